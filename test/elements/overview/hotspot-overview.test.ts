import {expect, fixture, html, oneEvent} from '@open-wc/testing';

import '../../../src/define.js';
import {PAPER_WIDTH} from '../../../src/cartography/projection/paper.js';
import {defaultFilter, type HotspotFilter} from '../../../src/dataset/hotspot-filter.js';
import type {HotspotOverview} from '../../../src/elements/overview/hotspot-overview.js';
import {HotspotSectorChangeEvent} from '../../../src/events.js';
import {HotspotFigures} from '../../../src/figures/hotspot-figures.js';
import {hotspotView} from '../../../src/view/hotspot-view.js';
import {sectorTotals} from '../../../src/view/sector-totals.js';
import {
  bubbles,
  centre,
  click,
  disc,
  drawn,
  focused,
  isWithinSides,
  keys,
  leave,
  notes,
  openLists,
  plot,
  point,
  press,
  pressDown,
  radius,
  take,
  tip,
} from '../../chart/chart-reader.js';
import {sampleDataset, type SampleRow} from '../../sample-dataset.js';

const dataset = sampleDataset(
  [
    ...series('AA1', 'emerging:digital', [4000, 5000], 200),
    ...series('BB1', 'emerging:digital', [1000, 3000], 60),
    ...series('AA1', 'emerging:mobility', [1000, 1100], 44),
    ...series('BB1', 'emerging:mobility', [NaN, 9000], 360),
    ...series('AA1', 'emerging:creative', [2000, 1500], 45),
    ...series('AA1', 'emerging:blue', [NaN, 700], 30),
    ...series('AA1', 'traded:automotive', [900, 990], 40),
    ...series('BB1', 'traded:apparel', [400, 300], 3),
  ],
  {totals: {AA1: 50_000, BB1: 80_000}},
);
const figures = new HotspotFigures(dataset);

