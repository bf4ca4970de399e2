import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {gzipSync} from 'node:zlib';

import fc from 'fast-check';

import {cutHotspots} from '../../src/cut/cut-hotspots.js';
import type {CutRequest} from '../../src/cut/cut-request.js';
import type {HotspotDataset} from '../../src/dataset/hotspot-dataset.js';
import {parseHotspots} from '../../src/reading/parse-hotspots.js';
import {openingView} from '../../src/state/opening-view.js';
import {arbitraryDataset} from '../contract/arbitrary-dataset.js';
import {wideGeoJson} from '../contract/encoded-dataset.js';
import {schemaErrors} from '../contract/schema-validator.js';
import {arbitraryFigures} from './arbitrary-figures.js';
import {filtersOf, shownFigures} from './shown-figures.js';

const sample = parseHotspots(JSON.parse(readFileSync('data/eu-hotspots.geojson', 'utf8'))).dataset;

describe('cutHotspots', () => {
  it('shows every figure as the whole does, whatever the data', () => {
    fc.assert(
      fc.property(arbitraryFigures(), arbitraryParts, (geojson, parts) => {
        const {dataset} = parseHotspots(geojson);
        assertSameFigures(dataset, requestOf(dataset, parts));
      }),
      {numRuns: 150},
    );
  });

  it('does so for all data that keeps to the contract', () => {
    fc.assert(
      fc.property(arbitraryDataset(), arbitraryParts, (given, parts) => {
        const {dataset} = parseHotspots(wideGeoJson(given));
        assertSameFigures(dataset, requestOf(dataset, parts));
      }),
      {numRuns: 100},
    );
  });

  it('does so for a cut of a cut', () => {
    fc.assert(
      fc.property(arbitraryFigures(), arbitraryParts, arbitraryParts, (geojson, first, second) => {
        const {dataset} = parseHotspots(geojson);
        const part = reread(dataset, requestOf(dataset, first));
        assertEqualFigures(dataset, reread(part, requestOf(part, second)));
      }),
      {numRuns: 100},
    );
  });

  for (const request of [
    {sectors: ['traded:automotive'], years: [2012]},
    {sectors: ['traded:automotive'], years: [2010, 2014]},
    {sectors: ['traded:automotive', 'traded:plastics', 'emerging:digital'], years: [2008, 2009]},
    {sectors: ['emerging:biopharmaceuticals'], years: [2015], countries: ['DE', 'GR']},
  ]) {
    it(`does so for the sample: ${JSON.stringify(request)}`, () => {
      assertSameFigures(sample, request);
    });
  }

  it('fits the bounds on the size of a figure’s data', () => {
    const sectors = ['traded:automotive'];
    const languages = ['en'];
    assert.ok(sizeOf({sectors, years: [2012], languages}) <= 15_000);
    assert.ok(sizeOf({sectors, languages}) <= 33_500);
    assert.ok(sizeOf({sectors, languages: ['el']}) <= 45_000);
  });

  it('writes what the schema allows and the reader takes without a problem', () => {
    fc.assert(
      fc.property(arbitraryFigures(), arbitraryParts, (geojson, parts) => {
        const {dataset} = parseHotspots(geojson);
        const written = writtenCut(dataset, requestOf(dataset, parts));
        assert.deepEqual(schemaErrors(written), []);
        const {dataset: read, problems} = parseHotspots(written);
        assert.deepEqual([...problems, ...openingView(read).problems], []);
      }),
      {numRuns: 100},
    );
  });
});

/** Parts of any dataset, as shares of its lists. */
const arbitraryParts = fc.record({
  sectors: fc.option(fc.array(fc.nat(), {minLength: 1, maxLength: 3})),
  years: fc.option(fc.array(fc.nat(), {minLength: 1, maxLength: 2})),
  country: fc.option(fc.nat()),
  language: fc.constantFrom(undefined, 'en', 'de'),
});

type Parts = typeof arbitraryParts extends fc.Arbitrary<infer T> ? T : never;

function requestOf({sectors, years, regions}: HotspotDataset, parts: Parts): CutRequest {
  const countries = regions.map(({country}) => country).filter((code) => code !== '');
  const country = parts.country === null ? undefined : at(countries, parts.country);
  const named = years[0] !== 0 && years.length > 0 && parts.years;
  return {
    sectors:
      (sectors.length > 0 && parts.sectors?.map((number) => at(sectors, number)!.key)) || undefined,
    years: (named && named.map((number) => at(years, number)!)) || undefined,
    countries: country === undefined ? undefined : [country],
    languages: parts.language === undefined ? undefined : [parts.language],
  };
}

function at<T>(list: readonly T[], number: number): T | undefined {
  return list[number % list.length];
}

function assertSameFigures(whole: HotspotDataset, request: CutRequest): void {
  assertEqualFigures(whole, reread(whole, request));
}

function assertEqualFigures(whole: HotspotDataset, cut: HotspotDataset): void {
  const shown = {
    keys: cut.sectors.map(({key}) => key),
    years: cut.years,
    filters: filtersOf(cut),
  };
  assert.deepStrictEqual(shownFigures(cut, shown), shownFigures(whole, shown));
}

/** In all languages, as texts are compared, too. */
function reread(whole: HotspotDataset, request: CutRequest): HotspotDataset {
  return parseHotspots(writtenCut(whole, {...request, languages: undefined})).dataset;
}

/** As read from a file. */
function writtenCut(whole: HotspotDataset, request: CutRequest): unknown {
  return JSON.parse(JSON.stringify(cutHotspots(whole, request)));
}

function sizeOf(request: CutRequest): number {
  return gzipSync(JSON.stringify(cutHotspots(sample, request)), {level: 9}).length;
}
