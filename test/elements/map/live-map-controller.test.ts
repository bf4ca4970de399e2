import {aTimeout, expect, fixture, html, nextFrame, oneEvent} from '@open-wc/testing';

import '../../../src/define.js';
import {screenPosition} from '../../../src/cartography/projection/camera.js';
import {europeExtent} from '../../../src/cartography/projection/extent.js';
import {mapFrame} from '../../../src/cartography/projection/map-frame.js';
import {
  mapProjection,
  type ProjectionName,
} from '../../../src/cartography/projection/map-projection.js';
import type {HotspotMap} from '../../../src/elements/map/hotspot-map.js';
import type {HotspotErrorEvent} from '../../../src/events.js';
import {sampleView} from '../../sample-scene.js';

const size = {width: 320, height: 300};
const view = sampleView([
  {region: 'DE11', at: [9.1, 48.6], employment: 40_000},
  {region: 'PL31', at: [24, 51], employment: 10_000},
  {region: 'RO11', at: [24, 46.5]},
]);

describe('LiveMapController', () => {
  for (const projection of ['laea', 'mercator'] as const) {
    it(`puts the WebGL map where the SVG map stood, in ${projection}`, async () => {
      const map = await live(projection);
      expect(map.renderRoot.querySelector('svg.static')).to.equal(null);
      const picture = await pictureOf(map);
      const land = picture(...placeOf(projection, 24, 46.5));
      expect(picture(...placeOf(projection, 9.1, 48.6))).not.to.equal(land);
      expect(picture(...placeOf(projection, 24, 51))).not.to.equal(land);
      expect(picture(...placeOf(projection, 21, 47.5))).to.equal(land);
    });
  }

  it('keeps the map of an element that is moved in the page', async () => {
    const map = await live();
    const canvas = canvasOf(map);
    const elsewhere = await fixture<HTMLElement>(html`<div></div>`);
    elsewhere.append(map);
    await nextFrame();
    expect(canvasOf(map)).to.equal(canvas);
    const picture = await pictureOf(map);
    expect(picture(...placeOf('laea', 9.1, 48.6))).not.to.equal(
      picture(...placeOf('laea', 24, 46.5)),
    );
  });

  it('frees the map of an element that has left, and makes one when it is back', async () => {
    const map = await live();
    const {parentElement} = map;
    map.remove();
    await nextFrame();
    expect(canvasOf(map)).to.equal(null);
    const back = oneEvent(map, 'hotspot-load');
    parentElement?.append(map);
    await back;
    await untilLive(map);
  });

  it('shows the SVG map while the context is lost, and then all as before', async () => {
    const map = await live();
    map.selected = ['DE11'];
    await map.updateComplete;
    const loss = canvasOf(map)?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
    loss?.loseContext();
    while (map.renderRoot.querySelector('svg.static') === null) await nextFrame();
    expect(map.renderRoot.querySelectorAll('circle').length).to.be.greaterThan(2);
    loss?.restoreContext();
    await untilLive(map);
    const picture = await pictureOf(map);
    expect(picture(...placeOf('laea', 9.1, 48.6))).not.to.equal(
      picture(...placeOf('laea', 24, 46.5)),
    );
  });

  it('shows the SVG map on paper', async () => {
    const map = await live();
    window.dispatchEvent(new Event('beforeprint'));
    expect(map.renderRoot.querySelector('svg.static')).to.exist;
    window.dispatchEvent(new Event('afterprint'));
    expect(map.renderRoot.querySelector('svg.static')).to.equal(null);
  });

  it('keeps the SVG map and says so where WebGL fails', async () => {
    const {getContext} = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.getContext = () => null;
    try {
      const map = element();
      const failure = oneEvent(map, 'hotspot-error') as Promise<HotspotErrorEvent>;
      await fixture(html`${map}`);
      expect((await failure).error).to.be.instanceOf(Error);
      await map.updateComplete;
      expect(map.renderRoot.querySelectorAll('svg.static circle').length).to.equal(2);
      expect(map.renderRoot.querySelector('[part=message]')?.textContent).to.contain(
        'Showing a simplified map',
      );
    } finally {
      HTMLCanvasElement.prototype.getContext = getContext;
    }
  });

  it('makes no map for one that wants SVG, and gives it up when it comes to want it', async () => {
    const map = await live();
    map.renderer = 'svg';
    await map.updateComplete;
    expect(canvasOf(map)).to.equal(null);
    expect(map.renderRoot.querySelectorAll('svg.static circle').length).to.equal(2);
  });

  it('holds four WebGL maps at most, with two contexts each, and gives one to whom the reader uses', async function () {
    this.timeout(30_000);
    const maps = Array.from({length: 10}, element);
    const box = await fixture<HTMLElement>(html`<div>${maps}</div>`);
    Object.assign(box.style, {display: 'grid', gridTemplateColumns: 'repeat(5, 1fr)'});
    for (const map of maps) Object.assign(map.style, {inlineSize: '140px', blockSize: '140px'});
    await untilHolds(() => maps.filter(isLive).length === 4);
    await aTimeout(300);
    expect(maps.filter(isLive).length).to.equal(4);
    const waiting = maps.find((map) => !isLive(map));
    waiting?.renderRoot
      .querySelector('[part=map]')
      ?.dispatchEvent(new PointerEvent('pointerenter'));
    await untilHolds(() => waiting !== undefined && isLive(waiting));
    expect(maps.filter(isLive).length).to.equal(4);
  });

  it('makes another map where the context does not come back', async function () {
    this.timeout(20_000);
    const map = await live();
    const canvas = canvasOf(map);
    canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
    await untilHolds(() => !isLive(map));
    await untilLive(map);
    expect(canvasOf(map)).not.to.equal(canvas);
  });
});

