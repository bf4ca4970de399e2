import assert from 'node:assert/strict';
import {after, describe, it, type TestContext} from 'node:test';

import {HotspotDataError, type DataProblem} from '../../src/dataset/data-problem.js';
import type {HotspotDataset} from '../../src/dataset/hotspot-dataset.js';
import {parseHotspots} from '../../src/reading/parse-hotspots.js';
import {shownAreas} from '../../src/reading/shown-areas.js';
import {HOSTILE_KINDS, spoilByGetter} from '../hostile-object.js';
import {collection, flatFeature, metadata, wideFeature} from '../sample-geojson.js';

type Path = readonly string[];

const SQUARE = [
  [
    [8, 48],
    [10, 48],
    [10, 50],
    [8, 48],
  ],
];

let cases = 0;

describe('parseHotspots, given objects that refuse to be read,', () => {
  const shapes = {
    flat: () => [flatFeature({region: 'DE11', name: {en: 'A'}, note: 'x', wages: 5, stars: 1})],
    wide: () => [
      wideFeature({region: 'DE11', name: {en: 'A'}}, {type: 'Polygon', coordinates: SQUARE}),
    ],
  };
  for (const [shape, features] of Object.entries(shapes)) {
    const sample = (): object =>
      collectionOf([...features(), flatFeature({region: 'DE12', year: 2008})], {
        ...metadata({title: {en: 'T'}, partial: {2008: ['DE']}}),
      });

    it(`loses no more than the feature or the member, in ${shape} data`, () => {
      const whole = parseHotspots(sample()).dataset;
      for (const path of paths(sample())) {
        for (const [kind, put] of Object.entries(HOSTILE_KINDS)) {
          cases += 1;
          const said = `${kind} at ${path.join('.')}`;
          const geojson = sample();
          put(holderOf(geojson, path), path.at(-1) ?? '');
          const parsed = parsedOrRefused(geojson);
          if (path.length === 1 && path[0] !== 'hotspots') continue;
          assert(parsed, said);
          assert(
            parsed.dataset.regions.some(({code}) => code === 'DE12'),
            `${said}: DE12 is lost`,
          );
          const {length} = parsed.dataset.observations.region;
          if (length === whole.observations.region.length) continue;
          const ofPlace = (problem: DataProblem): boolean =>
            path[0] === 'hotspots'
              ? problem.field?.startsWith('hotspots') === true
              : String(problem.feature) === path[1];
          assert(parsed.problems.some(ofPlace), `${said}: not reported`);
        }
      }
    });
  }

  it('reports an unreadable feature once, by its position', () => {
    for (const member of ['name', 'employment', 'incomplete']) {
      const geojson = collectionOf([flatFeature({region: 'DE12'}), flatFeature({region: 'DE11'})]);
      spoilByGetter(propertiesOf(geojson.features[1]), member);
      const {problems, dataset} = parseHotspots(geojson);
      assert.deepEqual(problems, [
        {severity: 'error', feature: 1, message: 'cannot be read; its figures were left out'},
      ]);
      assert.equal(dataset.observations.region.length, 1);
    }
  });

  it('keeps no figure of an unreadable feature for the next one', () => {
    const wages = {'traded:automotive': [1, 2], 'traded:biopharmaceuticals': [3, 4]};
    const features = ['DE11', 'DE12', 'DE13'].map((region) =>
      wideFeature(region === 'DE13' ? {region} : {region, wages}),
    );
    const good = parseHotspots(collectionOf([features[0], features[2]], metadata())).dataset;
    const mixed = collectionOf(features, metadata());
    spoilByGetter(propertiesOf(mixed.features[1]), 'total');
    assert.deepEqual(byCode(parseHotspots(mixed).dataset), byCode(good));
  });

  it('refuses a whole that cannot be read with an error of the data', () => {
    for (const [kind, put] of Object.entries(HOSTILE_KINDS)) {
      const holder: {whole?: unknown} = {};
      put(holder, 'whole');
      if (kind === 'getter') continue;
      assert.throws(() => parseHotspots(holder.whole), HotspotDataError, kind);
    }
  });

  it('joins the other regions, and reads the other options', () => {
    for (const [kind, put] of Object.entries(HOSTILE_KINDS)) {
      const square = {type: 'Polygon', coordinates: SQUARE};
      const region = (code: string): object => flatFeature({region: code}, square);
      const regions = collectionOf([region('DE10'), region('DE11')]);
      const geojson = collectionOf([flatFeature({region: 'DE11'}, null)]);
      put(regions.features, '0');
      const fields = {region: 'region'};
      put(fields, 'name');
      const {dataset, problems} = parseHotspots(geojson, {regions, fields});
      assert.equal(dataset.regions.length, 1, kind);
      assert(
        problems.some(({field}) => field === 'fields["name"]'),
        kind,
      );
      put(regions, 'attribution');
      assert.equal(shownAreas(dataset, regions).areas.size, 1, kind);
    }
  });
});

after((test) => {
  (test as TestContext).diagnostic(`${cases} hostile objects`);
});

function parsedOrRefused(geojson: unknown): ReturnType<typeof parseHotspots> | undefined {
  try {
    return parseHotspots(geojson, {regions: geojson});
  } catch (error) {
    assert(
      error instanceof HotspotDataError,
      `${String((error as Error).stack)} is no error of the data`,
    );
    return undefined;
  }
}

/** Paths to all members of a collection except the second feature, which stays whole. */
function paths(value: unknown, above: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => {
    const path = [...above, name];
    return path.join() === 'features,1' ? [] : [path, ...paths(member, path)];
  });
}

function holderOf(root: object, path: Path): object {
  return path.slice(0, -1).reduce<object>((holder, name) => {
    return holder[name as keyof object] as object;
  }, root);
}

function collectionOf(features: unknown[], hotspots?: unknown): {features: unknown[]} {
  // A copy, because the samples share their points.
  return JSON.parse(JSON.stringify(collection(features, hotspots))) as {features: unknown[]};
}

function propertiesOf(feature: unknown): object {
  return (feature as {properties: object}).properties;
}

function byCode({regions, observations}: HotspotDataset): unknown {
  return [...observations.region].map((region, at) => [
    regions[region]?.code,
    observations.employment[at],
    observations.wages?.[at],
  ]);
}
