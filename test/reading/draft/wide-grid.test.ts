import {describe, it} from 'node:test';

import type {HotspotDataset} from '../../../src/dataset/hotspot-dataset.js';
import {gridSectors} from '../../../src/reading/draft/wide-grid.js';
import {parseHotspots} from '../../../src/reading/parse-hotspots.js';
import {featureList} from '../../../src/reading/values/feature-list.js';
import {expect} from '../../expect.js';
import {collection, flatFeature, wideFeature} from '../../sample-geojson.js';

const SECTORS = Array.from({length: 40}, (_, at) => `traded:s${at}`);
const YEARS = [2010, 2011, 2012];

describe('gridSectors', () => {
  it('makes room for twice the sectors seen where most regions have most of them', () => {
    expect(gridSectors(featureList(regions(SECTORS.length).features), 'employment')).to.equal(80);
  });

  it('makes no room where most of it would stay empty', () => {
    expect(gridSectors(featureList(regions(2).features), 'employment')).to.equal(0);
  });

  it('makes no room for flat features', () => {
    expect(gridSectors(featureList([flatFeature(), null, 5]), 'employment')).to.equal(0);
  });
});

describe('the table of a full grid', () => {
  it('is the same as that of the same figures in flat features', () => {
    for (const mentioned of [SECTORS.length, 30, 15]) {
      const wide = regions(mentioned);
      const dataset = parseHotspots(wide).dataset;
      expect(statements(dataset)).to.deep.equal(statements(parseHotspots(flattened(wide)).dataset));
    }
  });

  it('is the same across the bands that many regions are read in', () => {
    const wide = regions(5, 2_100, SECTORS.slice(0, 5));
    const dataset = parseHotspots(wide).dataset;
    expect(dataset.regions).to.have.length(2_100);
    expect(statements(dataset)).to.deep.equal(statements(parseHotspots(flattened(wide)).dataset));
  });

  it('is the same as that of a sparse one', () => {
    const sparse = regions(2);
    const dataset = parseHotspots(sparse).dataset;
    expect(statements(dataset)).to.deep.equal(statements(parseHotspots(flattened(sparse)).dataset));
  });

  it('lacks the regions without a place, with their figures', () => {
    const wide = regions(SECTORS.length);
    const lost = wideFeature({region: 'XX', employment: {'traded:s0': [1, 1, 1]}}, null);
    const {dataset, problems} = parseHotspots({...wide, features: [lost, ...wide.features]});
    expect(statements(dataset)).to.deep.equal(statements(parseHotspots(wide).dataset));
    expect(problems).to.have.length(1);
  });

  it('takes further figures that stand in flat features', () => {
    const wide = regions(SECTORS.length);
    const late = flatFeature({
      region: 'R0',
      taxonomy: 'traded',
      sector: 's0',
      year: 2015,
      employment: 1,
    });
    const {dataset, problems} = parseHotspots({...wide, features: [...wide.features, late]});
    expect(problems.filter(({field}) => field === 'properties.employment')).to.deep.equal([]);
    expect(dataset.years).to.deep.equal([2010, 2011, 2012, 2015]);
    expect(statements(dataset)).to.include('R0 traded:s0 2015 1');
    expect(statements(dataset)).to.include.members(statements(parseHotspots(wide).dataset));
  });
});

interface Collection {
  readonly features: readonly unknown[];
}

/** Regions with figures of `mentioned` sectors each, some of them missing. */
function regions(mentioned: number, count = 60, sectors = SECTORS): Collection {
  const features = Array.from({length: count}, (_, region) => {
    const keys = Array.from(
      {length: mentioned},
      (_, at) => sectors[(region * 7 + at) % sectors.length] ?? '',
    );
    const runs = keys.map((key, at) => [key, YEARS.map((_, year) => figure(region, at, year))]);
    const place = {type: 'Point', coordinates: [region / 100, 50]};
    const given = {region: `R${region}`, name: `Region ${region}`, country: undefined};
    return wideFeature({...given, employment: Object.fromEntries(runs)}, place);
  });
  return collection(features, {years: YEARS}) as Collection;
}

function figure(region: number, at: number, year: number): number | null {
  const value = (region * 31 + at * 17 + year * 7) % 101;
  return value < 10 ? null : value;
}

function flattened({features}: Collection): unknown {
  const flat = (features as {properties: Record<string, never>; geometry: unknown}[]).flatMap(
    ({properties, geometry}) => {
      const {employment, ...region} = properties;
      return Object.entries<(number | null)[]>(employment ?? {}).flatMap(([key, run]) =>
        run.map((value, at) => {
          const place = {...region, taxonomy: 'traded', sector: key.slice(7), year: YEARS[at]};
          return {type: 'Feature', geometry, properties: {...place, employment: value}};
        }),
      );
    },
  );
  return collection(flat);
}

/** All figures of a dataset as sorted text, so that the order of sectors does not matter. */
function statements({regions, sectors, years, observations}: HotspotDataset): string[] {
  const lines: string[] = [];
  for (let slice = 0; slice < years.length * sectors.length; slice += 1) {
    for (let at = observations.start[slice] ?? 0; at < (observations.start[slice + 1] ?? 0); at++) {
      const region = regions[observations.region[at] ?? 0]?.code;
      const sector = sectors[slice % sectors.length]?.key;
      const year = years[Math.floor(slice / sectors.length)];
      const persons = observations.employment[at];
      if (!Number.isNaN(persons)) lines.push(`${region} ${sector} ${year} ${persons}`);
    }
  }
  return lines.sort();
}
