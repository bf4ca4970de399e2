import {expect, fixture, html, oneEvent} from '@open-wc/testing';

import '../../../src/define.js';
import {defaultFilter, type HotspotFilter} from '../../../src/dataset/hotspot-filter.js';
import type {HotspotRegions} from '../../../src/elements/regions/hotspot-regions.js';
import {HotspotHoverEvent, HotspotSelectEvent} from '../../../src/events.js';
import {HotspotFigures} from '../../../src/figures/hotspot-figures.js';
import {hotspotView, type HotspotView} from '../../../src/view/hotspot-view.js';
import {sampleDataset} from '../../sample-dataset.js';

const cars = 'traded:cars';
/** In a row from west to east, a degree apart. */
const many = Array.from({length: 12}, (_, at) => `UK${at + 10}`);
const dataset = sampleDataset([
  {region: 'DE11', sector: cars, employment: 5_000, stars: 3},
  {region: 'DE12', sector: cars, employment: 900, stars: 1},
  {region: 'FR10', sector: cars, employment: 4_000, stars: 2},
  {region: 'FR21', sector: cars},
  ...many.map((region, at) => ({region, sector: cars, employment: 100 - at, stars: 2})),
  ...['DE11', 'UK12', 'UK13'].map((region) => ({region, sector: 'traded:tea', employment: 5_000})),
]);
const figures = new HotspotFigures(dataset);

