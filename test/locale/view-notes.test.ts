import {describe, it} from 'node:test';

import {defaultFilter, type HotspotFilter} from '../../src/dataset/hotspot-filter.js';
import {QUALITY_FLAGS} from '../../src/dataset/quality-flag.js';
import {HotspotFigures} from '../../src/figures/hotspot-figures.js';
import {localeFor} from '../../src/locale/locale-for.js';
import {viewNotes} from '../../src/locale/view-notes.js';
import {hotspotView} from '../../src/view/hotspot-view.js';
import {expect} from '../expect.js';
import {sampleDataset, type SampleRow} from '../sample-dataset.js';

const rows: readonly SampleRow[] = [
  {region: 'DE11', sector: 'traded:automotive', employment: 9},
  {region: 'DE11', sector: 'traded:apparel', employment: 1, incomplete: 1},
  {region: 'DE21', sector: 'traded:apparel', employment: 1, flags: QUALITY_FLAGS.e},
  {region: 'DE11', sector: 'emerging:digital', employment: 5},
  {region: 'DE11', sector: 'emerging:creative', employment: 4},
  {region: 'DE11', sector: 'traded:automotive', year: 2013, employment: 9},
];
const dataset = sampleDataset(rows, {
  totals: {DE11: 100, DE21: 100},
  partial: {2013: ['SE', 'IE']},
});

describe('viewNotes', () => {
  it('has nothing to say of one complete sector in a full year', () => {
    expect(notes({sectors: ['traded:automotive']})).to.deep.equal([]);
  });

  it('says that sectors are summed where they are', () => {
    expect(notes()[0]).to.equal('Each circle shows the total of the selected sectors.');
  });

  it('says that only one is shown where sectors overlap', () => {
    expect(notes({taxonomy: 'emerging'})[0]).to.contain(
      'sector in which the region is most specialised',
    );
  });

  it('names the countries that a partial year lacks, in protocol order', () => {
    const [note] = notes({year: 2013, sectors: ['traded:automotive']});
    expect(note).to.contain('Ireland and Sweden');
  });

  it('counts figures that lack parts or contain estimates', () => {
    expect(notes().slice(1)).to.deep.equal([
      '1 value is incomplete: some components are not published.',
      '1 value includes estimates.',
    ]);
  });

  it('says that persons per local unit must not be compared across countries', () => {
    const sectors = ['traded:automotive'];
    expect(notes({sectors, colour: 'unitSize'})).to.deep.equal([
      'Business registers differ between countries: compare people employed per local unit only within one country.',
    ]);
    expect(notes({sectors, colour: 'productivity'})).to.deep.equal([]);
  });

  it('has no note on a measure that the data lacks', () => {
    const {localUnits, ...observations} = dataset.observations;
    expect(localUnits).not.to.equal(undefined);
    const figures = new HotspotFigures({...dataset, observations});
    const asked = filter({sectors: ['traded:automotive'], colour: 'unitSize'});
    expect(viewNotes(hotspotView(figures, asked), localeFor('en'))).to.deep.equal([]);
  });

  it('says what shares are relative to where the data gives no totals', () => {
    const {total, ...untold} = dataset;
    expect(total).not.to.equal(undefined);
    const view = hotspotView(new HotspotFigures(untold), filter({sectors: ['traded:automotive']}));
    expect(viewNotes(view, localeFor('en'))[0]).to.contain('based on the sum of the sectors');
  });
});

function filter(change: Partial<HotspotFilter> = {}): HotspotFilter {
  return {...defaultFilter(dataset), year: 2012, ...change};
}

function notes(change?: Partial<HotspotFilter>): readonly string[] {
  return viewNotes(hotspotView(new HotspotFigures(dataset), filter(change)), localeFor('en'));
}
