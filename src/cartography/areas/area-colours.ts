import type {HotspotFilter} from '../../dataset/hotspot-filter.js';
import type {RegionAreas} from '../../dataset/region-areas.js';
import type {HotspotFigures} from '../../figures/hotspot-figures.js';
import {countryMask} from '../../dataset/country-mask.js';
import type {ColourScheme} from '../colour/palette.js';
import type {AreaBreaksOptions} from './area-breaks.js';
import {areaClasses, type AreaClasses} from './area-classes.js';

/** Colours of a map's areas, for bubbles, boundaries and legends too. */
export interface AreaColours extends AreaClasses {
  readonly choice: AreaBreaksOptions;
  /** Colour of each filled area, by code; never empty. */
  readonly fills: ReadonlyMap<string, string>;
  /** Number of filled areas in each class. */
  readonly counts: Uint32Array;
}

/** Options of {@link areaFills}. */
export interface AreaFillsOptions {
  readonly figures: HotspotFigures;
  readonly filter: HotspotFilter;
  readonly choice: AreaBreaksOptions;
  readonly scheme: ColourScheme;
}

/** Options of {@link areaColours}. */
export interface AreaColoursOptions extends Omit<AreaFillsOptions, 'choice'> {
  readonly areas: RegionAreas;
  /** Measure and classes of the areas; without it, only their boundaries are drawn. */
  readonly choice: AreaBreaksOptions | undefined;
}

/**
 * Colours of a map's areas; `undefined` if no area is filled: without a choice, if no area is one
 * of a region of the data in a country shown, or if bubbles show a change, which needs the colours.
 */
export function areaColours({areas, choice, ...rest}: AreaColoursOptions): AreaColours | undefined {
  if (choice === undefined || areas.areas.size === 0 || rest.filter.change) return undefined;
  const options = {...rest, choice};
  const classes = classesOf(options);
  const fills = new Map<string, string>();
  const counts = new Uint32Array(classes.classes.length);
  for (const {code, colour, at} of shownColours(options, classes)) {
    if (!areas.areas.has(code)) continue;
    fills.set(code, colour);
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return fills.size === 0 ? undefined : {...classes, choice, fills, counts};
}

/** Colours, by code, of all regions in the countries shown, with or without an area. */
export function areaFills(options: AreaFillsOptions): ReadonlyMap<string, string> {
  const colours = shownColours(options, classesOf(options));
  return new Map(colours.map(({code, colour}) => [code, colour]));
}

function classesOf({choice, ...options}: AreaFillsOptions): AreaClasses {
  return areaClasses({...choice, ...options});
}

/** Colour of a region, and the index of its class. */
interface RegionColour {
  readonly code: string;
  readonly colour: string;
  readonly at: number;
}

function shownColours(
  {figures, filter}: AreaFillsOptions,
  {classes, of}: AreaClasses,
): readonly RegionColour[] {
  const {dataset} = figures;
  const shown = countryMask(dataset, filter.countries);
  return dataset.regions.flatMap(({code}, region) => {
    const at = of[region] ?? -1;
    const colour = classes[at]?.colour;
    return shown[region] === 0 || colour === undefined ? [] : [{code, colour, at}];
  });
}
