import {expect, fixture, html, nextFrame, waitUntil} from '@open-wc/testing';

import '../../../src/define.js';
import {largestRadius} from '../../../src/cartography/bubbles/largest-radius.js';
import type {HotspotMap} from '../../../src/elements/map/hotspot-map.js';
import {hotspotSvg} from '../../../src/export/hotspot-svg.js';
import {PICTURE_FONT} from '../../../src/export/picture-text.js';
import {localeFor} from '../../../src/locale/locale-for.js';
import {sampleView} from '../../sample-scene.js';

const view = sampleView([
  {region: 'FR10', at: [2.5, 48.7], employment: 147_179},
  {region: 'DE11', at: [9.1, 48.6], employment: 90_000},
  {region: 'DE21', at: [11.6, 48.1], employment: 80_000},
  {region: 'ES30', at: [-3.7, 40.4], employment: 20_000},
  {region: 'SE23', at: [12.5, 58], employment: 10_000},
  {region: 'IT43', at: [12.5, 41.9], employment: 5_000},
]);

describe('names on <hotspot-map>', () => {
  it('are hidden from screen readers and let the pointer through', async () => {
    const map = await mount();
    expect(layer(map)?.getAttribute('aria-hidden')).to.equal('true');
    expect(layer(map) && getComputedStyle(layer(map) as Element).pointerEvents).to.equal('none');
  });

  it('say the exact figures of the regions with narrow spaces', async () => {
    const map = await mount();
    expect(texts(map)[0]).to.equal('Region FR10|147\u202f179');
  });

  it('are the same in the SVG map, the WebGL map and the picture', async () => {
    const picture = new DOMParser()
      .parseFromString(hotspotSvg(view, {locale: localeFor('en'), labels: 'regions'}), 'text/xml')
      .querySelector('[paint-order]')
      ?.closest('g')?.parentElement?.parentElement;
    const frame = picture?.ownerDocument.querySelector('clipPath rect');
    const size = [frame?.getAttribute('width'), frame?.getAttribute('height')].map(Number);
    const map = await mount({labels: 'regions', size, legend: true});
    const places = (from: ParentNode | null | undefined): readonly (string | null)[] =>
      [...(from?.children ?? [])].map((each) => each.getAttribute('transform'));
    expect(textsOf(picture)).to.have.length(6);
    expect(texts(map)).to.deep.equal(textsOf(picture));
    expect(places(layer(map))).to.deep.equal(places(picture));
    const before = texts(map);
    map.renderer = 'auto';
    await waitUntil(() => map.renderRoot.querySelector('svg.static') === null, 'WebGL', {
      timeout: 20_000,
    });
    await rested(map);
    expect(texts(map)).to.deep.equal(before);
  });

  it('are gone with `none`, and back with `all`', async () => {
    const map = await mount({labels: 'none'});
    await rested(map);
    expect(texts(map)).to.deep.equal([]);
    map.labels = 'all';
    await waitUntil(() => texts(map).length > 4);
  });

  it('include that of a selected region first, and of one pointed at elsewhere', async () => {
    const map = await mount({labels: 'regions'});
    expect(texts(map).join()).not.to.contain('IT43');
    map.selected = ['IT43'];
    await waitUntil(() => texts(map)[0]?.startsWith('Region IT43'));
    map.selected = [];
    map.hovered = 'SE23';
    await waitUntil(() => texts(map)[0]?.startsWith('Region SE23'));
  });

  it('follow the places they name while the map moves, and keep their sides', async () => {
    const map = await mount();
    const paris = (): DOMRect | undefined =>
      layer(map)?.querySelector('g')?.getBoundingClientRect();
    const circle = (): DOMRect | undefined =>
      map.renderRoot.querySelector('svg.static circle')?.getBoundingClientRect();
    const apart = (): number => (paris()?.left ?? 0) - (circle()?.left ?? 0);
    const before = apart();
    const from = circle()?.left;
    map.place = {longitude: 8, latitude: 50, zoom: 1.2};
    await map.updateComplete;
    expect(circle()?.left).not.to.equal(from);
    expect(apart()).to.be.closeTo(before, 0.5);
    await rested(map);
    expect(apart()).to.be.closeTo(before, 0.5);
  });

  it('avoid the buttons and what the page lays over the map', async () => {
    const map = await mount();
    const buttons = map.renderRoot.querySelector('[part=controls]')?.getBoundingClientRect();
    const names = [...(layer(map)?.querySelectorAll('text') ?? [])];
    expect(names.some((name) => overlap(name.getBoundingClientRect(), buttons))).to.equal(false);
    const russia = names.find(({textContent}) => textContent?.trim() === 'RUSSIA');
    const cover = document.createElement('div');
    const {left = 0, top = 0} = russia?.getBoundingClientRect() ?? {};
    const own = map.getBoundingClientRect();
    cover.className = 'obstacle';
    cover.style.cssText = `position:absolute;left:${left - own.left - 40}px;top:${top - own.top - 30}px;width:200px;height:70px`;
    map.renderRoot.querySelector('.main')?.append(cover);
    map.selected = ['FR10'];
    await rested(map);
    const covered = [...(layer(map)?.querySelectorAll('text') ?? [])].filter((name) =>
      overlap(name.getBoundingClientRect(), cover.getBoundingClientRect()),
    );
    expect(covered.map(({textContent}) => textContent?.trim())).to.deep.equal([]);
  });

  it('are written in the language of the page', async () => {
    const map = await mount();
    map.lang = 'fr';
    await waitUntil(() => texts(map).includes('ESPAGNE'));
  });

  it('are those of the latest choice where the map has moved on its page meanwhile', async () => {
    const map = await mount({labels: 'regions'});
    map.selected = ['IT43'];
    await map.updateComplete;
    map.parentElement?.append(map);
    await waitUntil(() => texts(map)[0]?.startsWith('Region IT43'));
  });

  it('are printed with the map', async () => {
    const map = await mount();
    window.dispatchEvent(new Event('beforeprint'));
    const printed = textsOf(map.renderRoot.querySelector('svg.static'));
    window.dispatchEvent(new Event('afterprint'));
    expect(printed).to.include.members(['Region FR10|147\u202f179', 'FRANCE']);
  });
});

