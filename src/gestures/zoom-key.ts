/** Factor by which a key magnifies a map: + and = double it, - halves it; `undefined` for others. */
export function zoomKey({key, ctrlKey, metaKey, altKey}: KeyboardEvent): number | undefined {
  // With these keys they magnify the page.
  if (ctrlKey || metaKey || altKey) return undefined;
  if (key === '+' || key === '=') return 2;
  return key === '-' ? 0.5 : undefined;
}
