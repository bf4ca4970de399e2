import {expect, fixture, html, nextFrame, oneEvent} from '@open-wc/testing';

import '../../../src/define.js';
import {defaultFilter, type HotspotFilter} from '../../../src/dataset/hotspot-filter.js';
import type {HotspotOverview} from '../../../src/elements/overview/hotspot-overview.js';
import {HotspotSectorChangeEvent} from '../../../src/events.js';
import {HotspotFigures} from '../../../src/figures/hotspot-figures.js';
import {hotspotView} from '../../../src/view/hotspot-view.js';
import {sectorTotals} from '../../../src/view/sector-totals.js';
import {drawn, focused, notes, openLists, press, take} from '../../chart/chart-reader.js';
import {sampleDataset, type SampleRow} from '../../sample-dataset.js';

const dataset = sampleDataset(
  [
    ...series('AA1', 'emerging:digital', [4000, 5000], {wages: 200, stars: 3}),
    ...series('BB1', 'emerging:digital', [1000, 3000], {wages: 60, stars: 2}),
    ...series('AA1', 'emerging:mobility', [1000, 1100], {wages: 44, stars: 1}),
    ...series('BB1', 'emerging:mobility', [NaN, 9000], {wages: 360, stars: 2}),
    ...series('AA1', 'emerging:creative', [2000, 1500], {wages: 45, stars: 0}),
    ...series('AA1', 'emerging:blue', [NaN, 700], {wages: 30, stars: 2}),
    ...series('AA1', 'traded:automotive', [900, 990], {wages: 40, stars: 1}),
    ...series('BB1', 'traded:apparel', [400, 300], {wages: 3, stars: 1}),
  ],
  {totals: {AA1: 50_000, BB1: 80_000}},
);
const figures = new HotspotFigures(dataset);

