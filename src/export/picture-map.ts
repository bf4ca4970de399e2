import {svg, type TemplateResult} from 'lit';

import type {AreaBreaksOptions} from '../cartography/areas/area-breaks.js';
import {areaDrawing, areaFills, type AreaDrawing} from '../cartography/areas/area-drawing.js';
import {classedBubbles, plainBubbles} from '../cartography/bubbles/bubble-looks.js';
import {bubbleScene} from '../cartography/bubbles/bubble-scene.js';
import {bubblesWhere, scenePart} from '../cartography/bubbles/scene-part.js';
import {symbolScale} from '../cartography/bubbles/symbol-scale.js';
import type {Palette} from '../cartography/colour/palette.js';
import {baseMap} from '../cartography/ground/base-map.js';
import {insetBase} from '../cartography/ground/inset-base.js';
import {INSETS, insetAt, insetsOf, type Inset} from '../cartography/ground/insets.js';
import type {MapDrawing} from '../cartography/map-drawing.js';
import {fitCamera, type MapSize} from '../cartography/projection/camera.js';
import {countriesExtent} from '../cartography/projection/countries-extent.js';
import {
  boxExtent,
  europeExtent,
  type GeographicBox,
  type UnitBox,
} from '../cartography/projection/extent.js';
import {placeExtent, type MapPlace} from '../cartography/projection/map-place.js';
import {mapProjection, type ProjectionName} from '../cartography/projection/map-projection.js';
import type {Region} from '../dataset/region.js';
import type {RegionAreas} from '../dataset/region-areas.js';
import {staticBubbles, staticGround} from '../svg-map/static-map.js';
import type {HotspotView} from '../view/hotspot-view.js';
import {textLine, type PictureBlock, type TextPlace} from './picture-text.js';

/** What the maps of a picture show. */
export interface PictureMapOptions {
  readonly view: HotspotView;
  readonly projection: ProjectionName;
  /** `none` for the map of Europe alone. */
  readonly insets: 'auto' | 'none';
  readonly palette: Palette;
  /** Radius of the circle for the view's maximum, in user units. */
  readonly maximumRadius: number;
  /** Codes of the regions whose bubbles have a ring. */
  readonly selected: readonly string[];
  /** Areas beneath the bubbles, and what colours them. */
  readonly areas: PictureAreas;
  /** Where the map looks; without it, at the countries of the view, or else all of Europe. */
  readonly place: MapPlace | undefined;
}

/** Areas of a picture; none where the map is empty. */
export interface PictureAreas {
  readonly areas: RegionAreas;
  /** Without it only their lines are drawn. */
  readonly choice: AreaBreaksOptions | undefined;
}

const PADDING = 16;
const GAP = 6;
const INSET_HEIGHT = 84;
const INSET_LABEL = {size: 10, height: 16};

/** Map of Europe or a part of it, in the shape of the map of all Europe. */
export function europeMap(options: PictureMapOptions, {x, y, width}: TextPlace): PictureBlock {
  const whole = europeExtent(mapProjection(options.projection));
  const ratio = (whole.bottom - whole.top) / (whole.right - whole.left);
  const height = Math.round((width - 2 * PADDING) * ratio) + 2 * PADDING;
  const part = shownPart(options);
  const extent = part ?? whole;
  const frame = {id: 'europe', x, y, size: {width, height}, extent, padding: PADDING};
  // Without insets the outermost bubbles lie where the projection puts them, mostly off the map.
  const cut = part !== undefined || options.insets === 'none';
  return {content: framedMap(europeDrawing(options), {...frame, cut}, options.palette), height};
}

/** What of Europe is shown; `undefined` for all of it. */
function shownPart({place, view, projection}: PictureMapOptions): UnitBox | undefined {
  const used = mapProjection(projection);
  if (place !== undefined) return placeExtent(place, used);
  return countriesExtent(view.figures.dataset.regions, view.filter.countries, used);
}

/** All but what the maps of the outermost regions show. */
function europeDrawing(options: PictureMapOptions): MapDrawing {
  const drawing = mapDrawing(options);
  if (options.insets === 'none') return drawing;
  return withBubbles(drawing, ({longitude, latitude}) => !insetAt(longitude, latitude));
}

