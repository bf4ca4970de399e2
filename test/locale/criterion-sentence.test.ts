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
    expect(sentence({})).to.equal('All regions with data are shown.');
  });

  it('says what a hotspot is', () => {
    expect(sentence({criterion: {minimumQuotient: 2, minimumEmployment: 1000}})).to.equal(
      'Hotspot criterion: location quotient of at least 2.00 and ' +
        'at least 1\u00a0000 people employed.',
    );
  });

  it('gives the share of employment in per cent with two decimals', () => {
    expect(sentence({criterion: {minimumQuotient: 1, minimumShare: 1}})).to.equal(
      'Hotspot criterion: location quotient of at least 1.00 and ' +
        'Share of regional employment: ≥\u00a01.00\u00a0%.',
    );
    expect(sentence({criterion: {minimumShare: 0.25}})).to.contain('≥\u00a00.25\u00a0%');
  });

  it('lists all that is asked for, stars first', () => {
    const criterion = {minimumEmployment: 1500, minimumQuotient: 2, minimumStars: 1, top: 20};
    expect(sentence({criterion})).to.contain(
      '1 star or more, location quotient of at least 2.00 and ' +
        'at least 1\u00a0500 people employed. ',
    );
  });

  it('names the method of the stars that are asked for', () => {
    expect(sentence({criterion: {minimumStars: 3}})).to.equal(
      'Hotspot criterion: 3 stars or more. Star rating: European Cluster Panorama.',
    );
  });

  it('says how many are shown, by which measure', () => {
    expect(sentence({criterion: {top: 20}})).to.contain('20 regions with the most people employed');
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
