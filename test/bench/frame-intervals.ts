import type {Page} from 'playwright-core';

/** Milliseconds between frames while something happens. */
export async function intervalsWhile(
  page: Page,
  act: () => Promise<void>,
): Promise<readonly number[]> {
  await page.evaluate(() => {
    const frames: number[] = [];
    Object.assign(globalThis, {frames});
    const note = (time: number): void => {
      frames.push(time);
      if ((globalThis as unknown as {frames: unknown}).frames === frames)
        requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
  });
  await act();
  const frames = await page.evaluate(() => {
    const {frames: noted} = globalThis as unknown as {frames: number[]};
    Object.assign(globalThis, {frames: undefined});
    return noted;
  });
  return frames.slice(1).map((time, at) => time - (frames[at] ?? NaN));
}
