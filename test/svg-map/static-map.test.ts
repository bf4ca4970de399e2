import {expect, fixture, html} from '@open-wc/testing';

import {palette} from '../../src/cartography/colour/palette.js';
import type {BubbleScene} from '../../src/cartography/bubbles/bubble-scene.js';
import {baseMap} from '../../src/cartography/ground/base-map.js';
import {groundParts} from '../../src/cartography/ground/ground-parts.js';
import {screenPosition, fitCamera} from '../../src/cartography/projection/camera.js';
import {europeExtent} from '../../src/cartography/projection/extent.js';
import {
  mapProjection,
  type ProjectionName,
} from '../../src/cartography/projection/map-projection.js';
import {staticMap} from '../../src/svg-map/static-map.js';
import {sampleScene, sampleView} from '../sample-scene.js';

const size = {width: 400, height: 350};
const view = sampleView([
  {region: 'DE11', at: [9.1, 48.6], employment: 40_000},
  {region: 'FR10', at: [2.5, 48.7], employment: 10_000},
  {region: 'PL22', at: [19, 50.2]},
  {region: 'MT00', at: [14.4, 35.9], employment: 0},
]);

describe('staticMap', () => {
  for (const name of ['laea', 'mercator'] as const) {
    it(`draws a circle for each bubble, where its region is, in ${name}`, async () => {
      const {svg, camera, scene} = await draw(name);
      const circles = [...svg.querySelectorAll('circle')];
      expect(circles.length).to.equal(2);
      const [x, y] = screenPosition(scene.u[0] ?? 0, scene.v[0] ?? 0, camera, size);
      expect(circles.map((circle) => circle.r.baseVal.value)).to.deep.equal([40, 20]);
      expect(circles[0]?.cx.baseVal.value).to.be.closeTo(x, 0.01);
      expect(circles[0]?.cy.baseVal.value).to.be.closeTo(y, 0.01);
    });

    it(`draws land beneath Stuttgart and none in the Atlantic in ${name}`, async () => {
      const {svg, camera} = await draw(name);
      const land = svg.querySelector<SVGPathElement>(`path[fill="${palette('light').land}"]`);
      expect(covers(land, [9.18, 48.78], name, camera)).to.equal(true);
      expect(covers(land, [-16, 46], name, camera)).to.equal(false);
    });
  }

  it('fades only land that it is not about, by a mask', async () => {
    const {svg} = await draw('laea');
    const {land, quietLand} = palette('light');
    const mask = svg.querySelector('mask')?.id;
    const maskOf = (fill: string): string | null | undefined =>
      svg.querySelector(`path[fill="${fill}"]`)?.closest('[mask]')?.getAttribute('mask');
    expect(maskOf(quietLand)).to.equal(`url(#${mask})`);
    expect(maskOf(land)).to.equal(undefined);
    expect(svg.querySelectorAll('mask rect').length).to.equal(5);
  });

  it('fades nothing on a map of a part of Europe', async () => {
    const {svg} = await draw('laea', [], {zoom: 3});
    expect(svg.querySelector('mask, [mask]')).to.equal(null);
  });

  it('lets the sea through', async () => {
    const {svg} = await draw('laea');
    expect(svg.querySelector(':scope > rect, :scope > g > rect')).to.equal(null);
  });

  it('rings the bubbles that are singled out, above all others', async () => {
    const {svg} = await draw('laea', [1]);
    const circles = [...svg.querySelectorAll('circle')];
    expect(circles.slice(2).map((circle) => circle.getAttribute('fill'))).to.deep.equal([
      'none',
      'none',
    ]);
    expect(circles.at(-1)?.getAttribute('r')).to.equal('20');
  });

  it('draws rings without fill beneath the bubbles, and their highlights above', async () => {
    const {svg, scene} = await draw('laea', [0], {
      rings: sampleScene(view, {maximumRadius: 20}),
    });
    const circles = [...svg.querySelectorAll('circle')];
    const line = svg.querySelector('g[fill=none]:has(circle)');
    expect(line?.getAttribute('stroke')).to.equal('#7a838d');
    expect(line?.getAttribute('stroke-width')).to.equal('0.8');
    expect(line?.querySelectorAll('circle').length).to.equal(scene.length);
    expect(circles.slice(0, scene.length)).to.deep.equal([...(line?.children ?? [])]);
    const radii = circles.map((circle) => circle.r.baseVal.value);
    expect(radii[0]).to.be.closeTo((scene.radius[0] ?? 0) / 2, 1e-4);
    // Ring and circle of the region are both highlighted, each by two lines.
    expect(circles.length).to.equal(2 * scene.length + 4);
  });

  it('has no style attribute, which a strict page forbids', async () => {
    const {svg} = await draw('laea', [0]);
    expect(svg.querySelector('[style]')).to.equal(null);
  });
});

async function draw(
  name: ProjectionName,
  ringed: readonly number[] = [],
  {rings, zoom = 1}: {readonly rings?: BubbleScene; readonly zoom?: number} = {},
) {
  const projection = mapProjection(name);
  const whole = fitCamera(europeExtent(projection), size, 10);
  const camera = {...whole, scale: whole.scale * zoom};
  const colours = palette('light');
  const scene = sampleScene(view, {projection: name});
  const base = {...groundParts(baseMap(), ['DE', 'FR', 'PL', 'MT']), projection, colours};
  const marked = {rimmed: [], ringed, beneath: rings};
  const bubbles = {kind: 'bubbles', drawing: {...colours, ...marked, scene}} as const;
  const below = rings && ({kind: 'rings', drawing: {scene: rings, line: '#7a838d'}} as const);
  const drawing = {base, layers: [...(below ? [below] : []), bubbles]};
  const svg = await fixture<SVGSVGElement>(
    html`<svg viewBox="0 0 400 350" width="400" height="350">
      ${staticMap({drawing, camera, size})}
    </svg>`,
  );
  return {svg, camera, scene};
}

function covers(
  land: SVGPathElement | null,
  [longitude, latitude]: readonly [number, number],
  name: ProjectionName,
  camera: Parameters<typeof screenPosition>[2],
): boolean {
  const [u, v] = mapProjection(name).toUnit(longitude, latitude);
  const matrix = land?.getCTM()?.inverse();
  return (
    land?.isPointInFill(
      new DOMPoint(...screenPosition(u, v, camera, size)).matrixTransform(matrix),
    ) ?? false
  );
}
