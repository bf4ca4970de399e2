import type {Position} from 'geojson';

import {baseMap, type BaseMap} from './base-map.js';
import type {GeographicBox} from './extent.js';
import type {Inset} from './insets.js';

/** Degrees around the box: the frame shows a little more than the box where the shapes differ. */
const MARGIN = 1;

const known = new Map<string, BaseMap>();

/** The parts of the base map that an inset shows, and what hangs together with them. */
export function insetBase(inset: Inset): BaseMap {
  const found = known.get(inset.id) ?? partOf(baseMap(), inset);
  known.set(inset.id, found);
  return found;
}

function partOf({land, coast, borders, disputedBorders}: BaseMap, box: GeographicBox): BaseMap {
  const near = (line: readonly Position[] = []): boolean => touches(line, box);
  return {
    land: land.filter(([outer]) => near(outer)),
    coast: coast.filter(near),
    borders: borders.filter(near),
    disputedBorders: disputedBorders.filter(near),
  };
}

/** Whether a line bends in a box or near it; one that only runs around it does not. */
function touches(line: readonly Position[], {west, south, east, north}: GeographicBox): boolean {
  return line.some(
    ([longitude = NaN, latitude = NaN]) =>
      longitude >= west - MARGIN &&
      longitude <= east + MARGIN &&
      latitude >= south - MARGIN &&
      latitude <= north + MARGIN,
  );
}
