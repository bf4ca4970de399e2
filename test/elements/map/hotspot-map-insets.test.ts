import {expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';

import '../../../src/define.js';
import {symbolScale} from '../../../src/cartography/bubbles/symbol-scale.js';
import type {HotspotMap} from '../../../src/elements/map/hotspot-map.js';
import type {HotspotHoverEvent, HotspotSelectEvent} from '../../../src/events.js';
import type {HotspotView} from '../../../src/view/hotspot-view.js';
import {sampleView} from '../../sample-scene.js';

/** From the largest: Paris, Canarias, La Réunion; Madeira has no figure. */
const view = sampleView([
  {region: 'FR10', at: [2.5, 48.7], employment: 90_000},
  {region: 'ES70', at: [-16.6, 28.2], employment: 40_000},
  {region: 'FR94', at: [55.5, -21.1], employment: 10_000},
  {region: 'PT30', at: [-16.9, 32.7]},
]);
const continent = sampleView([{region: 'FR10', at: [2.5, 48.7], employment: 90_000}]);

describe('<hotspot-map> with regions far outside Europe', () => {
  it('shows each in an inset with its name, without a figure too', async () => {
    const map = await mount();
    const labels = [...map.renderRoot.querySelectorAll('[part=label]')];
    expect(labels.map(({textContent}) => textContent)).to.deep.equal([
      'Canarias',
      'La Réunion',
      'Madeira',
    ]);
  });

  it('has no insets for data of the continent alone', async () => {
    const map = await mount(continent);
    expect(map.renderRoot.querySelector('[part=insets]')).to.equal(null);
    expect(map.matches(':state(insets)')).to.equal(false);
  });

  it('has none where the page does without, and draws all bubbles on one map', async () => {
    const map = await mount();
    map.insets = 'none';
    await map.updateComplete;
    expect(map.renderRoot.querySelector('[part=insets]')).to.equal(null);
    expect(map.renderRoot.querySelector('[role=listbox]')?.ariaLabel).to.match(/^3 regions/);
  });

  it('draws circles by the legend’s scale, each once', async () => {
    const map = await mount();
    const scale = symbolScale({maximum: view.maximum, maximumRadius: 30});
    const radius = (value: number): number => Math.fround(scale(value));
    const radii = (from: Element | null): number[] =>
      [...(from?.querySelectorAll<SVGCircleElement>('circle') ?? [])].map(
        (circle) => circle.r.baseVal.value,
      );
    expect(radii(map.renderRoot.querySelector('svg.static'))).to.deep.equal([radius(90_000)]);
    expect(radii(frame(map, 'canarias'))).to.deep.equal([radius(40_000)]);
    expect(radii(frame(map, 'reunion'))).to.deep.equal([radius(10_000)]);
    expect(radii(frame(map, 'madeira'))).to.deep.equal([]);
  });

  it('does not lay insets over the map, at any width', async () => {
    const map = await mount();
    for (const width of [320, 600, 1000]) {
      map.style.inlineSize = `${width}px`;
      await fitted(map);
      const stage = box(map.renderRoot.querySelector('[part=map]'));
      const strip = box(map.renderRoot.querySelector('[part=insets]'));
      expect(strip.top >= stage.bottom || strip.left >= stage.right, `${width}`).to.equal(true);
      expect(box(frame(map, 'madeira')).right).to.be.at.most(box(map).right);
      expect(box(frame(map, 'madeira')).bottom).to.be.at.most(box(map).bottom);
    }
  });

  it('tells of the region that is pointed at', async () => {
    const map = await mount();
    const hover = oneEvent(map, 'hotspot-hover') as Promise<HotspotHoverEvent>;
    point(map, 'pointermove', 'reunion');
    expect((await hover).region).to.equal('FR94');
    await map.updateComplete;
    expect(tooltip(map)?.textContent).to.contain('Region FR94').and.to.contain('10\u00a0000');
  });

  it('selects the region that is clicked', async () => {
    const map = await mount();
    const select = oneEvent(map, 'hotspot-select') as Promise<HotspotSelectEvent>;
    point(map, 'pointerdown', 'canarias');
    point(map, 'pointerup', 'canarias');
    expect((await select).regions).to.deep.equal(['ES70']);
  });

  it('rings the region that another view points at or has selected', async () => {
    const map = await mount();
    map.selected = ['ES70'];
    map.hovered = 'FR94';
    await map.updateComplete;
    for (const id of ['canarias', 'reunion']) {
      expect(frame(map, id)?.querySelectorAll('circle[fill=none]').length, id).to.equal(2);
    }
    expect(box(tooltip(map)).bottom).to.be.at.most(box(frame(map, 'reunion')).bottom);
  });

  it('walks there by keyboard, with the focus ring around the bubble', async () => {
    const map = await mount();
    await press(map, 'Home');
    await press(map, 'PageDown');
    const option = map.renderRoot.querySelector('[role=option]');
    expect(option?.ariaLabel).to.contain('Region ES70');
    const circle = box(frame(map, 'canarias')?.querySelector('circle') ?? null);
    expect(centre(box(option))).to.deep.equal(centre(circle));
    await press(map, 'PageDown');
    expect(map.renderRoot.querySelector('[role=option]')?.ariaLabel).to.contain('Region FR94');
  });

  it('leaves the map of Europe where it is while the focus is in an inset', async () => {
    const map = await mount();
    const paris = (): number | undefined =>
      map.renderRoot.querySelector<SVGCircleElement>('svg.static circle')?.cx.baseVal.value;
    const before = paris();
    await press(map, 'Home');
    await press(map, 'End');
    expect(paris()).to.equal(before);
  });

  it('is accessible', async () => {
    const map = await mount();
    await expect(map).to.be.accessible();
  });
});

async function mount(shown: HotspotView = view): Promise<HotspotMap> {
  const map = await fixture<HotspotMap>(html`
    <hotspot-map renderer="svg" max-radius="30" .view=${shown}></hotspot-map>
  `);
  map.style.inlineSize = '600px';
  map.style.blockSize = '500px';
  await fitted(map);
  return map;
}

/** Waits until the map is drawn at its size on the page. */
async function fitted(map: HotspotMap): Promise<void> {
  const stage = map.renderRoot.querySelector('[part=map]');
  await waitUntil(() => {
    const drawn = map.renderRoot.querySelector<SVGSVGElement>('svg.static')?.viewBox.baseVal;
    return drawn?.width === stage?.clientWidth && drawn?.height === stage?.clientHeight;
  }, 'the map is drawn in its size');
  await map.updateComplete;
}

function frame(map: HotspotMap, inset: string): SVGSVGElement | null {
  return map.renderRoot.querySelector(`#inset-${inset}`);
}

function tooltip(map: HotspotMap): Element | null {
  return map.renderRoot.querySelector('[part=tooltip]');
}

function box(element: Element | null): DOMRect {
  return element?.getBoundingClientRect() ?? new DOMRect();
}

function centre({x, y, width, height}: DOMRect): number[] {
  return [Math.round(x + width / 2), Math.round(y + height / 2)];
}

/** Sends a pointer event to the middle of the one bubble of an inset. */
function point(map: HotspotMap, type: string, inset: string): void {
  const [clientX, clientY] = centre(box(frame(map, inset)?.querySelector('circle') ?? null));
  const init = {bubbles: true, isPrimary: true, pointerType: 'mouse'};
  const event = new PointerEvent(type, {...init, clientX: clientX ?? 0, clientY: clientY ?? 0});
  frame(map, inset)?.dispatchEvent(event);
}

async function press(map: HotspotMap, key: string): Promise<void> {
  const list = map.renderRoot.querySelector<HTMLElement>('[role=listbox]');
  list?.focus();
  list?.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, composed: true}));
  await map.updateComplete;
}