describe('<hotspot-overview>', () => {
  it('is empty without a view', async () => {
    const overview = await fixture<HotspotOverview>(html`<hotspot-overview></hotspot-overview>`);
    expect(overview.renderRoot.textContent?.trim()).to.equal('');
  });

  it('has a row for each sector of the taxonomy, most people employed first', async () => {
    expect(rows(await mount())).to.deep.equal(['mobility', 'digital', 'creative', 'blue']);
  });

  it('has circles with areas in proportion to people employed', async () => {
    const overview = await mount();
    const radius = (name: string): number =>
      Number(mark(overview, name, 'employment').getAttribute('r'));
    expect((radius('digital') / radius('creative')) ** 2).to.be.closeTo(8000 / 1500, 1e-6);
    expect((radius('mobility') / radius('digital')) ** 2).to.be.closeTo(10_100 / 8000, 1e-6);
  });

  it('has bars of change from 0, as long as the change and on its side', async () => {
    const overview = await mount({}, {width: 1100});
    const [digital, creative] = ['digital', 'creative'].map((name) => bar(overview, name));
    const zero = Number(
      cell(overview, 'blue', 'change').querySelector('.zero')?.getAttribute('x1'),
    );
    expect(digital!.left).to.be.closeTo(zero, 1e-6);
    expect(creative!.right).to.be.closeTo(zero, 1e-6);
    const ratio = (digital!.right - zero) / (zero - creative!.left);
    expect(ratio).to.be.closeTo((8000 / 5000 - 1) / (1 - 1500 / 2000), 1e-6);
  });

  it('leaves out a bar where no region has both years', async () => {
    const overview = await mount();
    expect(cell(overview, 'blue', 'change').querySelector('.mark')).to.equal(null);
    expect(figure(overview, 'blue', 'change')).to.equal('–');
  });

  it('leaves bars hollow whose regions hold less than half of the jobs, and says so', async () => {
    const overview = await mount();
    const hollow = [...overview.renderRoot.querySelectorAll('tr:has(.hollow)')];
    expect(hollow.map((row) => row.getAttribute('data-key'))).to.deep.equal(['emerging:mobility']);
    expect(figure(overview, 'mobility', 'change')).to.equal('+10.0\u00a0%b');
    expect(notes(overview)).to.contain('hollow bar');
    expect(notes(await mount({taxonomy: 'traded'}))).not.to.contain('hollow bar');
  });

  it('counts hotspots, and draws each on a map', async () => {
    const overview = await mount({}, {width: 1100});
    expect(figure(overview, 'digital', 'hotspots')).to.equal('2');
    expect(cell(overview, 'digital', 'hotspots').querySelectorAll('.mark')).to.have.length(2);
    expect(figure(overview, 'creative', 'hotspots')).to.equal('0');
    expect(cell(overview, 'creative', 'hotspots').querySelectorAll('.mark')).to.have.length(0);
  });

  it('counts by the criterion of the filter', async () => {
    const overview = await mount({criterion: {minimumStars: 3}});
    expect(figure(overview, 'digital', 'hotspots')).to.equal('1');
    expect(notes(overview)).to.contain('3 stars or more');
  });

  it('has strips of the largest regions, as long as their shares', async () => {
    const overview = await mount({}, {width: 1100});
    const segments = [...cell(overview, 'digital', 'share').querySelectorAll('.segment')];
    const lengths = segments.map((segment) => Number(segment.getAttribute('width')) + 1);
    expect(lengths[0]! / lengths[1]!).to.be.closeTo(5000 / 3000, 1e-6);
    expect(cell(overview, 'digital', 'share').getAttribute('title')).to.equal(
      'Region AA1\u00a062.5\u00a0%, Region BB1\u00a037.5\u00a0%',
    );
  });

  it('shows a share as a lower bound where regions publish under three quarters', async () => {
    const overview = await mount({}, {of: withReference({'emerging:digital': 16_000})});
    expect(figure(overview, 'digital', 'share')).to.match(/^≥\u00a050\u00a0%/);
    expect(figure(overview, 'digital', 'employment')).to.equal('8\u00a0000a');
    expect(figure(overview, 'mobility', 'share')).to.match(/^100\u00a0%/);
    expect(notes(overview)).to.contain('less than three quarters');
  });

  it('is sorted by the measure that the reader takes, figures that are missing last', async () => {
    const overview = await mount();
    await take(overview, '.sort select', 'change');
    expect(overview.sort).to.equal('change');
    expect(rows(overview)).to.deep.equal(['digital', 'mobility', 'creative', 'blue']);
    const sorted = overview.renderRoot.querySelector('[aria-sort=descending]');
    expect(sorted?.textContent).to.contain('Change, 2010–2011');
  });

  it('names the strongest growth that half of the jobs stand for, and the concentration', async () => {
    const heading = (await mount()).renderRoot.querySelector('[part=heading]');
    expect(heading?.textContent).to.contain('Strongest growth: digital (+60.0\u00a0%)');
    expect(heading?.textContent).to.contain('Most concentrated: mobility (100\u00a0%)');
  });

  it('shows another taxonomy where the page asks for it', async () => {
    const overview = await mount({}, {taxonomy: 'traded'});
    expect(rows(overview)).to.deep.equal(['automotive', 'apparel']);
  });

  it('shows another taxonomy when the reader takes it, until the view has another one', async () => {
    const overview = await mount();
    overview.renderRoot.querySelector<HTMLElement>('.switch input[value=traded]')?.click();
    await overview.updateComplete;
    expect(rows(overview)).to.deep.equal(['automotive', 'apparel']);
    overview.view = viewOf({taxonomy: 'traded'});
    await overview.updateComplete;
    overview.view = viewOf({taxonomy: 'emerging'});
    await overview.updateComplete;
    expect(rows(overview)).to.have.length(4);
  });

  it('says that the industries overlap where they do, and only there', async () => {
    expect(notes(await mount())).to.contain('do not add their circles together');
    const traded = await mount({taxonomy: 'traded'});
    expect(notes(traded)).not.to.contain('do not add their circles together');
  });

  it('says which countries are missing in a partial year', async () => {
    const partial = {...dataset, metadata: {partial: new Map([[2011, ['FR', 'BE']]])}};
    const overview = await mount({}, {of: new HotspotFigures(partial)});
    expect(notes(overview)).to.contain('incomplete data: Belgium and France');
    const one = await mount({countries: ['FR']}, {of: new HotspotFigures(partial)});
    expect(notes(one)).to.contain('incomplete data: France');
    const other = await mount({countries: ['AA']}, {of: new HotspotFigures(partial)});
    expect(notes(other)).not.to.contain('incomplete data');
  });

  it('reports the sector of the row that is clicked, wherever in the row', async () => {
    const overview = await mount();
    for (const place of ['.name', 'td.share']) {
      const change = await changeBy(overview, () => rowOf(overview, 'creative', place).click());
      expect([change.taxonomy, change.sectors]).to.deep.equal(['emerging', ['emerging:creative']]);
    }
  });

  it('reports it beside those chosen before, with Ctrl', async () => {
    const overview = await mount({sectors: ['emerging:digital']});
    const change = await changeBy(overview, () =>
      rowOf(overview, 'creative').dispatchEvent(
        new MouseEvent('click', {bubbles: true, ctrlKey: true}),
      ),
    );
    expect(change.sectors).to.deep.equal(['emerging:digital', 'emerging:creative']);
  });

  it('reports none when the only one chosen is clicked again', async () => {
    const overview = await mount({sectors: ['emerging:creative']});
    const change = await changeBy(overview, () => rowOf(overview, 'creative').click());
    expect(change.sectors).to.deep.equal([]);
  });

  it('marks the sectors of the filter', async () => {
    const overview = await mount({sectors: ['emerging:creative', 'emerging:blue']});
    const pressed = [...overview.renderRoot.querySelectorAll('[aria-pressed=true]')];
    expect(pressed.map((button) => button.textContent?.trim())).to.deep.equal(['creative', 'blue']);
  });

  it('does not follow its own event before the page does', async () => {
    const overview = await mount();
    rowOf(overview, 'creative').click();
    await overview.updateComplete;
    expect(overview.renderRoot.querySelector('[aria-pressed=true]')).to.equal(null);
  });

  it('is one tab stop, walked by the arrow keys in the order of the rows', async () => {
    const overview = await mount();
    const stops = (): number[] =>
      [...overview.renderRoot.querySelectorAll<HTMLElement>('.name')].map((each) => each.tabIndex);
    expect(stops()).to.deep.equal([0, -1, -1, -1]);
    rowOf(overview, 'mobility').focus();
    press(overview, 'ArrowDown');
    await overview.updateComplete;
    expect(focused(overview)).to.equal('emerging:digital');
    press(overview, 'End');
    await overview.updateComplete;
    expect(focused(overview)).to.equal('emerging:blue');
    expect(stops()).to.deep.equal([-1, -1, -1, 0]);
  });

  it('has a map of the row pointed at beside the rows where it is wide', async () => {
    const overview = await mount({}, {width: 1400});
    const heading = (): string => overview.renderRoot.querySelector('aside h3')?.textContent ?? '';
    expect(heading()).to.contain('mobility: 1 hotspot');
    rowOf(overview, 'digital').dispatchEvent(new PointerEvent('pointerover', {bubbles: true}));
    await overview.updateComplete;
    expect(heading()).to.contain('digital: 2 hotspots');
    expect(overview.renderRoot.querySelectorAll('aside .places .mark')).to.have.length(2);
  });

  it('is a list where it is narrow, whose row opens with the other measures', async () => {
    const overview = await mount({}, {width: 328});
    expect(overview.renderRoot.querySelector('.rows')).to.equal(null);
    rowOf(overview, 'digital').click();
    await overview.updateComplete;
    expect(rowOf(overview, 'digital').getAttribute('aria-expanded')).to.equal('true');
    const opened = overview.renderRoot.querySelector('.details')?.textContent ?? '';
    expect(opened).to.contain('+60.0\u00a0%').and.to.contain('Largest hotspot: Region AA1');
    const change = await changeBy(overview, () =>
      overview.renderRoot.querySelector<HTMLElement>('.show')?.click(),
    );
    expect(change.sectors).to.deep.equal(['emerging:digital']);
  });

  it('has the totals of every other list of sectors', async () => {
    const overview = await mount();
    for (const {sector, value} of sectorTotals(figures, overview.view!.filter)) {
      const text = value.toLocaleString('en').replaceAll(',', '\u00a0');
      expect(figure(overview, sector.id, 'employment')).to.equal(text);
    }
  });

  it('has all measures in a table, without a number for what is missing', async () => {
    const overview = await mount();
    await openLists(overview);
    const row = [...overview.renderRoot.querySelectorAll('.all tbody tr')][0];
    const cells = [...(row?.querySelectorAll('td') ?? [])].map(({textContent}) =>
      textContent?.trim(),
    );
    expect(row?.querySelector('th')?.textContent).to.contain('mobility');
    expect(cells.slice(0, 2)).to.deep.equal([
      '10\u00a0100',
      'no data (1 region, 10.9\u00a0% of employment)',
    ]);
  });

  it('speaks the language of the page', async () => {
    const page = await fixture(html`<div lang="de"><hotspot-overview></hotspot-overview></div>`);
    const overview = page.querySelector('hotspot-overview')!;
    overview.view = viewOf();
    await drawn(overview, 700);
    expect(figure(overview, 'digital', 'change')).to.equal('+60,0\u00a0%');
  });

  it('is no wider than a box of any width', async () => {
    for (const width of [280, 561, 700, 996, 1600]) {
      const overview = await mount({}, {width});
      expect(overview.scrollWidth, `${width}`).to.be.at.most(width);
    }
  });

  it('passes the automated accessibility checks', async () => {
    for (const width of [328, 1400]) {
      const overview = await mount({sectors: ['emerging:creative']}, {width});
      await openLists(overview);
      rowOf(overview, 'digital').focus();
      await nextFrame();
      await expect(overview).to.be.accessible();
    }
  });
});

