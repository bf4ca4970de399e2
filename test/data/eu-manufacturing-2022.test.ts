import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {gunzipSync, gzipSync} from 'node:zlib';

import {committedInputs} from '../../data/committed-inputs.js';
import {
  MANUFACTURING_FILE,
  manufacturingDataset,
} from '../../data/manufacturing/manufacturing-dataset.js';
import {manufacturingInputs} from '../../data/manufacturing/manufacturing-inputs.js';
import {cutHotspots} from '../../src/cut/cut-hotspots.js';
import {geoJsonText} from '../../src/eurostat/geojson-text.js';
import {HotspotFigures} from '../../src/figures/hotspot-figures.js';
import {parseHotspots} from '../../src/reading/parse-hotspots.js';
import {committedFile, wideFile} from './wide-file.js';

const INPUT = 'sbs_r_nuts2021_emp_loc_nr_c10-c33_2022.csv.gz';

const {dataset, problems} = parseHotspots(wideFile(MANUFACTURING_FILE));
const figures = new HotspotFigures(dataset);
const codes = dataset.regions.map(({code}) => code);
const divisions = Array.from({length: 24}, (_, at) => `C${at + 10}`);

/** Figures of the input by region and activity; a figure that is not there is not published. */
const published = new Map<string, number>();
for (const line of gunzipSync(committedFile(INPUT)).toString('utf8').trim().split('\n').slice(1)) {
  const [region = '', activity = '', , persons = ''] = line.trim().split(',');
  if (persons !== '') published.set(`${region} ${activity}`, Number(persons));
}
const countries = [...new Set([...published.keys()].map((key) => key.slice(0, 2)))];
const listed = [...new Set([...published.keys()].map((key) => key.split(' ')[0] ?? ''))];
const regions = listed.filter((code) => code.length === 4);

describe('eu-manufacturing-2022.geojson', () => {
  it('is read without problems', () => {
    assert.deepEqual(problems, []);
  });

  it('is what the pipeline makes of the committed input', async () => {
    const inputs = await manufacturingInputs(await committedInputs(pathOf(INPUT)));
    const text = geoJsonText(manufacturingDataset(inputs).document);
    assert.ok(committedFile(MANUFACTURING_FILE).equals(Buffer.from(text)), 'npm run data');
  });

  it('has 24 divisions and the 21 traded sectors made of them, of 2022 alone', () => {
    assert.deepEqual(dataset.years, [2022]);
    assert.deepEqual(
      dataset.taxonomies.map(({id, additive, sectors}) => [id, additive, sectors.length]),
      [
        ['division', true, 24],
        ['traded', true, 21],
      ],
    );
  });

  it('lists 232 regions with figures and 10 without, each of which says why', () => {
    const without = dataset.regions.filter(({code}) => !regions.includes(code));
    assert.equal(regions.length, 232);
    assert.deepEqual(without.map(({code}) => code).sort(), [
      ...['FRY1', 'FRY2', 'FRY3', 'FRY4', 'FRY5'],
      ...['NL31', 'NL33', 'PT16', 'PT17', 'PT18'],
    ]);
    assert.ok(without.every(({missing}) => missing !== undefined));
  });

  it('has every published figure of a division, zeros included, and no other', () => {
    for (const [at, code] of codes.entries()) {
      for (const division of divisions) {
        const {persons} = shown(`division:${division}`, at);
        assert.equal(persons, published.get(`${code} ${division}`) ?? NaN, `${code} ${division}`);
      }
    }
    const zeros = regions.filter((code) => published.get(`${code} C29`) === 0);
    assert.equal(zeros.length, 2);
  });

  for (const [division, expected] of [
    ['C29', {DE11: 152_899, DE21: 104_849, DE91: 84_549, FR10: 35_772}],
    ['C30', {FRJ2: 31_743}],
    ['C21', {BE31: 11_617}],
  ] as const) {
    it(`has the published figures of ${division}`, () => {
      for (const [code, persons] of Object.entries(expected)) {
        assert.equal(shown(`division:${division}`, codes.indexOf(code)).persons, persons, code);
      }
    });
  }

  it('is of 29,004,941 persons in 27 countries', () => {
    assert.equal(countries.length, 27);
    const sum = countries.reduce((all, code) => all + (published.get(`${code} C`) ?? NaN), 0);
    assert.equal(sum, 29_004_941);
    assert.equal(dataset.metadata.reference?.total.get(2022), referenceOf('C'));
    // Two persons more: the regions of Germany together have more than the country.
    assert.equal(referenceOf('C') - sum, 2);
  });

  it('has the quotients within manufacturing that the input gives', () => {
    let compared = 0;
    for (const [at, code] of codes.entries()) {
      for (const division of divisions) {
        const persons = published.get(`${code} ${division}`) ?? NaN;
        const total = published.get(`${code} C`) ?? NaN;
        const expected = persons / total / (referenceOf(division) / referenceOf('C'));
        const {quotient} = shown(`division:${division}`, at);
        if (Number.isNaN(expected)) assert.equal(quotient, NaN, `${code} ${division}`);
        else assert.ok(Math.abs(quotient - expected) < 1e-9, `${code} ${division}: ${quotient}`);
        compared += Number.isNaN(expected) ? 0 : 1;
      }
    }
    assert.ok(compared > 5_000, `only ${compared}`);
  });

  it('finds Braunschweig most specialised in motor vehicles, Brabant wallon in pharmaceuticals', () => {
    const large = codes.map((code, at) => ({code, ...shown('division:C29', at)}));
    const [first] = large
      .filter(({persons, quotient}) => persons > 1_000 && !Number.isNaN(quotient))
      .sort((one, other) => other.quotient - one.quotient);
    assert.equal(first?.code, 'DE91');
    assert.equal(first.quotient.toFixed(2), '5.55');
    assert.equal(shown('division:C21', codes.indexOf('BE31')).quotient.toFixed(1), '27.3');
  });

  it('gives the stars that the input gives', () => {
    for (const division of divisions) {
      const stars = starsOf(division);
      for (const [at, code] of codes.entries()) {
        const {stars: found, persons} = shown(`division:${division}`, at);
        if (persons > 0) assert.equal(found, stars.get(code) ?? 0, `${code} ${division}`);
      }
    }
  });

  it('has a figure and no quotient of regions without a total, and says why', () => {
    for (const code of ['EL41', 'EL62']) {
      assert.equal(published.has(`${code} C`), false);
      const at = codes.indexOf(code);
      const {persons, quotient} = shown('division:C10', at);
      assert.ok(persons > 0 && Number.isNaN(quotient), code);
      assert.match(JSON.stringify(dataset.regions[at]?.missing), /location quotient/);
    }
  });

  it('has the official names in 23 languages', () => {
    const [first] = dataset.taxonomies[0]?.sectors ?? [];
    assert.equal(typeof first?.label === 'object' && Object.keys(first.label).length, 23);
    assert.equal(typeof first?.label === 'object' && first.label['fr'], 'Industries alimentaires');
  });

  it('weighs at most 52 kB in English, and 9 kB cut to one sector', () => {
    assert.ok(packed({languages: ['en']}) <= 52_000, `${packed({languages: ['en']})}`);
    const one = {languages: ['en'], sectors: ['division:C29']};
    assert.ok(packed(one) <= 9_000, `${packed(one)}`);
  });
});

