import {expect, fixture, html, oneEvent} from '@open-wc/testing';

import '../../../src/define.js';
import {defaultFilter, type HotspotFilter} from '../../../src/dataset/hotspot-filter.js';
import type {HotspotSectorPicker} from '../../../src/elements/choices/hotspot-sector-picker.js';
import {HotspotSectorChangeEvent} from '../../../src/events.js';
import {HotspotFigures} from '../../../src/figures/hotspot-figures.js';
import {hotspotView, type HotspotView} from '../../../src/view/hotspot-view.js';
import {parseHotspots} from '../../../src/reading/parse-hotspots.js';
import {collection, flatFeature, metadata} from '../../sample-geojson.js';
import {sampleDataset} from '../../sample-dataset.js';

const dataset = sampleDataset([
  {region: 'DE11', sector: 'traded:apparel', employment: 2_000},
  {region: 'DE11', sector: 'traded:automotive', employment: 149_882},
  {region: 'FR10', sector: 'traded:automotive', employment: 147_179},
  {region: 'DE11', sector: 'traded:électronique', employment: 5_000},
  {region: 'DE11', sector: 'traded:mining'},
  {region: 'DE11', sector: 'emerging:digital', employment: 9},
]);
const figures = new HotspotFigures(dataset);

describe('<hotspot-sector-picker>', () => {
  it('is empty without a view', async () => {
    const picker = await fixture<HotspotSectorPicker>(
      html`<hotspot-sector-picker></hotspot-sector-picker>`,
    );
    expect(picker.renderRoot.textContent?.trim()).to.equal('');
  });

  it('lists the sectors of the taxonomy, largest total first, the one without figures last', async () => {
    expect(names(await mount())).to.deep.equal(['automotive', 'électronique', 'apparel', 'mining']);
  });

  it('shows the total of the year, and words where there is none', async () => {
    const totals = parts(await mount(), '.total').map((total) => total.textContent?.trim());
    expect(totals.at(0)).to.equal('297\u00a0061');
    expect(totals.at(-1)).to.equal('no data');
  });

  it('sorts by name when the reader asks for it', async () => {
    const picker = await mount();
    button(picker, 'Sector').click();
    await picker.updateComplete;
    expect(names(picker)).to.deep.equal(['apparel', 'automotive', 'électronique', 'mining']);
    expect(button(picker, 'Sector').ariaPressed).to.equal('true');
  });

  it('ticks the sectors of the filter and says how many they are', async () => {
    const picker = await mount({sectors: ['traded:apparel']});
    expect(boxes(picker).filter((box) => box.checked)).to.have.lengthOf(1);
    expect(boxes(picker).map((box) => box.checked)).to.deep.equal([true, false, false, false]);
    expect(picker.renderRoot.textContent).to.contain('1 of 4 selected');
  });

  it('has the chosen sectors on top, each part in the order of the list', async () => {
    const picker = await mount({sectors: ['traded:apparel', 'traded:électronique']});
    expect(names(picker)).to.deep.equal(['électronique', 'apparel', 'automotive', 'mining']);
    const places = boxes(picker).map(({ariaPosInSet}) => ariaPosInSet);
    expect(places).to.deep.equal(['1', '2', '3', '4']);
  });

  it('keeps the focus on a sector that moves to the top', async () => {
    const picker = await mount();
    boxes(picker)[2]?.focus();
    picker.view = viewOf({sectors: ['traded:apparel']});
    await picker.updateComplete;
    expect((picker.shadowRoot?.activeElement as HTMLInputElement).value).to.equal('traded:apparel');
    expect(picker.shadowRoot?.activeElement).to.equal(boxes(picker)[0]);
  });

  it('keeps the focus where all sectors, or the last one, move to the top', async () => {
    const picker = await mount();
    boxes(picker)[3]?.focus();
    picker.view = viewOf({sectors: ['traded:mining']});
    await picker.updateComplete;
    expect((picker.shadowRoot?.activeElement as HTMLInputElement).value).to.equal('traded:mining');
    picker.view = viewOf({sectors: dataset.sectors.map(({key}) => key)});
    await picker.updateComplete;
    expect((picker.shadowRoot?.activeElement as HTMLInputElement).value).to.equal('traded:mining');
  });

  it('keeps the chosen sectors in view while the list scrolls', async () => {
    const picker = await mount({sectors: ['traded:apparel']});
    const [list] = parts(picker, '[role=listbox]') as HTMLElement[];
    if (list) list.style.cssText = 'min-height: 0; max-height: 70px';
    list?.scrollTo(0, 1_000);
    const [chosen] = boxes(picker);
    expect(list?.scrollTop).to.be.greaterThan(20);
    const row = chosen?.closest('[part=option]')?.getBoundingClientRect();
    expect(row?.top).to.be.at.least(list?.getBoundingClientRect().top ?? NaN);
  });

  it('shows short labels in rows of 32 px, and says the full ones', async () => {
    const [automotive] = dataset.sectors.filter(({id}) => id === 'automotive');
    const sectors = dataset.sectors.map((each) =>
      each === automotive ? {...each, short: 'Cars'} : each,
    );
    const short = new HotspotFigures({...dataset, sectors});
    const picker = await mount({}, short);
    expect(names(picker)[0]).to.equal('Cars');
    expect(boxes(picker)[0]?.ariaLabel).to.match(/^automotive: /);
    for (const row of parts(picker, '[part=option]')) {
      expect(row.getBoundingClientRect().height).to.equal(32);
    }
  });

  it('leaves its own search to a page that has one elsewhere', async () => {
    const picker = await mount();
    picker.search = 'none';
    await picker.updateComplete;
    expect(parts(picker, '[type=search]')).to.deep.equal([]);
    expect(names(picker)).to.have.lengthOf(4);
  });

  it('has the buttons above the list as one tab stop', async () => {
    const picker = await mount({sectors: ['traded:apparel']});
    const buttons = parts(picker, '[role=toolbar] button') as HTMLButtonElement[];
    expect(buttons.map(({tabIndex}) => tabIndex)).to.deep.equal([-1, -1, 0]);
    buttons[2]?.focus();
    buttons[2]?.dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowLeft', bubbles: true}));
    expect(picker.shadowRoot?.activeElement).to.equal(buttons[1]);
    expect(buttons.map(({tabIndex}) => tabIndex)).to.deep.equal([-1, 0, -1]);
  });

  it('reports a ticked sector beside those chosen before', async () => {
    const picker = await mount({sectors: ['traded:apparel']});
    const change = await changeBy(picker, () => boxes(picker)[1]?.click());
    expect(change.sectors).to.deep.equal(['traded:apparel', 'traded:automotive']);
  });

  it('ticks by a press anywhere in the row, which also takes the focus', async () => {
    const picker = await mount();
    const total = parts(picker, '.total')[1] as HTMLElement;
    const change = await changeBy(picker, () => total.click());
    expect(change.sectors).to.deep.equal(['traded:électronique']);
    expect(picker.shadowRoot?.activeElement).to.equal(boxes(picker)[1]);
  });

  it('reports the rest when a tick is taken away', async () => {
    const picker = await mount({sectors: ['traded:apparel', 'traded:automotive']});
    const change = await changeBy(picker, () => boxes(picker)[0]?.click());
    expect(change.sectors).to.deep.equal(['traded:apparel']);
  });

  it('goes back to what the view says where the page does not follow', async () => {
    const picker = await mount();
    boxes(picker)[0]?.click();
    await picker.updateComplete;
    expect(boxes(picker)[0]?.checked).to.equal(false);
  });

  it('shows all again by one button, which has nothing to do before', async () => {
    const picker = await mount({sectors: ['traded:apparel']});
    const change = await changeBy(picker, () => button(picker, 'Show all').click());
    expect(change.sectors).to.deep.equal([]);
    expect(button(await mount(), 'Show all').ariaDisabled).to.equal('true');
  });

  it('changes the taxonomy, with all of its sectors', async () => {
    const picker = await mount({sectors: ['traded:apparel']});
    const radio = picker.renderRoot.querySelectorAll<HTMLInputElement>('[type=radio]')[1];
    const change = await changeBy(picker, () => radio?.click());
    expect([change.taxonomy, change.sectors]).to.deep.equal(['emerging', []]);
  });

  it('folds hidden sectors, and gives the reason of each when it lists them', async () => {
    const picker = await mount({taxonomy: 'emerging'}, folding());
    expect(names(picker)).to.deep.equal(['Digital']);
    expect(picker.renderRoot.textContent).to.contain('Showing 1 sector');
    const fold = button(picker, 'Hidden by default: 1');
    expect(fold.ariaExpanded).to.equal('false');
    fold.click();
    await picker.updateComplete;
    expect(names(picker)).to.have.members(['Digital', 'Health']);
    expect(fold.ariaExpanded).to.equal('true');
    expect(parts(picker, '[part=message]').at(-1)?.textContent).to.equal('Health: No hospitals.');
  });

  it('lists a hidden sector that is chosen or searched for', async () => {
    const chosen = await mount({taxonomy: 'emerging', sectors: ['emerging:health']}, folding());
    expect(names(chosen)).to.deep.equal(['Health', 'Digital']);
    const picker = await search('heal', {taxonomy: 'emerging'}, folding());
    expect(names(picker)).to.deep.equal(['Health']);
  });

  it('says that the sectors overlap where they do, and only there', async () => {
    const emerging = await mount({taxonomy: 'emerging'});
    expect(emerging.renderRoot.textContent).to.contain('overlap');
    expect((await mount()).renderRoot.textContent).not.to.contain('overlap');
  });

  it('finds sectors whatever the accents and case', async () => {
    const picker = await search('ELECTRO');
    expect(names(picker)).to.deep.equal(['électronique']);
    expect(status(picker)).to.equal('1 of 4 matches');
  });

  it('chooses all that it found at once', async () => {
    const picker = await search('a');
    const change = await changeBy(picker, () => button(picker, 'Select all 2').click());
    expect(change.sectors).to.deep.equal(['traded:automotive', 'traded:apparel']);
  });

  it('says so when it finds nothing', async () => {
    const picker = await search('zzz');
    expect(status(picker)).to.equal('No sector matches ‘zzz’.');
    expect(boxes(picker)).to.deep.equal([]);
  });

  it('is a list box of one tab stop, with a name, a place and a state for each sector', async () => {
    const picker = await mount({sectors: ['traded:électronique']});
    const [list] = parts(picker, '[role=listbox]');
    expect(list?.ariaMultiSelectable).to.equal('true');
    expect(boxes(picker).map(({tabIndex}) => tabIndex)).to.deep.equal([0, -1, -1, -1]);
    expect(boxes(picker).map(spoken)).to.deep.equal([
      'électronique: 5\u00a0000 people employed, 1 of 4, true',
      'automotive: 297\u00a0061 people employed, 2 of 4, false',
      'apparel: 2\u00a0000 people employed, 3 of 4, false',
      'mining: no data, 4 of 4, false',
    ]);
  });

  it('walks the list by the arrow keys and by letters', async () => {
    const picker = await mount();
    boxes(picker)[0]?.focus();
    expect(boxes(picker).indexOf(press(picker, 'ArrowDown'))).to.equal(1);
    expect(boxes(picker).indexOf(press(picker, 'm'))).to.equal(3);
  });

  it('chooses all that it lists by Ctrl and A, and none when all are chosen', async () => {
    const some = await search('a');
    const all = ['traded:automotive', 'traded:apparel'];
    const change = await changeBy(some, () => press(some, 'a', true));
    expect(change.sectors).to.deep.equal(all);
    const every = await search('a', {sectors: all});
    expect((await changeBy(every, () => press(every, 'a', true))).sectors).to.deep.equal([]);
  });

  it('passes the automated accessibility checks', async () => {
    await expect(await mount({sectors: ['traded:apparel']})).to.be.accessible();
    await expect(await mount({taxonomy: 'emerging'})).to.be.accessible();
  });
});

