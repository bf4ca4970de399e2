import {svg, type TemplateResult} from 'lit';

import {BASE_LINE_WIDTH, DISPUTED_DASHES} from '../cartography/ground/base-lines.js';
import type {BaseMap} from '../cartography/ground/base-map.js';
import type {
  BaseDrawing,
  LayerDrawings,
  LayerKind,
  MapDrawing,
  MapLayer,
} from '../cartography/map-drawing.js';
import type {Camera, MapSize} from '../cartography/projection/camera.js';
import type {MapProjection} from '../cartography/projection/map-projection.js';
import {linePath, polygonPath} from './map-path.js';
import {staticAreas} from './static-areas.js';
import {staticBubbles} from './static-bubbles.js';
import {pathGroup, type StaticView} from './static-layer.js';

/** Drawing function and place of the layers of a kind. */
interface StaticLayer<Kind extends LayerKind> {
  readonly draw: (drawing: LayerDrawings[Kind], view: StaticView) => TemplateResult;
  /** Whether the layers are clipped like the ground, or symbols at the edge remain whole. */
  readonly place: 'ground' | 'symbols';
}

const LAYERS: {readonly [Kind in LayerKind]: StaticLayer<Kind>} = {
  areas: {draw: staticAreas, place: 'ground'},
  bubbles: {draw: staticBubbles, place: 'symbols'},
};

/** Drawing, camera and size of a map. */
export interface StaticMapOptions {
  readonly drawing: MapDrawing;
  readonly camera: Camera;
  readonly size: MapSize;
}

/** The WebGL map's content for an `<svg>` whose user unit is one CSS pixel. */
export function staticMap(options: StaticMapOptions): TemplateResult {
  return svg`${staticGround(options)} ${staticSymbols(options)}`;
}

/** Base map and the layers clipped like it. */
export function staticGround(options: StaticMapOptions): TemplateResult {
  const {
    drawing: {base},
    size,
  } = options;
  return svg`
    <rect width=${size.width} height=${size.height} fill=${base.colours.water}></rect>
    ${baseMap(base, viewOf(options))} ${layersAt('ground', options)}
  `;
}

/** Layers of symbols. */
export function staticSymbols(options: StaticMapOptions): TemplateResult {
  return svg`${layersAt('symbols', options)}`;
}

/** SVG path of a part of the base map; computed once, which may be before it is shown. */
export function groundPath(
  part: keyof BaseMap,
  geometry: BaseMap,
  projection: MapProjection,
): string {
  return part === 'land'
    ? polygonPath(geometry.land, projection)
    : linePath(geometry[part], projection);
}

function viewOf({drawing, camera, size}: StaticMapOptions): StaticView {
  return {projection: drawing.base.projection, camera, size};
}

function layersAt(
  place: StaticLayer<LayerKind>['place'],
  options: StaticMapOptions,
): readonly TemplateResult[] {
  return options.drawing.layers
    .filter(({kind}) => LAYERS[kind].place === place)
    .map((layer) => drawn(layer, viewOf(options)));
}

function drawn<Kind extends LayerKind>(
  {kind, drawing}: MapLayer<Kind>,
  view: StaticView,
): TemplateResult {
  return LAYERS[kind].draw(drawing, view);
}

function baseMap({geometry, projection, colours}: BaseDrawing, view: StaticView): TemplateResult {
  const path = (part: keyof BaseMap): string => groundPath(part, geometry, projection);
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
  const content = svg`
    <path
      d=${path('land')}
      fill=${colours.land}
      fill-rule="evenodd"
    ></path>
    ${line('coast', colours.coast)} ${line('borders', colours.border)}
    ${line('disputedBorders', colours.border, true)}
  `;
  return pathGroup(content, view);
}
