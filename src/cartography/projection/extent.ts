import type {LonLat} from './laea.js';
import type {MapProjection} from './map-projection.js';

/** Box along the parallels and meridians, in degrees. */
export interface GeographicBox {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** Box in a projection's unit square; `top` is less than `bottom`. */
export interface UnitBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Outermost places of the continent that every map of Europe must show, whatever the data covers:
 * from Ireland, Portugal and the North Cape to Crete and Cyprus. They span the extent in any
 * projection, which no box in degrees does.
 */
export const EUROPE: readonly LonLat[] = [
  [-10.5, 52.1], // Dunmore Head, Ireland
  [-10, 54.2], // Achill, Ireland
  [-0.8, 60.9], // Unst, Shetland
  [-9.5, 38.8], // Cabo da Roca, Portugal
  [-9, 37], // Cabo de São Vicente, Portugal
  [-5.6, 36], // Tarifa, Spain
  [14.6, 35.8], // Malta
  [24.1, 34.8], // Gavdos, Greece
  [33, 34.5], // Akrotiri, Cyprus
  [34.6, 35.7], // Cape Apostolos Andreas, Cyprus
  [29.8, 45.2], // Sulina, Romania
  [31.6, 62.9], // Ilomantsi, Finland
  [31.1, 70.4], // Vardø, Norway
  [25.8, 71.2], // North Cape, Norway
];

/** Smallest box of the unit square around Europe. */
export function europeExtent(projection: MapProjection): UnitBox {
  return extentOf(EUROPE.map(([longitude, latitude]) => projection.toUnit(longitude, latitude)));
}

/** Smallest box of the unit square around a box in degrees, including its curved sides. */
export function boxExtent(box: GeographicBox, projection: MapProjection): UnitBox {
  const steps = 16;
  const positions = Array.from({length: steps + 1}, (_, step) => {
    const longitude = box.west + ((box.east - box.west) * step) / steps;
    const latitude = box.south + ((box.north - box.south) * step) / steps;
    return [
      projection.toUnit(longitude, box.south),
      projection.toUnit(longitude, box.north),
      projection.toUnit(box.west, latitude),
      projection.toUnit(box.east, latitude),
    ];
  });
  return extentOf(positions.flat());
}

/** Smallest box around positions in the unit square, of which there is at least one. */
export function extentOf(positions: readonly (readonly [u: number, v: number])[]): UnitBox {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [u, v] of positions) {
    left = Math.min(left, u);
    right = Math.max(right, u);
    top = Math.min(top, v);
    bottom = Math.max(bottom, v);
  }
  return {left, top, right, bottom};
}
