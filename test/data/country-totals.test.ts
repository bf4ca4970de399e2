import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {committedInputs} from '../../data/committed-inputs.js';
import {datasets, type DatasetInputs} from '../../data/datasets.js';
import {eurostatTable} from '../../src/eurostat/eurostat-table.js';
import {EMPLOYMENT} from '../../src/eurostat/indicators.js';
import {sectorMapping} from '../../src/eurostat/sector-mapping.js';
import {excerpt} from './excerpt.js';
import type {WideFile, WideProperties} from './wide-file.js';

/** Path of Eurostat's whole table, plain or gzipped. */
const input = process.env['HOTSPOTS_INPUT'];
const skip = input === undefined && 'HOTSPOTS_INPUT names no file: set it to the path of the table';

describe('regions of a country', () => {
  it('sum to the country where nothing is hidden, in the excerpt', () => {
    const sums = comparedSums(excerpt()).filter(({country}) => country === 'SI');
    assert.equal(sums.length, 8);
    for (const {name, regions, whole} of sums) assert.equal(regions, whole, name);
  });

  it('sum to the country within 1 % or 20 persons, but for known defects', {skip}, async () => {
    const sums = comparedSums(await committedInputs(input ?? ''));
    const deviant = sums.filter(
      ({regions, whole}) => Math.abs(regions - whole) > Math.max(20, whole / 100),
    );
    assert.ok(sums.length > 5_000, `only ${sums.length} compared`);
    assert.deepEqual(
      deviant.map(({name}) => name),
      DEVIANT,
    );
  });
});

/** Cases in which the table's own country figure is not the sum of its regions; see SOURCES.md. */
const DEVIANT: readonly string[] = [
  ...[2008, 2009, 2010, 2011, 2012, 2013, 2014].map((year) => `BE traded:distribution ${year}`),
  ...[2010, 2011, 2012, 2013, 2014].map((year) => `BE ecosystem:retail ${year}`),
  'DE traded:lighting-electrical 2008',
  'DK traded:environmental-services 2011',
  ...[2009, 2010, 2011, 2012].map((year) => `IE traded:electric-power ${year}`),
  ...[2009, 2010, 2011, 2012].map((year) => `IE ecosystem:energy-renewables ${year}`),
  'IT traded:distribution 2010',
  'IT ecosystem:retail 2010',
  'LV ecosystem:construction 2008',
  ...[2011, 2012, 2013, 2014].map((year) => `NL traded:lighting-electrical ${year}`),
  'NL traded:communications 2011',
  ...[2011, 2012, 2013, 2014].map((year) => `NL ecosystem:electronics ${year}`),
];

interface ComparedSum {
  readonly name: string;
  readonly country: string;
  /** Sum over the regions that the pipeline made, in persons. */
  readonly regions: number;
  /** The table's figure of the country, in persons. */
  readonly whole: number;
}

/** Countries, sectors and years in which all regions and the country are published in full. */
function comparedSums(inputs: DatasetInputs): readonly ComparedSum[] {
  const dataset = eurostatTable(inputs.table);
  const text = datasets(inputs).files.get('eu-hotspots.geojson') ?? '';
  const {hotspots, features} = JSON.parse(text) as WideFile;
  const countries = new Set(features.map(({properties}) => properties.country));
  return [...countries].flatMap((country) => {
    const regions = features.map(({properties}) => properties).filter(isOf(country));
    return inputs.mappings.flatMap(sectorMapping).flatMap(({taxonomy, id, divisions}) =>
      hotspots.years.flatMap((year, at) => {
        const parts = regions.map((region) => completeFigure(region, `${taxonomy}:${id}`, at));
        const cells = divisions.map((activity) =>
          dataset.cell({activity, indicator: EMPLOYMENT, region: country, year}),
        );
        const sum = parts.reduce((total, part) => total + part, 0);
        const whole = cells.reduce((total, {value}) => total + (value ?? NaN), 0);
        if (Number.isNaN(sum + whole)) return [];
        return [{name: `${country} ${taxonomy}:${id} ${year}`, country, regions: sum, whole}];
      }),
    );
  });
}

function isOf(country: string): (region: WideProperties) => boolean {
  return (region) => region.country === country;
}

/** Figure of a sector with all its components; `NaN` if any is missing. */
function completeFigure(region: WideProperties, key: string, year: number): number {
  const hidden = region.incomplete[key]?.[year] ?? 0;
  return hidden > 0 ? NaN : (region.employment[key]?.[year] ?? NaN);
}
