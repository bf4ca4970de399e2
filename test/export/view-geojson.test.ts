import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

import type {HotspotDataset} from '../../src/dataset/hotspot-dataset.js';
import {defaultFilter, type HotspotFilter} from '../../src/dataset/hotspot-filter.js';
import {viewGeoJson} from '../../src/export/view-geojson.js';
import type {GrowthSpan} from '../../src/figures/growth.js';
import {HotspotFigures} from '../../src/figures/hotspot-figures.js';
import {parseHotspots} from '../../src/reading/parse-hotspots.js';
import {hotspotView} from '../../src/view/hotspot-view.js';
import {expect} from '../expect.js';

const sample = parseHotspots(JSON.parse(readFileSync('data/eu-hotspots.geojson', 'utf8'))).dataset;

describe('viewGeoJson', () => {
  it('has the sectors and the year shown, and the view', () => {
    const file = fileOf({sectors: ['traded:automotive'], year: 2011});
    expect(file.sectors.map(({key}) => key)).to.deep.equal(['traded:automotive']);
    expect([file.years, file.metadata.view]).to.deep.equal([[2011], 'year=2011']);
  });

  it('has both years of a change, and of growth that the page has chosen', () => {
    const change = {from: 2010, to: 2012};
    expect(fileOf({change, year: 2012}).years).to.deep.equal([2010, 2011, 2012]);
    expect(fileOf({year: 2012}, {growth: {from: 2011, to: 2013}}).years).to.deep.equal([
      2011, 2012, 2013,
    ]);
  });

  it('has all sectors of the list where circles show the sum of their stars', () => {
    const sectors = ['emerging:digital'];
    const file = fileOf({taxonomy: 'emerging', sectors, colour: 'portfolio'});
    expect(file.taxonomies.map(({id, excerpt}) => [id, excerpt])).to.deep.equal([
      ['emerging', undefined],
    ]);
    expect(file.sectors).to.have.length(10);
  });

  it('has texts in the language of the page, or in all if the data lacks it', () => {
    const sectors = ['traded:automotive'];
    const german = fileOf({sectors}, {language: 'de-AT'}).metadata.title ?? {};
    expect(Object.keys(german)).to.deep.equal(['de']);
    const all = fileOf({sectors}, {language: 'is'}).metadata.title ?? {};
    expect(Object.keys(all)).to.have.length(24);
  });
});

function fileOf(
  filter: Partial<HotspotFilter>,
  {growth, language = 'en'}: {growth?: GrowthSpan; language?: string} = {},
): HotspotDataset {
  const figures = new HotspotFigures(sample, {...(growth && {growth})});
  const view = hotspotView(figures, {...defaultFilter(sample), ...filter});
  const text = viewGeoJson(view, {link: {year: view.filter.year}, language});
  return parseHotspots(JSON.parse(text)).dataset;
}
