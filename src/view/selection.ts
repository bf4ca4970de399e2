/**
 * Selection after the reader has chosen a region: that region alone, or none if it was selected
 * alone before; with `several`, the region is added to the others or removed from them.
 *
 * @param selected - Codes of the regions selected before, in the order of selection.
 */
export function selectionAfter(
  selected: readonly string[],
  code: string,
  {several = false}: {readonly several?: boolean} = {},
): readonly string[] {
  const others = selected.filter((other) => other !== code);
  const wasSelected = others.length < selected.length;
  if (several) return wasSelected ? others : [...selected, code];
  return wasSelected && others.length === 0 ? [] : [code];
}
