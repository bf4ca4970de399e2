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
      'One star for each criterion met (European Cluster Observatory): ' +
        'top 10\u00a0% of regions by people employed in the sector; ' +
        'location quotient of at least 2.00; ' +
        'top 10\u00a0% of regions by the sector’s share of regional employment.',
      'No stars below 1\u00a0000 people employed.',
    ]);
  });

  it('tells the years of growth where growth earns a star', () => {
    expect(sentences(PANORAMA).at(-1)).to.contain('2012–2014');
  });

  it('leaves out a floor that is none', () => {
    expect(sentences({...OBSERVATORY, floor: 0})).to.have.lengthOf(1);
  });

  it('says that stars of the data come first, where there are some', () => {
    const figures = new HotspotFigures(dataset, {stars: OBSERVATORY});
    expect(starMethodSentences(figures, english).at(-1)).to.contain(
      'take precedence over calculated ones',
    );
  });
});

function sentences(stars: typeof OBSERVATORY): readonly string[] {
  const {start, region, employment} = dataset.observations;
  const observations = {start, region, employment};
  return starMethodSentences(new HotspotFigures({...dataset, observations}, {stars}), english);
}
