import {describe, it} from 'node:test';

import {HotspotFigures} from '../../src/figures/hotspot-figures.js';
import {OBSERVATORY, PANORAMA} from '../../src/figures/star-method.js';
import {localeFor} from '../../src/locale/locale-for.js';
import {starMethodName, starMethodSentences} from '../../src/locale/star-method-text.js';
import {expect} from '../expect.js';
import {sampleDataset} from '../sample-dataset.js';

const english = localeFor('en');
const row = {region: 'DE11', sector: 'traded:automotive', employment: 5};
const dataset = sampleDataset([row, {...row, year: 2014}]);

describe('starMethodName', () => {
  it('is the source of our methods, and the id of others', () => {
    expect(starMethodName(OBSERVATORY, english)).to.equal('European Cluster Observatory');
    expect(starMethodName({id: 'own', criteria: [], floor: 0}, english)).to.equal('own');
  });
});

describe('starMethodSentences', () => {
  it('tells each criterion with its threshold, and the floor', () => {
    expect(sentences(OBSERVATORY)).to.deep.equal([
      'European Cluster Observatory, one star for each: ' +
        'top 10\u00a0% of the regions by persons employed in the sector; ' +
        'a location quotient of 2.00 or more; ' +
        'top 10\u00a0% by the sector’s share of the region’s employment.',
      'No star below 1\u00a0000 persons employed.',
    ]);
  });

  it('tells the years of growth where growth earns a star', () => {
    expect(sentences(PANORAMA).at(-1)).to.contain('from 2012 to 2014');
  });

  it('leaves out a floor that is none', () => {
    expect(sentences({...OBSERVATORY, floor: 0})).to.have.lengthOf(1);
  });

  it('says that stars of the data come first, where there are some', () => {
    const figures = new HotspotFigures(dataset, {stars: OBSERVATORY});
    expect(starMethodSentences(figures, english).at(-1)).to.contain('come before computed ones');
  });
});

function sentences(stars: typeof OBSERVATORY): readonly string[] {
  const {start, region, employment} = dataset.observations;
  const observations = {start, region, employment};
  return starMethodSentences(new HotspotFigures({...dataset, observations}, {stars}), english);
}
