/**
 * Calls `act` whenever a CSS pixel comes to have more or fewer device pixels: when the reader
 * zooms the page, or moves its window to another screen.
 *
 * @returns Ends it.
 */
export function onDensityChange(act: () => void): () => void {
  const end = new AbortController();
  const listen = (): void => {
    const now = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
    const onChange = (): void => {
      act();
      listen();
    };
    now.addEventListener('change', onChange, {once: true, signal: end.signal});
  };
  listen();
  return () => end.abort();
}
