import type {Stage} from '../explorer/explorer-layout.js';
import {explorerIntegrity, listsIntegrity, readerIntegrity} from './file-hashes.js';
import {libraryScript} from './library-script.js';
import {providedReaders} from './reading-place.js';
import {addSibling} from './sibling-script.js';
import {wholeLibrary} from './whole-library.js';

let stage: Stage | undefined;

/** The layout of explorers; `undefined` until the file of the explorer has run. */
export function loadedStage(): Stage | undefined {
  return stage;
}

/** Called by the file of the explorer. */
export function provideStage(own: Stage): void {
  stage = own;
}

/** Loads the reader of data on the first call: from the file beside this one. */
export const loadReader: () => Promise<void> = once(async () => {
  if (providedReaders() !== undefined) return;
  await addSibling('regional-hotspots.reader.js', isReadable() ? readerIntegrity : undefined);
});

/**
 * Loads lists and tips on the first call: from the file beside this one, unless it is in this file.
 * After a failure the next call tries again. Replaces `elements/widget/part-loader.ts`.
 */
export const loadLists: () => Promise<void> = once(async () => {
  if (customElements.get('hotspot-table') !== undefined) return;
  await loadReader();
  await addSibling('regional-hotspots.lists.js', isReadable() ? listsIntegrity : undefined);
});

/** Loads the elements of the explorer, whose file uses modules of theirs, in the same way. */
export const loadExplorer: () => Promise<void> = once(async () => {
  if (wholeLibrary() !== undefined) return;
  await loadLists();
  await addSibling('regional-hotspots.explorer.js', explorerIntegrity);
});

/**
 * Whether the page can read files beside this one, as their hash requires. If it cannot, as in a
 * sandbox, they come as this file did.
 */
function isReadable(): boolean {
  const {url, readable} = libraryScript;
  return readable || (URL.canParse(url) && new URL(url).origin === globalThis.origin);
}

function once(load: () => Promise<void>): () => Promise<void> {
  let loaded: Promise<void> | undefined;
  const begin = async (): Promise<void> => {
    // If all is in one file, the rest of it has to run first.
    await undefined;
    await load();
  };
  return () =>
    (loaded ??= begin().catch((cause: unknown) => {
      loaded = undefined;
      throw cause;
    }));
}
