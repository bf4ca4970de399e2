import {expect, fixture, html, oneEvent} from '@open-wc/testing';

import '../../../src/define.js';
import {defaultFilter} from '../../../src/dataset/hotspot-filter.js';
import type {HotspotRegionSearch} from '../../../src/elements/choices/hotspot-region-search.js';
import {HotspotHoverEvent, HotspotSelectEvent} from '../../../src/events.js';
import {HotspotFigures} from '../../../src/figures/hotspot-figures.js';
import {hotspotView} from '../../../src/view/hotspot-view.js';
import {sampleDataset} from '../../sample-dataset.js';

const codes = ['DE11', 'DE21', 'FR10', 'EL30', ...Array.from({length: 20}, (_, at) => `UK${at}`)];
const dataset = sampleDataset(
  codes.map((region) => ({region, sector: 'traded:automotive', employment: 5})),
);
const view = hotspotView(new HotspotFigures(dataset), defaultFilter(dataset));

describe('<hotspot-region-search>', () => {
  it('is empty without a view', async () => {
    const search = await fixture(html`<hotspot-region-search></hotspot-region-search>`);
    expect(search.shadowRoot?.textContent?.trim()).to.equal('');
  });

  it('has a closed list before anything is written', async () => {
    const search = await mount();
    expect(box(search).ariaExpanded).to.equal('false');
    expect(listbox(search).hidden).to.equal(true);
  });

  it('lists what it finds and names code and country', async () => {
    const search = await write('de');
    expect(box(search).ariaExpanded).to.equal('true');
    expect(options(search)).to.deep.equal([
      'Region DE11 DE11 · Germany',
      'Region DE21 DE21 · Germany',
    ]);
  });

  it('lists no more than a screen can hold', async () => {
    expect(options(await write('uk'))).to.have.lengthOf(12);
  });

  it('says that it finds nothing', async () => {
    const search = await write('zzz');
    expect(search.renderRoot.textContent).to.contain('No region matches ‘zzz’.');
    expect(box(search).ariaExpanded).to.equal('false');
  });

  it('points at the first entry, and moves by the arrow keys and around the ends', async () => {
    const search = await write('de');
    expect(active(search)).to.contain('DE11');
    await press(search, 'ArrowDown');
    expect(active(search)).to.contain('DE21');
    await press(search, 'ArrowDown');
    expect(active(search)).to.contain('DE11');
    await press(search, 'ArrowUp');
    expect(active(search)).to.contain('DE21');
  });

  it('selects the region by Enter, and is ready for the next', async () => {
    const search = await write('de');
    await press(search, 'ArrowDown');
    expect(await selectionBy(search, () => press(search, 'Enter'))).to.deep.equal(['DE21']);
    await search.updateComplete;
    expect([box(search).value, box(search).ariaExpanded]).to.deep.equal(['', 'false']);
  });

  it('selects the region by a click and keeps the focus', async () => {
    const search = await write('fr10');
    const option = search.renderRoot.querySelector<HTMLElement>('[role=option]');
    expect(option?.dispatchEvent(new PointerEvent('pointerdown', {cancelable: true}))).to.equal(
      false,
    );
    expect(await selectionBy(search, () => option?.click())).to.deep.equal(['FR10']);
  });

  it('takes the place of what was selected, or is added to it', async () => {
    const alone = await write('fr10', {selected: ['DE11']});
    expect(await selectionBy(alone, () => press(alone, 'Enter'))).to.deep.equal(['FR10']);
    const added = await write('fr10', {selected: ['DE11'], several: true});
    expect(await selectionBy(added, () => press(added, 'Enter'))).to.deep.equal(['DE11', 'FR10']);
    const again = await write('de11', {selected: ['DE11', 'FR10'], several: true});
    expect(await selectionBy(again, () => press(again, 'Enter'))).to.deep.equal(['FR10', 'DE11']);
  });

  it('closes by Escape and empties by a second one', async () => {
    const search = await write('de');
    await press(search, 'Escape');
    expect([box(search).ariaExpanded, box(search).value]).to.deep.equal(['false', 'de']);
    await press(search, 'Escape');
    expect(box(search).value).to.equal('');
  });

  it('opens again by an arrow key', async () => {
    const search = await write('de');
    await press(search, 'Escape');
    await press(search, 'ArrowDown');
    expect(box(search).ariaExpanded).to.equal('true');
  });

  it('closes when the focus leaves', async () => {
    const search = await write('de');
    box(search).dispatchEvent(new FocusEvent('blur'));
    await search.updateComplete;
    expect(listbox(search).hidden).to.equal(true);
  });

  it('tells which region the reader has come to, and that there is none any more', async () => {
    const search = await mount();
    const hovered: (string | undefined)[] = [];
    search.addEventListener(HotspotHoverEvent.type, ({region}) => hovered.push(region));
    await enter(search, 'de');
    await press(search, 'ArrowDown');
    await press(search, 'Escape');
    expect(hovered).to.deep.equal(['DE11', 'DE21', undefined]);
  });

  it('takes the name that the page gives it', async () => {
    const search = await mount({label: 'Compare with'});
    expect(box(search).ariaLabel).to.equal('Compare with');
  });

  it('passes the automated accessibility checks', async () => {
    await expect(await mount()).to.be.accessible();
    await expect(await write('de')).to.be.accessible();
  });
});

interface Settings {
  readonly selected?: readonly string[];
  readonly several?: boolean;
  readonly label?: string;
}

function mount(settings: Settings = {}): Promise<HotspotRegionSearch> {
  const {selected = [], several = false, label} = settings;
  return fixture<HotspotRegionSearch>(html`
    <hotspot-region-search
      .view=${view}
      .selected=${selected}
      .several=${several}
      .label=${label}
    ></hotspot-region-search>
  `);
}

async function write(text: string, settings: Settings = {}): Promise<HotspotRegionSearch> {
  const search = await mount(settings);
  await enter(search, text);
  return search;
}

async function enter(search: HotspotRegionSearch, text: string): Promise<void> {
  box(search).value = text;
  box(search).dispatchEvent(new InputEvent('input', {bubbles: true}));
  await search.updateComplete;
  await search.updateComplete;
}

async function press(search: HotspotRegionSearch, key: string): Promise<void> {
  box(search).dispatchEvent(new KeyboardEvent('keydown', {key, cancelable: true}));
  await search.updateComplete;
}

async function selectionBy(
  search: HotspotRegionSearch,
  act: () => void,
): Promise<readonly string[]> {
  const event = oneEvent<HotspotSelectEvent>(search, HotspotSelectEvent.type);
  act();
  return (await event).regions;
}

function box(search: HotspotRegionSearch): HTMLInputElement {
  return search.renderRoot.querySelector('input')!;
}

function listbox(search: HotspotRegionSearch): HTMLElement {
  return search.renderRoot.querySelector<HTMLElement>('[role=listbox]')!;
}

function options(search: HotspotRegionSearch): (string | undefined)[] {
  const found = [...search.renderRoot.querySelectorAll('[role=option]')];
  return found.map(({textContent}) => textContent?.trim().replace(/\s+/g, ' '));
}

/** Text of the entry that the box names as the active one. */
function active(search: HotspotRegionSearch): string | undefined {
  const id = box(search).getAttribute('aria-activedescendant') ?? '';
  const option = search.shadowRoot?.getElementById(id);
  return option?.ariaSelected === 'true' ? (option.textContent ?? '') : undefined;
}
