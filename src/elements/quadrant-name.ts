import type {Locale} from '../locale/locale.js';
import type {StrengthQuadrant} from '../model/region-strengths.js';

/** All quadrants, the strongest first. */
export const QUADRANTS: readonly StrengthQuadrant[] = [
  'both',
  'sectoral',
  'crossSectoral',
  'neither',
];

/** Name of a quadrant. */
export function quadrantName(quadrant: StrengthQuadrant, locale: Locale): string {
  switch (quadrant) {
    case 'both':
      return locale.text('strengths.both');
    case 'sectoral':
      return locale.text('strengths.sectoralOnly');
    case 'crossSectoral':
      return locale.text('strengths.crossSectoralOnly');
    case 'neither':
      return locale.text('strengths.neither');
  }
}
