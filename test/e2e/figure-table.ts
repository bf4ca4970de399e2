import type {Frame, Locator, Page} from 'playwright-core';

/**
 * Shows the table of a figure in place of its map.
 *
 * @param place - The figure, or a page whose first figure is meant.
 */
export async function showTable(place: Page | Frame | Locator): Promise<void> {
  await place.locator('.acts button').first().click();
  await place.locator('hotspot-table tbody tr').first().waitFor();
}
