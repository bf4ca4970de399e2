import type {LibraryFile} from '../elements/library-file.js';
import {ownScript} from './own-script.js';

export type {LibraryFile} from '../elements/library-file.js';

const own = ownScript();

/** The file of the script tag. */
export function libraryFile(): LibraryFile | undefined {
  return own;
}
