/** A place on the screen, in the window's CSS pixels. */
export interface ScreenPlace {
  readonly clientX: number;
  readonly clientY: number;
}

/**
 * Window's CSS pixels per pixel of the element's own: not 1 where the page sets `zoom`, or scales
 * with `transform`, the element or anything around it.
 */
export function screenScale(element: Element): number {
  // Browsers give this size of boxes of HTML only.
  const box = 'offsetWidth' in element ? element : element.parentElement;
  const {offsetWidth = 0} = (box ?? {}) as Partial<HTMLElement>;
  return box && offsetWidth > 0 ? box.getBoundingClientRect().width / offsetWidth : 1;
}

/** Position of a pointer from the top left of an element, in the element's own CSS pixels. */
export function ownPosition(
  {clientX, clientY}: ScreenPlace,
  element: Element,
): {readonly x: number; readonly y: number} {
  const {left, top} = element.getBoundingClientRect();
  const scale = screenScale(element);
  return {x: (clientX - left) / scale, y: (clientY - top) / scale};
}
