/** Colour scheme of the map. */
export type ColourScheme = 'light' | 'dark';

/**
 * All colours of map, legend and charts in one colour scheme, as `#rrggbb`.
 *
 * Land is the neutral ground, and quiet classes are grey; every bubble contrasts with land by 3:1,
 * by its fill or its line. Classes above the average are steps of one hue, which darken on light
 * ground and brighten on dark ground; the hues of sectors are distinct for readers with any of the
 * three kinds of colour-vision deficiency. All of this holds at the bubbles' opacity.
 */
export interface Palette {
  readonly scheme: ColourScheme;
  /** Surface that the colours are made for; the map's sea lets the page's own one through. */
  readonly paper: string;
  /** Land of the countries that the map is about. */
  readonly land: string;
  readonly coast: string;
  /** All other land. */
  readonly quietLand: string;
  readonly quietCoast: string;
  /** Lines between countries. */
  readonly border: string;
  /** Frames of insets. */
  readonly insetFrame: string;
  /** Boundaries of regions, if the data has them. */
  readonly regionBorder: string;
  /** Words and lines of legends in pictures. */
  readonly outline: string;
  /** Line around coloured circles, 3:1 against all fills, which separates overlapping neighbours. */
  readonly rim: string;
  /** Line around circles of quiet classes, 3:1 against land. */
  readonly hairline: string;
  /** Fill of bubbles without classes. */
  readonly bubble: string;
  /** Fill of quiet classes: below average, without a star, in no sector specialised. */
  readonly quiet: string;
  /** Fill for a missing figure; not a colour of any class. */
  readonly noData: string;
  /** Fills above average: for a location quotient from 1, from 2, from 4. */
  readonly quotient: readonly string[];
  /** Fills for strength in stars, from the least to the greatest. */
  readonly stars: readonly string[];
  /** Fills of losses, the greatest first, and of gains, the greatest last. */
  readonly change: readonly string[];
  /** Fills of sectors shown side by side. */
  readonly sectors: readonly string[];
  /** Fill of all sectors beyond the number of colours. */
  readonly otherSectors: string;
  /** Ring around a bubble that is selected or hovered. */
  readonly highlight: string;
  /** Hairlines on both sides of the highlight, which separate it from fill and neighbours. */
  readonly halo: string;
}

const light: Palette = {
  scheme: 'light',
  paper: '#ffffff',
  land: '#ebe8e1',
  coast: '#cfcabf',
  quietLand: '#f6f4f1',
  quietCoast: '#e3dfd8',
  border: '#ffffff',
  insetFrame: '#c9c5bb',
  regionBorder: '#dddfe0',
  outline: '#1c2530',
  rim: '#ffffff',
  hairline: '#7a838d',
  bubble: '#347abf',
  quiet: '#c3c8cd',
  noData: '#ffffff',
  quotient: ['#347abf', '#16488f', '#0a2350'],
  stars: ['#9765b4', '#6a2e8a', '#32104f'],
  change: ['#7d3206', '#c8550f', '#2f76bd', '#123f7d'],
  sectors: ['#2277d3', '#d05609', '#136b53', '#a62a7c', '#1c2a47'],
  otherSectors: '#787878',
  highlight: '#f2a900',
  halo: '#1c2530',
};

const dark: Palette = {
  scheme: 'dark',
  paper: '#14181d',
  land: '#2b3138',
  coast: '#3d454e',
  quietLand: '#1f242a',
  quietCoast: '#2b3138',
  border: '#14181d',
  insetFrame: '#444d57',
  regionBorder: '#364150',
  outline: '#f0f3f6',
  rim: '#14181d',
  hairline: '#8d98a3',
  bubble: '#4f93d6',
  quiet: '#4a535d',
  noData: '#14181d',
  quotient: ['#4f93d6', '#8cc3f7', '#e3f2ff'],
  stars: ['#a276c2', '#cba6e4', '#f3e3ff'],
  change: ['#f7c29a', '#d9762f', '#4f93d6', '#b5dafb'],
  sectors: ['#4a80f5', '#e16611', '#5cd699', '#f0a8d6', '#f2ea4a'],
  otherSectors: '#848484',
  highlight: '#ffc233',
  halo: '#14181d',
};

/** Colours for a colour scheme. */
export function palette(scheme: ColourScheme): Palette {
  return scheme === 'dark' ? dark : light;
}
