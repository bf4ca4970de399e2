import {expect, fixture, html, nextFrame, oneEvent, waitUntil} from '@open-wc/testing';

import '../../../src/define.js';
import {palette} from '../../../src/cartography/colour/palette.js';
import {symbolScale} from '../../../src/cartography/bubbles/symbol-scale.js';
import type {HotspotMap} from '../../../src/elements/map/hotspot-map.js';
import {
  HotspotMoveEvent,
  type HotspotHoverEvent,
  type HotspotSelectEvent,
} from '../../../src/events.js';
import {hotspotView, type HotspotView} from '../../../src/view/hotspot-view.js';
import {sampleView} from '../../sample-scene.js';

/** From the largest: Paris, Stuttgart, Brussels, Madrid; Silesia is missing, Malta is zero. */
const view = sampleView([
  {region: 'FR10', at: [2.5, 48.7], employment: 90_000},
  {region: 'DE11', at: [9.1, 48.6], employment: 40_000},
  {region: 'BE10', at: [4.4, 50.8], employment: 10_000},
  {region: 'ES30', at: [-3.7, 40.4], employment: 2_500},
  {region: 'PL22', at: [19, 50.2]},
  {region: 'MT00', at: [14.4, 35.9], employment: 0},
]);

describe('<hotspot-map>', () => {
  it('draws a circle for each region with a figure above zero, with the legend’s radius', async () => {
    const map = await mount();
    const scale = symbolScale({maximum: view.maximum, maximumRadius: 30});
    expect(circles(map).map((circle) => circle.r.baseVal.value)).to.deep.equal(
      [90_000, 40_000, 10_000, 2_500].map((value) => Math.fround(scale(value))),
    );
  });

  it('is accessible', async () => {
    const map = await mount();
    await expect(map).to.be.accessible();
    bubbles(map).focus();
    await press(map, 'End');
    await expect(map).to.be.accessible();
  });

  it('shows the disclaimer of the page below the map', async () => {
    const map = await mount();
    expect(part(map, 'disclaimer')).to.equal(null);
    map.disclaimer = 'No <b>opinion</b> on the status of any territory';
    await map.updateComplete;
    expect(part(map, 'disclaimer')?.textContent).to.equal(map.disclaimer);
  });

  it('lists annotations below the map, hidden from the eye where the map has them', async () => {
    const map = await mount({...view, annotations: [{region: 'DE11', text: 'Two makers of cars'}]});
    await waitUntil(() => map.renderRoot.querySelector('.names text'));
    const [item] = map.renderRoot.querySelectorAll('[part=annotation]');
    expect(item?.textContent?.trim()).to.equal('Region DE11: Two makers of cars');
    expect(item?.className).to.equal('visually-hidden');
    expect(map.renderRoot.querySelector('.names')?.textContent).to.contain('Two makers of cars');
    await expect(map).to.be.accessible();
  });

  it('says once that the data stands on the screen', async () => {
    const map = document.createElement('hotspot-map');
    Object.assign(map, {renderer: 'svg', view});
    const loads: string[] = [];
    map.addEventListener('hotspot-load', ({renderer}) => loads.push(renderer));
    const load = oneEvent(map, 'hotspot-load');
    await fixture(html`${map}`);
    await load;
    map.view = {...view};
    await map.updateComplete;
    expect(loads).to.deep.equal(['svg']);
  });

  it('shows words where no region meets the criteria', async () => {
    const map = await mount(sampleView([{region: 'MT00', at: [14.4, 35.9], employment: 0}]));
    expect(part(map, 'message')?.textContent).to.equal('No regions meet the criterion.');
    expect(bubbles(map)).to.equal(null);
  });

  describe('pointed at', () => {
    it('shows the facts of the smallest circle there', async () => {
      const map = await mount();
      const hover = oneEvent(map, 'hotspot-hover') as Promise<HotspotHoverEvent>;
      point(map, 'pointermove', 2);
      expect((await hover).region).to.equal('BE10');
      expect(await told(map))
        .to.contain('Region BE10')
        .and.to.contain('10\u00a0000');
    });

    it('shows nothing beside the circles, nor after the pointer has left', async () => {
      const map = await mount();
      point(map, 'pointermove', 0);
      await told(map);
      point(map, 'pointerleave', 0);
      await gone(map);
    });

    it('waits a moment before it shows facts, and shows none for a circle crossed meanwhile', async () => {
      const map = await mount();
      point(map, 'pointermove', 2);
      await map.updateComplete;
      expect(tooltip(map)).to.equal(undefined);
      point(map, 'pointermove', 0);
      expect(await told(map)).to.contain('Region FR10');
    });

    it('keeps the facts a moment after the pointer has left, in case it comes back', async () => {
      const map = await mount();
      point(map, 'pointermove', 0);
      await told(map);
      const facts = part(map, 'tooltip');
      point(map, 'pointerleave', 0);
      await map.updateComplete;
      expect(tooltip(map)).to.contain('Region FR10');
      point(map, 'pointermove', 0);
      await map.updateComplete;
      expect(part(map, 'tooltip')).to.equal(facts);
    });

    it('shows nothing when it comes back to the page', async () => {
      const map = await mount();
      const parent = map.parentElement;
      point(map, 'pointermove', 2);
      await told(map);
      map.remove();
      parent?.append(map);
      await map.updateComplete;
      expect(tooltip(map)).to.equal(undefined);
    });

    it('dismisses the facts with Escape', async () => {
      const map = await mount();
      point(map, 'pointermove', 0);
      await told(map);
      document.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape'}));
      await map.updateComplete;
      expect(tooltip(map)).to.equal(undefined);
    });

    it('keeps the facts while the pointer is on them, and takes them away after', async () => {
      const map = await mount();
      point(map, 'pointermove', 0);
      await told(map);
      const facts = part(map, 'tooltip');
      let left = false;
      map.addEventListener('hotspot-hover', () => (left = true));
      point(map, 'pointerleave', 0, {relatedTarget: facts});
      await map.updateComplete;
      expect(left).to.equal(false);
      expect(tooltip(map)).to.contain('Region FR10');
      facts?.dispatchEvent(new PointerEvent('pointerleave', {pointerType: 'mouse'}));
      await gone(map);
    });

    it('does not drag when the pointer comes back released', async () => {
      const map = await mount();
      point(map, 'pointerdown', 0, {buttons: 1});
      point(map, 'pointerleave', 0);
      const before = circles(map).map((circle) => circle.cx.baseVal.value);
      point(map, 'pointermove', 3);
      point(map, 'pointermove', 1);
      await map.updateComplete;
      expect(circles(map).map((circle) => circle.cx.baseVal.value)).to.deep.equal(before);
    });

    it('selects the circle that is clicked', async () => {
      const map = await mount();
      expect(await selectionBy(map, () => click(map, 1))).to.deep.equal(['DE11']);
    });

    it('adds with Ctrl or Shift to what is selected, and takes away', async () => {
      const map = await mount();
      map.selected = ['FR10'];
      const added = await selectionBy(map, () => click(map, 1, {ctrlKey: true}));
      expect(added).to.deep.equal(['FR10', 'DE11']);
      const taken = await selectionBy(map, () => click(map, 0, {shiftKey: true}));
      expect(taken).to.deep.equal([]);
    });

    it('selects nothing where the pointer was moved off before release', async () => {
      const map = await mount();
      let selected = false;
      map.addEventListener('hotspot-select', () => (selected = true));
      point(map, 'pointerdown', 0);
      point(map, 'pointerup', 1);
      expect(selected).to.equal(false);
    });
  });

  describe('by keyboard', () => {
    it('is one tab stop, with the largest region first', async () => {
      const map = await mount();
      bubbles(map).focus();
      await press(map, 'Home');
      expect(option(map)?.ariaLabel).to.contain('Region FR10').and.to.contain('90\u00a0000');
      expect(option(map)?.getAttribute('aria-setsize')).to.equal('4');
      expect(map.renderRoot.querySelectorAll('[tabindex="0"]').length).to.equal(1);
    });

    it('walks by position and by rank, and shows the same facts as the pointer', async () => {
      const map = await mount();
      bubbles(map).focus();
      await press(map, 'Home');
      await press(map, 'ArrowRight');
      expect(option(map)?.ariaLabel).to.contain('Region DE11');
      await press(map, 'PageDown');
      expect(option(map)?.ariaLabel).to.contain('Region BE10');
      expect(tooltip(map)).to.contain('Region BE10').and.to.contain('10\u00a0000');
    });

    it('selects with Enter and with Space', async () => {
      const map = await mount();
      bubbles(map).focus();
      await press(map, 'Home');
      for (const key of ['Enter', ' ']) {
        expect(await selectionBy(map, () => press(map, key)), key).to.deep.equal(['FR10']);
      }
    });

    it('leaves with Escape and comes back to the same region', async () => {
      const map = await mount();
      bubbles(map).focus();
      await press(map, 'End');
      await press(map, 'Escape');
      expect(tooltip(map)).to.equal(undefined);
      expect(bubbles(map).getAttribute('aria-activedescendant')).to.equal(null);
      await press(map, 'ArrowRight');
      expect(option(map)?.ariaLabel).to.contain('Region ES30');
    });

    it('keeps its place when other bubbles are shown', async () => {
      const map = await mount();
      bubbles(map).focus();
      await press(map, 'End');
      const {figures, filter} = view;
      map.view = {figures, filter, bubbles: view.bubbles, maximum: 200_000, ink: 1};
      await map.updateComplete;
      expect(option(map)?.ariaLabel).to.contain('Region ES30');
    });
  });

  it('dismisses with Escape what another view points at, until that is another', async () => {
    const map = await mount();
    map.hovered = 'DE11';
    await told(map);
    document.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape'}));
    await map.updateComplete;
    expect(tooltip(map)).to.equal(undefined);
    map.hovered = 'FR10';
    expect(await told(map)).to.contain('Region FR10');
  });

  it('tells a missing figure from a zero for a region that another view points at', async () => {
    const map = await mount();
    map.hovered = 'PL22';
    expect(await told(map)).to.match(/no data: not published$/);
    map.hovered = 'MT00';
    await waitUntil(() => tooltip(map)?.includes('MT00'), 'the facts are of the other region');
    expect(tooltip(map)).to.match(/0 people employed$/);
  });

  it('goes closer, further away and back to all of Europe', async () => {
    const map = await mount();
    const [start, ...buttons] = [circles(map)[3]?.cx.baseVal.value, ...controls(map)];
    const place = async (button: number): Promise<number | undefined> => {
      buttons[button]?.click();
      await map.updateComplete;
      return circles(map)[0]?.cx.baseVal.value;
    };
    expect(start).to.be.a('number');
    const whole = circles(map)[0]?.cx.baseVal.value ?? 0;
    const middle = map.clientWidth / 2;
    expect(await place(0)).to.be.closeTo(middle + 2 * (whole - middle), 0.1);
    expect(await place(1)).to.be.closeTo(whole, 0.1);
    await place(0);
    expect(await place(2)).to.be.closeTo(whole, 0.1);
  });

  it('goes near a region that is searched, and to none that the data lacks', async () => {
    const map = await mount();
    const across = (): number => circles(map)[0]?.cx.baseVal.value ?? 0;
    const whole = across();
    map.flyTo('XX99');
    await map.updateComplete;
    expect(across()).to.equal(whole);
    const rested = oneEvent<HotspotMoveEvent>(map, HotspotMoveEvent.type);
    map.flyTo('DE11');
    const {place} = await rested;
    expect(place?.zoom).to.be.closeTo(2, 0.01);
    const {longitude = NaN, latitude = NaN} =
      view.figures.dataset.regions.find(({code}) => code === 'DE11') ?? {};
    expect(place?.longitude).to.be.closeTo(longitude, 0.5);
    expect(place?.latitude).to.be.closeTo(latitude, 0.5);
  });

  it('goes to the countries of the filter and back', async () => {
    const map = await mount();
    const centreOf = (): number => circles(map)[0]?.cx.baseVal.value ?? 0;
    const whole = centreOf();
    const {figures, filter} = view;
    map.view = hotspotView(figures, {...filter, countries: ['DE']});
    await map.updateComplete;
    expect(circles(map).length).to.equal(1);
    const frame = map.renderRoot.querySelector('[part=map]')!.getBoundingClientRect();
    const germany = landOf(map).getBoundingClientRect();
    const margin = 0.06 * Math.min(frame.width, frame.height);
    expect(germany.top - frame.top).to.be.closeTo(margin, 1);
    expect(frame.bottom - germany.bottom).to.be.closeTo(margin, 1);
    expect(germany.left + germany.right).to.be.closeTo(frame.left + frame.right, 1);
    expect(centreOf()).not.to.be.closeTo(whole, 1);
    map.view = view;
    await map.updateComplete;
    expect(centreOf()).to.be.closeTo(whole, 0.1);
  });

  it('shows all of Europe at any size', async () => {
    const map = await mount();
    for (const width of [280, 900]) {
      map.style.inlineSize = `${width}px`;
      await waitUntil(() => viewBox(map)?.startsWith(`0 0 ${width} `), 'the map has its size');
      for (const circle of circles(map)) {
        expect(circle.cx.baseVal.value).to.be.within(0, width);
      }
    }
  });

  it('keeps its picture while it is hidden', async () => {
    const map = await mount();
    const before = circles(map).length;
    map.hidden = true;
    await measured(map);
    expect(circles(map).length).to.equal(before);
    map.hidden = false;
    await measured(map);
    expect(circles(map).length).to.equal(before);
  });

  it('speaks the language of the page', async () => {
    const map = await mount();
    map.lang = 'de';
    await map.updateComplete;
    map.hovered = 'DE11';
    expect(await told(map)).to.contain('Deutschland');
  });
});

