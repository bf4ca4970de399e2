import {aTimeout, expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';

import '../../../src/define.js';
import {defaultFilter, type HotspotFilter} from '../../../src/dataset/hotspot-filter.js';
import {QUALITY_FLAGS} from '../../../src/dataset/quality-flag.js';
import type {HotspotTable} from '../../../src/elements/table/hotspot-table.js';
import {HotspotHoverEvent, HotspotSelectEvent} from '../../../src/events.js';
import {HotspotFigures} from '../../../src/figures/hotspot-figures.js';
import {hotspotView, type HotspotView} from '../../../src/view/hotspot-view.js';
import {sampleDataset, type SampleRow} from '../../sample-dataset.js';

const automotive = 'traded:automotive';
const rows: readonly SampleRow[] = [
  {region: 'DE11', sector: automotive, employment: 149_882, wages: 7_000, stars: 3},
  {region: 'FR10', sector: automotive, employment: 147_179, stars: 1, flags: QUALITY_FLAGS.p},
  {region: 'DE21', sector: automotive, employment: 96_770, stars: 0, incomplete: 2},
  {region: 'EL30', sector: automotive, employment: 0},
  {region: 'PL22', sector: automotive, flags: QUALITY_FLAGS.c},
  {region: 'DE11', sector: 'emerging:digital', employment: 7},
  {region: 'DE11', sector: 'emerging:creative', employment: 9},
  {region: 'FR10', sector: 'emerging:digital', employment: 5},
];
const sample = sampleDataset(rows, {totals: {DE11: 1_465_000, FR10: 5_400_000, DE21: 1_600_000}});
const figures = new HotspotFigures(sample);

/** A region that is large, and one that is specialised. */
const rated = new HotspotFigures(
  sampleDataset(
    [
      {region: 'DE11', sector: automotive, employment: 90_000},
      {region: 'FR10', sector: automotive, employment: 50_000},
    ],
    {totals: {DE11: 900_000, FR10: 100_000}},
  ),
);

/** A region with more stars in its smaller sector. */
const summed = new HotspotFigures(
  sampleDataset(
    [
      {region: 'DE11', sector: automotive, employment: 5_000},
      {region: 'FR10', sector: automotive, employment: 9_000},
      {region: 'DE11', sector: 'traded:apparel', employment: 4_500},
    ],
    {totals: {DE11: 20_000, FR10: 100_000}},
  ),
);

describe('<hotspot-table>', () => {
  it('takes the focus as a whole', async () => {
    const table = await mount();
    table.focus();
    expect(table.shadowRoot?.activeElement?.role).to.equal('region');
  });

  it('is empty without a view', async () => {
    const table = await fixture<HotspotTable>(html`<hotspot-table></hotspot-table>`);
    expect(table.renderRoot.querySelector('table')).to.equal(null);
  });

  it('is titled by what it shows and says what has no figure', async () => {
    const caption = text((await mount()).renderRoot.querySelector('caption'));
    expect(caption).to.equal('automotive, 2012. Value of zero: 1 region. No data: 1 region.');
  });

  it('names its pages by what it shows, which distinguishes two tables on one page', async () => {
    const pages = (await mount()).renderRoot.querySelector('nav');
    expect(pages?.ariaLabel).to.equal('Table pages: automotive, 2012');
  });

  it('shows the figures of each region, largest first', async () => {
    expect(cells(await mount(), 0)).to.deep.equal([
      '1',
      'Region DE11 DE11',
      'Germany',
      '149 882',
      '38.1 %',
      '2.20',
      '10.2 %',
      '★★★3 stars, given by the data',
      '1',
      '',
    ]);
  });

  it('has no rank in the country where one country is shown', async () => {
    const {renderRoot} = await mount({}, hotspotView(figures, filter({countries: ['DE']})));
    const names = [...renderRoot.querySelectorAll('thead th')].map(text);
    expect(names).to.include('Rank').and.not.to.include('National rank');
  });

  it('tells a figure of 0 from a missing one, and says why it is missing', async () => {
    const table = await mount();
    expect(cells(table, 3)).to.deep.equal([
      '',
      'Region EL30 EL30',
      'Greece',
      '0',
      '–',
      '–',
      '–',
      '–',
      '',
      '',
    ]);
    expect(cells(table, 4)).to.deep.equal([
      '',
      'Region PL22 PL22',
      'Poland',
      '–',
      '–',
      '–',
      '–',
      '–',
      '',
      'confidential',
    ]);
  });

  it('says of computed stars which criteria are met, and explains them beneath', async () => {
    const table = await mount({}, hotspotView(rated, defaultFilter(rated.dataset)));
    expect(cells(table, 0)[7]).to.equal('★☆☆Size yes, Specialised no, Focus no');
    const sign = bodyRow(table, 0).querySelector('.stars [title]');
    expect(sign?.getAttribute('title')).to.equal('Size yes, Specialised no, Focus no');
    expect(cells(table, 1)[7]).to.equal('☆★★Size no, Specialised yes, Focus yes');
    const key = text(table.renderRoot.querySelector('[part=message]'));
    expect(key).to.contain('★☆ Size · Specialised · Focus: One star for each criterion met');
    const given = (await mount()).renderRoot.querySelector('[part=message]');
    expect(text(given)).not.to.contain('Specialised');
  });

  it('names the sector of a sum that has its stars', async () => {
    const view = hotspotView(summed, defaultFilter(summed.dataset));
    const table = await mount({}, view);
    const at = heads(table).map(text).indexOf('Stars (best sector)');
    expect(cells(table, 0)[at]).to.equal('★★★Size yes, Specialised yes, Focus yes apparel');
  });

  it('marks the quality of a figure and explains the marks beneath', async () => {
    const table = await mount();
    expect(cells(table, 1).at(-1)).to.equal('p provisional');
    expect(cells(table, 2).at(-1)).to.equal('2 not published');
    expect(text(table.renderRoot.querySelector('[part=message]'))).to.equal('p provisional');
  });

  it('marks what the data notes on a region, and says it once beneath', async () => {
    const regions = sample.regions.map((region) => ({...region, note: 'Head offices.'}));
    const noted = new HotspotFigures({...sample, regions});
    const table = await mount({}, hotspotView(noted, filter({countries: ['FR']})));
    expect(cells(table, 0).at(-1)).to.equal('p † provisional, Notes');
    expect(text(table.renderRoot.querySelector('[part=message]'))).to.contain(
      '† Region FR10: Head offices.',
    );
  });

  it('names the sector of each region where sectors overlap', async () => {
    const view = hotspotView(figures, filter({taxonomy: 'emerging'}));
    expect(cells(await mount({}, view), 0)[3]).to.equal('creative');
  });

  it('shows the measure that colours the map', async () => {
    const coloured = hotspotView(figures, filter({colour: 'productivity'}));
    const table = await mount({}, coloured);
    expect(heads(table).map(text)).to.include('Wages and salaries per person employed (€)');
    expect(cells(table, 0)[7]).to.equal('46 703');
  });

  it('folds the regions below the threshold up under their number', async () => {
    const table = await mount({}, strict());
    expect(codes(table)).to.deep.equal(['DE11', 'EL30', 'PL22']);
    expect(text(table.renderRoot.querySelector('summary'))).to.equal(
      'Below the threshold: 2 regions',
    );
    expect(othersOf(table)).to.equal(null);
    expect(text(table.renderRoot.querySelector('caption'))).not.to.contain('criterion');
    const none = await mount();
    expect(none.renderRoot.querySelector('summary')).to.equal(null);
  });

  it('lists them without ranks in a table with a title of its own', async () => {
    const table = await mount({}, strict());
    table.renderRoot.querySelector('summary')?.click();
    await waitUntil(() => othersOf(table)?.renderRoot.querySelector('table'));
    const others = othersOf(table) as HotspotTable;
    expect(codes(others)).to.deep.equal(['FR10', 'DE21']);
    expect(text(others.renderRoot.querySelector('caption'))).to.equal(
      'Below the threshold: automotive, 2012',
    );
    const names = heads(others).map(text);
    expect(names).to.not.include('Rank').and.not.include('National rank');
    await expect(table).to.be.accessible();
  });

  it('unfolds them for a region that is selected elsewhere, and marks its row', async () => {
    const table = await mount({selected: ['DE21']}, strict());
    await waitUntil(() => othersOf(table)?.renderRoot.querySelector('tr.selected'));
    const row = othersOf(table)?.renderRoot.querySelector('tr.selected');
    expect(row?.getAttribute('data-region')).to.equal('DE21');
    const other = await mount({selected: ['DE11']}, strict());
    expect(othersOf(other)).to.equal(null);
  });

  it('selects a region below the threshold like any other', async () => {
    const table = await mount({selected: ['DE21']}, strict());
    await waitUntil(() => othersOf(table)?.renderRoot.querySelector('tr.selected'));
    const button = othersOf(table)?.renderRoot.querySelector<HTMLElement>('tbody button');
    const event = await eventBy(table, HotspotSelectEvent.type, () => button?.click());
    expect((event as HotspotSelectEvent).regions).to.deep.equal(['FR10']);
  });

  it('has no columns for what the data lacks', async () => {
    const bare = sampleDataset([{region: 'DE11', sector: 'emerging:digital', employment: 7}]);
    const table = await mount({}, hotspotView(new HotspotFigures(bare), defaultFilter(bare)));
    expect(heads(table).map(text)).to.deep.equal([
      'Rank',
      'Region',
      'Country',
      'People employed',
      'Share of European total',
      'Stars',
      'Notes',
    ]);
  });

  it('says by which column it is sorted', async () => {
    const table = await mount();
    expect(sorted(table)).to.deep.equal(['People employed', 'descending']);
  });

  it('sorts by a heading that is pressed, and the other way when pressed again', async () => {
    const table = await mount();
    await press(table, 'Country');
    expect(sorted(table)).to.deep.equal(['Country', 'ascending']);
    expect(codes(table)).to.deep.equal(['DE11', 'DE21', 'EL30', 'FR10', 'PL22']);
    await press(table, 'Country');
    expect(codes(table)).to.deep.equal(['FR10', 'EL30', 'DE11', 'DE21', 'PL22']);
  });

  it('starts figures with the largest', async () => {
    const table = await mount();
    await press(table, 'Stars');
    expect(sorted(table)).to.deep.equal(['Stars', 'descending']);
  });

  it('says the new order to screen readers', async () => {
    const table = await mount();
    await press(table, 'Location quotient');
    await aTimeout(450);
    expect(said(table)).to.include('Sorted by Location quotient (descending).');
  });

  it('reports the region of a row that is clicked', async () => {
    const table = await mount();
    const event = await eventBy(table, HotspotSelectEvent.type, () => bodyRow(table, 1).click());
    expect((event as HotspotSelectEvent).regions).to.deep.equal(['FR10']);
  });

  it('adds a region to the selection when a modifier key is held', async () => {
    const table = await mount({selected: ['DE11']});
    const event = await eventBy(table, HotspotSelectEvent.type, () => {
      const click = new MouseEvent('click', {bubbles: true, ctrlKey: true});
      bodyRow(table, 1).dispatchEvent(click);
    });
    expect((event as HotspotSelectEvent).regions).to.deep.equal(['DE11', 'FR10']);
  });

  it('offers each region as a button that says whether it is selected', async () => {
    const table = await mount({selected: ['FR10']});
    const pressed = [...table.renderRoot.querySelectorAll('tbody button')].map(
      (button) => button.ariaPressed,
    );
    expect(pressed).to.deep.equal(['false', 'true', 'false', 'false', 'false']);
  });

  it('reports the row pointed at, once, and when none is any more', async () => {
    const table = await mount();
    const told: (string | undefined)[] = [];
    table.addEventListener(HotspotHoverEvent.type, ({region}) => told.push(region));
    for (const cell of bodyRow(table, 0).cells) {
      cell.dispatchEvent(new PointerEvent('pointerover', {bubbles: true}));
    }
    bodyRow(table, 0).parentElement?.dispatchEvent(new PointerEvent('pointerleave'));
    expect(told).to.deep.equal(['DE11', undefined]);
  });

  it('is on no row any more once it has left the page', async () => {
    const table = await mount();
    bodyRow(table, 0).dispatchEvent(new PointerEvent('pointerover', {bubbles: true}));
    const event = await eventBy(table, HotspotHoverEvent.type, () => table.remove());
    expect(event).to.have.property('region', undefined);
  });

  it('reports the row that the keyboard comes to', async () => {
    const table = await mount();
    const event = await eventBy(table, HotspotHoverEvent.type, () =>
      bodyRow(table, 2).querySelector('button')?.focus(),
    );
    expect((event as HotspotHoverEvent).region).to.equal('DE21');
  });

  it('puts the figure beside the name where there is little room', async () => {
    const box = await fixture(html`<div><hotspot-table .view=${view()}></hotspot-table></div>`);
    const table = box.querySelector('hotspot-table') as HotspotTable;
    table.style.width = '300px';
    await waitUntil(() => text(heads(table)[0] ?? null) === 'Region');
    expect(heads(table).slice(0, 2).map(text)).to.deep.equal(['Region', 'People employed']);
    expect(cells(table, 0)[0]).to.equal('1 Region DE11 DE11');
  });

  it('passes the automated accessibility checks', async () => {
    await expect(await mount({selected: ['DE11']})).to.be.accessible();
  });
});

describe('<hotspot-table> of many rows', () => {
  const many = sampleDataset(
    Array.from({length: 60}, (_, at) => ({
      region: `DE${String(at).padStart(2, '0')}`,
      sector: automotive,
      employment: 1000 - at,
    })),
  );
  const manyView = hotspotView(new HotspotFigures(many), defaultFilter(many));

  it('shows 25 and leafs on by a button', async () => {
    const table = await mount({}, manyView);
    expect([codes(table).length, range(table)]).to.deep.equal([25, '1–25 of 60']);
    table.renderRoot.querySelector<HTMLElement>('[aria-label="Next page"]')?.click();
    await table.updateComplete;
    expect([codes(table)[0], range(table)]).to.deep.equal(['DE25', '26–50 of 60']);
  });

  it('says which rows it turned to, and nothing when only the figures change', async () => {
    const table = await mount({}, manyView);
    table.renderRoot.querySelector<HTMLElement>('[aria-label="Next page"]')?.click();
    await aTimeout(450);
    expect(said(table)).to.deep.equal(['26–50 of 60']);
    table.view = hotspotView(figures, filter());
    await aTimeout(450);
    expect(said(table)).to.deep.equal(['26–50 of 60']);
  });

  it('is one tab stop for all its rows, with arrow keys and letters', async () => {
    const table = await mount({}, manyView);
    const names = [...table.renderRoot.querySelectorAll<HTMLElement>('tbody button')];
    expect(names.filter(({tabIndex}) => tabIndex === 0)).to.deep.equal([names[0]]);
    names[0]?.focus();
    for (const key of ['ArrowDown', 'ArrowDown', 'End']) {
      const press = new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true});
      table.shadowRoot?.activeElement?.dispatchEvent(press);
    }
    expect(table.shadowRoot?.activeElement).to.equal(names.at(-1));
    expect(names.filter(({tabIndex}) => tabIndex === 0)).to.deep.equal([names.at(-1)]);
  });

  it('shows all when the reader asks for it', async () => {
    const table = await mount({}, manyView);
    const select = table.renderRoot.querySelector('select');
    if (select) select.selectedIndex = select.options.length - 1;
    select?.dispatchEvent(new Event('change'));
    await table.updateComplete;
    expect(codes(table).length).to.equal(60);
  });

  it('turns to the page of a region that is selected elsewhere', async () => {
    const table = await mount({}, manyView);
    table.selected = ['DE59'];
    await table.updateComplete;
    expect(range(table)).to.equal('51–60 of 60');
  });

  it('scrolls to that region in its own frame, not the page', async () => {
    const table = await mount({}, manyView);
    table.style.setProperty('--hotspot-table-height', '200px');
    table.selected = ['DE24'];
    await table.updateComplete;
    const frame = table.renderRoot.querySelector('.frame')?.getBoundingClientRect();
    const row = bodyRow(table, 24).getBoundingClientRect();
    expect(row.bottom).to.be.at.most(frame?.bottom ?? 0);
    expect(window.scrollY).to.equal(0);
  });

  it('goes back to the first page with another view', async () => {
    const table = await mount({selected: ['DE59']}, manyView);
    table.view = {...manyView};
    await table.updateComplete;
    expect(range(table)).to.equal('1–25 of 60');
  });

  it('pins selected regions of other pages above the page', async () => {
    const table = await mount({}, manyView);
    const last = manyView.figures.dataset.regions.at(-1)?.code ?? '';
    table.selected = [last, codes(table)[0] ?? ''];
    await table.updateComplete;
    expect(codes(table)[0]).to.equal(last);
    expect(codes(table).length).to.equal(26);
  });
});

