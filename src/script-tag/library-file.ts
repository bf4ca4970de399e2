import type {LibraryFile} from '../elements/share/library-file.js';
import {libraryScript} from './library-script.js';

export type {LibraryFile} from '../elements/share/library-file.js';

/** The file of the script tag. */
export function libraryFile(): LibraryFile | undefined {
  return libraryScript;
}