/** Figures whose list "emerging" has a hidden sector. */
function folding(): HotspotFigures {
  const sectors = [
    {id: 'digital', label: 'Digital'},
    {id: 'health', label: 'Health', hidden: true, note: 'No hospitals.'},
  ];
  const taxonomies = [
    {id: 'traded', additive: true, label: 'Sectors', sectors: [{id: 'a', label: 'A'}]},
    {id: 'emerging', additive: false, label: 'Emerging', sectors},
  ];
  const {dataset: read} = parseHotspots(
    collection([flatFeature({taxonomy: 'emerging', sector: 'digital'})], metadata({taxonomies})),
  );
  return new HotspotFigures(read);
}

function viewOf(change: Partial<HotspotFilter>, of: HotspotFigures = figures): HotspotView {
  return hotspotView(of, {...defaultFilter(dataset), ...change});
}

function mount(
  change: Partial<HotspotFilter> = {},
  of: HotspotFigures = figures,
): Promise<HotspotSectorPicker> {
  return fixture<HotspotSectorPicker>(
    html`<hotspot-sector-picker .view=${viewOf(change, of)}></hotspot-sector-picker>`,
  );
}

async function search(
  text: string,
  change: Partial<HotspotFilter> = {},
  of: HotspotFigures = figures,
): Promise<HotspotSectorPicker> {
  const picker = await mount(change, of);
  const box = picker.renderRoot.querySelector<HTMLInputElement>('[type=search]');
  if (box) box.value = text;
  box?.dispatchEvent(new InputEvent('input', {bubbles: true}));
  await picker.updateComplete;
  return picker;
}

