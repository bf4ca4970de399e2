import {describe, it} from 'node:test';

import {defaultFilter, type HotspotFilter} from '../../src/dataset/hotspot-filter.js';
import {HotspotFigures} from '../../src/figures/hotspot-figures.js';
import {PANORAMA} from '../../src/figures/star-method.js';
import {criterionSentence} from '../../src/locale/criterion-sentence.js';
import {localeFor} from '../../src/locale/locale-for.js';
import {hotspotView} from '../../src/view/hotspot-view.js';
import {expect} from '../expect.js';
import {sampleDataset} from '../sample-dataset.js';

const dataset = sampleDataset([{region: 'DE11', sector: 'traded:automotive', employment: 5}]);

describe('criterionSentence', () => {
  it('says that there is no criterion', () => {
    expect(sentence({})).to.equal('No criterion is set: every region with a figure is shown.');
  });

  it('says what a hotspot is', () => {
    expect(sentence({criterion: {minimumQuotient: 2, minimumEmployment: 1000}})).to.equal(
      'A hotspot here is a sector in a region with a location quotient of 2.00 or more and ' +
        '1\u00a0000 persons employed or more.',
    );
  });

  it('lists all that is asked for, stars first', () => {
    const criterion = {minimumEmployment: 1500, minimumQuotient: 2, minimumStars: 1, top: 20};
    expect(sentence({criterion})).to.contain(
      'with 1 star or more, a location quotient of 2.00 or more and ' +
        '1\u00a0500 persons employed or more. ',
    );
  });

  it('names the method of the stars that are asked for', () => {
    expect(sentence({criterion: {minimumStars: 3}})).to.equal(
      'A hotspot here is a sector in a region with 3 stars or more. ' +
        'Stars as by the European Cluster Panorama.',
    );
  });

  it('says how many are shown, by which measure', () => {
    expect(sentence({criterion: {top: 20}})).to.contain(
      '20 regions with the most persons employed',
    );
    expect(sentence({criterion: {top: 20}, size: 'localUnits'})).to.contain('most local units');
  });
});

function sentence(change: Partial<HotspotFilter>): string {
  const figures = new HotspotFigures(dataset, {stars: PANORAMA});
  return criterionSentence(
    hotspotView(figures, {...defaultFilter(dataset), ...change}),
    localeFor('en'),
  );
}
