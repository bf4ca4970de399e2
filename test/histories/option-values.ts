import fc from 'fast-check';

import {OPTIONS, type Option, type OptionName} from '../../src/state/options.js';
import {AREAS_PATH, BAD_PATHS, GOOD_PATHS, LATE_PATHS} from './data-source.js';
import {DATA_ORIGIN} from './step.js';

/** Values that the data of the histories, or some of it, can serve. */
const SERVED: {readonly [Name in OptionName]?: readonly string[]} = {
  src: addresses([...GOOD_PATHS, ...GOOD_PATHS, ...BAD_PATHS, ...LATE_PATHS]),
  taxonomy: ['traded', 'emerging'],
  sectors: ['automotive', 'textile automotive', 'emerging:digital', 'mobility creative', ''],
  year: ['2010', '2012', '2014'],
  countries: ['DE', 'PT ES', 'FR', ''],
  minEmployment: ['0', '1000', '100000'],
  minQuotient: ['0', '1', '2.5'],
  minShare: ['0', '1', '2.5'],
  minStars: ['0', '1', '2', '3'],
  top: ['1', '3', '20'],
  growth: ['2010-2014', '2010-2012 breaks', '2012-2014 holes breaks'],
  change: ['2010-2014', '2010-2012', ''],
  regionsSrc: addresses([AREAS_PATH, AREAS_PATH, '/missing', `/late${AREAS_PATH}`]),
  areasThresholds: ['0.5 1 2', '0.02 0.1'],
  place: ['9.18 48.78 4', '-8 40 3', '25 45 2.5'],
  maxValue: ['150000', '1000', '2e6'],
  heading: ['A heading', ''],
  disclaimer: ['Boundaries shown imply no endorsement.', ''],
  description: ['Regions of Europe.', ''],
  parts: ['all', 'timeline filters', 'share search profile', ''],
  lang: ['de', 'fr', 'en', 'el', ''],
  urlState: [''],
  workerUrl: ['/dist/regional-hotspots.engine.js'],
};

/** Near misses of served values. */
const MISTAKEN: {readonly [Name in OptionName]?: readonly string[]} = {
  src: ['https://', '//', 'http://[bad', `${DATA_ORIGIN}/sets/al`],
  taxonomy: ['trade', 'Traded'],
  sectors: ['automotiv', 'automotive,textile', 'traded:digital'],
  year: ['1999', '2012.5', '12'],
  countries: ['GR', 'de', 'DE,FR'],
  minEmployment: ['10 000', '-1', '1.000.000'],
  minQuotient: ['2,5', '-2'],
  minShare: ['1 %', '-1'],
  minStars: ['4', '1.5', '1e9'],
  top: ['ten', '1.5', '-3'],
  growth: ['2014-2010', '1999-2012', '2010'],
  change: ['2014-2010', '2010-2010', '1999-2012', '2010', '2010-2014 breaks'],
  regionsSrc: ['https://', 'null'],
  place: ['Stuttgart', '9.18 48.78', '999 999 1'],
  maxValue: ['150 000', '1.000.000', '-1'],
  parts: ['filter', 'timeline,filters', 'everything'],
  lang: ['deutsch', 'xx-bogus', '-'],
};

/** Texts that fit nothing. */
const HOSTILE: readonly string[] = [
  ...['', ' ', 'null', 'undefined', 'NaN', '0', '-1', '1e999', '0x10', '1,5', 'true'],
  ...[
    '[object Object]',
    '__proto__',
    '<b>bold</b>',
    '"\'`',
    '\u202Etxet',
    '💥',
    'x'.repeat(40_000),
  ],
];

/** Values of other kinds, which only properties can have. */
const OBJECTS: readonly unknown[] = [{}, [], ['a', 1], true, false, 5, -1, NaN, Infinity];

/** Value of an attribute that means something for it: the right one, or nearly. */
export function attributeValue(name: OptionName): fc.Arbitrary<string> {
  const {values = []}: Option = OPTIONS[name];
  const served = [...values, ...(SERVED[name] ?? [])];
  const near = MISTAKEN[name] ?? values.map((value) => value.slice(0, -1));
  return fc.oneof(
    {weight: 14, arbitrary: fc.constantFrom(...(served.length > 0 ? served : ['']))},
    {weight: 3, arbitrary: fc.constantFrom(...(near.length > 0 ? near : HOSTILE))},
    {weight: 2, arbitrary: fc.constantFrom(...HOSTILE)},
  );
}

/** Value of a property: as a careful page, a careless one or a framework would set it. */
export function propertyValue(name: OptionName): fc.Arbitrary<unknown> {
  const {kind}: Option = OPTIONS[name];
  const flag: fc.Arbitrary<unknown> = fc.boolean();
  const typed: fc.Arbitrary<unknown> = kind === 'number' ? attributeValue(name).map(Number) : flag;
  return fc.oneof(
    {weight: 8, arbitrary: kind === 'number' || kind === 'flag' ? typed : attributeValue(name)},
    {weight: 3, arbitrary: fc.constantFrom<unknown>(null, undefined)},
    {weight: 2, arbitrary: attributeValue(name)},
    {weight: 1, arbitrary: fc.constantFrom(...OBJECTS)},
  );
}

function addresses(paths: readonly string[]): readonly string[] {
  return paths.map((path) => `${DATA_ORIGIN}${path}`);
}
