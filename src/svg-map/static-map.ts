import {svg, type TemplateResult} from 'lit';

import type {LayerDrawings, LayerKind, MapDrawing, MapLayer} from '../cartography/map-drawing.js';
import {staticAreas} from './static-areas.js';
import {staticBase} from './static-base.js';
import {staticBubbles, staticRings} from './static-bubbles.js';
import type {StaticView} from './static-layer.js';

/** Drawing function and place of the layers of a kind. */
interface StaticLayer<Kind extends LayerKind> {
  readonly draw: (drawing: LayerDrawings[Kind], view: StaticView) => TemplateResult;
  /** Whether the layers are clipped like the ground, or symbols at the edge remain whole. */
  readonly place: 'ground' | 'symbols';
}

const LAYERS: {readonly [Kind in LayerKind]: StaticLayer<Kind>} = {
  areas: {draw: staticAreas, place: 'ground'},
  rings: {draw: staticRings, place: 'symbols'},
  bubbles: {draw: staticBubbles, place: 'symbols'},
};

/** Drawing, camera and size of a map. */
export interface StaticMapOptions extends Omit<StaticView, 'projection'> {
  readonly drawing: MapDrawing;
}

/** The WebGL map's content for an `<svg>` whose user unit is one CSS pixel. */
export function staticMap(options: StaticMapOptions): TemplateResult {
  return svg`${staticGround(options)} ${staticSymbols(options)}`;
}

/** Base map and the layers clipped like it; the sea lets through what is beneath. */
export function staticGround(options: StaticMapOptions): TemplateResult {
  const {base} = options.drawing;
  return svg`${staticBase(base, viewOf(options))} ${layersAt('ground', options)}`;
}

/** Layers of symbols. */
export function staticSymbols(options: StaticMapOptions): TemplateResult {
  return svg`${layersAt('symbols', options)}`;
}

function viewOf({drawing, ...view}: StaticMapOptions): StaticView {
  return {...view, projection: drawing.base.projection};
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
