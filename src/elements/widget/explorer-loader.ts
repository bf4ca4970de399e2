/**
 * Brings the elements for the parts of a widget that not every page asks for. Here there is
 * nothing to do, because `define.ts` registers them with the others; the script-tag files have
 * another module in this one's place, which takes them from a file of their own.
 */
export async function loadExplorer(): Promise<void> {}
