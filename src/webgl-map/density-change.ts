/**
 * Calls `act` whenever the number of device pixels per CSS pixel changes: when the reader zooms the
 * page, or moves its window to another screen.
 *
 * @returns Function that stops this.
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
