/** Least distance of an open panel from the window's edges, in CSS pixels. */
const MARGIN = 8;

/** Distance of a panel from its button, in CSS pixels. */
const GAP = 8;

/**
 * Places an open panel of the top layer under its button, or above it where there is more room, and
 * within the window. To be called when the panel has been opened.
 */
export function placePopover(panel: HTMLElement, button: Element): void {
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
  style.top = `${isBelow ? bottom + GAP : top - GAP - high}px`;
}
