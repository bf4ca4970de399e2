import type {LibraryFile} from '../elements/share/library-file.js';
import {libraryScript} from './library-script.js';

export type {LibraryFile} from '../elements/share/library-file.js';

/** The script-tag file, as embed code refers to it. Replaces `elements/share/library-file.ts`. */
export function libraryFile(): LibraryFile | undefined {
  return libraryScript;
}
