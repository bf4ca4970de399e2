/** Colour scheme of the map. */
export type ColourScheme = 'light' | 'dark';

/**
 * All colours of map, legend and charts in one colour scheme, as `#rrggbb`.
 *
 * Land is the neutral ground; every bubble contrasts with it by 3:1, by its fill or its outline.
 * With rising figures, classes darken on light ground and brighten on dark ground; the colours of
 * sectors are distinct for readers with any of the three kinds of colour-vision deficiency. All of
 * this holds at the bubbles' opacity.
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
  /** Boundaries of regions, if the data has them. */
  readonly regionBorder: string;
  /** Thin ring of every bubble, 3:1 against all fills, which separates overlapping neighbours. */
  readonly outline: string;
  /** Thin line of the rings of regions below the threshold, 3:1 against land. */
  readonly hairline: string;
  /** Fill of bubbles without classes. */
  readonly bubble: string;
  /** Fill for a missing figure; not a colour of any class. */
  readonly noData: string;
  /** Fills for a location quotient below 1, from 1, from 2, from 4. */
  readonly quotient: readonly string[];
  /** Fills for no star, one, two, three, four. */
  readonly stars: readonly string[];
  /** Fills of sectors shown side by side, by their index in the taxonomy. */
  readonly sectors: readonly string[];
  /** Fill of all sectors beyond the number of colours. */
  readonly otherSectors: string;
  /** Ring around a bubble that is selected or hovered. */
  readonly highlight: string;
  /** Ring on both sides of the highlight, which separates it from fill and neighbours. */
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
  regionBorder: '#dddfe0',
  outline: '#0f1720',
  hairline: '#7a838d',
  bubble: '#4b8fc0',
  noData: '#ffffff',
  quotient: ['#f0e2a6', '#93cbb4', '#3f9cc0', '#3e63b8'],
  stars: ['#d9cdb4', '#f6c25e', '#e58f3a', '#cf5a3a', '#b03c72'],
  sectors: [
    '#83672e',
    '#f3c7fe',
    '#3f67ae',
    '#a64b70',
    '#8ba8f9',
    '#a3e1b3',
    '#f3b872',
    '#a29942',
    '#0093ac',
    '#bb8077',
  ],
  otherSectors: '#a9b0b7',
  halo: '#ffffff',
  highlight: '#0f1720',
};

const dark: Palette = {
  scheme: 'dark',
  paper: '#14181d',
  land: '#2b3138',
  coast: '#3d454e',
  quietLand: '#1f242a',
  quietCoast: '#2b3138',
  border: '#14181d',
  regionBorder: '#364150',
  outline: '#0b0f14',
  hairline: '#8d98a3',
  bubble: '#62b1ea',
  noData: '#8a939e',
  quotient: ['#9e7abe', '#52aef2', '#a4d4b5', '#f7ea92'],
  stars: ['#d0566f', '#e28a44', '#e6b184', '#e6da66', '#f1f8d2'],
  sectors: [
    '#b1831d',
    '#a277c5',
    '#13a8ff',
    '#e35c66',
    '#a9c0e9',
    '#d1f5c1',
    '#fe986b',
    '#fdee7b',
    '#7dfefc',
    '#e4b0a9',
  ],
  otherSectors: '#8a939e',
  halo: '#0b0f14',
  highlight: '#ffffff',
};

/** Colours for a colour scheme. */
export function palette(scheme: ColourScheme): Palette {
  return scheme === 'dark' ? dark : light;
}
