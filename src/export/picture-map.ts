import {svg, type TemplateResult} from 'lit';

import {labelColours} from '../cartography/labels/label-colours.js';
import type {Palette} from '../cartography/colour/palette.js';
import {countriesExtent} from '../cartography/ground/countries-extent.js';
import {INSETS} from '../cartography/ground/insets.js';
import type {ComposedMap} from '../cartography/map-composition.js';
import type {MapDrawing} from '../cartography/map-drawing.js';
import {
  evenPadding,
  fitCamera,
  type MapPadding,
  type MapSize,
} from '../cartography/projection/camera.js';
import {boxExtent, europeExtent, type UnitBox} from '../cartography/projection/extent.js';
import {partPadding} from '../cartography/projection/map-frame.js';
import {placeExtent, type MapPlace} from '../cartography/projection/map-place.js';
import {mapProjection} from '../cartography/projection/map-projection.js';
import type {RegionAreas} from '../dataset/region-areas.js';
import {mapNames, type MapNamesOptions} from '../legend/map-names.js';
import {staticLabels} from '../svg-map/static-labels.js';
import {staticGround, staticSymbols} from '../svg-map/static-map.js';
import type {HotspotView} from '../view/hotspot-view.js';
import {textRuler} from '../svg-map/text-ruler.js';
import {PICTURE_FONT, textLine, type PictureBlock, type TextPlace} from './picture-text.js';

/** Options of a picture's maps. */
export interface PictureMapOptions extends Pick<MapNamesOptions, 'choice' | 'first' | 'locale'> {
  readonly map: ComposedMap;
  readonly view: HotspotView;
  readonly areas: RegionAreas;
  /** `none` for the map of Europe alone. */
  readonly insets: 'auto' | 'none';
  readonly palette: Palette;
  /** Place shown; by default the countries of the view, or else all of Europe. */
  readonly place: MapPlace | undefined;
}

const PADDING = 16;
const GAP = 6;
const INSET_HEIGHT = 84;
const INSET_LABEL = {size: 10, height: 16};

/** Map of Europe or a part of it, in the aspect ratio of the whole map. */
export function europeMap(options: PictureMapOptions, {x, y, width}: TextPlace): PictureBlock {
  const {map, insets, palette} = options;
  const whole = europeExtent(map.main.base.projection);
  const ratio = (whole.bottom - whole.top) / (whole.right - whole.left);
  const height = Math.round((width - 2 * PADDING) * ratio) + 2 * PADDING;
  const part = shownPart(options);
  const extent = part ?? whole;
  const size = {width, height};
  const even = evenPadding(PADDING);
  const padding = part === undefined || options.place ? even : partPadding({size, padding: even});
  const frame = {id: 'europe', x, y, size, extent, padding};
  // Without insets, the bubbles of outermost regions are where the projection puts them, mostly off
  // the map.
  const cut = part !== undefined || insets === 'none';
  const content = svg`
    ${framedMap(map.main, {...frame, cut}, palette)}
    <g transform=${`translate(${x} ${y})`}>${names(options, frame)}</g>
  `;
  return {content, height};
}

/** Names on the map, which avoid nothing but its frame. */
function names(
  {map, view, choice, first, locale, palette}: PictureMapOptions,
  {extent, size, padding}: Omit<Frame, 'cut'>,
): readonly TemplateResult[] {
  const camera = fitCamera(extent, size, padding);
  const zoom =
    camera.scale / fitCamera(europeExtent(map.main.base.projection), size, padding).scale;
  const measure = textRuler(PICTURE_FONT);
  const labels = mapNames({
    ...{view, choice, first, locale, measure, zoom, camera, size},
    drawing: map.main,
    ring: map.namedRing,
  });
  return staticLabels(labels, labelColours(palette.scheme));
}

/** Part of Europe that is shown; `undefined` for all of it. */
function shownPart({place, view, areas, map}: PictureMapOptions): UnitBox | undefined {
  const {projection} = map.main.base;
  if (place !== undefined) return placeExtent(place, projection);
  const {regions} = view.figures.dataset;
  return countriesExtent({regions, countries: view.filter.countries, areas, projection});
}

/** Maps of the outermost regions, side by side; the height is 0 if there are none. */
export function outermostMaps(
  {map: {insets}, palette}: PictureMapOptions,
  {x, y, width}: TextPlace,
): PictureBlock {
  if (insets.length === 0) return {content: svg``, height: 0};
  const size = {width: (width + GAP) / INSETS.length - GAP, height: INSET_HEIGHT};
  const maps = insets.map(({inset, drawing}, at) => {
    const left = x + at * (size.width + GAP);
    const extent = boxExtent(inset, mapProjection('mercator'));
    const frame = {id: inset.id, x: left, y, size, extent, padding: 4, cut: false};
    const label = {x: left, y: y + size.height + INSET_LABEL.size + 2};
    return svg`
      ${framedMap(drawing, frame, palette)}
      ${textLine(inset.name, label, {size: INSET_LABEL.size, colour: palette.outline})}
    `;
  });
  return {content: svg`${maps}`, height: size.height + INSET_LABEL.height};
}

interface Frame {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly size: MapSize;
  readonly extent: UnitBox;
  readonly padding: number | MapPadding;
  /** Whether symbols are clipped at the frame too; otherwise those at the edge are whole. */
  readonly cut: boolean;
}

/** A map whose ground is clipped at its frame. */
function framedMap(drawing: MapDrawing, frame: Frame, palette: Palette): TemplateResult {
  const {id, x, y, size, extent, padding, cut} = frame;
  const {paper} = palette;
  const options = {drawing, camera: fitCamera(extent, size, padding), size, paper};
  const move = `translate(${x} ${y})`;
  const symbols = staticSymbols(options);
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
        ? svg`<g clip-path=${`url(#${id})`}><g transform=${move}>${symbols}</g></g>`
        : svg`<g transform=${move}>${symbols}</g>`
    }
  `;
}
