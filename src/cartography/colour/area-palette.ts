import type {ColourScheme} from './palette.js';

/**
 * Colours of areas beneath bubbles, as `#rrggbb`.
 *
 * Of the bubbles' family, but so light, or on dark ground so dark, that the ring of a bubble
 * contrasts with each by 3:1. Classes and areas without a figure are distinct for readers with any
 * of the three kinds of colour-vision deficiency.
 */
export interface AreaPalette {
  /** Fills from the least to the greatest value. */
  readonly sequential: readonly string[];
  /** Fills below the midpoint of a diverging measure, from the nearest to the furthest. */
  readonly below: readonly string[];
  /** Fills above that midpoint, from the nearest to the furthest. */
  readonly above: readonly string[];
  /** Fill of areas without a figure. */
  readonly noData: string;
  /** Thin lines between regions. */
  readonly boundary: string;
  /** Lines between countries and around all areas. */
  readonly countryBoundary: string;
  /** Ring of every bubble on areas, whose fills are left out so that colour has one meaning. */
  readonly ring: string;
}

const light: AreaPalette = {
  sequential: ['#f1efea', '#c3d9ef', '#86b3de', '#3f7fc0'],
  below: ['#f8c795', '#e8954f', '#d0712c'],
  above: ['#c3d9ef', '#86b3de', '#3f7fc0'],
  noData: '#cfcabf',
  boundary: '#ffffff',
  countryBoundary: '#b9b3a6',
  ring: '#0f2f57',
};

const dark: AreaPalette = {
  sequential: ['#2b3138', '#2d4a66', '#35699c', '#4f93d6'],
  below: ['#553a29', '#8f5328', '#d27f3f'],
  above: ['#2d4a66', '#35699c', '#4f93d6'],
  noData: '#6b655a',
  boundary: '#14181d',
  countryBoundary: '#59636e',
  ring: '#ffffff',
};

/** Colours of areas in a colour scheme. */
export function areaPalette(scheme: ColourScheme): AreaPalette {
  return scheme === 'dark' ? dark : light;
}

/**
 * Evenly spread colours of a row, including its ends; a single one is the middle.
 *
 * If more colours are needed than the row has, neighbours are mixed.
 */
export function spreadColours(row: readonly string[], count: number): string[] {
  const last = row.length - 1;
  return Array.from({length: count}, (_, index) => {
    const at = count === 1 ? last / 2 : (index / (count - 1)) * last;
    const [from, to] = [row[Math.floor(at)] ?? '', row[Math.ceil(at)] ?? ''];
    const mixes = count > row.length;
    return mixes ? mixed(from, to, at - Math.floor(at)) : (row[Math.round(at)] ?? '');
  });
}

function mixed(from: string, to: string, share: number): string {
  const channels = [1, 3, 5].map((start) => {
    const [one = 0, other = 0] = [from, to].map((colour) =>
      Number.parseInt(colour.slice(start, start + 2), 16),
    );
    return Math.round(one + share * (other - one))
      .toString(16)
      .padStart(2, '0');
  });
  return `#${channels.join('')}`;
}
