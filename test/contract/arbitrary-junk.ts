import fc from 'fast-check';

import {arbitraryDataset} from './arbitrary-dataset.js';
import {flatGeoJson, wideGeoJson} from './encoded-dataset.js';

/** Anything at all: values of JSON, values of JavaScript, and datasets with junk inserted. */
export function arbitraryJunk(): fc.Arbitrary<unknown> {
  return fc.oneof(
    {weight: 1, arbitrary: anything},
    {weight: 1, arbitrary: fc.record({type: fc.constant('FeatureCollection'), features: anything})},
    {weight: 6, arbitrary: spoiltDataset()},
  );
}

/** Anything but a faultless flat feature, of a region that no good feature has. */
export const junkFeature: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(null, 5, 'Feature', [], {}, {type: 'Feature'}, {type: 'Point'}),
  fc.constantFrom({type: 'Feature', properties: null}, {type: 'Feature', properties: [1]}),
  fc
    .constantFrom(
      {sector: undefined},
      {sector: {}},
      {taxonomy: 'a:b'},
      {year: '2012'},
      {employment: '12'},
      {employment: -1},
      {employment: 1e300},
      {employment: undefined},
      {region: {}},
      {flag: 'xyz'},
      {stars: 99},
    )
    .map((wrong) => badFeature(wrong, {type: 'Point', coordinates: [10, 50]})),
  fc
    .constantFrom(null, {}, {type: 'Point'}, {type: 'Point', coordinates: [1e6, 5]}, 'Point')
    .map((geometry) => badFeature({}, geometry)),
);

/** A value that is neither a figure from 0 nor `null`. */
export const junkFigure: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom('', '5', true, [], {}, -1, NaN, Infinity, 1e300),
  fc.string(),
  fc.double({max: -1e-9, noNaN: true}),
);

const anything = fc.oneof(
  fc.anything({withBigInt: true, withDate: true, withMap: true, withTypedArray: true}),
  fc.jsonValue(),
);

function badFeature(wrong: object, geometry: unknown): object {
  const place = {region: 'bad', taxonomy: 'traded', sector: 'automotive', year: 2012};
  return {type: 'Feature', geometry, properties: {...place, employment: 5, ...wrong}};
}

/** Values that are valid at some place of a dataset, but not everywhere. */
const plausible = fc.constantFrom<unknown>(
  ...[null, 0, 5, 2008, '', 'b', 'DE11', 'traded', 'automotive'],
  ...[[], [1, 2], [9, 48], {}, {en: 'Cars'}, {'traded:automotive': 5}],
);

/** A dataset of either shape with some values anywhere replaced by junk. */
function spoiltDataset(): fc.Arbitrary<unknown> {
  const value = fc.oneof(anything, {weight: 3, arbitrary: plausible});
  const blow = fc.record({
    member: fc.constantFrom('features', 'features', 'features', 'hotspots', undefined),
    path: fc.array(fc.nat(), {minLength: 1, maxLength: 8}),
    value,
  });
  return fc
    .record({
      dataset: arbitraryDataset(),
      wide: fc.boolean(),
      blows: fc.array(blow, {minLength: 1, maxLength: 3}),
    })
    .map(({dataset, wide, blows}) => {
      const geojson: Record<string, unknown> = wide ? wideGeoJson(dataset) : flatGeoJson(dataset);
      for (const {member = '', path, value} of blows) {
        const target = geojson[member];
        strike(typeof target === 'object' && target !== null ? target : geojson, path, value);
      }
      return geojson;
    });
}

/** Replaces the member at a path of numbers; each number counts the members of an object. */
function strike(target: object, path: readonly number[], value: unknown): void {
  let holder = target as Record<string, unknown>;
  for (const [depth, step] of path.entries()) {
    const keys = Object.keys(holder);
    const key = keys[step % keys.length];
    if (key === undefined) return;
    const next = holder[key];
    const isLeaf = typeof next !== 'object' || next === null || ArrayBuffer.isView(next);
    if (depth === path.length - 1 || isLeaf) {
      Object.defineProperty(holder, key, {value, writable: true, enumerable: true});
      return;
    }
    holder = next as Record<string, unknown>;
  }
}
