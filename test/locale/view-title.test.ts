import {describe, it} from 'node:test';

import {defaultFilter} from '../../src/dataset/hotspot-filter.js';
import {HotspotFigures} from '../../src/figures/hotspot-figures.js';
import {localeFor} from '../../src/locale/locale-for.js';
import {sectorsText, viewTitle} from '../../src/locale/view-title.js';
import {hotspotView, type HotspotView} from '../../src/view/hotspot-view.js';
import {expect} from '../expect.js';
import {sampleDataset} from '../sample-dataset.js';

const dataset = sampleDataset(
  ['apparel', 'automotive', 'mining'].map((id) => ({region: 'DE11', sector: `traded:${id}`})),
);
const english = localeFor('en');

describe('sectorsText', () => {
  it('names the only sector', () => {
    expect(sectorsText(view('traded:mining'), english)).to.equal('mining');
  });

  it('names the taxonomy when all its sectors are shown, chosen or not', () => {
    expect(sectorsText(view(), english)).to.equal('traded');
    const all = dataset.sectors.map(({key}) => key);
    expect(sectorsText(view(...all), english)).to.equal('traded');
  });

  it('counts the sectors otherwise', () => {
    expect(sectorsText(view('traded:mining', 'traded:apparel'), english)).to.equal(
      'traded: 2 sectors',
    );
  });
});

describe('viewTitle', () => {
  it('adds the year, not grouped', () => {
    expect(viewTitle(view('traded:mining'), english)).to.equal('mining, 2012');
  });

  it('adds no year where the data names none', () => {
    const {figures, filter} = view('traded:mining');
    const undated = hotspotView(figures, {...filter, year: 0});
    expect(viewTitle(undated, english)).to.equal('mining');
  });
});

function view(...sectors: string[]): HotspotView {
  return hotspotView(new HotspotFigures(dataset), {...defaultFilter(dataset), sectors});
}