function element(): HotspotMap {
  const map = document.createElement('hotspot-map');
  map.view = view;
  Object.assign(map.style, {inlineSize: `${size.width}px`, blockSize: `${size.height}px`});
  return map;
}

async function live(projection: ProjectionName = 'laea'): Promise<HotspotMap> {
  const map = element();
  map.projection = projection;
  await fixture(html`${map}`);
  await untilLive(map);
  return map;
}

function canvasOf(map: HotspotMap): HTMLCanvasElement | null {
  return map.renderRoot.querySelector('canvas');
}

/** Whether the WebGL map has replaced the SVG map. */
function isLive(map: HotspotMap): boolean {
  return canvasOf(map) !== null && map.renderRoot.querySelector('svg.static') === null;
}

function untilLive(map: HotspotMap): Promise<void> {
  return untilHolds(() => isLive(map));
}

async function untilHolds(holds: () => boolean): Promise<void> {
  while (!holds()) await nextFrame();
}

function placeOf(name: ProjectionName, longitude: number, latitude: number): [number, number] {
  const projection = mapProjection(name);
  const {camera} = mapFrame(europeExtent(projection), size);
  const [x, y] = screenPosition(...projection.toUnit(longitude, latitude), camera, size);
  return [Math.round(x), Math.round(y)];
}

/** Colours of the WebGL map's bubbles, read in a frame that draws them; others leave it blank. */
async function pictureOf(map: HotspotMap): Promise<(x: number, y: number) => string> {
  const copy = new OffscreenCanvas(size.width, size.height).getContext('2d');
  const drawn = (): boolean =>
    copy?.getImageData(0, 0, size.width, size.height).data.some((byte) => byte > 0) ?? false;
  do {
    // Circles that are still growing would be drawn after the frame is read.
    await aTimeout(400);
    // Triggers a redraw of the bubbles without a visible effect.
    map.maximumRadius = (map.maximumRadius ?? 40) + 0.001;
    await map.updateComplete;
    await nextFrame();
    const canvas = map.renderRoot.querySelector<HTMLCanvasElement>('.bubble-canvas');
    if (canvas !== null) copy?.drawImage(canvas, 0, 0, size.width, size.height);
  } while (!drawn());
  return (x, y) => String(copy?.getImageData(x, y, 1, 1).data);
}
