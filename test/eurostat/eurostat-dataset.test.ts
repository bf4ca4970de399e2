import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {gunzipSync} from 'node:zlib';

import {flagLetters} from '../../src/dataset/quality-flag.js';
import {eurostatDataset} from '../../src/eurostat/eurostat-dataset.js';
import {eurostatTable} from '../../src/eurostat/eurostat-table.js';
import {sectorMapping} from '../../src/eurostat/sector-mapping.js';
import {shownRegions} from '../../src/eurostat/shown-regions.js';
import {taxonomiesOf} from '../../src/eurostat/taxonomies.js';
import {HotspotFigures} from '../../src/figures/hotspot-figures.js';
import {parseHotspots, type ParsedHotspots} from '../../src/reading/parse-hotspots.js';

/** Path of Eurostat's whole table, plain or gzipped. */
const input = process.env['HOTSPOTS_INPUT'];
const skip = input === undefined && 'HOTSPOTS_INPUT names no file: set it to the path of the table';

const MAPPING =
  'kind,sector,name,nace_r2_divisions,grade,note\nx,cars,Cars,C29,A,\nx,all,All,C28 C29,B,';

describe('eurostatDataset', () => {
  it('sums regions of NUTS 2024 that are one of 2021, and marks breaks', () => {
    const {dataset} = read(
      ['2021\t2022', 'PT17\t9\t:', 'PT1A\t:\t4', 'PT1B\t:\t6', 'NL31\t3\t:', 'NL35\t:\t5'],
      [2021],
    );
    assert.deepEqual(listed(dataset), [
      'NL31 2021: 3',
      'PT17 2021: 9',
      'NL31 2022: 5 bd',
      'PT17 2022: 10',
    ]);
  });

  it('adds regions of another version whose area is divided otherwise', () => {
    const lines = ['2021\t2022', 'PT16\t9\t:', 'PT1D\t:\t4', 'PT19\t:\t6', 'DE11\t1\t1'];
    const codes = (asked: readonly number[]): readonly string[] =>
      read(lines, asked).dataset.regions.map(({code}) => code);
    assert.deepEqual(codes([2021]), ['DE11', 'PT16']);
    assert.deepEqual(codes([2021, 2024]), ['DE11', 'PT16', 'PT19', 'PT1D']);
  });

  it('lists figures that it has no region for, with the reason', () => {
    const table = tableOf(['2022', 'PT1D\t4', 'FRZ\t1', 'EFTA\t9', 'PT11\t3']);
    const {leftOut} = made(table, [2021]);
    assert.deepEqual(
      leftOut.map(({code, reason}) => `${code}: ${reason}`),
      [
        'EFTA: aggregate of countries',
        'FRZ: extra-regio: belongs to no region',
        'PT1D: divided otherwise in NUTS 2021',
      ],
    );
  });

  it('takes the version of the last year that has figures', () => {
    assert.equal(shownRegions(tableOf(['2012\t2022', 'PT17\t4\t:', 'PT1A\t:\t1']), []).nuts, 2024);
    assert.equal(shownRegions(tableOf(['2012\t2022', 'PT1A\t4\t:', 'PT17\t:\t1']), []).nuts, 2021);
  });

  it('lets nothing grow from the old statistics to those since 2021', () => {
    const {dataset} = read(['2019\t2020\t2021\t2022', 'DE11\t100\t110\t121\t130'], [2021]);
    const growth = (from: number, to: number): number | undefined => {
      const figures = new HotspotFigures(dataset, {growth: {from, to}});
      return figures.of(dataset.years.indexOf(to), 0).growth[0];
    };
    assert.ok(Number.isFinite(growth(2019, 2020)));
    assert.ok(Number.isFinite(growth(2021, 2022)));
    assert.ok(Number.isNaN(growth(2020, 2021)));
    assert.ok(Number.isNaN(growth(2019, 2022)));
  });

  it('refuses sectors of another version of NACE', () => {
    const mapping = sectorMapping(MAPPING.replace('nace_r2_divisions', 'nace_r21_divisions'));
    assert.throws(
      () => made(tableOf(['2022', 'DE11\t4']), [2021], mapping),
      /sectors are of NACE Rev. 2.1, the table is of NACE Rev. 2$/,
    );
  });

  it('adds up sectors only where no division is in two of them', () => {
    const additive = (text: string): boolean | undefined =>
      taxonomiesOf(sectorMapping(text)).get('x')?.additive;
    assert.equal(additive(MAPPING), false);
    assert.equal(additive(MAPPING.replace('C28 C29', 'C28')), true);
  });

  it('leaves out a sector that cannot be formed', () => {
    const mapping = sectorMapping(`${MAPPING}\nx,care,Care,,-,no divisions`);
    const {document} = made(tableOf(['2022', 'DE11\t4']), [2021], mapping);
    assert.equal(document.hotspots.taxonomies[0]?.sectors.length, 2);
  });

  it('forms 13 of 14 ecosystems with the sums that were counted', {skip}, () => {
    const bytes = readFileSync(input ?? '');
    const table = eurostatTable((bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString('utf8'));
    const mapping = sectorMapping(readFileSync('data/ecosystems-from-nace.csv', 'utf8'));
    const {document} = made(table, [2010], mapping);
    const {dataset, problems} = parseHotspots({type: 'FeatureCollection', ...document});
    assert.deepEqual(problems, []);
    assert.equal(dataset.sectors.length, 13);
    const figures = new HotspotFigures(dataset);
    const persons = (id: string): number => {
      const sector = dataset.sectors.findIndex((one) => one.id === id);
      const {employment} = figures.of(dataset.years.indexOf(2012), sector);
      return employment.reduce((sum, value) => sum + (Number.isNaN(value) ? 0 : value), 0);
    };
    assert.equal(persons('mobility-transport-automotive'), 14_807_493);
    assert.equal(persons('retail'), 29_128_998);
    assert.equal(persons('textiles'), 1_952_080);
  });
});

/** A table of persons in C29, from the years and a line for each region. */
function tableOf([years = '', ...lines]: readonly string[]): ReturnType<typeof eurostatTable> {
  const heading = `freq,nace_r2,indic_sbs,geo\\TIME_PERIOD\t${years}`;
  return eurostatTable([heading, ...lines.map((line) => `A,C29,EMP_LOC_NR,${line}`)].join('\n'));
}

function made(
  table: ReturnType<typeof eurostatTable>,
  asked: readonly number[],
  mapping: ReturnType<typeof sectorMapping> = sectorMapping(MAPPING),
): ReturnType<typeof eurostatDataset> {
  return eurostatDataset({
    table,
    mapping,
    ...shownRegions(table, asked),
    defects: [],
    metadata: {},
    taxonomies: taxonomiesOf(mapping),
    labelOf: ({label}) => ({en: label}),
    shortOf: ({short}) => (short === '' ? undefined : {en: short}),
  });
}

function read(lines: readonly string[], asked: readonly number[]): ParsedHotspots {
  const {document} = made(tableOf(lines), asked);
  return parseHotspots({type: 'FeatureCollection', ...document});
}

/** Figures of the first sector: `DE11 2022: 5`. */
function listed({
  observations,
  regions,
  years,
  sectors,
}: ParsedHotspots['dataset']): readonly string[] {
  return years.flatMap((year, y) => {
    const slice = y * sectors.length;
    const [start = 0, end = 0] = [observations.start[slice], observations.start[slice + 1]];
    return Array.from({length: end - start}, (_, at) => {
      const code = regions[observations.region[start + at] ?? 0]?.code;
      const flags = flagLetters(observations.flags?.[start + at] ?? 0).join('');
      return `${code} ${year}: ${observations.employment[start + at]} ${flags}`.trim();
    }).filter((text) => !text.includes('NaN'));
  });
}
