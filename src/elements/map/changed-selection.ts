/**
 * Selection after a region was clicked.
 *
 * A click selects the region alone, or nothing if it was selected alone; an `adding` click adds
 * the region to the others or takes it away.
 */
export function changedSelection(
  selected: readonly string[],
  region: string,
  adding: boolean,
): readonly string[] {
  const others = selected.filter((code) => code !== region);
  const wasSelected = others.length < selected.length;
  if (adding) return wasSelected ? others : [...others, region];
  return wasSelected && others.length === 0 ? [] : [region];
}