interface Setting {
  readonly taxonomy?: string;
  readonly width?: number;
  readonly of?: HotspotFigures;
}

function viewOf(change: Partial<HotspotFilter> = {}, of = figures) {
  return hotspotView(of, {...defaultFilter(dataset), taxonomy: 'emerging', ...change});
}

async function mount(
  change: Partial<HotspotFilter> = {},
  {taxonomy = '', width = 700, of = figures}: Setting = {},
): Promise<HotspotOverview> {
  const overview = await fixture<HotspotOverview>(
    html`<hotspot-overview .view=${viewOf(change, of)} taxonomy=${taxonomy}></hotspot-overview>`,
  );
  await drawn(overview, width);
  return overview;
}

function withReference(employment: Readonly<Record<string, number>>): HotspotFigures {
  const reference = {
    total: new Map([[2011, 130_000]]),
    employment: new Map(
      Object.entries(employment).map(([key, of]) => [key, new Map([[2011, of]])]),
    ),
  };
  return new HotspotFigures({...dataset, metadata: {...dataset.metadata, reference}});
}

/** Employment in 2010 and 2011, `NaN` if missing; wages and stars of the second year. */
function series(
  region: string,
  sector: string,
  employment: readonly number[],
  last: {readonly wages: number; readonly stars: number},
): readonly SampleRow[] {
  return employment.map((persons, at) => ({
    region,
    sector,
    year: 2010 + at,
    ...(!Number.isNaN(persons) && {employment: persons}),
    ...(at === 1 && last),
  }));
}

