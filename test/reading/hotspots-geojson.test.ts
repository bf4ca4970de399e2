import {describe, it} from 'node:test';

import {hotspotsGeoJson} from '../../src/reading/hotspots-geojson.js';
import {parseHotspots} from '../../src/reading/parse-hotspots.js';
import {expect} from '../expect.js';
import {collection, flatFeature, metadata, wideFeature} from '../sample-geojson.js';

describe('hotspotsGeoJson', () => {
  it('writes one feature for each region, with arrays by year', () => {
    const flags = {'traded:automotive': ['bd', null]};
    const geojson = collection([wideFeature({flags, total: [1_650_000, null]})], metadata());
    expect(hotspotsGeoJson(parseHotspots(geojson).dataset).features).to.deep.equal([
      {
        type: 'Feature',
        id: 'DE11',
        geometry: {type: 'Point', coordinates: [9.18, 48.78]},
        properties: {
          region: 'DE11',
          name: 'Stuttgart',
          country: 'DE',
          total: [1_650_000, null],
          employment: {'traded:automotive': [148_000, 149_882]},
          flags,
        },
      },
    ]);
  });

  it('writes what the dataset says of itself', () => {
    const said = {
      title: {en: 'Hotspots'},
      attribution: 'Source: Eurostat',
      nuts: 2010,
      view: 'sectors=automotive&year=2009',
      questions: [{text: {en: 'Where?'}, view: 'year=2009'}],
      annotations: [
        {region: 'DE11', text: {en: 'Cars'}, sectors: ['traded:automotive'], year: 2009},
        {coordinates: [2, 48], text: 'A place'},
      ],
      partial: {'2008': ['FR']},
      reference: {total: [10, 20], employment: {'traded:automotive': [1, null]}},
    };
    const {dataset} = parseHotspots(collection([wideFeature()], metadata(said)));
    expect(hotspotsGeoJson(dataset).hotspots).to.deep.include(said);
  });

  it('writes the short labels of sectors', () => {
    const sectors = [{id: 'automotive', label: 'Automotive', short: {en: 'Cars'}}];
    const taxonomies = [{id: 'traded', label: 'Traded', additive: true, sectors}];
    const {dataset} = parseHotspots(collection([wideFeature()], metadata({taxonomies})));
    expect(hotspotsGeoJson(dataset).hotspots).to.deep.include({taxonomies});
  });

  it('writes which sectors are hidden', () => {
    const sectors = [
      {id: 'automotive', label: 'Automotive'},
      {id: 'health', label: 'Health', hidden: true},
    ];
    const taxonomies = [{id: 'traded', label: 'Traded', additive: false, sectors}];
    const {dataset} = parseHotspots(collection([wideFeature()], metadata({taxonomies})));
    expect(hotspotsGeoJson(dataset).hotspots).to.deep.include({taxonomies});
  });

  it('writes single values where the data names no year', () => {
    const {dataset} = parseHotspots(collection([flatFeature({year: undefined, regionTotal: 9})]));
    const {hotspots, features} = hotspotsGeoJson(dataset);
    expect(Object.keys(hotspots)).to.not.include('years');
    expect(features[0]?.properties).to.deep.include({
      total: 9,
      employment: {'traded:automotive': 149_882},
    });
  });

  it('writes the point of a region with a boundary only where it is not the usual one', () => {
    const ring = [
      [8, 48],
      [10, 48],
      [10, 50],
      [8, 50],
      [8, 48],
    ];
    const outline = {type: 'Polygon', coordinates: [ring]};
    const points = [undefined, [8.5, 49.5]].map((point) => {
      const {dataset} = parseHotspots(collection([flatFeature({point}, outline)]));
      return hotspotsGeoJson(dataset).features[0]?.properties?.['point'] as unknown;
    });
    expect(points).to.deep.equal([undefined, [8.5, 49.5]]);
  });

  it('marks data without any figure as wide', () => {
    const {dataset} = parseHotspots(collection([wideFeature({employment: {}})]));
    const {problems, dataset: again} = parseHotspots(hotspotsGeoJson(dataset));
    expect(problems).to.deep.equal([]);
    expect(again.regions).to.deep.equal(dataset.regions);
  });
});
