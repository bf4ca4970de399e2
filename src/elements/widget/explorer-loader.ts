/**
 * Loads the elements of a widget's optional parts. Does nothing here, because `define.ts` registers
 * them with the others; the script-tag files replace this module by one that loads them from a file
 * of their own.
 */
export async function loadExplorer(): Promise<void> {}
