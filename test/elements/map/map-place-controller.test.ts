import {aTimeout, expect, fixture, html, nextFrame, oneEvent} from '@open-wc/testing';

import '../../../src/define.js';
import {palette} from '../../../src/cartography/colour/palette.js';
import type {HotspotMap} from '../../../src/elements/map/hotspot-map.js';
import type {HotspotMoveEvent} from '../../../src/events.js';
import {hotspotView} from '../../../src/view/hotspot-view.js';
import {sampleView} from '../../sample-scene.js';

/** The first circle is that of Paris. */
const view = sampleView([
  {region: 'FR10', at: [2.5, 48.7], employment: 90_000},
  {region: 'DE11', at: [9.1, 48.6], employment: 40_000},
]);
const paris = {longitude: 2.5, latitude: 48.7, zoom: 4};

describe('MapPlaceController', () => {
  it('has the map look at a place from the start', async () => {
    const map = await mount({place: paris});
    expect(centreOf(map)).to.deep.equal([300, 250]);
  });

  it('has it look at the same place beside a legend from the start as later', async () => {
    const [early, late] = [beside(), beside()];
    const sea = {longitude: -30, latitude: 60, zoom: 1};
    await place(early, {place: sea});
    await place(late, {});
    late.place = sea;
    await late.updateComplete;
    expect(centreOf(early)).to.deep.equal(centreOf(late));
  });

  it('brings the map back when there is no place any more', async () => {
    const map = await mount({place: paris});
    map.place = undefined;
    await map.updateComplete;
    expect(centreOf(map)).to.deep.equal(centreOf(await mount()));
  });

  it('tells the place where the reader has moved the map', async () => {
    const map = await mount();
    const move = oneEvent(map, 'hotspot-move') as Promise<HotspotMoveEvent>;
    controls(map)[0]?.click();
    const {place} = await move;
    expect(place?.zoom).to.be.greaterThan(1);
  });

  it('tells that the map looks of its own accord again', async () => {
    const map = await mount();
    const moved = oneEvent(map, 'hotspot-move');
    controls(map)[0]?.click();
    await moved;
    const back = oneEvent(map, 'hotspot-move') as Promise<HotspotMoveEvent>;
    controls(map).at(-1)?.click();
    expect((await back).place).to.equal(undefined);
  });

  it('reports a move of the reader even if the element is moved in the page just after', async () => {
    const map = await mount();
    const move = oneEvent(map, 'hotspot-move') as Promise<HotspotMoveEvent>;
    controls(map)[0]?.click();
    await map.updateComplete;
    map.parentElement?.append(map);
    expect((await move).place?.zoom).to.be.greaterThan(1);
  });

  it('tells nothing of a place that the page asks for', async () => {
    const map = await mount();
    expect(await toldOf(map, () => (map.place = paris))).to.deep.equal([]);
  });

  it('tells nothing of a place beyond the limits of the map', async () => {
    const map = await mount();
    const beyond = {longitude: 120, latitude: 10, zoom: 5000};
    expect(await toldOf(map, () => (map.place = beyond))).to.deep.equal([]);
  });

  it('tells nothing of a place beyond the limits from the start', async () => {
    const map = document.createElement('hotspot-map');
    const beyond = {longitude: 120, latitude: 10, zoom: 5000};
    expect(await toldOf(map, () => place(map, {place: beyond}))).to.deep.equal([]);
  });

  it('tells nothing of another size', async () => {
    const map = await mount({place: paris});
    expect(await toldOf(map, () => (map.style.inlineSize = '400px'))).to.deep.equal([]);
  });

  it('tells nothing of another projection', async () => {
    const map = await mount({place: paris});
    expect(await toldOf(map, () => (map.projection = 'mercator'))).to.deep.equal([]);
  });

  it('tells nothing of countries that the page asks for, wherever the reader has been', async () => {
    const {figures, filter} = view;
    const map = await mount();
    await moved(map);
    const french = hotspotView(figures, {...filter, countries: ['FR']});
    expect(await toldOf(map, () => (map.view = french))).to.deep.equal([]);
  });

  it('shows the place again in another projection', async () => {
    const map = await mount({place: paris});
    map.projection = 'mercator';
    await map.updateComplete;
    await map.updateComplete;
    expect(centreOf(map)).to.deep.equal([300, 250]);
  });

  it('looks at the countries of the view from the start', async () => {
    const {figures, filter} = view;
    const french = hotspotView(figures, {...filter, countries: ['FR']});
    const map = await mount({view: french});
    const land = map.renderRoot.querySelector(`path[fill="${palette('light').land}"]`)!;
    const {left, top, width, height} = land.getBoundingClientRect();
    const frame = map.renderRoot.querySelector('[part=map]')!.getBoundingClientRect();
    expect(left - frame.left + width / 2).to.be.closeTo(300, 1);
    expect(top - frame.top + height / 2).to.be.closeTo(250, 1);
  });
});

async function mount(properties: Partial<HotspotMap> = {}): Promise<HotspotMap> {
  const map = document.createElement('hotspot-map');
  await place(map, properties);
  return map;
}

async function place(map: HotspotMap, properties: Partial<HotspotMap>): Promise<void> {
  Object.assign(map, {renderer: 'svg', view, ...properties});
  if (map.style.length === 0) Object.assign(map.style, {inlineSize: '600px', blockSize: '500px'});
  await fixture(html`${map}`);
  await aTimeout(50);
  await map.updateComplete;
}

/** A wide map with a legend. */
function beside(): HotspotMap {
  const map = document.createElement('hotspot-map');
  map.innerHTML = '<span slot="legend">Legend</span>';
  Object.assign(map.style, {inlineSize: '1000px', blockSize: '300px'});
  return map;
}

/**
 * The move events of an action, without that of the reader's next move. Moving another map after
 * the action shows when its events would have been fired.
 */
async function toldOf(map: HotspotMap, act: () => unknown): Promise<readonly HotspotMoveEvent[]> {
  const other = await mount();
  const told: HotspotMoveEvent[] = [];
  map.addEventListener('hotspot-move', (move) => told.push(move));
  await act();
  await nextFrame();
  await nextFrame();
  await map.updateComplete;
  await moved(other);
  const last = await moved(map);
  expect(told.at(-1)).to.equal(last);
  return told.slice(0, -1);
}

/** Zooms like the reader: in, or out if the map is at its closest. */
async function moved(map: HotspotMap): Promise<HotspotMoveEvent> {
  const move = oneEvent(map, 'hotspot-move') as Promise<HotspotMoveEvent>;
  controls(map)[map.place === undefined ? 0 : 1]?.click();
  return await move;
}

/** Position of the circle of Paris, in whole pixels. */
function centreOf(map: HotspotMap): readonly [x: number, y: number] {
  const circle = map.renderRoot.querySelector<SVGCircleElement>('circle:not([fill="none"])');
  const at = (length: SVGAnimatedLength | undefined): number =>
    Math.round(length?.baseVal.value ?? NaN);
  return [at(circle?.cx), at(circle?.cy)];
}

function controls(map: HotspotMap): HTMLButtonElement[] {
  return [...map.renderRoot.querySelectorAll<HTMLButtonElement>('[part=controls] button')];
}
