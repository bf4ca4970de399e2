import {svg, type TemplateResult} from 'lit';

import {BUBBLE_OPACITY, bubbleOutline} from '../cartography/bubbles/bubble-outline.js';
import type {BubbleScene} from '../cartography/bubbles/bubble-scene.js';
import {BASE_LINE_WIDTH, DISPUTED_DASHES} from '../cartography/ground/base-lines.js';
import type {BaseMap} from '../cartography/ground/base-map.js';
import type {MapDrawing} from '../cartography/map-drawing.js';
import {screenPosition, type Camera, type MapSize} from '../cartography/projection/camera.js';
import type {MapProjection} from '../cartography/projection/map-projection.js';
import {PATH_SCALE, linePath, polygonPath} from './map-path.js';
import {staticAreas} from './static-areas.js';

/** A map's drawing, where it looks at, and its size. */
export interface StaticMapOptions {
  readonly drawing: MapDrawing;
  readonly camera: Camera;
  readonly size: MapSize;
}

/** What the WebGL map shows, as the content of an `<svg>` whose user unit is one CSS pixel. */
export function staticMap(options: StaticMapOptions): TemplateResult {
  return svg`${staticGround(options)} ${staticBubbles(options)}`;
}

/** What lies beneath the bubbles. */
export function staticGround({drawing, camera, size}: StaticMapOptions): TemplateResult {
  const {colours} = drawing.base;
  return svg`
    <rect width=${size.width} height=${size.height} fill=${colours.water}></rect>
    ${baseMap(drawing, camera, size)}
  `;
}

/** The bubbles and their rings. */
export function staticBubbles({drawing, camera, size}: StaticMapOptions): TemplateResult {
  const {bubbles} = drawing;
  return svg`
    ${circles(bubbles.scene, camera, size).map(
      ({x, y, radius, colour}) => svg`<circle
        cx=${x}
        cy=${y}
        r=${radius}
        fill=${colour}
        fill-opacity=${BUBBLE_OPACITY}
        stroke=${bubbles.outline}
        stroke-width=${bubbleOutline(radius)}
      ></circle>`,
    )}
    ${rings(drawing, camera, size)}
  `;
}

/** SVG path of a part of the base map; made once, which may be done before it is shown. */
export function groundPath(
  part: keyof BaseMap,
  geometry: BaseMap,
  projection: MapProjection,
): string {
  return part === 'land'
    ? polygonPath(geometry.land, projection)
    : linePath(geometry[part], projection);
}

function baseMap(
  {base: {geometry, projection, colours}, areas}: MapDrawing,
  camera: Camera,
  size: MapSize,
): TemplateResult {
  const path = (part: keyof BaseMap): string => groundPath(part, geometry, projection);
  const [x, y] = screenPosition(0, 0, camera, size);
  const zoom = camera.scale / PATH_SCALE;
  const dashes = DISPUTED_DASHES.map((part) => part * BASE_LINE_WIDTH).join(' ');
  const line = (part: keyof BaseMap, colour: string, dashed = false): TemplateResult =>
    svg`<path
      d=${path(part)}
      fill="none"
      stroke=${colour}
      stroke-width=${BASE_LINE_WIDTH}
      stroke-dasharray=${dashed ? dashes : 'none'}
      vector-effect="non-scaling-stroke"
    ></path>`;
  return svg`
    <g transform=${`translate(${x} ${y}) scale(${zoom})`} stroke-linejoin="round">
      <path
        d=${path('land')}
        fill=${colours.land}
        fill-rule="evenodd"
      ></path>
      ${line('coast', colours.coast)} ${line('borders', colours.border)}
      ${line('disputedBorders', colours.border, true)}
      ${areas && staticAreas(areas, projection)}
    </g>
  `;
}

function rings(
  {bubbles: {scene, ringed, halo, highlight}}: MapDrawing,
  camera: Camera,
  size: MapSize,
): TemplateResult[] {
  if (ringed.length === 0) return [];
  const chosen = new Set(ringed);
  return circles(scene, camera, size)
    .filter(({region}) => chosen.has(region))
    .flatMap(({x, y, radius}) =>
      [
        {colour: halo, width: 6},
        {colour: highlight, width: 3},
      ].map(
        ({colour, width}) => svg`<circle
          cx=${x}
          cy=${y}
          r=${radius}
          fill="none"
          stroke=${colour}
          stroke-width=${width}
        ></circle>`,
      ),
    );
}

interface Circle {
  readonly region: number;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly colour: string;
}

/** Circles that touch the map, largest first. */
function circles(scene: BubbleScene, camera: Camera, size: MapSize): Circle[] {
  return Array.from({length: scene.length}, (_, bubble) => {
    const [x, y] = screenPosition(scene.u[bubble] ?? 0, scene.v[bubble] ?? 0, camera, size);
    return {
      region: scene.region[bubble] ?? 0,
      x,
      y,
      radius: scene.radius[bubble] ?? 0,
      colour: scene.colour.colours[scene.colour.of[bubble] ?? 0] ?? 'none',
    };
  }).filter(({x, y, radius}) => {
    const across = x > -radius && x < size.width + radius;
    return across && y > -radius && y < size.height + radius;
  });
}
