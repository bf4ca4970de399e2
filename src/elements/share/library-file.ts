/** The file that brought the library into a page. */
export interface LibraryFile {
  /** Address of the file; empty if its text stands in the page itself. */
  readonly url: string;
  /** Hash that the page itself asks of it; empty if it asks for none. */
  readonly integrity: string;
}

/**
 * The file of the script tag; `undefined` in an app, which has the library in files of its own.
 * The script-tag files have another module in this one's place.
 */
export function libraryFile(): LibraryFile | undefined {
  return undefined;
}
