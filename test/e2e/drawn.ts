import assert from 'node:assert/strict';

import {mapPicture} from './map-picture.js';
import {mapPlane} from './map-plane.js';
import {sampleDataset} from './sample.js';
import type {Visit} from './visitor.js';

const {regions} = sampleDataset();

/**
 * Asserts that a page's first map shows the sample data by WebGL: a bubble on Paris, land, which
 * comes from the worker, in Lapland, and water in the Atlantic.
 */
export async function assertDrawn({page, loaded}: Visit): Promise<void> {
  await loaded('webgl');
  const place = await mapPlane(page, regions);
  const shown = await mapPicture(page);
  const places = {Paris: place(2.5, 48.7), Lapland: place(24.5, 68.2), Atlantic: place(-15, 58)};
  const names = Object.entries(places).map(([name, at]) => [name, shown.at(...at)]);
  assert.deepEqual(Object.fromEntries(names), {
    Paris: 'other',
    Lapland: 'land',
    Atlantic: 'water',
  });
}
