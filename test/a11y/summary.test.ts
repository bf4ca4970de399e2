import {describe, it} from 'node:test';

import {absenceSentences, resultSentence, viewSummary} from '../../src/a11y/summary.js';
import {defaultFilter, type HotspotFilter} from '../../src/dataset/hotspot-filter.js';
import {HotspotFigures} from '../../src/figures/hotspot-figures.js';
import {localeFor} from '../../src/locale/locale-for.js';
import {hotspotView, type HotspotView} from '../../src/view/hotspot-view.js';
import {expect} from '../expect.js';
import {sampleDataset} from '../sample-dataset.js';

const dataset = sampleDataset([
  {region: 'DE11', sector: 'traded:automotive', employment: 149_882},
  {region: 'DE21', sector: 'traded:automotive', employment: 96_770},
  {region: 'FR10', sector: 'traded:automotive', employment: 147_179},
  {region: 'SE11', sector: 'traded:automotive', employment: 18},
  {region: 'EL30', sector: 'traded:automotive', employment: 0},
  {region: 'AT11', sector: 'traded:automotive'},
  {region: 'DE11', sector: 'emerging:digital', employment: 7},
  {region: 'FR10', sector: 'emerging:creative', employment: 8},
  {region: 'DE11', sector: 'emerging:mobility', employment: 3},
  {region: 'FR10', sector: 'emerging:mobility', employment: 6},
]);
const figures = new HotspotFigures(dataset);
const english = localeFor('en');

describe('viewSummary', () => {
  it('has range, sum, leaders and what is missing', () => {
    expect(plain(viewSummary(view(), english))).to.deep.equal([
      'Range per region: 18–149 882 people employed.',
      'Total: 393 849 people employed.',
      'Top regions: Region DE11 (149 882), Region FR10 (147 179), Region DE21 (96 770), Region SE11 (18).',
      'Value of zero: 1 region.',
      'No data: 1 region.',
    ]);
  });

  it('has the share of the five largest where there are more', () => {
    const rows = [400, 200, 100, 100, 100, 75, 25].map((employment, at) => {
      return {region: `AA${at}`, sector: 'traded:automotive', employment};
    });
    const more = sampleDataset(rows);
    const sentences = viewSummary(
      hotspotView(new HotspotFigures(more), defaultFilter(more)),
      english,
    );
    expect(plain(sentences)).to.include('Share of the 5 largest: 90.0 %.');
    expect(sentences.join(' ')).to.contain('Region AA4 (100).').and.not.to.contain('AA5');
  });

  it('never adds up sectors that overlap', () => {
    const sentences = viewSummary(view({taxonomy: 'emerging'}), english).join(' ');
    expect(sentences)
      .to.contain('Range per region: 7–8 people employed.')
      .and.not.to.contain('Total');
  });

  it('adds up the regions of one overlapping sector', () => {
    const mobility = view({taxonomy: 'emerging', sectors: ['emerging:mobility']});
    expect(viewSummary(mobility, english)).to.contain('Total: 9 people employed.');
  });

  it('leaves a single region to the headline', () => {
    expect(viewSummary(view({countries: ['SE']}), english)).to.deep.equal([]);
  });
});

describe('resultSentence', () => {
  it('names the largest', () => {
    expect(plain([resultSentence(view(), english)])).to.deep.equal([
      'automotive, 2012: 4 regions, 3 countries. Largest: Region DE11 (149 882 people employed).',
    ]);
  });

  it('speaks of hotspots where there is a criterion', () => {
    const sentence = resultSentence(view({criterion: {minimumEmployment: 100_000}}), english);
    expect(sentence).to.contain('2 hotspots, 2 countries');
  });
});

describe('absenceSentences', () => {
  it('counts the regions that the criterion hides', () => {
    const sentences = absenceSentences(view({criterion: {minimumEmployment: 100_000}}), english);
    expect(sentences[0]).to.equal('Not shown (criterion not met): 2 regions.');
  });

  it('is empty where nothing is absent', () => {
    expect(absenceSentences(view({countries: ['DE']}), english)).to.deep.equal([]);
  });
});

function view(change: Partial<HotspotFilter> = {}): HotspotView {
  return hotspotView(figures, {...defaultFilter(dataset), ...change});
}

function plain(sentences: readonly string[]): readonly string[] {
  return sentences.map((sentence) => sentence.replaceAll('\u00a0', ' '));
}