function filter(change: Partial<HotspotFilter> = {}): HotspotFilter {
  return {...defaultFilter(sample), ...change};
}

/** View that DE11 alone meets the criterion of. */
function strict(): HotspotView {
  return hotspotView(figures, filter({criterion: {minimumStars: 2}}));
}

/** Table of the regions below the threshold; `null` while it is folded. */
function othersOf(table: HotspotTable): HotspotTable | null {
  return table.renderRoot.querySelector('hotspot-table');
}

function view(): HotspotView {
  return hotspotView(figures, filter());
}

async function mount(
  {selected = []}: {selected?: readonly string[]} = {},
  shown = view(),
): Promise<HotspotTable> {
  const box = await fixture(html`
    <div><hotspot-table .view=${shown} .selected=${selected}></hotspot-table></div>
  `);
  const table = box.querySelector('hotspot-table') as HotspotTable;
  table.style.width = '1000px';
  await aTimeout(0);
  await table.updateComplete;
  return table;
}

function text(element: Element | null): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function heads(table: HotspotTable): Element[] {
  return [...table.renderRoot.querySelectorAll('thead th')];
}

function bodyRow(table: HotspotTable, at: number): HTMLTableRowElement {
  const row = table.renderRoot.querySelectorAll<HTMLTableRowElement>('tbody tr')[at];
  if (row === undefined) throw new RangeError(`there is no row ${at}`);
  return row;
}

function cells(table: HotspotTable, row: number): string[] {
  return [...bodyRow(table, row).cells].map(text);
}

function codes(table: HotspotTable): string[] {
  return [...table.renderRoot.querySelectorAll('tbody .code')].map(text);
}

/** Last announcements of the table to screen readers. */
function said(table: HotspotTable): string[] {
  return [...table.renderRoot.querySelectorAll('[role=status]')].map(text);
}

function range(table: HotspotTable): string {
  return text(table.renderRoot.querySelector('nav .range'));
}

function sorted(table: HotspotTable): string[] {
  const [head, ...others] = heads(table).filter((each) => each.hasAttribute('aria-sort'));
  expect(others).to.deep.equal([]);
  return [text(head ?? null), head?.getAttribute('aria-sort') ?? ''];
}

async function press(table: HotspotTable, label: string): Promise<void> {
  const head = heads(table).find((each) => text(each) === label);
  head?.querySelector('button')?.click();
  await table.updateComplete;
}

async function eventBy(table: HotspotTable, type: string, act: () => unknown): Promise<Event> {
  const event = oneEvent(table, type);
  act();
  return event;
}
