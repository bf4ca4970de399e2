import {expect, fixture, html, waitUntil} from '@open-wc/testing';

import '../../../src/define.js';
import {bubbleClasses} from '../../../src/cartography/bubbles/bubble-classes.js';
import {largestRadius} from '../../../src/cartography/bubbles/largest-radius.js';
import {symbolScale} from '../../../src/cartography/bubbles/symbol-scale.js';
import {palette} from '../../../src/cartography/colour/palette.js';
import type {DatasetMetadata} from '../../../src/dataset/hotspot-dataset.js';
import {defaultFilter, type HotspotFilter} from '../../../src/dataset/hotspot-filter.js';
import type {HotspotLegend} from '../../../src/elements/legend/hotspot-legend.js';
import {HotspotFigures} from '../../../src/figures/hotspot-figures.js';
import {PANORAMA} from '../../../src/figures/star-method.js';
import {hotspotView, type HotspotView} from '../../../src/view/hotspot-view.js';
import {sampleAreas} from '../../sample-areas.js';
import {sampleDataset} from '../../sample-dataset.js';
import {classTexts, radii, text} from './legend-reader.js';

const dataset = sampleDataset(
  [
    {region: 'DE11', sector: 'traded:automotive', employment: 150_000},
    {region: 'FR10', sector: 'traded:automotive', employment: 40_000},
    {region: 'EL30', sector: 'traded:automotive', employment: 0},
    {region: 'PL22', sector: 'traded:automotive'},
    {region: 'PL21', sector: 'traded:automotive'},
    {region: 'DE11', sector: 'emerging:digital', employment: 7_000},
    {region: 'FR10', sector: 'emerging:creative', employment: 9_000},
  ],
  {totals: {DE11: 500_000, FR10: 5_000_000}},
);