describe('<hotspot-overview>', () => {
  it('is empty without a view', async () => {
    const overview = await fixture<HotspotOverview>(html`<hotspot-overview></hotspot-overview>`);
    expect(overview.renderRoot.textContent?.trim()).to.equal('');
  });

  it('has a circle for each industry of the taxonomy, largest first', async () => {
    const overview = await mount();
    expect(keys(overview)).to.deep.equal(['emerging:digital', 'emerging:creative']);
    const ratio = radius(overview, 'emerging:digital') / radius(overview, 'emerging:creative');
    expect(ratio ** 2).to.be.closeTo(8000 / 1500, 1e-6);
  });

  it('lists the industries that lack a figure, with the reason, and does not draw them', async () => {
    const overview = await mount();
    const without = [...overview.renderRoot.querySelectorAll('.without li')];
    const texts = without.map((item) => item.textContent?.replace(/\s+/g, ' ').trim());
    const growth = 'Annual employment growth, 2010–2011';
    expect(texts).to.deep.equal([
      `mobility ${growth}: available for only 10.9 % of employment`,
      `blue ${growth}: no data`,
    ]);
  });

  it('shows another taxonomy where the page asks for it', async () => {
    const overview = await mount({}, {taxonomy: 'traded'});
    expect(keys(overview)).to.deep.equal(['traded:automotive', 'traded:apparel']);
  });

  it('says that the industries overlap where they do, and only there', async () => {
    expect((await mount()).renderRoot.textContent).to.contain('do not add their circles together');
    const traded = await mount({taxonomy: 'traded'});
    expect(traded.renderRoot.textContent).not.to.contain('do not add their circles together');
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

  it('reports the industry that is clicked', async () => {
    const overview = await mount();
    const change = await changeBy(overview, () => click(overview, 'emerging:creative'));
    expect(change.taxonomy).to.equal('emerging');
    expect(change.sectors).to.deep.equal(['emerging:creative']);
  });

  it('reports none when the only one chosen is clicked again', async () => {
    const overview = await mount({sectors: ['emerging:creative']});
    const change = await changeBy(overview, () => click(overview, 'emerging:creative'));
    expect(change.sectors).to.deep.equal([]);
  });

  it('reports an industry that has no place in the chart as well', async () => {
    const overview = await mount();
    const change = await changeBy(overview, () =>
      overview.renderRoot.querySelector<HTMLElement>('.without button')?.click(),
    );
    expect(change.sectors).to.deep.equal(['emerging:mobility']);
  });

  it('marks the industries of the filter', async () => {
    const overview = await mount({sectors: ['emerging:creative', 'emerging:blue']});
    const pressed = [...overview.renderRoot.querySelectorAll('[aria-pressed=true]')];
    expect(pressed.map(({tagName}) => tagName)).to.deep.equal(['g', 'BUTTON']);
    expect(pressed[0]?.getAttribute('data-key')).to.equal('emerging:creative');
    expect(pressed[1]?.textContent).to.contain('blue');
    expect(overview.renderRoot.querySelectorAll('.ring')).to.have.length(1);
  });

  it('does not follow its own event before the page does', async () => {
    const overview = await mount();
    click(overview, 'emerging:creative');
    await overview.updateComplete;
    expect(overview.renderRoot.querySelector('[aria-pressed=true]')).to.equal(null);
  });

  it('is one tab stop, and walked by the arrow keys', async () => {
    const overview = await mount();
    expect(bubbles(overview).map(({tabIndex}) => tabIndex)).to.deep.equal([0, -1]);
    bubbles(overview)[0]?.focus();
    press(overview, 'ArrowLeft');
    await overview.updateComplete;
    expect(focused(overview)).to.equal('emerging:creative');
    expect(bubbles(overview).map(({tabIndex}) => tabIndex)).to.deep.equal([-1, 0]);
  });

  it('chooses by Enter what has the focus', async () => {
    const overview = await mount();
    bubbles(overview)[1]?.focus();
    const change = await changeBy(overview, () => press(overview, 'Enter'));
    expect(change.sectors).to.deep.equal(['emerging:creative']);
  });

  it('shows what it knows of the circle pointed at, until Escape or the pointer leaves', async () => {
    const overview = await mount();
    point(overview, 'emerging:digital');
    await overview.updateComplete;
    expect(tip(overview)).to.contain('digital').and.to.contain('8\u00a0000');
    leave(overview);
    await overview.updateComplete;
    expect(tip(overview)).to.equal(undefined);
    point(overview, 'emerging:digital');
    bubbles(overview)[0]?.focus();
    press(overview, 'Escape');
    await overview.updateComplete;
    expect(tip(overview)).to.equal(undefined);
  });

  it('dismisses it with Escape wherever the focus is', async () => {
    const overview = await mount();
    point(overview, 'emerging:digital');
    document.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape'}));
    await overview.updateComplete;
    expect(tip(overview)).to.equal(undefined);
  });

  it('is no wider than paper at once when the page is printed', async () => {
    const overview = await mount({}, {width: 1000});
    dispatchEvent(new Event('beforeprint'));
    const width = Number(plot(overview).getAttribute('width'));
    dispatchEvent(new Event('afterprint'));
    expect(width).to.be.within(1, PAPER_WIDTH);
  });

  it('keeps it while the pointer is on it, and takes it away after', async () => {
    const overview = await mount();
    point(overview, 'emerging:digital');
    await overview.updateComplete;
    const shown = overview.renderRoot.querySelector('.tip');
    leave(overview, shown);
    await overview.updateComplete;
    expect(tip(overview)).to.contain('digital');
    shown?.dispatchEvent(new PointerEvent('pointerleave'));
    await overview.updateComplete;
    expect(tip(overview)).to.equal(undefined);
  });

  it('chooses nothing where the pointer was pressed on another circle', async () => {
    const overview = await mount();
    let chosen = 0;
    overview.addEventListener('hotspot-sector-change', () => chosen++);
    pressDown(overview, 'emerging:creative');
    click(overview, 'emerging:digital');
    expect(chosen).to.equal(0);
    click(overview, 'emerging:digital');
    expect(chosen).to.equal(1);
  });

  it('shows it at the circle, and within the chart', async () => {
    const overview = await mount();
    point(overview, 'emerging:digital');
    await overview.updateComplete;
    const {left, right, top} = overview.renderRoot.querySelector('.tip')!.getBoundingClientRect();
    const {clientX, clientY} = centre(overview, 'emerging:digital');
    expect(clientX).to.be.within(left, right);
    expect(clientY).to.be.lessThan(top);
    expect(right).to.be.at.most(overview.getBoundingClientRect().right);
  });

  it('dashes the circles whose figures rest on too little, and says so', async () => {
    const overview = await mount();
    expect(overview.renderRoot.querySelectorAll('.reserve')).to.have.length(0);
    const rows = [
      ...series('AA1', 'emerging:digital', [400, 440], 20),
      ...series('BB1', 'emerging:digital', [NaN, 560], 20),
    ];
    const thin = await mount({}, {of: new HotspotFigures(sampleDataset(rows))});
    expect(thin.renderRoot.querySelectorAll('.reserve')).to.have.length(1);
    expect(notes(thin)).to.contain('Dashed circle');
  });

  it('moves the circles when the reader takes another measure', async () => {
    const overview = await mount();
    const before = disc(overview, 'emerging:digital').getAttribute('cx');
    await take(overview, '.across select', 'share');
    expect(overview.x).to.equal('share');
    expect(keys(overview)).to.have.length(4);
    expect(disc(overview, 'emerging:digital').getAttribute('cx')).not.to.equal(before);
  });

  it('offers a quotient only where countries are chosen', async () => {
    expect(offered(await mount())).not.to.include('quotient');
    expect(offered(await mount({countries: ['AA']}))).to.include('quotient');
  });

  it('says the same of an industry in its name, its tooltip and its table', async () => {
    const overview = await mount();
    await openLists(overview);
    point(overview, 'emerging:digital');
    await overview.updateComplete;
    const name = bubbles(overview)[0]?.getAttribute('aria-label') ?? '';
    const [employment, growth, wages] = cells(overview, 'digital');
    for (const cell of [employment, growth, wages]) {
      expect(name).to.contain(cell);
      expect(tip(overview)).to.contain(cell);
    }
  });

  it('has the totals of every other list of sectors in its table', async () => {
    const overview = await mount();
    await openLists(overview);
    for (const {sector, value} of sectorTotals(figures, overview.view!.filter)) {
      const text = value.toLocaleString('en').replaceAll(',', '\u00a0');
      expect(cells(overview, sector.id)[0]).to.equal(text);
    }
  });

  it('has the industries without a place in its table, without a number for what is missing', async () => {
    const overview = await mount();
    await openLists(overview);
    expect(cells(overview, 'mobility').slice(0, 2)).to.deep.equal([
      '10\u00a0100',
      'no data (1 region, 10.9\u00a0% of employment)',
    ]);
  });

  it('speaks the language of the page', async () => {
    const page = await fixture(html`<div lang="de"><hotspot-overview></hotspot-overview></div>`);
    const overview = page.querySelector('hotspot-overview')!;
    overview.view = hotspotView(figures, {...defaultFilter(dataset), taxonomy: 'emerging'});
    await drawn(overview, 700);
    expect(keys(overview)).to.have.length(2);
    expect(bubbles(overview)[0]?.getAttribute('aria-label')).to.contain('60,0\u00a0%');
  });

  it('keeps its circles in a box of any width', async () => {
    for (const width of [280, 1600]) {
      const overview = await mount({}, {width});
      expect(plot(overview).getBoundingClientRect().width).to.equal(width);
      expect(isWithinSides(overview)).to.be.true;
    }
  });

  it('follows the width of its box', async () => {
    const overview = await mount();
    await drawn(overview, 333);
    expect(plot(overview).getBoundingClientRect().width).to.equal(333);
  });

  it('passes the automated accessibility checks', async () => {
    const overview = await mount({sectors: ['emerging:creative']});
    await openLists(overview);
    bubbles(overview)[0]?.focus();
    await overview.updateComplete;
    await expect(overview).to.be.accessible();
  });
});

interface Setting {
  readonly taxonomy?: string;
  readonly width?: number;
  readonly of?: HotspotFigures;
}

async function mount(
  change: Partial<HotspotFilter> = {},
  {taxonomy = '', width = 700, of = figures}: Setting = {},
): Promise<HotspotOverview> {
  const view = hotspotView(of, {...defaultFilter(dataset), taxonomy: 'emerging', ...change});
  const overview = await fixture<HotspotOverview>(
    html`<hotspot-overview .view=${view} taxonomy=${taxonomy}></hotspot-overview>`,
  );
  await drawn(overview, width);
  return overview;
}

/** Employment in 2010 and 2011, `NaN` if missing; wages of the second year, in million euro. */
function series(
  region: string,
  sector: string,
  employment: readonly number[],
  wages: number,
): readonly SampleRow[] {
  return employment.map((persons, at) => ({
    region,
    sector,
    year: 2010 + at,
    ...(!Number.isNaN(persons) && {employment: persons}),
    ...(at === 1 && {wages}),
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

function offered(overview: HotspotOverview): (string | undefined)[] {
  return [...overview.renderRoot.querySelectorAll('option')].map(({value}) => value);
}

/** Cells of an industry's row; the basis of a figure is in a line of its own. */
function cells(overview: HotspotOverview, name: string): string[] {
  const rows = [...overview.renderRoot.querySelectorAll('tbody tr')];
  const row = rows.find((each) => each.querySelector('th')?.textContent?.trim() === name);
  return [...(row?.querySelectorAll('td') ?? [])].map((cell) =>
    (cell.textContent ?? '').trim().replace(/\s*\n\s*/g, '\n'),
  );
}
