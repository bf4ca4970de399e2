import type {RegionAreas} from '../../dataset/region-areas.js';
import {areaPalette} from '../colour/area-palette.js';
import type {Palette} from '../colour/palette.js';
import type {GeographicBox} from '../projection/extent.js';
import {areaShapes, shapesIn, type AreaShapes} from './area-shapes.js';

/** Areas beneath the bubbles and their colours, `#rrggbb`. Replace, never edit. */
export interface AreaDrawing {
  readonly shapes: AreaShapes;
  /** Fill of each area; `undefined` for none. */
  readonly fills: readonly (string | undefined)[];
  readonly boundary: string;
  readonly countryBoundary: string;
  /** Indices in `shapes` of the areas that have a ring. */
  readonly ringed: readonly number[];
  /** Colours of the rings and of the hairlines around them. */
  readonly highlight: string;
  readonly halo: string;
}

/** Width of lines between regions and between countries, in CSS pixels, in every renderer. */
export const BOUNDARY_WIDTH = {region: 0.6, country: 0.8} as const;

/** Widths of the ring around an area and of that ring with its hairlines, in CSS pixels. */
export const AREA_RING_WIDTH = {highlight: 2.6, halo: 4.2} as const;

/** Options of {@link areaDrawing}. */
export interface AreaDrawingOptions {
  readonly areas: RegionAreas;
  /** Colours by code; empty if only boundaries are drawn. */
  readonly fills: ReadonlyMap<string, string>;
  readonly colours: Palette;
  /** Codes of the regions whose areas have a ring. */
  readonly ringed: readonly string[];
  /** Only areas that touch the box are drawn; without it, all. */
  readonly box?: GeographicBox | undefined;
}

/** Drawing of areas; `undefined` if there are none. */
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
