/** Device pixels per CSS pixel of an element, with the page's `zoom`, but without transforms. */
export function densityIn(element: Element): number {
  // Older browsers lack it, and most of them the property `zoom` too.
  const {currentCSSZoom = 1} = element as Partial<Element>;
  return devicePixelRatio * currentCSSZoom;
}

/**
 * Calls `act` whenever the number of device pixels per CSS pixel of an element changes: when the
 * reader zooms the page or moves its window to another screen, or when the page sets `zoom` on the
 * element or around it.
 *
 * @returns Function that stops this.
 */
export function onDensityChange(element: Element, act: () => void): () => void {
  const end = new AbortController();
  let known = densityIn(element);
  const look = (): void => {
    const density = densityIn(element);
    if (density === known) return;
    known = density;
    act();
  };
  const listen = (): void => {
    const now = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
    const onChange = (): void => {
      look();
      listen();
    };
    now.addEventListener('change', onChange, {once: true, signal: end.signal});
  };
  listen();
  const observer = zoomObserver(element, look);
  return () => {
    end.abort();
    observer.disconnect();
  };
}

/** Browsers without this kind of box notice `zoom` only when it changes the element's size. */
function zoomObserver(element: Element, look: () => void): ResizeObserver {
  const dense = 'devicePixelContentBoxSize' in ResizeObserverEntry.prototype;
  const observer = new ResizeObserver(look);
  observer.observe(element, {box: dense ? 'device-pixel-content-box' : 'content-box'});
  return observer;
}
