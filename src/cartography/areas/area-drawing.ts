import type {RegionAreas} from '../../dataset/region-areas.js';
import {areaPalette} from '../colour/area-palette.js';
import type {Palette} from '../colour/palette.js';
import type {GeographicBox} from '../projection/extent.js';
import {areaShapes, shapesIn, type AreaShapes} from './area-shapes.js';

/** Areas beneath the bubbles and their looks; colours are `#rrggbb`. Replace, never edit. */
export interface AreaDrawing {
  readonly shapes: AreaShapes;
  /** Fill of each area; `undefined` where the land shows. */
  readonly fills: readonly (string | undefined)[];
  readonly boundary: string;
  readonly countryBoundary: string;
  /** Places in `shapes` of the areas that have a ring. */
  readonly ringed: readonly number[];
  /** Colours of the rings and of the space around them. */
  readonly highlight: string;
  readonly halo: string;
}

/** Width of lines between regions and between countries, in CSS pixels, in every renderer. */
export const BOUNDARY_WIDTH = {region: 0.6, country: 0.8} as const;

/** Width of the ring around an area and of the space on its sides, in CSS pixels. */
export const AREA_RING_WIDTH = {highlight: 1.5, halo: 4} as const;

/** What the areas of one map are drawn from. */
export interface AreaDrawingOptions {
  readonly areas: RegionAreas;
  /** Colours by code; empty where only boundaries are drawn. */
  readonly fills: ReadonlyMap<string, string>;
  readonly colours: Palette;
  /** Codes of the regions whose areas have a ring. */
  readonly ringed: readonly string[];
  /** Only what touches it is drawn; without it, all. */
  readonly box?: GeographicBox | undefined;
}

/** Drawing of areas; `undefined` where there are none. */
export function areaDrawing(options: AreaDrawingOptions): AreaDrawing | undefined {
  const {areas, fills, colours, ringed, box} = options;
  const all = areaShapes(areas);
  if (all.codes.length === 0) return undefined;
  const shapes = box === undefined ? all : shapesIn(all, box);
  const {highlight, halo, regionBorder, border} = colours;
  const filled = areaPalette(colours.scheme);
  return {
    boundary: fills.size > 0 ? filled.boundary : regionBorder,
    countryBoundary: fills.size > 0 ? filled.countryBoundary : border,
    highlight,
    halo,
    shapes,
    fills: shapes.codes.map((code) => fills.get(code)),
    ringed: ringed.map((code) => shapes.codes.indexOf(code)).filter((area) => area >= 0),
  };
}
