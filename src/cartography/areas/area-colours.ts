import type {HotspotFilter} from '../../dataset/hotspot-filter.js';
import type {RegionAreas} from '../../dataset/region-areas.js';
import type {HotspotFigures} from '../../figures/hotspot-figures.js';
import {countryMask} from '../../view/country-mask.js';
import type {ColourScheme} from '../colour/palette.js';
import type {AreaBreaksOptions} from './area-breaks.js';
import {areaClasses, type AreaClasses} from './area-classes.js';

/** Colours of the areas of one map; bubbles, boundaries and legends go by the same object. */
export interface AreaColours extends AreaClasses {
  readonly choice: AreaBreaksOptions;
  /** Colour by code of each area that is filled; never empty. */
  readonly fills: ReadonlyMap<string, string>;
  /** Number of filled areas in each class. */
  readonly counts: Uint32Array;
}

/** What the colours of areas are made from. */
export interface AreaFillsOptions {
  readonly figures: HotspotFigures;
  readonly filter: HotspotFilter;
  readonly choice: AreaBreaksOptions;
  readonly scheme: ColourScheme;
}

/** What the colours of the areas of a map are made from. */
export interface AreaColoursOptions extends Omit<AreaFillsOptions, 'choice'> {
  readonly areas: RegionAreas;
  /** What colours the areas; without it only their boundaries are drawn. */
  readonly choice: AreaBreaksOptions | undefined;
}

/**
 * Colours of the areas of a map; `undefined` where no area is filled: without a choice, and where
 * no area belongs to a region of the data in a country that is shown.
 */
export function areaColours({areas, choice, ...rest}: AreaColoursOptions): AreaColours | undefined {
  if (choice === undefined || areas.areas.size === 0) return undefined;
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

/** Colours by code of all regions of the countries that are shown, with an area or without. */
export function areaFills(options: AreaFillsOptions): ReadonlyMap<string, string> {
  const colours = shownColours(options, classesOf(options));
  return new Map(colours.map(({code, colour}) => [code, colour]));
}

function classesOf({choice, ...options}: AreaFillsOptions): AreaClasses {
  return areaClasses({...choice, ...options});
}

/** Colour of a region, and the place of its class. */
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
