import {wholeStage, type Stage} from '../../explorer/explorer-layout.js';

/** The layout of explorers; the script-tag files have none until their elements are loaded. */
export function loadedStage(): Stage | undefined {
  return wholeStage;
}

/**
 * Loads the lists beside the map. Does nothing here, because `define.ts` registers all elements; the script-tag
 * files replace this module by one that loads them from files of their own.
 */
export async function loadLists(): Promise<void> {}

/** Loads the elements of a widget's optional parts; does nothing here, either. */
export async function loadExplorer(): Promise<void> {}
