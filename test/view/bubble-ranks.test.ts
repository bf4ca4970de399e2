import {describe, it} from 'node:test';

import {defaultFilter} from '../../src/dataset/hotspot-filter.js';
import {HotspotFigures} from '../../src/figures/hotspot-figures.js';
import {regionRanking} from '../../src/figures/region-ranking.js';
import {bubbleRanks} from '../../src/view/bubble-ranks.js';
import {hotspotView} from '../../src/view/hotspot-view.js';
import {expect} from '../expect.js';
import {sampleDataset} from '../sample-dataset.js';

const sector = 'traded:automotive';
const employment = {DE11: 30, FR10: 25, DE12: 20, FR20: 20, DE13: 20, AT11: 20, DE14: 10, FR30: 0};
const dataset = sampleDataset(
  Object.entries(employment).map(([region, persons]) => ({region, sector, employment: persons})),
);
const view = hotspotView(new HotspotFigures(dataset), defaultFilter(dataset));

describe('bubbleRanks', () => {
  it('counts from the largest, equal values alike', () => {
    expect([...bubbleRanks(view).inEurope]).to.deep.equal([1, 2, 3, 3, 3, 3, 7]);
  });

  it('counts in each country apart, with other countries in between', () => {
    const {region} = view.bubbles;
    const ranks = bubbleRanks(view).inCountry;
    const german = [...ranks].filter(
      (_, at) => dataset.regions[region[at] ?? -1]?.country === 'DE',
    );
    expect(german).to.deep.equal([1, 2, 2, 4]);
  });

  it('says the same as a ranking of unsorted figures', () => {
    const {inEurope, inCountry} = regionRanking(dataset, view.bubbles.region, view.bubbles.value);
    expect([...bubbleRanks(view).inEurope]).to.deep.equal([...inEurope.place]);
    expect([...bubbleRanks(view).inCountry]).to.deep.equal([...inCountry.place]);
  });
});