/**
 * Maps of the outermost regions that the data has, side by side; their circles are on the scale of
 * the main map. Nothing where it has none, or where the map does without.
 */
export function outermostMaps(options: PictureMapOptions, {x, y, width}: TextPlace): PictureBlock {
  const {palette, view} = options;
  const insets = options.insets === 'none' ? [] : insetsOf(view.figures.dataset.regions);
  if (insets.length === 0) return {content: svg``, height: 0};
  const size = {width: (width + GAP) / INSETS.length - GAP, height: INSET_HEIGHT};
  const maps = insets.map((inset, at) => {
    const left = x + at * (size.width + GAP);
    const extent = boxExtent(inset, mapProjection('mercator'));
    const frame = {id: inset.id, x: left, y, size, extent, padding: 4, cut: false};
    const label = {x: left, y: y + size.height + INSET_LABEL.size + 2};
    return svg`
      ${framedMap(insetDrawing(inset, options), frame, palette)}
      ${textLine(inset.name, label, {size: INSET_LABEL.size, colour: palette.outline})}
    `;
  });
  return {content: svg`${maps}`, height: size.height + INSET_LABEL.height};
}

/** The bubbles that belong into an inset alone, and land and areas about it. */
function insetDrawing(inset: Inset, options: PictureMapOptions): MapDrawing {
  const drawing = mapDrawing({...options, projection: 'mercator'}, inset);
  return withBubbles(
    {...drawing, base: {...drawing.base, geometry: insetBase(inset)}},
    ({longitude, latitude}) => insetAt(longitude, latitude) === inset,
  );
}

function withBubbles(drawing: MapDrawing, wanted: (region: Region) => boolean): MapDrawing {
  const {scene} = drawing.bubbles;
  const kept = bubblesWhere(scene, (at) => {
    const region = scene.regions[at];
    return region !== undefined && wanted(region);
  });
  return {...drawing, bubbles: {...drawing.bubbles, scene: scenePart(scene, kept)}};
}

/** @param box - Only areas that touch it are drawn; without it, all. */
function mapDrawing(options: PictureMapOptions, box?: GeographicBox): MapDrawing {
  const {view, palette, maximumRadius, selected} = options;
  const projection = mapProjection(options.projection);
  const areas = drawnAreas(options, box);
  const coloured = areas !== undefined && options.areas.choice !== undefined;
  const {colour, outline} = (coloured ? plainBubbles : classedBubbles)(view, palette);
  const {regions} = view.figures.dataset;
  const scene = bubbleScene(view, {
    projection,
    scale: symbolScale({maximum: view.maximum, maximumRadius}),
    colour,
  });
  const ringed = selected.map((code) => regions.findIndex((region) => region.code === code));
  const {highlight, halo} = palette;
  return {
    base: {geometry: baseMap(), projection, colours: palette},
    bubbles: {scene, outline, highlight, halo, ringed},
    ...(areas && {areas}),
  };
}

function drawnAreas(
  {view, areas: {areas, choice}, palette, selected}: PictureMapOptions,
  box: GeographicBox | undefined,
): AreaDrawing | undefined {
  const {figures, filter} = view;
  const {scheme} = palette;
  const fills = choice ? areaFills({figures, filter, choice, scheme}) : new Map<string, string>();
  return areaDrawing({areas, fills, colours: palette, ringed: selected, box});
}

interface Frame {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly size: MapSize;
  readonly extent: UnitBox;
  readonly padding: number;
  /** Whether circles end at the frame too; else those at the edge stay whole. */
  readonly cut: boolean;
}

/** A map whose ground ends at its frame. */
function framedMap(drawing: MapDrawing, frame: Frame, palette: Palette): TemplateResult {
  const {id, x, y, size, extent, padding, cut} = frame;
  const options = {drawing, camera: fitCamera(extent, size, padding), size};
  const move = `translate(${x} ${y})`;
  const bubbles = staticBubbles(options);
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
    ${
      cut
        ? svg`<g clip-path=${`url(#${id})`}><g transform=${move}>${bubbles}</g></g>`
        : svg`<g transform=${move}>${bubbles}</g>`
    }
  `;
}