function pathOf(name: string): string {
  return new URL(`../../../data/${name}`, import.meta.url).pathname;
}

interface Shown {
  readonly persons: number;
  readonly quotient: number;
  readonly stars: number;
}

/** What the library has for a sector and region. */
function shown(key: string, region: number): Shown {
  const columns = figures.of(
    0,
    dataset.sectors.findIndex((sector) => sector.key === key),
  );
  const entry = columns.region.indexOf(region);
  const at = (column: ArrayLike<number>): number => (entry < 0 ? NaN : (column[entry] ?? NaN));
  return {
    persons: at(columns.employment),
    quotient: at(columns.quotient),
    stars: at(columns.stars),
  };
}

/** Each country's figure, or the sum of its regions where that is larger. */
function referenceOf(activity: string): number {
  return countries.reduce((all, country) => {
    const own = regions.filter((code) => code.startsWith(country));
    const sum = own.reduce((part, code) => part + (published.get(`${code} ${activity}`) ?? 0), 0);
    return all + Math.max(sum, published.get(`${country} ${activity}`) ?? 0);
  }, 0);
}

/** Stars of the European Cluster Observatory by region, from the input alone. */
function starsOf(division: string): ReadonlyMap<string, number> {
  const share = referenceOf(division) / referenceOf('C');
  const rows = regions
    .map((code) => ({code, persons: published.get(`${code} ${division}`) ?? 0}))
    .filter(({persons}) => persons > 0)
    .map((row) => ({...row, focus: row.persons / (published.get(`${row.code} C`) ?? NaN)}));
  const top = (values: readonly number[]): number => {
    const known = values.filter((value) => !Number.isNaN(value)).sort((a, b) => b - a);
    return known[Math.ceil(known.length / 10) - 1] ?? Infinity;
  };
  const size = top(rows.map(({persons}) => persons));
  const focus = top(rows.map((row) => row.focus));
  return new Map(
    rows.map((row) => {
      const met = [row.persons >= size, row.focus / share >= 2, row.focus >= focus];
      return [row.code, row.persons < 1_000 ? 0 : met.filter(Boolean).length];
    }),
  );
}

/** Bytes of a cut, packed. */
function packed(request: Parameters<typeof cutHotspots>[1]): number {
  return gzipSync(JSON.stringify(cutHotspots(dataset, request)), {level: 9}).length;
}
