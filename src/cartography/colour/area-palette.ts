import type {ColourScheme} from './palette.js';

/**
 * Colours of areas beneath bubbles, as `#rrggbb`.
 *
 * All are so light, or on dark ground so dark, that a plain bubble contrasts with each by 3:1, by
 * its fill or its outline. Classes and areas without a figure are distinct for readers with any of
 * the three kinds of colour-vision deficiency.
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
  /** Fill of all bubbles on areas, so that colour has only one meaning. */
  readonly bubble: string;
  /** Ring of every bubble, 3:1 against its fill. */
  readonly outline: string;
}

const light: AreaPalette = {
  sequential: ['#f6ebc4', '#fdce8e', '#eba35c', '#e6766f', '#b8508e'],
  below: ['#efdcfb', '#b78fd6', '#7a5ea6'],
  above: ['#d2f1cb', '#93cd8c', '#4a9a72'],
  noData: '#bcc0c6',
  boundary: '#ffffff',
  countryBoundary: '#67737f',
  bubble: '#2a4562',
  outline: '#ffffff',
};

const dark: AreaPalette = {
  sequential: ['#2f3a5c', '#5d3a8e', '#8b5fad', '#b87598', '#e58d7c'],
  below: ['#4a3768', '#8a75b5', '#ba8ae2'],
  above: ['#345a33', '#4d8758', '#5ab78f'],
  noData: '#5d6166',
  boundary: '#10161e',
  countryBoundary: '#9aa5b1',
  bubble: '#dfe9f3',
  outline: '#0b0f14',
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
