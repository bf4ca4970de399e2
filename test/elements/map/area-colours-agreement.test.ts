import {expect, fixture, html, waitUntil} from '@open-wc/testing';

import '../../../src/define.js';
import {areaChoice} from '../../../src/cartography/areas/area-choice.js';
import {palette} from '../../../src/cartography/colour/palette.js';
import {defaultFilter} from '../../../src/dataset/hotspot-filter.js';
import type {HotspotLegend} from '../../../src/elements/legend/hotspot-legend.js';
import type {HotspotMap} from '../../../src/elements/map/hotspot-map.js';
import {hotspotSvg} from '../../../src/export/hotspot-svg.js';
import {HotspotFigures} from '../../../src/figures/hotspot-figures.js';
import {localeFor} from '../../../src/locale/locale-for.js';
import {hotspotView, type HotspotView} from '../../../src/view/hotspot-view.js';
import {sampleAreas} from '../../sample-areas.js';
import {sampleDataset} from '../../sample-dataset.js';

const sector = 'traded:automotive';
const places = {DE11: [9, 48.6], DE21: [12, 48.6], PL22: [19, 50.2]} as const;
const choice = {areas: 'quotient', areasMethod: 'customary', areasThresholds: ''};

/** Boundaries, and whether any of them is filled. */
const cases = [
  {
    title: 'of the regions',
    codes: ['DE11', 'DE21', 'PL22'],
    countries: [],
    filled: true,
  },
  {
    title: 'of another NUTS version, whose codes match no region',
    codes: ['DE1A', 'DE2B', 'PL3C'],
    countries: [],
    filled: false,
  },
  {
    title: 'of one region, of a country that is not shown',
    codes: ['PL22'],
    countries: ['DE'],
    filled: false,
  },
] as const;

describe('map, picture and legend with coloured areas', () => {
  for (const {title, codes, countries, filled} of cases) {
    describe(`with boundaries ${title}`, () => {
      const squares = codes.map((code, at) => [code, [7 + 4 * at, 46, 4] as const] as const);
      const regions = sampleAreas(Object.fromEntries(squares));
      const view = sampleView(countries);

      it('have bubbles and boundaries in the same colours', async () => {
        const screen = await screenMap(view, regions);
        const picture = pictureOf(view, regions);
        const onPicture = bubbleLooks(picture, 'g g circle[fill-opacity]');
        expect(bubbleLooks(screen)).to.deep.equal(onPicture);
        expect(onPicture).to.have.length(countries.length === 0 ? 3 : 2);
        expect(lineColours(screen)).to.deep.equal(lineColours(picture));
        expect(areaFills(screen)).to.deep.equal(areaFills(picture));
        expect(areaFills(screen).length > 0).to.equal(filled);
      });

      it('explain the colours that they show', async () => {
        const screen = await screenMap(view, regions);
        const legend = await screenLegend(view, regions);
        const picture = pictureOf(view, regions);
        const shown = filled ? areaFills(screen) : bubbleLooks(screen).map(({fill}) => fill);
        const swatches = [...legend.querySelectorAll('[part=class] svg > *')];
        const explained = swatches.map((swatch) => swatch.getAttribute('fill'));
        expect(explained).to.include.members(shown);
        const painted = [...picture.querySelectorAll('g > circle, g > rect')];
        expect(painted.map((each) => each.getAttribute('fill'))).to.include.members(explained);
        const heading = 'Region colour';
        expect(legend.textContent?.includes(heading)).to.equal(filled);
        expect(picture.textContent?.includes(heading)).to.equal(filled);
      });
    });
  }
});

function sampleView(countries: readonly string[]): HotspotView {
  const dataset = sampleDataset(
    [
      {region: 'DE11', sector, employment: 600},
      {region: 'DE21', sector, employment: 100},
      {region: 'PL22', sector, employment: 50},
    ],
    {totals: {DE11: 1000, DE21: 1000, PL22: 1000}},
  );
  const figures = new HotspotFigures({
    ...dataset,
    regions: dataset.regions.map((region) => {
      const [longitude, latitude] = places[region.code as keyof typeof places];
      return {...region, longitude, latitude};
    }),
  });
  return hotspotView(figures, {...defaultFilter(dataset), sectors: [sector], countries});
}

async function screenMap(view: HotspotView, regions: unknown): Promise<Element> {
  const map = await fixture<HotspotMap>(html`
    <hotspot-map renderer="svg" max-radius="12" .regions=${regions} .view=${view}></hotspot-map>
  `);
  Object.assign(map, choice);
  map.style.inlineSize = '600px';
  map.style.blockSize = '500px';
  const drawn = (): Element | null => map.renderRoot.querySelector('svg.static');
  await waitUntil(() => (drawn()?.querySelectorAll('circle').length ?? 0) > 0, 'the map is drawn');
  await map.updateComplete;
  return drawn() ?? map;
}

async function screenLegend(view: HotspotView, regions: unknown): Promise<ShadowRoot> {
  const legend = await fixture<HotspotLegend>(html`
    <hotspot-legend .regions=${regions} .view=${view}></hotspot-legend>
  `);
  Object.assign(legend, choice);
  await legend.updateComplete;
  return legend.renderRoot as ShadowRoot;
}

function pictureOf(view: HotspotView, regions: unknown): Element {
  const text = hotspotSvg(view, {
    locale: localeFor('en'),
    regions,
    areas: areaChoice(choice),
  });
  return new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
}

/** Fill and outline of each bubble of a map, largest first. */
function bubbleLooks(
  root: Element,
  circles = 'circle[fill-opacity]',
): {fill: string | null; outline: string | null}[] {
  return [...root.querySelectorAll(circles)].map((circle) => ({
    fill: circle.getAttribute('fill'),
    outline: circle.getAttribute('stroke'),
  }));
}

/** Fills of the areas of a map. */
function areaFills(root: Element): (string | null)[] {
  const {land, quietLand} = palette('light');
  return [...root.querySelectorAll('path[fill-rule]')]
    .map((path) => path.getAttribute('fill'))
    .filter((fill) => fill !== land && fill !== quietLand);
}

/** Colours of the lines on the ground. */
function lineColours(root: Element): (string | null)[] {
  const lines = [...root.querySelectorAll('path[fill=none]:not([d=""])')];
  return [...new Set(lines.map((line) => line.getAttribute('stroke')))].sort();
}
