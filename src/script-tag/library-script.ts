import {ownScript, type OwnScript} from './own-script.js';

/**
 * The script tag of the widget's file, also for callers in the other files: this module is part of
 * that file alone, and runs when it does.
 */
export const libraryScript: OwnScript = ownScript();