interface Mounted {
  /** Whether a legend lies over the map, beside which Europe is fitted as in a picture. */
  readonly legend?: boolean;
  readonly labels?: HotspotMap['labels'];
  readonly size?: readonly (number | undefined)[];
}

async function mount({
  labels = 'all',
  size = [696, 620],
  legend = false,
}: Mounted = {}): Promise<HotspotMap> {
  const map = await fixture<HotspotMap>(html`
    <hotspot-map renderer="svg" max-radius=${largestRadius(view, 696)} .labels=${labels}
      >${legend ? html`<span slot="legend"></span>` : ''}</hotspot-map
    >
  `);
  map.view = view;
  map.style.fontFamily = PICTURE_FONT;
  map.style.inlineSize = `${size[0]}px`;
  map.style.blockSize = `${size[1]}px`;
  const drawn = `0 0 ${size[0]} `;
  await waitUntil(() =>
    map.renderRoot.querySelector('svg.static')?.getAttribute('viewBox')?.startsWith(drawn),
  );
  await rested(map);
  return map;
}

/** Waits until names have their places: a frame and a pause after the last change. */
async function rested(map: HotspotMap): Promise<void> {
  await map.updateComplete;
  let before: string | undefined;
  for (let still = 0; still < 15;) {
    await nextFrame();
    const now = layer(map)?.outerHTML;
    still = now === before ? still + 1 : 0;
    before = now;
  }
}

function layer(map: HotspotMap): SVGSVGElement | null {
  return map.renderRoot.querySelector('.names');
}

/** Names with their figures, in the order of their importance. */
function texts(map: HotspotMap): readonly string[] {
  return textsOf(layer(map));
}

function textsOf(from: ParentNode | null | undefined): readonly string[] {
  return [...(from?.children ?? [])].map((each) =>
    [...each.querySelectorAll('text')].map(({textContent}) => textContent?.trim()).join('|'),
  );
}

function overlap(one: DOMRect, other: DOMRect | undefined): boolean {
  if (other === undefined) return false;
  const across = one.left < other.right && other.left < one.right;
  return across && one.top < other.bottom && other.top < one.bottom;
}
