import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {flatDataset} from '../../data/flat-dataset.js';
import {datasetTexts} from '../../data/translations.js';

const words = datasetTexts(
  new Map([['de', 'id,text\nhotspots,Hotspots {year}: {size} % und {floor}.\n']]),
);
const wide = {
  hotspots: {
    version: 1,
    definition: {en: 'Made up.'},
    years: [2011, 2012],
    partial: {2011: ['AA']},
    reference: {total: [1_000_000, 2_000_000], employment: {'traded:a': [20_000, 30_000]}},
    taxonomies: [{id: 'traded', additive: true, label: 'Traded', sectors: [{id: 'a', label: 'A'}]}],
  },
  features: [
    region('AA11', [900, 5_000], {flags: {'traded:a': [null, 'bd']}, note: 'A note.'}),
    region('AA12', [2_000, 9_000], {incomplete: {'traded:a': [0, 2]}}),
    region('AA13', [3_000, 999]),
    region('AA14', [3_000, null]),
  ],
};
const request = {year: 2012, taxonomies: ['traded'], words};
const {hotspots, features} = flatDataset(wide, request);

describe('flatDataset', () => {
  it('has the starred observations of the year, the largest first', () => {
    assert.deepEqual(features.map(properties), [
      {
        ...place('AA12'),
        employment: 9_000,
        stars: 3,
        incomplete: 2,
        regionTotal: 100_000,
      },
      {
        ...place('AA11'),
        employment: 5_000,
        stars: 1,
        flag: 'bd',
        regionTotal: 100_000,
        note: 'A note.',
      },
    ]);
  });

  it('leaves out what is below the floor or has no figure', () => {
    const codes = features.map((feature) => properties(feature)['region']);
    assert.equal(codes.includes('AA13') || codes.includes('AA14'), false);
  });

  it('keeps the reference area of the year, so that quotients stay what they were', () => {
    assert.deepEqual(hotspots['reference'], {
      total: [2_000_000],
      employment: {'traded:a': [30_000]},
    });
    assert.deepEqual(hotspots['years'], [2012]);
    assert.deepEqual(hotspots['partial'], {});
  });

  it('says what counts as a hotspot', () => {
    const {en} = hotspots['definition'] as {en: string};
    assert.match(
      en,
      /^Hotspots in 2012: .*at least 1\u00a0000 people .*location quotient of at least 2;/,
    );
  });

  it('says it in all languages that have words for it', () => {
    const {de} = hotspots['definition'] as {de: string};
    assert.equal(de, 'Hotspots 2012: 10 % und 1\u00a0000. Made up.');
  });

  it('refuses a wide dataset with problems', () => {
    const features = [region('AA11', [-1, 2_000])];
    assert.throws(() => flatDataset({...wide, features}, request), /must not be negative/);
  });
});

function region(code: string, employment: (number | null)[], more: object = {}): object {
  return {
    type: 'Feature',
    geometry: {type: 'Point', coordinates: [1, 2]},
    properties: {
      region: code,
      name: code,
      country: 'AA',
      total: [100_000, 100_000],
      employment: {'traded:a': employment},
      ...more,
    },
  };
}

function place(code: string): object {
  return {region: code, name: code, country: 'AA', taxonomy: 'traded', sector: 'a', year: 2012};
}

function properties(feature: object): Record<string, unknown> {
  return (feature as {properties: Record<string, unknown>}).properties;
}
