import {ownScript, type OwnScript} from './own-script.js';

/**
 * The script tag of the widget's file, whichever of the files asks: this module is part of that
 * file alone, and runs when it does.
 */
export const libraryScript: OwnScript = ownScript();
