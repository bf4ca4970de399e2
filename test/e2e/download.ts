import {buffer} from 'node:stream/consumers';

import type {Page} from 'playwright-core';

/**
 * The file that a page saves when the reader acts.
 *
 * @throws Error if it does not arrive whole.
 */
export async function downloaded(page: Page, act: () => Promise<unknown>): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return buffer(await download.createReadStream());
}