async function changeBy(
  overview: HotspotOverview,
  act: () => void,
): Promise<HotspotSectorChangeEvent> {
  const change = oneEvent<HotspotSectorChangeEvent>(overview, HotspotSectorChangeEvent.type);
  act();
  return change;
}

/** Names of the sectors in the order of their rows. */
function rows(overview: HotspotOverview): (string | undefined)[] {
  return [...overview.renderRoot.querySelectorAll('.rows .name')].map(({textContent}) =>
    textContent?.trim(),
  );
}

/** An element in the row of a sector, by default its button. */
function rowOf(overview: HotspotOverview, name: string, selector = '.name'): HTMLElement {
  const found = [...overview.renderRoot.querySelectorAll<HTMLElement>('[data-key]')];
  const row = found.find(({dataset}) => dataset['key']?.endsWith(`:${name}`));
  return row!.querySelector<HTMLElement>(selector)!;
}

function cell(overview: HotspotOverview, name: string, measure: string): HTMLElement {
  return rowOf(overview, name, `td.${measure}`);
}

/** Figure of a cell, without what only screen readers get. */
function figure(overview: HotspotOverview, name: string, measure: string): string {
  const shown = cell(overview, name, measure).querySelector('.figure')?.cloneNode(true) as Element;
  shown.querySelector('.visually-hidden')?.remove();
  return shown.textContent?.trim() ?? '';
}

function mark(overview: HotspotOverview, name: string, measure: string): Element {
  return cell(overview, name, measure).querySelector('.mark')!;
}

function bar(overview: HotspotOverview, name: string): {left: number; right: number} {
  const found = mark(overview, name, 'change');
  const left = Number(found.getAttribute('x'));
  return {left, right: left + Number(found.getAttribute('width'))};
}
