import {readFile} from 'node:fs/promises';
import {before, describe, it} from 'node:test';

import {defaultFilter} from '../../../src/dataset/hotspot-filter.js';
import {HotspotFigures} from '../../../src/figures/hotspot-figures.js';
import {parseHotspots} from '../../../src/reading/parse-hotspots.js';
import {hotspotView} from '../../../src/view/hotspot-view.js';
import {regionProfile} from '../../../src/view/region-profile.js';
import {regionSpecialities} from '../../../src/view/region/region-specialities.js';
import {expect} from '../../expect.js';

describe('regionSpecialities', () => {
  let figures: HotspotFigures;

  before(async () => {
    const text = await readFile('data/eu-hotspots.geojson', 'utf8');
    figures = new HotspotFigures(parseHotspots(JSON.parse(text)).dataset);
  });

  function strongest(code: string, count: number) {
    const {dataset} = figures;
    const view = hotspotView(figures, {...defaultFilter(dataset), taxonomy: 'traded', year: 2012});
    const region = dataset.regions.findIndex((each) => each.code === code);
    return regionSpecialities(view, region, count);
  }

  it('are the sectors of the profile with the highest quotients, of those with 1,000 persons', () => {
    for (const code of ['DE11', 'FR10', 'PT11', 'ITC4', 'FI1B']) {
      const profile = regionProfile(figures, {region: code, taxonomy: 'traded', year: 2012});
      const expected = (profile?.rows ?? [])
        .filter(({employment, quotient}) => employment >= 1000 && !Number.isNaN(quotient))
        .sort((one, other) => other.quotient - one.quotient)
        .slice(0, 5)
        .map(({sector: {key}, employment, quotient}) => ({key, employment, quotient}));
      const found = strongest(code, 5).map(({sector: {key}, ...row}) => ({key, ...row}));
      expect(found, code).to.deep.equal(expected);
    }
  });

  it('lists sectors with fewer persons after all others', () => {
    const all = strongest('ES63', 100);
    const small = all.findIndex(({employment}) => employment < 1000);
    expect(small).to.be.greaterThan(-1);
    expect(all.slice(small).every(({employment}) => employment < 1000)).to.equal(true);
  });

  it('lists nothing for a region without quotients', () => {
    expect(strongest('EL62', 5)).to.deep.equal([]);
  });
});
