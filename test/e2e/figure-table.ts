import type {Frame, Page} from 'playwright-core';

/** Shows the table of a figure in place of its map; of the first figure, if there are several. */
export async function showTable(page: Page | Frame): Promise<void> {
  await page.locator('regional-hotspots .acts button').first().click();
  await page.locator('hotspot-table tbody tr').first().waitFor();
}