describe('<hotspot-legend>', () => {
  it('is empty without a view', async () => {
    const legend = await fixture<HotspotLegend>(html`<hotspot-legend></hotspot-legend>`);
    expect(text(legend.renderRoot)).to.equal('');
  });

  it('says what the area of a circle stands for', async () => {
    const legend = await mount();
    expect(text(legend.renderRoot.querySelector('.title'))).to.equal('People employed');
    expect(legend.renderRoot.querySelector('[part=circles]')?.ariaLabel).to.match(
      /^Circle area: People employed, 2012\. Circle sizes: 100\u00a0000, /,
    );
  });

  it('draws circles of round values with the scale of the map', async () => {
    const legend = await mount();
    legend.setAttribute('max-radius', '40');
    await legend.updateComplete;
    const scale = symbolScale({maximum: view().maximum, maximumRadius: 40});
    const labels = [...legend.renderRoot.querySelectorAll('[part=circles] text')].map((label) =>
      Number(label.textContent?.replace(/\D/g, '')),
    );
    expect(labels[0]).to.equal(100_000);
    expect(radii(legend)).to.deep.equal(labels.map(scale));
  });

  it('writes on its circles in the size of the reader’s text, as that changes', async () => {
    const legend = await mount();
    const size = (): number =>
      Number.parseFloat(getComputedStyle(legend.renderRoot.querySelector('svg text')!).fontSize);
    const before = size();
    legend.style.fontSize = '200%';
    await waitUntil(() => Math.abs(size() / before - 2 / 0.875) < 0.01);
  });

  it('follows the largest radius of the map', async () => {
    const legend = await mount();
    for (const radius of [40, 20]) {
      legend.setAttribute('max-radius', String(radius));
      await legend.updateComplete;
      expect(radii(legend)[0]).to.be.closeTo(radius * Math.sqrt(100 / 150), 1e-6);
    }
  });

  it('follows the box of a map without a fixed radius', async () => {
    const legend = await mount();
    const map = await fixture<HTMLElement>(html`<div></div>`);
    Object.assign(map.style, {width: '900px', height: '480px'});
    legend.map = map;
    const first = (side: number): number =>
      largestRadius(view(), side) * Math.sqrt(100_000 / 150_000);
    const isFirst = (side: number): boolean =>
      Math.abs((radii(legend)[0] ?? 0) - first(side)) < 1e-6;
    await waitUntil(() => isFirst(480), 'the radius is that of the box');
    map.style.width = '320px';
    await waitUntil(() => isFirst(320), 'the radius is that of the narrower box');
  });

  it('draws smaller circles where the map has coloured areas', async () => {
    const legend = await mount();
    legend.setAttribute('max-radius', '40');
    await legend.updateComplete;
    const [before = NaN] = radii(legend);
    legend.regions = sampleAreas({DE11: [9, 46, 4]});
    legend.areas = 'quotient';
    await legend.updateComplete;
    expect(radii(legend)[0]).to.be.closeTo(0.7 * before, 1e-6);
  });

  it('counts regions without a figure and regions where it is 0', async () => {
    const words = text((await mount()).renderRoot);
    expect(words).to.contain('No data: 2 regions');
    expect(words).to.contain('Zero: 1 region');
  });

  it('shows the classes of the map with their colours and counts', async () => {
    const legend = await mount();
    const {classes} = bubbleClasses(view(), palette('light'));
    const fills = [...legend.renderRoot.querySelectorAll('[part=class] circle')].map((circle) =>
      circle.getAttribute('fill'),
    );
    expect(fills).to.deep.equal(classes.map(({colour}) => colour));
    expect(classTexts(legend)).to.deep.equal(
      ['below 1: 1 region', '1 to below 2: 0 regions', '2 to below 4: 0 regions'].concat(
        '4 or more: 1 region',
      ),
    );
  });

  it('names the sectors where colour tells them apart', async () => {
    const legend = await mount({taxonomy: 'emerging'});
    expect(classTexts(legend)).to.deep.equal([
      'digital: 1 region',
      'creative: 0 regions',
      'none above 1.5: 1 region',
    ]);
  });

  it('names numbers of stars', async () => {
    const legend = await mount({colour: 'stars'});
    expect(classTexts(legend).map((each) => each.split(':')[0])).to.deep.equal([
      '0 stars',
      '1 star',
      '2 stars',
      '3 stars',
    ]);
  });

  it('says what persons per local unit mean, and that registers differ', async () => {
    const sector = 'traded:automotive';
    const units = sampleDataset([
      {region: 'DE11', sector, employment: 500, localUnits: 5},
      {region: 'DE12', sector, employment: 90, localUnits: 6},
      {region: 'DE13', sector, employment: 40},
    ]);
    const filter = {...defaultFilter(units), colour: 'unitSize'} as const;
    const legend = await mountView(hotspotView(new HotspotFigures(units), filter));
    expect(classTexts(legend)).to.deep.equal([
      ...['below 10: 0 regions', '10 to below 20: 1 region', '20 to below 50: 0 regions'],
      ...['50 or more: 1 region', 'no data: 1 region'],
    ]);
    const note = 'only within one country.';
    expect(text(legend.renderRoot)).to.contain(note);
    expect(text((await mount()).renderRoot)).not.to.contain(note);
  });

  it('takes the colours of a dark page', async () => {
    const legend = await mount();
    legend.scheme = 'dark';
    await legend.updateComplete;
    const fill = legend.renderRoot.querySelector('[part=class] circle')?.getAttribute('fill');
    expect(fill).to.equal(palette('dark').quiet);
  });

  it('takes them in the slot of a map too, which shows it later', async () => {
    const page = await fixture(html`
      <div style="color-scheme: dark">
        <hotspot-map><hotspot-legend slot="legend" .view=${view()}></hotspot-legend></hotspot-map>
      </div>
    `);
    const legend = page.querySelector('hotspot-legend')!;
    await legend.updateComplete;
    const fill = legend.renderRoot.querySelector('[part=class] circle')?.getAttribute('fill');
    expect(fill).to.equal(palette('dark').quiet);
  });

  it('always says what counts as a hotspot', async () => {
    expect(text((await mount()).renderRoot)).to.contain('All regions with data are shown.');
    const strict = await mount({criterion: {minimumQuotient: 2}});
    expect(text(strict.renderRoot)).to.contain(
      'Hotspot criterion: location quotient of at least 2.00.',
    );
  });

  it('counts the regions below the criterion, whose circles are rings', async () => {
    const strict = await mount({criterion: {minimumQuotient: 2}});
    expect(classTexts(strict)).to.include('Below the threshold: 1 region');
    const starred = await mount({criterion: {minimumStars: 2}});
    expect(classTexts(starred).at(-1)).to.match(/^Below 2 stars: /);
    const {view: shown} = strict;
    if (shown) strict.view = hotspotView(shown.figures, shown.filter, {others: 'hidden'});
    await strict.updateComplete;
    expect(classTexts(strict).join()).not.to.contain('Below');
    expect(text(strict.renderRoot)).to.contain('Below the threshold: 1 region');
    expect(text((await mount()).renderRoot)).not.to.contain('Below');
  });

  it('draws the regions of each class of the quotient over a bar of their colours', async () => {
    const legend = await mount();
    const histogram = legend.renderRoot.querySelector('[part=histogram]');
    const fills = [...(histogram?.querySelectorAll('rect') ?? [])].map((rect) =>
      rect.getAttribute('fill'),
    );
    const {quiet, quotient} = palette('light');
    for (const colour of [quiet, ...quotient]) {
      expect(fills.filter((fill) => fill === colour)).to.have.lengthOf(7);
    }
    expect(text(histogram)).to.equal('1 0 0 1 1 2 4 below 1 4 or more');
    expect(text((await mount({colour: 'stars'})).renderRoot)).not.to.contain('4 or more');
  });

  it('writes classes in signs, with words for screen readers', async () => {
    const sector = 'traded:automotive';
    const units = sampleDataset([{region: 'DE11', sector, employment: 500, localUnits: 5}]);
    const filter = {...defaultFilter(units), colour: 'unitSize'} as const;
    const legend = await mountView(hotspotView(new HotspotFigures(units), filter));
    const signs = [...legend.renderRoot.querySelectorAll('[part=label] > [aria-hidden]')].map(
      (sign) => sign.textContent,
    );
    expect(signs).to.deep.equal(['<\u00a010', '10 – <\u00a020', '20 – <\u00a050', '≥\u00a050']);
  });

  it('shows keys or notes alone where a page asks for one of them', async () => {
    const legend = await mount();
    legend.content = 'keys';
    await legend.updateComplete;
    expect(legend.renderRoot.querySelector('[part=message]')).to.equal(null);
    expect(legend.renderRoot.querySelector('[part=histogram]')).not.to.equal(null);
    legend.content = 'notes';
    await legend.updateComplete;
    expect(legend.renderRoot.querySelector('[part=message]')).not.to.equal(null);
    expect(legend.renderRoot.querySelector('.title')).to.equal(null);
  });

  it('says by which method stars are given', async () => {
    const figures = new HotspotFigures(unrated, {stars: PANORAMA});
    const legend = await mountView(hotspotView(figures, defaultFilter(unrated)));
    expect(text(legend.renderRoot)).to.contain('European Cluster Panorama');
  });

  it('shows definition, attribution and disclaimer of the data as text', async () => {
    const legend = await mountView(
      described({definition: 'Approximation.', attribution: '© <b>X</b>', disclaimer: 'Sample.'}),
    );
    const words = text(legend.renderRoot);
    for (const part of ['Approximation.', '© <b>X</b>', 'Sample.']) expect(words).to.contain(part);
  });

  it('marks the language of texts that the data has in another one only', async () => {
    const legend = await mountView(
      described({definition: {de: 'Näherung.'}, attribution: {en: 'Notice.'}}),
    );
    const marked = [...legend.renderRoot.querySelectorAll('p[lang]')];
    expect(marked.map((each) => `${each.getAttribute('lang') ?? ''}: ${text(each)}`)).to.deep.equal(
      ['de: Näherung.'],
    );
  });

  it('names the source where the data has no attribution', async () => {
    const legend = await mountView(described({source: 'Eurostat'}));
    expect(text(legend.renderRoot.querySelector('[part=source]'))).to.equal('Source: Eurostat');
  });

  it('passes the automated accessibility checks in light and dark', async () => {
    const legend = await mount();
    await expect(legend).to.be.accessible();
    legend.scheme = 'dark';
    await legend.updateComplete;
    await expect(legend).to.be.accessible();
  });
});

/** The same data without stars of its own. */
const {start, region, employment} = dataset.observations;
const unrated = {...dataset, observations: {start, region, employment}};

function view(change: Partial<HotspotFilter> = {}): HotspotView {
  return hotspotView(new HotspotFigures(dataset), {...defaultFilter(dataset), ...change});
}

function described(metadata: Partial<DatasetMetadata>): HotspotView {
  const data = {...dataset, metadata: {...dataset.metadata, ...metadata}};
  return hotspotView(new HotspotFigures(data), defaultFilter(data));
}

function mount(change?: Partial<HotspotFilter>): Promise<HotspotLegend> {
  return mountView(view(change));
}

function mountView(shown: HotspotView): Promise<HotspotLegend> {
  return fixture<HotspotLegend>(html`<hotspot-legend .view=${shown}></hotspot-legend>`);
}
