import {expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';

import '../../../src/define.js';
import {areaClasses} from '../../../src/cartography/areas/area-classes.js';
import {areaPalette} from '../../../src/cartography/colour/area-palette.js';
import {palette} from '../../../src/cartography/colour/palette.js';
import {defaultFilter, type HotspotFilter} from '../../../src/dataset/hotspot-filter.js';
import type {HotspotLegend} from '../../../src/elements/legend/hotspot-legend.js';
import type {HotspotMap} from '../../../src/elements/map/hotspot-map.js';
import type {HotspotHoverEvent, HotspotSelectEvent} from '../../../src/events.js';
import {HotspotFigures} from '../../../src/figures/hotspot-figures.js';
import {hotspotView} from '../../../src/view/hotspot-view.js';
import {sampleAreas} from '../../sample-areas.js';
import {sampleDataset} from '../../sample-dataset.js';

const sector = 'traded:automotive';
const dataset = sampleDataset(
  [
    {region: 'DE11', sector, employment: 600},
    {region: 'DE21', sector, employment: 100},
    {region: 'PL22', sector},
    {region: 'ES70', sector, employment: 50},
  ],
  {totals: {DE11: 1000, DE21: 1000, PL22: 1000, ES70: 1000}},
);
const places: Readonly<Record<string, readonly [number, number]>> = {
  DE11: [9, 48.6],
  DE21: [12, 48.6],
  PL22: [19, 50.2],
  ES70: [-16.6, 28.2],
};
const figures = new HotspotFigures({
  ...dataset,
  regions: dataset.regions.map((region) => {
    const [longitude = 0, latitude = 0] = places[region.code] ?? [];
    return {...region, longitude, latitude};
  }),
});
const filter = {...defaultFilter(dataset), sectors: [sector]};

/** The four regions, and one that is not in the data. */
const regions = {
  ...sampleAreas({
    DE11: [7, 46, 4],
    DE21: [11, 46, 4],
    PL22: [17, 48, 4],
    ES70: [-17.5, 27.5, 1],
    CH01: [2, 40, 2],
  }),
  attribution: {en: '© Owner of the boundaries'},
};

describe('<hotspot-map> with areas', () => {
  it('colours areas as the legend tells, and leaves the land where the data has no region', async () => {
    const map = await mount();
    const {classes, of} = areaClasses({
      figures,
      filter,
      scheme: 'light',
      measure: 'quotient',
      method: 'customary',
      thresholds: [],
    });
    const expected = [0, 1, 2, 3].map((region) => classes[of[region] ?? -1]?.colour);
    expect(fills(map)).to.deep.equal(expected);
    expect(fills(map)[2]).to.equal(areaPalette('light').noData);
  });

  it('draws them in the insets too', async () => {
    const map = await mount();
    const inset = map.renderRoot.querySelector('#inset-canarias');
    expect(inset && fills(inset)).to.deep.equal([fills(map)[3]]);
  });

  it('draws all bubbles as rings of one colour on them, above them', async () => {
    const map = await mount();
    const circles = [...map.renderRoot.querySelectorAll('svg.static circle')];
    const colours = new Set(
      circles.map((circle) => [circle.getAttribute('fill'), circle.getAttribute('stroke')].join()),
    );
    expect([...colours]).to.deep.equal([`none,${areaPalette('light').ring}`]);
    const [area] = map.renderRoot.querySelectorAll('svg.static path[fill-rule]');
    const position = circles[0] && area?.compareDocumentPosition(circles[0]);
    expect((position ?? 0) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.above(0);
  });

  it('draws only boundaries where no measure is named, and bubbles with their classes', async () => {
    const map = await mount({areas: ''});
    expect(fills(map)).to.deep.equal([]);
    const lines = [...map.renderRoot.querySelectorAll('svg.static path[fill=none]')];
    const {regionBorder} = palette('light');
    expect(lines.some((line) => line.getAttribute('stroke') === regionBorder)).to.equal(true);
    const circle = map.renderRoot.querySelector('svg.static circle');
    expect(circle?.getAttribute('fill')).to.match(/^#/);
  });

  it('leaves the land of countries that the filter does not show', async () => {
    const map = await mount({filter: {...filter, countries: ['PL']}});
    expect(fills(map)).to.deep.equal([areaPalette('light').noData]);
  });

  it('shows the notice of the boundaries beside that of the data', async () => {
    const map = await mount();
    expect(map.renderRoot.querySelector('[part=attribution]')?.textContent).to.equal(
      '© Owner of the boundaries',
    );
  });

  it('tells of a region without a bubble when its area is pointed at, and selects it', async () => {
    const map = await mount();
    const hover = oneEvent(map, 'hotspot-hover') as Promise<HotspotHoverEvent>;
    point(map, 'pointermove', 2);
    expect((await hover).region).to.equal('PL22');
    const tooltip = (): Element | null => map.renderRoot.querySelector('[part=tooltip]');
    await waitUntil(tooltip, 'the tip has come');
    expect(tooltip()?.textContent).to.contain('Region PL22').and.to.contain('no data');
    const select = oneEvent(map, 'hotspot-select') as Promise<HotspotSelectEvent>;
    point(map, 'pointerdown', 2);
    point(map, 'pointerup', 2);
    expect((await select).regions).to.deep.equal(['PL22']);
  });

  it('rings the area of a region that another view points at', async () => {
    const map = await mount();
    const before = rings(map);
    map.hovered = 'PL22';
    await map.updateComplete;
    expect(rings(map) - before).to.equal(1);
  });

  it('is accessible', async () => {
    await expect(await mount()).to.be.accessible();
  });
});

describe('<hotspot-legend> with areas', () => {
  it('explains the colours of the areas in place of those of bubbles, with their numbers', async () => {
    const legend = await mountLegend();
    const rows = [...legend.renderRoot.querySelectorAll('[part=class]')];
    const texts = rows.map((row) => [
      (row.querySelector('[part=label] .visually-hidden') ?? row.querySelector('[part=label]'))
        ?.textContent,
      row.querySelector('.count [aria-hidden]')?.textContent,
    ]);
    expect(texts).to.deep.equal([
      ['below 1', '2'],
      ['1 to below 2', '0'],
      ['2 to below 4', '1'],
      ['4 or more', '0'],
      ['no data', '1'],
    ]);
    expect(legend.renderRoot.textContent).to.contain('Region colour: Location quotient');
    expect(legend.renderRoot.querySelectorAll('[part=class] circle').length).to.equal(0);
  });

  it('shows the colours of the map', async () => {
    const legend = await mountLegend();
    const swatches = [...legend.renderRoot.querySelectorAll('[part=class] rect')];
    const colours = swatches.map((swatch) => swatch.getAttribute('fill'));
    for (const fill of fills(await mount())) expect(colours).to.include(fill);
  });

  it('shows the notice of the boundaries', async () => {
    const source = (await mountLegend()).renderRoot.querySelector('[part=source]');
    expect(source?.textContent).to.contain('© Owner of the boundaries');
  });

  it('says how the classes were made', async () => {
    const legend = await mountLegend({areasMethod: 'quantile'});
    expect(legend.renderRoot.textContent).to.contain(
      'Quantiles: about the same number of regions in each class.',
    );
  });

  it('explains bubbles where there are no areas', async () => {
    const legend = await mountLegend({regions: undefined});
    expect(legend.renderRoot.textContent).not.to.contain('Region colour');
    expect(legend.renderRoot.querySelectorAll('[part=class] circle').length).to.be.above(0);
  });

  it('is accessible', async () => {
    await expect(await mountLegend()).to.be.accessible();
  });
});

async function mount({
  areas = 'quotient',
  filter: shown = filter,
}: {areas?: string; filter?: HotspotFilter} = {}): Promise<HotspotMap> {
  const map = await fixture<HotspotMap>(html`
    <hotspot-map
      renderer="svg"
      max-radius="12"
      areas=${areas}
      .regions=${regions}
      .view=${hotspotView(figures, shown)}
    ></hotspot-map>
  `);
  map.style.inlineSize = '600px';
  map.style.blockSize = '500px';
  const drawn = (): string | null | undefined =>
    map.renderRoot.querySelector('svg.static')?.getAttribute('viewBox');
  await waitUntil(() => drawn()?.startsWith('0 0 '), 'the map is drawn');
  const stage = map.renderRoot.querySelector('[part=map]');
  await waitUntil(
    () => drawn() === `0 0 ${stage?.clientWidth} ${stage?.clientHeight}`,
    'the map is drawn in its size',
  );
  return map;
}

async function mountLegend(properties: Partial<HotspotLegend> = {}): Promise<HotspotLegend> {
  const legend = await fixture<HotspotLegend>(html`
    <hotspot-legend
      areas="quotient"
      .regions=${regions}
      .view=${hotspotView(figures, filter)}
    ></hotspot-legend>
  `);
  Object.assign(legend, properties);
  await legend.updateComplete;
  return legend;
}

/** Colours of the areas on a map, without the land. */
function fills(map: HotspotMap | Element): (string | null)[] {
  const root = 'renderRoot' in map ? map.renderRoot.querySelector('svg.static') : map;
  return areaPaths(root).map((path) => path.getAttribute('fill'));
}

/** Filled paths of a map but for its land. */
function areaPaths(root: Element | null): readonly Element[] {
  const {land, quietLand} = palette('light');
  return [...(root?.querySelectorAll('path[fill-rule]') ?? [])].filter(
    (path) => ![land, quietLand].includes(path.getAttribute('fill') ?? ''),
  );
}

function rings(map: HotspotMap): number {
  const {highlight} = palette('light');
  return map.renderRoot.querySelectorAll(`svg.static path[stroke="${highlight}"]`).length;
}

/** Sends a pointer event to the north-west of the middle of an area, by its position. */
function point(map: HotspotMap, type: string, area: number): void {
  const paths = areaPaths(map.renderRoot.querySelector('svg.static'));
  const {left, top, width, height} = paths[area]?.getBoundingClientRect() ?? new DOMRect();
  const [clientX, clientY] = [left + width / 3, top + height / 2];
  const init = {bubbles: true, isPrimary: true, pointerType: 'mouse', clientX, clientY};
  map.renderRoot.querySelector('[part=map]')?.dispatchEvent(new PointerEvent(type, init));
}