async function mount(shown: HotspotView = view): Promise<HotspotMap> {
  const map = await fixture<HotspotMap>(html`
    <hotspot-map renderer="svg" max-radius="30" .view=${shown}></hotspot-map>
  `);
  map.style.inlineSize = '600px';
  map.style.blockSize = '500px';
  await waitUntil(() => viewBox(map)?.startsWith('0 0 600 '), 'the map is drawn in its size');
  return map;
}

function viewBox(map: HotspotMap): string | null | undefined {
  return map.renderRoot.querySelector('svg.static')?.getAttribute('viewBox');
}

/**
 * Waits until the page has laid the map out and reported its size, which happens once per frame.
 */
async function measured(map: HotspotMap): Promise<void> {
  await nextFrame();
  await nextFrame();
  await map.updateComplete;
}

/** Land of the countries that a map is about. */
function landOf(map: HotspotMap): Element {
  return map.renderRoot.querySelector(`svg.static path[fill="${palette('light').land}"]`)!;
}

function circles(map: HotspotMap): SVGCircleElement[] {
  return [...map.renderRoot.querySelectorAll<SVGCircleElement>('circle:not([fill="none"])')];
}

function controls(map: HotspotMap): HTMLButtonElement[] {
  return [...map.renderRoot.querySelectorAll<HTMLButtonElement>('[part=controls] button')];
}

