import {expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';

import '../../../src/define.js';
import {symbolScale} from '../../../src/cartography/bubbles/symbol-scale.js';
import {mapColumn} from '../../../src/cartography/map-column.js';
import {fitCamera, screenPosition} from '../../../src/cartography/projection/camera.js';
import {europeExtent} from '../../../src/cartography/projection/extent.js';
import {mapProjection} from '../../../src/cartography/projection/map-projection.js';
import type {HotspotMap} from '../../../src/elements/map/hotspot-map.js';
import type {HotspotHoverEvent, HotspotSelectEvent} from '../../../src/events.js';
import {hotspotView, type HotspotView} from '../../../src/view/hotspot-view.js';
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

  it('lays insets over the Atlantic, left of all of Europe, where the map has room', async () => {
    const map = await mount();
    for (const width of [600, 1000, 1300]) {
      map.style.inlineSize = `${width}px`;
      await fitted(map);
      const stage = box(map.renderRoot.querySelector('[part=map]'));
      for (const strip of map.renderRoot.querySelectorAll('[part=insets]')) {
        expect(box(strip).right, `${width}`).to.be.below(stage.left + landsEnd(map));
        expect(box(strip).left, `${width}`).to.be.at.least(stage.left);
        expect(box(strip).bottom, `${width}`).to.be.at.most(stage.bottom);
      }
    }
  });

  it('opens them below a narrow map by a button', async () => {
    const map = await mount();
    map.style.inlineSize = '320px';
    await fitted(map);
    const button = map.renderRoot.querySelector<HTMLElement>('.column > button')!;
    expect(button.textContent?.trim()).to.equal('Outermost regions');
    expect(button.ariaExpanded).to.equal('false');
    expect(frame(map, 'madeira')).to.equal(null);
    button.click();
    await fitted(map);
    expect(button.ariaExpanded).to.equal('true');
    const stage = box(map.renderRoot.querySelector('[part=map]'));
    expect(box(frame(map, 'madeira')).top).to.be.at.least(stage.bottom);
    expect(box(frame(map, 'madeira')).bottom).to.be.at.most(box(map).bottom);
    expect(box(frame(map, 'madeira')).right).to.be.at.most(box(map).right);
  });

  it('opens them when the keyboard walks there', async () => {
    const map = await mount();
    map.style.inlineSize = '320px';
    await fitted(map);
    await press(map, 'Home');
    expect(frame(map, 'canarias')).to.equal(null);
    await press(map, 'PageDown');
    expect(frame(map, 'canarias')).not.to.equal(null);
  });

  it('gives every frame room for its largest circle, in the free corner if need be', async () => {
    const map = await mount();
    const [canarias, madeira] = ['canarias', 'madeira'].map((id) => box(frame(map, id)));
    const radius = frame(map, 'canarias')!.querySelector('circle')!.r.baseVal.value;
    expect(Math.min(canarias!.width, canarias!.height)).to.be.at.least(2 * radius + 8);
    expect(canarias!.bottom).to.be.below(madeira!.top - 100);
  });

  it('has those of the chosen countries only', async () => {
    const chosen = (countries: string[]): HotspotView =>
      hotspotView(view.figures, {...view.filter, countries});
    expect(names(await mount(chosen(['FR'])))).to.deep.equal(['La Réunion']);
    expect(names(await mount(chosen(['DE'])))).to.deep.equal([]);
  });

  it('puts a legend into the column, and below a narrow map', async () => {
    const map = await mount();
    const legend = document.createElement('p');
    legend.slot = 'legend';
    legend.textContent = 'Legend';
    map.append(legend);
    await map.updateComplete;
    const stage = (): DOMRect => box(map.renderRoot.querySelector('[part=map]'));
    expect(box(legend).right).to.be.below(stage().left + landsEnd(map));
    expect(box(legend).bottom).to.be.below(box(frame(map, 'madeira')).top);
    map.style.inlineSize = '320px';
    await fitted(map);
    expect(box(legend).top).to.be.at.least(stage().bottom);
  });

  it('gives legend and insets a ground while the reader looks elsewhere', async () => {
    const map = await mount();
    expect(map.matches(':state(away)')).to.equal(false);
    map.renderRoot.querySelector<HTMLElement>('[part=controls] button')?.click();
    await map.updateComplete;
    expect(map.matches(':state(away)')).to.equal(true);
    const column = map.renderRoot.querySelector('.column')!;
    expect(getComputedStyle(column).backgroundColor).to.match(/0\.9\)$/);
  });

  it('tells of the region that is pointed at', async () => {
    const map = await mount();
    const hover = oneEvent(map, 'hotspot-hover') as Promise<HotspotHoverEvent>;
    point(map, 'pointermove', 'reunion');
    expect((await hover).region).to.equal('FR94');
    await waitUntil(() => tooltip(map), 'the tip has come');
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
    await waitUntil(() => tooltip(map), 'the tip has come');
    for (const id of ['canarias', 'reunion']) {
      expect(frame(map, id)?.querySelectorAll('circle[fill=none]').length, id).to.equal(2);
    }
    const [told, circle] = [box(tooltip(map)), box(frame(map, 'reunion')!.querySelector('circle'))];
    const gaps = [told.left - circle.right, circle.left - told.right].concat([
      told.top - circle.bottom,
      circle.top - told.bottom,
    ]);
    expect(Math.max(...gaps), 'beside its circle').to.be.within(0, 24);
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

/** Distance of the westernmost land of Europe, Dunmore Head, from the map's left, in CSS pixels. */
function landsEnd(map: HotspotMap): number {
  const {width, height} =
    map.renderRoot.querySelector<SVGSVGElement>('svg.static')!.viewBox.baseVal;
  const projection = mapProjection('laea');
  const extent = europeExtent(projection);
  const {padding} = mapColumn({width, height}, extent);
  const camera = fitCamera(extent, {width, height}, padding);
  return screenPosition(...projection.toUnit(-10.48, 52.11), camera, {width, height})[0];
}

function names(map: HotspotMap): string[] {
  return [...map.renderRoot.querySelectorAll('[part=inset] [part=label]')].map(
    (label) => label.textContent ?? '',
  );
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