async function changeBy(
  picker: HotspotSectorPicker,
  act: () => void,
): Promise<HotspotSectorChangeEvent> {
  const change = oneEvent<HotspotSectorChangeEvent>(picker, HotspotSectorChangeEvent.type);
  act();
  return change;
}

function parts(picker: HotspotSectorPicker, selector: string): Element[] {
  return [...picker.renderRoot.querySelectorAll(selector)];
}

function boxes(picker: HotspotSectorPicker): HTMLInputElement[] {
  return parts(picker, '[type=checkbox]') as HTMLInputElement[];
}

function names(picker: HotspotSectorPicker): (string | null)[] {
  return parts(picker, '[part=label]').map((label) => label.textContent);
}

/** Words of a screen reader on a box: name, place and whether it is selected. */
function spoken(box: HTMLInputElement): string {
  const {ariaLabel, ariaPosInSet, ariaSetSize, ariaSelected} = box;
  return `${ariaLabel}, ${ariaPosInSet} of ${ariaSetSize}, ${ariaSelected}`;
}

/** Presses a key on the box that has the focus, or the first, and returns that with it then. */
function press(picker: HotspotSectorPicker, key: string, ctrlKey = false): HTMLInputElement {
  const from = picker.shadowRoot?.activeElement ?? boxes(picker)[0];
  from?.dispatchEvent(new KeyboardEvent('keydown', {key, ctrlKey, bubbles: true}));
  return picker.shadowRoot?.activeElement as HTMLInputElement;
}

function status(picker: HotspotSectorPicker): string | undefined {
  return parts(picker, '[role=status]')[0]?.textContent?.trim();
}

function button(picker: HotspotSectorPicker, text: string): HTMLButtonElement {
  const found = parts(picker, 'button').find((each) => each.textContent?.trim().startsWith(text));
  if (found === undefined) throw new Error(`there is no button ${text}`);
  return found as HTMLButtonElement;
}
