import {expect, fixture, html, oneEvent} from '@open-wc/testing';

import '../../../src/define.js';
import {defaultFilter} from '../../../src/dataset/hotspot-filter.js';
import type {HotspotComparison} from '../../../src/elements/comparison/hotspot-comparison.js';
import {HotspotSectorChangeEvent, HotspotSelectEvent} from '../../../src/events.js';
import {HotspotFigures} from '../../../src/figures/hotspot-figures.js';
import {hotspotView} from '../../../src/view/hotspot-view.js';
import {sampleDataset} from '../../sample-dataset.js';

const cars = 'traded:cars';
const many = Array.from({length: 11}, (_, at) => `UK${at + 10}`);
const figures = new HotspotFigures(
  sampleDataset([
    {region: 'DE11', sector: cars, employment: 600},
    {region: 'DE12', sector: cars, employment: 200},
    {region: 'DE11', sector: 'traded:tea', employment: 100},
    {region: 'DE12', sector: 'traded:tea', employment: 800},
    ...many.map((region) => ({region, sector: cars, employment: 10})),
  ]),
);
const view = hotspotView(figures, defaultFilter(figures.dataset));

describe('<hotspot-comparison>', () => {
  it('says what to do without a region, and with one', async () => {
    const none = await mount([]);
    expect(status(none)).to.include('Select regions on the map or in the list.');
    expect(all(none, 'table')).to.have.length(0);
    expect(status(await mount(['DE11']))).to.include('Add another region to compare.');
  });

  it('reads out the figure of each region, and their difference', async () => {
    const [first] = all(await mount(['DE11', 'DE12'], 'employment'), '[part=row]');
    expect(text(first?.querySelector('.visually-hidden'))).to.equal(
      'Region DE11: 100; Region DE12: 800',
    );
    expect(text(first?.querySelector('.difference'))).to.equal('700');
  });

  it('numbers the discs as the regions in its list', async () => {
    const comparison = await mount(['DE12', 'DE11'], 'employment');
    const chips = all(comparison, '[part=chip]').map(text);
    expect(chips).to.deep.equal(['1 Region DE12', '2 Region DE11']);
    const [tea] = all(comparison, '[part=row]');
    const numbers = [...(tea?.querySelectorAll('svg text') ?? [])].map(text);
    expect(numbers).to.deep.equal(['2', '1']);
  });

  it('takes regions away one by one, or all', async () => {
    const comparison = await mount(['DE11', 'DE12']);
    const [remove] = all(comparison, '[part=remove]');
    expect(await selectionBy(comparison, () => remove?.click())).to.deep.equal(['DE12']);
    const [clear] = all(comparison, '.clear');
    expect(await selectionBy(comparison, () => clear?.click())).to.deep.equal([]);
  });

  it('leaves the focus on the next region when one is taken away', async () => {
    const comparison = await mount(['DE11', 'DE12']);
    const [remove] = all(comparison, '[part=remove]');
    remove?.focus();
    remove?.click();
    comparison.selected = ['DE12'];
    await comparison.updateComplete;
    const focused = comparison.shadowRoot?.activeElement as HTMLButtonElement | null;
    expect(focused?.value).to.equal('DE12');
  });

  it('compares ten regions, and says how many are left out', async () => {
    const comparison = await mount(many);
    expect(all(comparison, '[part=chip]')).to.have.length(10);
    expect(status(comparison)).to.include('1 other selected region is not shown.');
    expect(status(comparison)).to.include('You can compare up to 10 regions.');
  });

  it('sorts by a region that the reader chooses', async () => {
    const comparison = await mount(['DE11', 'DE12'], 'employment');
    const names = (): readonly string[] => all(comparison, '.name').map(text);
    expect(names()).to.deep.equal(['tea', 'cars']);
    const sort = all(comparison, 'select')[1] as HTMLSelectElement;
    sort.value = 'region:DE11';
    sort.dispatchEvent(new Event('change'));
    await comparison.updateComplete;
    expect(names()).to.deep.equal(['cars', 'tea']);
  });

  it('shows a sector on the map by its name', async () => {
    const comparison = await mount(['DE11', 'DE12']);
    setTimeout(() => all(comparison, '.name')[0]?.click());
    const event = await oneEvent(comparison, HotspotSectorChangeEvent.type);
    expect((event as unknown as HotspotSectorChangeEvent).sectors).to.have.length(1);
  });

  it('has all figures in a table on request', async () => {
    const comparison = await mount(['DE11', 'DE12'], 'employment');
    const [details] = all(comparison, 'details.table') as HTMLDetailsElement[];
    if (details) details.open = true;
    await oneEvent(details as EventTarget, 'toggle');
    await comparison.updateComplete;
    const cells = all(comparison, '.scroll tbody tr').map((row) =>
      [...row.children].map((cell) => text(cell)),
    );
    expect(cells).to.deep.equal([
      ['tea', '100', '800', '700'],
      ['cars', '600', '200', '400'],
    ]);
  });

  it('is accessible', async () => {
    await expect(await mount(['DE11', 'DE12'])).to.be.accessible();
    await expect(await mount(['DE11', 'DE12'], 'employment')).to.be.accessible();
  });
});

/** A comparison that knows its width. */
async function mount(
  selected: readonly string[],
  measure: HotspotComparison['measure'] = 'quotient',
): Promise<HotspotComparison> {
  const comparison = await fixture<HotspotComparison>(html`
    <hotspot-comparison
      style="inline-size: 520px"
      .view=${view}
      .selected=${selected}
      measure=${measure}
    ></hotspot-comparison>
  `);
  while (selected.length > 0 && all(comparison, '[part=row]').length === 0) {
    await new Promise(requestAnimationFrame);
  }
  return comparison;
}

function all(comparison: HotspotComparison, selector: string): readonly HTMLElement[] {
  return [...(comparison.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
}

function text(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function status(comparison: HotspotComparison): string {
  return text(all(comparison, '[role=status]')[0]);
}

async function selectionBy(
  comparison: HotspotComparison,
  act: () => void,
): Promise<readonly string[]> {
  setTimeout(act);
  const event = await oneEvent(comparison, HotspotSelectEvent.type);
  return (event as unknown as HotspotSelectEvent).regions;
}