function part(map: HotspotMap, name: string): HTMLElement | null {
  return map.renderRoot.querySelector(`[part=${name}]`);
}

function tooltip(map: HotspotMap): string | undefined {
  return part(map, 'tooltip')?.textContent?.trim();
}

/** Text of the tip, which comes a moment after what it is about. */
async function told(map: HotspotMap): Promise<string> {
  await waitUntil(() => tooltip(map), 'the tip has come');
  return tooltip(map) ?? '';
}

async function gone(map: HotspotMap): Promise<void> {
  await waitUntil(() => tooltip(map) === undefined, 'the tip has gone');
}

function bubbles(map: HotspotMap): HTMLElement {
  return map.renderRoot.querySelector('[role=listbox]') as HTMLElement;
}

function option(map: HotspotMap): Element | null {
  const id = bubbles(map).getAttribute('aria-activedescendant');
  return map.renderRoot.querySelector(`[id="${id}"]`);
}

async function press(map: HotspotMap, key: string): Promise<void> {
  bubbles(map).dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, composed: true}));
  await map.updateComplete;
}

/** Sends a pointer event to the middle of a bubble, by its rank. */
function point(map: HotspotMap, type: string, rank: number, init: PointerEventInit = {}): void {
  const stage = part(map, 'map');
  const {left, top} = stage?.getBoundingClientRect() ?? {left: 0, top: 0};
  const circle = circles(map)[rank];
  const [clientX, clientY] = [
    left + (circle?.cx.baseVal.value ?? 0),
    top + (circle?.cy.baseVal.value ?? 0),
  ];
  const all = {bubbles: true, isPrimary: true, pointerType: 'mouse', clientX, clientY, ...init};
  stage?.dispatchEvent(new PointerEvent(type, all));
}

function click(map: HotspotMap, rank: number, init: PointerEventInit = {}): void {
  point(map, 'pointerdown', rank, init);
  point(map, 'pointerup', rank, init);
}

async function selectionBy(map: HotspotMap, act: () => unknown): Promise<readonly string[]> {
  const select = oneEvent(map, 'hotspot-select') as Promise<HotspotSelectEvent>;
  act();
  return (await select).regions;
}
