import type {Locale} from '../../locale/locale.js';
import type {StrengthQuadrant} from '../../view/region-strengths.js';

/** All quadrants, the strongest first. */
export const QUADRANTS: readonly StrengthQuadrant[] = [
  'both',
  'sectoral',
  'crossSectoral',
  'neither',
];

/** Name of each quadrant in a language. */
export function quadrantNames(locale: Locale): Readonly<Record<StrengthQuadrant, string>> {
  return {
    both: locale.text('strengths.both'),
    sectoral: locale.text('strengths.sectoralOnly'),
    crossSectoral: locale.text('strengths.crossSectoralOnly'),
    neither: locale.text('strengths.neither'),
  };
}