describe('<hotspot-regions>', () => {
  it('is empty without a view', async () => {
    const list = await fixture(html`<hotspot-regions></hotspot-regions>`);
    expect(list.shadowRoot?.textContent?.trim()).to.equal('');
  });

  it('lists the circles of the view, largest first, with their figures', async () => {
    const view = viewOf();
    const list = await mount([], view);
    const {region, value} = view.bubbles;
    expect(codes(list)).to.deep.equal([...region].map((at) => dataset.regions[at]?.code));
    const figuresShown = parts(list, '.total').map((each) => Number(digits(each)));
    expect(figuresShown).to.deep.equal([...value]);
  });

  it('lists rings among the circles, and says so', async () => {
    const list = await mount([], viewOf({criterion: {minimumStars: 2}}));
    expect(codes(list).slice(0, 3)).to.deep.equal(['DE11', 'FR10', 'DE12']);
    expect(boxes(list)[2]?.ariaLabel).to.equal(
      'Region DE12: 900 people employed, Below the threshold',
    );
  });

  it('has bars in proportion to the figures', async () => {
    const bars = parts(await mount(), '[part=bar] rect').map((bar) => bar.getAttribute('width'));
    expect(bars.slice(0, 3)).to.deep.equal(['100%', '80%', '18%']);
  });

  it('has the selected regions on top, in the order of selection', async () => {
    const list = await mount(['FR10', 'FR21']);
    expect(codes(list).slice(0, 3)).to.deep.equal(['FR10', 'FR21', 'DE11']);
    expect(
      boxes(list)
        .map(({checked}) => checked)
        .slice(0, 3),
    ).to.deep.equal([true, true, false]);
    expect(boxes(list)[1]?.ariaLabel).to.equal('Region FR21: no data');
    expect(status(list)).to.equal('2 of up to 10 selected');
  });

  it('adds a region by a press anywhere in its row, and takes it away by another', async () => {
    const list = await mount(['FR10']);
    const [, row] = parts(list, '[part=option]') as HTMLElement[];
    expect(await selectionBy(list, () => row?.click())).to.deep.equal(['FR10', 'DE11']);
    expect(await selectionBy(list, () => boxes(list)[0]?.click())).to.deep.equal([]);
  });

  it('goes back to the selection where the page does not follow', async () => {
    const list = await mount();
    boxes(list)[0]?.click();
    await list.updateComplete;
    expect(boxes(list)[0]?.checked).to.equal(false);
  });

  it('takes no more than ten, and says which are out of reach', async () => {
    const list = await mount(many.slice(0, 10));
    const events: Event[] = [];
    list.addEventListener(HotspotSelectEvent.type, (event) => events.push(event));
    boxes(list)[10]?.click();
    await list.updateComplete;
    expect(events).to.deep.equal([]);
    expect(
      boxes(list)
        .map(({checked}) => checked)
        .filter(Boolean),
    ).to.have.lengthOf(10);
    expect(boxes(list).map(({ariaDisabled}) => ariaDisabled)).to.deep.equal(
      boxes(list).map((_, at) => String(at >= 10)),
    );
    expect(await selectionBy(list, () => boxes(list)[9]?.click())).to.have.lengthOf(9);
  });

  it('takes a region away where a link has selected more than ten', async () => {
    const list = await mount(many);
    expect(await selectionBy(list, () => boxes(list)[0]?.click())).to.deep.equal(many.slice(1));
  });

  it('adds the five nearest regions to the first one', async () => {
    const list = await mount(['UK21', 'UK20']);
    const added = await selectionBy(list, () => button(list, 'Neighbours').click());
    expect(added).to.deep.equal(['UK21', 'UK20', 'UK19', 'UK18', 'UK17', 'UK16']);
  });

  it('adds the most similar regions, as many as there is room for', async () => {
    const selected = ['UK12', ...many.filter((code) => code !== 'UK12').slice(3)];
    const list = await mount(selected);
    expect(await selectionBy(list, () => button(list, 'Similar regions').click())).to.deep.equal([
      ...selected,
      'UK13',
    ]);
  });

  it('names the regions that a button adds', async () => {
    const list = await mount(['UK21']);
    expect(button(list, 'Neighbours').ariaDescription).to.equal(
      'Region UK20, Region UK19, Region UK18, Region UK17 and Region UK16',
    );
  });

  it('has nothing to add to without a selection', async () => {
    const list = await mount();
    const disabled = ['Neighbours', 'Similar regions', 'Clear'].map(
      (text) => button(list, text).ariaDisabled,
    );
    expect(disabled).to.deep.equal(['true', 'true', 'true']);
  });

  it('clears the selection', async () => {
    const list = await mount(['DE11', 'FR10']);
    expect(await selectionBy(list, () => button(list, 'Clear').click())).to.deep.equal([]);
  });

  it('finds regions by name and code, those without a figure too', async () => {
    const list = await mount(['DE11']);
    await search(list, 'fr');
    expect(codes(list)).to.deep.equal(['FR10', 'FR21']);
    expect(status(list)).to.equal('2 regions found');
    await search(list, 'zzz');
    expect(status(list)).to.equal('No region matches ‘zzz’.');
    expect(parts(list, '[role=listbox]').map((each) => each.checkVisibility())).to.deep.equal([
      false,
    ]);
  });

  it('adds the first match by Enter and empties by Escape', async () => {
    const list = await mount(['DE11']);
    await search(list, 'fr21');
    expect(await selectionBy(list, () => pressIn(list, 'Enter'))).to.deep.equal(['DE11', 'FR21']);
    await list.updateComplete;
    expect(field(list).value).to.equal('');
    await search(list, 'fr');
    pressIn(list, 'Escape');
    await list.updateComplete;
    expect(codes(list)[0]).to.equal('DE11');
  });

  it('is a list box of one tab stop, walked by arrows and letters', async () => {
    const regions = dataset.regions.map((each) => ({...each, name: each.code}));
    const named = new HotspotFigures({...dataset, regions});
    const list = await mount(['FR10'], hotspotView(named, viewOf().filter));
    expect(boxes(list).filter(({tabIndex}) => tabIndex === 0)).to.have.lengthOf(1);
    boxes(list)[0]?.focus();
    press(list, 'ArrowDown');
    expect(focused(list)?.value).to.equal('DE11');
    'uk2'.split('').forEach((letter) => press(list, letter));
    expect(focused(list)?.value).to.equal('UK20');
  });

  it('keeps the focus on a region that moves to the top', async () => {
    const list = await mount();
    boxes(list)[2]?.focus();
    const code = boxes(list)[2]?.value;
    list.selected = [code ?? ''];
    await list.updateComplete;
    expect([focused(list), focused(list)?.value]).to.deep.equal([boxes(list)[0], code]);
  });

  it('tells which region the pointer or the focus is on', async () => {
    const list = await mount();
    const hovered: (string | undefined)[] = [];
    list.addEventListener(HotspotHoverEvent.type, ({region}) => hovered.push(region));
    parts(list, '[part=option]')[1]?.dispatchEvent(new PointerEvent('pointerenter'));
    parts(list, '[role=listbox]')[0]?.dispatchEvent(new PointerEvent('pointerleave'));
    boxes(list)[0]?.focus();
    boxes(list)[0]?.blur();
    expect(hovered).to.deep.equal(['FR10', undefined, 'DE11', undefined]);
  });

  it('shows the largest 300, and that there are more', async () => {
    const wide = sampleDataset(
      Array.from({length: 320}, (_, at) => ({
        ...{region: `XX${1000 + at}`, sector: cars, employment: 1_000 - at},
      })),
    );
    const list = await mount([], hotspotView(new HotspotFigures(wide), defaultFilter(wide)));
    expect(boxes(list)).to.have.lengthOf(300);
    expect(boxes(list)[0]?.ariaSetSize).to.equal('320');
    expect(parts(list, '[part=message]')[0]?.textContent?.trim()).to.equal(
      '20 more regions: search for them.',
    );
    await search(list, 'XX1319');
    expect(codes(list)).to.deep.equal(['XX1319']);
  });

  it('passes the automated accessibility checks', async () => {
    await expect(await mount()).to.be.accessible();
    await expect(await mount(many.slice(0, 10))).to.be.accessible();
    await expect(await mount(['DE12'], viewOf({criterion: {minimumStars: 2}}))).to.be.accessible();
  });
});

