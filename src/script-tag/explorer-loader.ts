import {explorerIntegrity} from './file-hashes.js';
import {addSibling} from './sibling-script.js';
import {wholeLibrary} from './whole-library.js';

let loaded: Promise<void> | undefined;

/**
 * Loads the elements of the explorer on the first call: from the file beside this one, unless they
 * are in this file. After a failure the next call tries again. Replaces
 * `elements/widget/explorer-loader.ts`.
 */
export function loadExplorer(): Promise<void> {
  loaded ??= addExplorer().catch((cause: unknown) => {
    loaded = undefined;
    throw cause;
  });
  return loaded;
}

async function addExplorer(): Promise<void> {
  // If both are in one file, the rest of it has to run first.
  await undefined;
  if (wholeLibrary() !== undefined) return;
  await addSibling('regional-hotspots.explorer.js', explorerIntegrity);
}
