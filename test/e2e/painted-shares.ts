import type {Locator} from 'playwright-core';

import {palette} from '../../src/cartography/colour/palette.js';
import {colour, difference, picture} from './picture.js';

const {land, quietLand, paper} = palette('light');

/** Composition of a map's picture, as shares of its area. */
export interface PaintedShares {
  /** Land with and without data, where it has not faded. */
  readonly land: number;
  readonly water: number;
  /** Bubbles, borders and controls over the map. */
  readonly other: number;
}

/** Takes a picture of a map and measures its composition. */
export async function paintedShares(map: Locator): Promise<PaintedShares> {
  const shown = await picture(map);
  const counts = {land: 0, water: 0, other: 0};
  let all = 0;
  for (let y = 1; y < shown.height; y += 3) {
    for (let x = 1; x < shown.width; x += 3) {
      const found = shown.at(x, y);
      const isLand = [land, quietLand].some((each) => difference(found, colour(each)) < 4);
      counts[difference(found, colour(paper)) < 4 ? 'water' : isLand ? 'land' : 'other'] += 1;
      all += 1;
    }
  }
  const share = (count: number): number => Math.round((1_000 * count) / all) / 1_000;
  return {land: share(counts.land), water: share(counts.water), other: share(counts.other)};
}
