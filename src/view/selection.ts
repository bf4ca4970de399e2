/**
 * Regions selected after the reader has chosen one: that one alone, or none if it was alone
 * before; with `several`, that one beside the others, or the others without it.
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
