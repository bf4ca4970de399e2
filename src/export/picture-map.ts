import {svg, type TemplateResult} from 'lit';

import {baseMap} from '../cartography/base-map.js';
import {bubbleClasses} from '../cartography/bubble-classes.js';
import {bubbleScene} from '../cartography/bubble-scene.js';
import {fitCamera, type MapSize} from '../cartography/camera.js';
import {boxExtent, europeExtent, type UnitBox} from '../cartography/extent.js';
import {insetBase} from '../cartography/inset-base.js';
import {INSETS, insetAt, insetsOf, type Inset} from '../cartography/insets.js';
import type {MapDrawing} from '../cartography/map-drawing.js';
import {mapProjection, type ProjectionName} from '../cartography/map-projection.js';
import type {Palette} from '../cartography/palette.js';
import {bubblesWhere, scenePart} from '../cartography/scene-part.js';
import {symbolScale} from '../cartography/symbol-scale.js';
import type {HotspotView} from '../model/hotspot-view.js';
import {staticBubbles, staticGround} from '../static-map/static-map.js';
import {textLine, type PictureBlock, type TextPlace} from './picture-text.js';

/** What the maps of a picture show. */
export interface PictureMapOptions {
  readonly view: HotspotView;
  readonly projection: ProjectionName;
  readonly palette: Palette;
  /** Radius of the circle for the view's maximum, in user units. */
  readonly maximumRadius: number;
  /** Codes of the regions whose bubbles have a ring. */
  readonly selected: readonly string[];
}

const PADDING = 16;
const GAP = 6;
const INSET_HEIGHT = 84;
const INSET_LABEL = {size: 10, height: 16};

/** Map of Europe, as high as its width asks for. */
export function europeMap(options: PictureMapOptions, {x, y, width}: TextPlace): PictureBlock {
  const extent = europeExtent(mapProjection(options.projection));
  const ratio = (extent.bottom - extent.top) / (extent.right - extent.left);
  const height = Math.round((width - 2 * PADDING) * ratio) + 2 * PADDING;
  const frame = {id: 'europe', x, y, size: {width, height}, extent, padding: PADDING};
  return {content: framedMap(mapDrawing(options), frame, options.palette), height};
}

/**
 * Maps of the outermost regions that the data has, side by side; their circles are on the scale of
 * the main map. Nothing where it has none.
 */
export function outermostMaps(options: PictureMapOptions, {x, y, width}: TextPlace): PictureBlock {
  const {palette, view} = options;
  const insets = insetsOf(view.figures.table.regions);
  if (insets.length === 0) return {content: svg``, height: 0};
  const drawing = mapDrawing({...options, projection: 'mercator'});
  const size = {width: (width + GAP) / INSETS.length - GAP, height: INSET_HEIGHT};
  const maps = insets.map((inset, at) => {
    const left = x + at * (size.width + GAP);
    const extent = boxExtent(inset, drawing.base.projection);
    const frame = {id: inset.id, x: left, y, size, extent, padding: 4};
    const label = {x: left, y: y + size.height + INSET_LABEL.size + 2};
    return svg`
      ${framedMap(insetDrawing(inset, drawing), frame, palette)}
      ${textLine(inset.name, label, {size: INSET_LABEL.size, colour: palette.outline})}
    `;
  });
  return {content: svg`${maps}`, height: size.height + INSET_LABEL.height};
}

/** The bubbles that belong into an inset alone, and the land about it. */
function insetDrawing(inset: Inset, {base, bubbles}: MapDrawing): MapDrawing {
  const {scene} = bubbles;
  const inside = bubblesWhere(scene, (at) => {
    const region = scene.regions[at];
    return region !== undefined && insetAt(region.longitude, region.latitude) === inset;
  });
  return {
    base: {...base, geometry: insetBase(inset)},
    bubbles: {...bubbles, scene: scenePart(scene, inside)},
  };
}

function mapDrawing(options: PictureMapOptions): MapDrawing {
  const {view, palette, maximumRadius, selected} = options;
  const projection = mapProjection(options.projection);
  const {classes, of} = bubbleClasses(view, palette);
  const {regions} = view.figures.table;
  const scene = bubbleScene(view, {
    projection,
    scale: symbolScale({maximum: view.maximum, maximumRadius}),
    colour: {colours: classes.map(({colour}) => colour), of},
  });
  const ringed = selected.map((code) => regions.findIndex((region) => region.code === code));
  const {outline, highlight, halo} = palette;
  return {
    base: {geometry: baseMap(), projection, colours: palette},
    bubbles: {scene, outline, highlight, halo, ringed},
  };
}

interface Frame {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly size: MapSize;
  readonly extent: UnitBox;
  readonly padding: number;
}

/** A map whose ground ends at its frame; circles at the edge stay whole. */
function framedMap(drawing: MapDrawing, frame: Frame, palette: Palette): TemplateResult {
  const {id, x, y, size, extent, padding} = frame;
  const options = {drawing, camera: fitCamera(extent, size, padding), size};
  const move = `translate(${x} ${y})`;
  return svg`
    <clipPath id=${id}>
      <rect x=${x} y=${y} width=${size.width} height=${size.height}></rect>
    </clipPath>
    <g clip-path=${`url(#${id})`}><g transform=${move}>${staticGround(options)}</g></g>
    <rect
      x=${x}
      y=${y}
      width=${size.width}
      height=${size.height}
      fill="none"
      stroke=${palette.coast}
      stroke-width="1"
    ></rect>
    <g transform=${move}>${staticBubbles(options)}</g>
  `;
}
