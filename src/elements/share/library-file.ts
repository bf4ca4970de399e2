/** File from which a page loaded the library. */
export interface LibraryFile {
  /** Address of the file; empty if the library is inline in the page. */
  readonly url: string;
  /** Hash that the page itself requires; empty if it requires none. */
  readonly integrity: string;
}

/**
 * File of the script tag; `undefined` in an app, which has the library in files of its own.
 * The script-tag files replace this module by another.
 */
export function libraryFile(): LibraryFile | undefined {
  return undefined;
}
