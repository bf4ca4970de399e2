import fc from 'fast-check';

import {OPTIONS, WIDGET_PARTS, type OptionName} from '../../../src/state/options.js';

/**
 * Options of any kind, some unusable, with the part that shows the embed code.
 *
 * @param regionsSrc - Address of areas that can be read.
 */
export function arbitraryOptions(regionsSrc: string): fc.Arbitrary<object> {
  const oneOf = (name: OptionName): fc.Arbitrary<string> =>
    fc.constantFrom(...(OPTIONS[name].values ?? []), 'unknown');
  const parts = fc.subarray([...WIDGET_PARTS]).map((names) => [...names, 'share'].join(' '));
  const number = fc.oneof(fc.integer({min: 0, max: 200_000}), fc.double({min: 0, noNaN: true}));
  return fc.record(
    {
      sectors: fc.constantFrom(
        'automotive',
        'traded:plastics',
        'automotive plastics',
        'cars plastics',
        '',
      ),
      taxonomy: fc.constantFrom('traded', ''),
      year: fc.constantFrom(2011, 2012, '2012'),
      countries: fc.constantFrom('DE', 'FR DE', 'XX DE', ''),
      ...{
        minEmployment: number,
        minQuotient: number,
        minShare: number,
        top: number,
        maxValue: number,
      },
      minStars: fc.integer({min: 0, max: 4}),
      ...{size: oneOf('size'), colour: oneOf('colour'), method: oneOf('method')},
      growth: fc.constantFrom('2011-2012', '2011-2012 holes', 'soon'),
      change: fc.constantFrom('2011-2012', ''),
      regionsSrc: fc.constant(regionsSrc),
      ...{areas: oneOf('areas'), areasMethod: oneOf('areasMethod')},
      areasThresholds: fc.constantFrom('', '0.5 1.5', 'one'),
      place: fc.constantFrom('9.18 48.78 4', 'Berlin'),
      ...{projection: oneOf('projection'), insets: oneOf('insets'), scheme: oneOf('scheme')},
      heading: fc.oneof(fc.string(), fc.constantFrom('"><b>&amp;', 'Régions d’Europe')),
      description: fc.string(),
      lang: fc.constantFrom('de', 'en', ''),
      workerUrl: fc.webUrl(),
      parts,
    },
    {requiredKeys: ['parts']},
  );
}
