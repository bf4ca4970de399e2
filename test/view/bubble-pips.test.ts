import {describe, it} from 'node:test';

import {defaultFilter, type Criterion} from '../../src/dataset/hotspot-filter.js';
import {HotspotFigures} from '../../src/figures/hotspot-figures.js';
import {hotspotView} from '../../src/view/hotspot-view.js';
import {bubblePips} from '../../src/view/bubble-measure.js';
import {expect} from '../expect.js';
import {sampleDataset, type SampleRow} from '../sample-dataset.js';

const rows: readonly SampleRow[] = [
  {region: 'DE11', sector: 'traded:ants', employment: 900, stars: 3},
  {region: 'DE11', sector: 'traded:cars', employment: 60_000, stars: 2},
  {region: 'DE11', sector: 'traded:boats', employment: 5_000},
  {region: 'FR10', sector: 'traded:boats', employment: 1_000},
  {region: 'DE11', sector: 'emerging:digital', employment: 7_000},
  {region: 'DE11', sector: 'emerging:blue', employment: 9_000},
];
const dataset = sampleDataset(rows, {totals: {DE11: 100_000, FR10: 900_000}});
const figures = new HotspotFigures(dataset);

describe('bubblePips', () => {
  it('are those of the first of the best sectors of a sum', () => {
    expect(pips()).to.deep.equal({sector: 'ants', stars: 3, met: undefined});
  });

  it('are those of a sector that meets the criterion', () => {
    expect(pips({minimumEmployment: 4_000})).to.deep.equal({
      ...{sector: 'boats', stars: 3},
      met: [true, true, true],
    });
    expect(pips({minimumEmployment: 50_000})).to.deep.equal({
      ...{sector: 'cars', stars: 2},
      met: undefined,
    });
  });

  it('are those of the sector shown where sectors overlap', () => {
    const view = hotspotView(figures, {...defaultFilter(dataset), taxonomy: 'emerging'});
    const {sector, met} = bubblePips(view, 0) ?? {};
    expect(dataset.sectors[sector ?? -1]?.id).to.equal('blue');
    expect(met?.length).to.equal(3);
  });

  it('agree with the stars of the bubble', () => {
    for (const criterion of [{}, {minimumStars: 1}, {minimumQuotient: 1}, {top: 1}]) {
      const view = hotspotView(figures, {...defaultFilter(dataset), criterion});
      view.bubbles.stars.forEach((stars, bubble) => {
        expect(bubblePips(view, bubble)?.stars).to.equal(stars);
      });
    }
  });
});

/** Stars of the largest region. */
function pips(criterion: Criterion = {}): object {
  const view = hotspotView(figures, {...defaultFilter(dataset), criterion});
  const {sector, ...rest} = bubblePips(view, 0) ?? {};
  return {sector: dataset.sectors[sector ?? -1]?.id, ...rest};
}
