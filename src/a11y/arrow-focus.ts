/**
 * Moves the focus within a column of controls by arrow keys, Home and End; other keys, and steps
 * beyond the ends, are left to the browser.
 *
 * @param items - Controls in the order shown.
 */
export function arrowFocus(event: KeyboardEvent, items: readonly HTMLElement[]): void {
  const at = items.indexOf(event.target as HTMLElement);
  const places: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    Home: 0,
    End: items.length - 1,
  };
  const item = items[places[event.key] ?? -1];
  if (item === undefined || at < 0) return;
  event.preventDefault();
  item.focus();
}
