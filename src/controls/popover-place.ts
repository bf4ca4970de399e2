/** Least distance of an open panel from the window's edges, in CSS pixels. */
const MARGIN = 8;

/** Distance of a panel from its button, in CSS pixels. */
const GAP = 8;

/**
 * Follows the opening and closing of a panel of the top layer: places it, and returns the focus from
 * it to its button. A listener of `beforetoggle` and `toggle`.
 */
export function followPanel(
  {target, currentTarget, type, newState}: ToggleEvent,
  button: HTMLElement | null | undefined,
): void {
  const panel = currentTarget as HTMLElement;
  // Choices in the panel that open and close send the same event.
  if (target !== panel || !button) return;
  if (type === 'toggle' && newState === 'open') {
    placePopover(panel, button);
    addEventListener('beforeprint', () => panel.hidePopover(), {once: true});
  }
  const left = type === 'beforetoggle' && newState === 'closed';
  if (left && panel.matches(':focus-within')) button.focus();
}

/**
 * Places an open panel of the top layer under its button, or above it where there is more room, and
 * within the window. To be called when the panel has been opened.
 */
function placePopover(panel: HTMLElement, button: Element): void {
  const {style} = panel;
  const {clientWidth, clientHeight} = document.documentElement;
  const {left, top, bottom} = button.getBoundingClientRect();
  const below = clientHeight - bottom - GAP - MARGIN;
  const above = top - GAP - MARGIN;
  style.maxHeight = '';
  const {width, height} = panel.getBoundingClientRect();
  const isBelow = height <= below || below >= above;
  const room = Math.max(isBelow ? below : above, 0);
  const high = Math.min(height, room);
  style.maxHeight = `${room}px`;
  style.left = `${Math.max(MARGIN, Math.min(left, clientWidth - width - MARGIN))}px`;
  style.visibility = 'visible';
  style.top = `${isBelow ? bottom + GAP : top - GAP - high}px`;
}
