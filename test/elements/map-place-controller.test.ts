import {aTimeout, expect, fixture, html, oneEvent} from '@open-wc/testing';

import '../../src/define.js';
import type {HotspotMap} from '../../src/elements/hotspot-map.js';
import type {HotspotMoveEvent} from '../../src/events.js';
import {hotspotView} from '../../src/model/hotspot-view.js';
import {sampleView} from '../sample-scene.js';

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

  it('tells nothing of what the page has asked for, nor of another size', async () => {
    const map = await mount();
    let told = 0;
    map.addEventListener('hotspot-move', () => (told += 1));
    map.place = paris;
    await aTimeout(400);
    map.style.inlineSize = '400px';
    await aTimeout(400);
    expect(told).to.equal(0);
  });

  it('looks at the countries of the view from the start', async () => {
    const {figures, filter} = view;
    const french = hotspotView(figures, {...filter, countries: ['FR']});
    const [x, y] = centreOf(await mount({view: french}));
    expect([x, y].map(Math.round)).to.deep.equal([300, 250]);
  });
});

async function mount(properties: Partial<HotspotMap> = {}): Promise<HotspotMap> {
  const map = document.createElement('hotspot-map');
  Object.assign(map, {renderer: 'svg', view, ...properties});
  Object.assign(map.style, {inlineSize: '600px', blockSize: '500px'});
  await fixture(html`${map}`);
  await aTimeout(50);
  await map.updateComplete;
  return map;
}

/** Where the circle of Paris lies, in whole pixels. */
function centreOf(map: HotspotMap): readonly [x: number, y: number] {
  const circle = map.renderRoot.querySelector<SVGCircleElement>('circle:not([fill="none"])');
  const at = (length: SVGAnimatedLength | undefined): number =>
    Math.round(length?.baseVal.value ?? NaN);
  return [at(circle?.cx), at(circle?.cy)];
}

function controls(map: HotspotMap): HTMLButtonElement[] {
  return [...map.renderRoot.querySelectorAll<HTMLButtonElement>('[part=controls] button')];
}