function viewOf(change: Partial<HotspotFilter> = {}): HotspotView {
  return hotspotView(figures, {...defaultFilter(dataset), sectors: [cars], ...change});
}

function mount(selected: readonly string[] = [], view = viewOf()): Promise<HotspotRegions> {
  return fixture<HotspotRegions>(
    html`<hotspot-regions .view=${view} .selected=${selected}></hotspot-regions>`,
  );
}

function parts(list: HotspotRegions, selector: string): Element[] {
  return [...list.renderRoot.querySelectorAll(selector)];
}

function boxes(list: HotspotRegions): HTMLInputElement[] {
  return parts(list, '[role=option]') as HTMLInputElement[];
}

function codes(list: HotspotRegions): readonly string[] {
  return boxes(list).map(({value}) => value);
}

function field(list: HotspotRegions): HTMLInputElement {
  return list.renderRoot.querySelector<HTMLInputElement>('[part=search]')!;
}

function focused(list: HotspotRegions): HTMLInputElement | null {
  return list.shadowRoot?.activeElement as HTMLInputElement | null;
}

function press(list: HotspotRegions, key: string): void {
  focused(list)?.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true}));
}

function pressIn(list: HotspotRegions, key: string): void {
  field(list).dispatchEvent(new KeyboardEvent('keydown', {key, cancelable: true}));
}

async function search(list: HotspotRegions, text: string): Promise<void> {
  field(list).value = text;
  field(list).dispatchEvent(new InputEvent('input'));
  await list.updateComplete;
}

function status(list: HotspotRegions): string | undefined {
  return parts(list, '[role=status]')[0]?.textContent?.trim();
}

function digits({textContent}: Element): string {
  return (textContent ?? '').replace(/\D/g, '');
}

function button(list: HotspotRegions, text: string): HTMLButtonElement {
  const found = parts(list, 'button').find((each) => each.textContent?.trim() === text);
  if (found === undefined) throw new Error(`there is no button ${text}`);
  return found as HTMLButtonElement;
}

async function selectionBy(list: HotspotRegions, act: () => void): Promise<readonly string[]> {
  const event = oneEvent<HotspotSelectEvent>(list, HotspotSelectEvent.type);
  act();
  return (await event).regions;
}
