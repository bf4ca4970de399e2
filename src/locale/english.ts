import {en} from './en.js';
import {enExplorer} from './en-explorer.js';
import {enLists} from './en-lists.js';
import type {Messages} from './messages.js';

/** All English words. In the files for the script tag, `script-tag/english.ts` replaces this. */
export const english: Messages = {...en, ...enLists, ...enExplorer};
