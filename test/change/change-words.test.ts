import {describe, it} from 'node:test';

import {absenceSentences, resultSentence, viewSummary} from '../../src/a11y/summary.js';
import {bubbleFacts} from '../../src/a11y/bubble-facts.js';
import {headline, subtitle} from '../../src/a11y/headline.js';
import {words} from '../../src/change/change-words.js';
import {gapTexts} from '../../src/change/change-gaps.js';
import {defaultFilter, type HotspotFilter} from '../../src/dataset/hotspot-filter.js';
import {QUALITY_FLAGS} from '../../src/dataset/quality-flag.js';
import {HotspotFigures} from '../../src/figures/hotspot-figures.js';
import {legendNotes} from '../../src/legend/legend-notes.js';
import {legendSizes} from '../../src/legend/legend-sizes.js';
import {localeFor} from '../../src/locale/locale-for.js';
import {viewTitle} from '../../src/locale/view-title.js';
import {hotspotView, type HotspotView} from '../../src/view/hotspot-view.js';
import {expect} from '../expect.js';
import {sampleDataset} from '../sample-dataset.js';

const locale = localeFor('en');

describe('a view of a change', () => {
  it('has a headline with both years, the largest gain and the largest loss', () => {
    const {full, short} = headline(viewOf(), locale);
    expect(full).to.equal(
      'a, 2010–2012: 3 regions. Largest gain: Region AA1 (+12\u00a0345). Largest loss: Region BB1 (−6\u00a0789)',
    );
    expect(short).to.equal('3 regions. Largest gain: Region AA1 (+12\u00a0345)');
  });

  it('names no loss where there is none, and nothing where nothing changes', () => {
    expect(headline(viewOf({countries: ['AA']}), locale).finding).to.equal(
      '2 regions. Largest gain: Region AA1 (+12\u00a0345)',
    );
    expect(headline(viewOf({countries: ['CC']}), locale).finding).to.equal('0 regions');
  });

  it('names its measure and both years in subtitle, legend and title', () => {
    const view = viewOf();
    const sizes = legendSizes({view, maximumRadius: 30, labelHeight: 12, locale});
    expect(subtitle(view, locale)).to.match(/^Change in people employed, .*2010–2012$/);
    expect(sizes.title).to.equal('Change in people employed, 2010–2012');
    expect(sizes.circles.map(({value}) => value)).to.deep.equal([10_000, 2500, 500]);
    expect(viewTitle(view, locale)).to.equal('a, 2010–2012');
  });

  it('sums gains and losses in its key figures', () => {
    expect(words.figures(viewOf(), locale)).to.deep.equal([
      {label: 'Gain', value: '+12\u00a0400'},
      {label: 'Loss', value: '−6\u00a0790'},
      {label: 'Net change', value: '+5\u00a0580'},
    ]);
  });

  it('counts the regions without a circle by reason in legend and description', () => {
    const view = viewOf();
    const lines = [
      'No change: 1 region',
      'Not comparable: 3 regions',
      'No data for one of the years: 1',
      'Zero in the first year: 1',
      'Break in time series: 1',
    ];
    expect(legendNotes(view, locale).map((note) => note.trim())).to.deep.equal(lines);
    expect(absenceSentences(view, locale)).to.deep.equal(lines.map((line) => `${line}.`));
    expect(gapTexts(viewOf({change: undefined}), locale)).to.deep.equal([]);
  });

  it('names the largest gains and losses in the description', () => {
    expect(viewSummary(viewOf(), locale).slice(0, 2)).to.deep.equal([
      'Gain: Region AA1 (+12\u00a0345), Region AA2 (+24).',
      'Loss: Region BB1 (−6\u00a0789).',
    ]);
  });

  it('announces its headline', () => {
    const view = viewOf();
    expect(resultSentence(view, locale)).to.equal(`${headline(view, locale).full}.`);
  });

  it('has both figures, change and growth of a region in its facts', () => {
    const {subject, figures} = bubbleFacts({view: viewOf(), region: 2}, locale);
    expect(subject).to.equal('a, 2010–2012');
    expect(figures).to.deep.equal([
      {label: 'People employed, 2010', value: '10\u00a0000'},
      {label: 'People employed, 2012', value: '3\u00a0211'},
      {label: 'Change', value: '−6\u00a0789'},
      {label: 'Annual growth', value: '−43.3\u00a0%'},
    ]);
  });

  it('has the reason in the facts of a region that cannot be compared', () => {
    expect(bubbleFacts({view: viewOf(), region: 4}, locale).figures).to.deep.equal([
      {label: 'Change in people employed', value: 'Break in time series'},
    ]);
  });

  it('has no sign where nothing has changed', () => {
    const {figures} = bubbleFacts({view: viewOf(), region: 3}, locale);
    expect(figures[2]).to.deep.equal({label: 'Change', value: '0'});
  });

  it('says in which year the criterion applies, and that the largest are those of change', () => {
    expect(words.criterion(viewOf(), locale)).to.equal(
      'Shown: regions whose figures for both years can be compared.',
    );
    const criterion = {minimumEmployment: 5000, top: 2};
    expect(words.criterion(viewOf({criterion}), locale)).to.equal(
      'Hotspot criterion: at least 5\u00a0000 people employed. The criterion applies to 2012. Showing the 2 regions with the largest changes. Shown: regions whose figures for both years can be compared.',
    );
  });
});

/** Gain, gain, loss, no change, a break, no figure, nobody at the start. */
function viewOf(change: Partial<HotspotFilter> = {}): HotspotView {
  const rows = [
    {region: 'AA1', run: [1000, 13_345]},
    {region: 'AA2', run: [100, 124]},
    {region: 'BB1', run: [10_000, 3211]},
    {region: 'CC1', run: [7, 7]},
    {region: 'DD1', run: [7, 9], flags: QUALITY_FLAGS.b},
    {region: 'DD2', run: [7]},
    {region: 'DD3', run: [0, 9]},
  ].flatMap(({region, run, flags = 0}) =>
    run.map((employment, at) => ({
      ...{region, sector: 'traded:a', year: 2010 + 2 * at, employment},
      ...(at > 0 && {flags}),
    })),
  );
  const dataset = sampleDataset(rows);
  return hotspotView(new HotspotFigures(dataset), {
    ...{...defaultFilter(dataset), change: {from: 2010, to: 2012}},
    ...change,
  });
}
