import type {Page} from 'playwright-core';

import {palette} from '../../src/cartography/colour/palette.js';
import {colour, difference, picture, type Colour, type Picture} from './picture.js';

const light = palette('light');
const lands = [colour(light.land), colour(light.quietLand)];
/** The page, which the sea lets through. */
const surface = colour(light.paper);

/** Picture of the page's first map, without the controls over it. */
export interface MapPicture {
  /** Surface at a position from the map's top left corner. */
  at(x: number, y: number): 'land' | 'water' | 'other';
  /** Radius of the circle around a position on the water, in CSS pixels; 0 if there is none. */
  radius(x: number, y: number): number;
}

/** Takes a picture of the page's first map. */
export async function mapPicture(page: Page): Promise<MapPicture> {
  const map = page.locator('hotspot-map').first();
  await page.mouse.move(0, 0);
  const shown = await picture(map.locator('[part=map]'));
  return {
    at: (x, y) => named(shown.at(x, y)),
    radius: (x, y) => meanRadius(shown, x, y),
  };
}

function named(found: Colour): 'land' | 'water' | 'other' {
  if (difference(found, surface) < 4) return 'water';
  return lands.some((land) => difference(found, land) < 4) ? 'land' : 'other';
}

/** Mean over the four directions, with half a pixel's precision. */
function meanRadius(shown: Picture, x: number, y: number): number {
  const directions = [
    [1, 0],
    [-1, 0],
    [0, 1],
    [0, -1],
  ] as const;
  const lengths = directions.map(([right, down]) => {
    let length = 0;
    while (length < 100 && named(shown.at(x + right * length, y + down * length)) !== 'water') {
      length += 0.25;
    }
    return length;
  });
  return lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
}
