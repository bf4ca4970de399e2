import {svg, type TemplateResult} from 'lit';

import {labelColours} from '../cartography/labels/label-colours.js';
import type {MapLabel} from '../cartography/labels/map-label.js';
import type {Palette} from '../cartography/colour/palette.js';
import {countriesExtent} from '../cartography/ground/countries-extent.js';
import type {ComposedMap} from '../cartography/map-composition.js';
import type {InsetDrawing} from '../cartography/inset-drawing.js';
import {mapColumn} from '../cartography/map-column.js';
import type {MapDrawing} from '../cartography/map-drawing.js';
import {fitCamera, type MapPadding, type MapSize} from '../cartography/projection/camera.js';
import {boxExtent, europeExtent, type UnitBox} from '../cartography/projection/extent.js';
import {partPadding} from '../cartography/projection/map-frame.js';
import {placeExtent, type MapPlace} from '../cartography/projection/map-place.js';
import {mapProjection} from '../cartography/projection/map-projection.js';
import {rimmedDrawing, rimmedRegions} from '../cartography/rimmed-drawing.js';
import type {RegionAreas} from '../dataset/region-areas.js';
import {listedNotes, type ListedNote} from '../legend/map-notes.js';
import {mapNames, type MapNamesOptions} from '../legend/map-names.js';
import {staticLabels} from '../svg-map/static-labels.js';
import {staticGround, staticSymbols} from '../svg-map/static-map.js';
import type {HotspotView} from '../view/hotspot-view.js';
import {textRuler} from '../svg-map/text-ruler.js';
import {
  PICTURE_FONT,
  stacked,
  textLine,
  type PictureBlock,
  type TextPlace,
} from './picture-text.js';

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

/** Height of the map as a share of its width. */
export const MAP_SHAPE = 0.72;
/** Width of the column of legend and insets. */
export const COLUMN = 277;
const GAP = 7;
const INSETS_IN_ROW = 4;
const INSET_LABEL = {size: 10, height: 14};

/**
 * Map of Europe or a part of it, with a free column for legend and insets at its left.
 *
 * @param options.least - Least height, which is also that of the column.
 * @returns Also the annotations, some of which have no room on it.
 */
export function europeMap(
  options: PictureMapOptions & {readonly least: number},
  {x, y, width}: TextPlace,
): PictureBlock & {readonly notes: readonly ListedNote[]} {
  const {map, insets, palette} = options;
  const whole = europeExtent(map.main.base.projection);
  const height = Math.ceil(Math.max(width * MAP_SHAPE, options.least));
  const size = {width, height};
  const part = shownPart(options);
  const {padding: free} = mapColumn(size, whole);
  const padding = part === undefined || options.place ? free : partPadding({size, padding: free});
  const frame = {id: 'europe', x, y, size, extent: part ?? whole, padding};
  // Without insets, the bubbles of outermost regions are where the projection puts them, mostly off
  // the map.
  const cut = part !== undefined || insets === 'none';
  const obstacles = [{left: 0, right: COLUMN, top: height - options.least, bottom: height}];
  const labels = names({...options, obstacles}, frame);
  const drawing = rimmedDrawing(map.main, rimmedRegions(map.main, labels));
  const content = svg`
    ${framedMap(drawing, {...frame, cut}, palette)}
    <g transform=${`translate(${x} ${y})`}>
      ${staticLabels(labels, labelColours(palette.scheme))}
    </g>
  `;
  return {content, height, notes: listedNotes(options.view, labels, options.locale)};
}

/** Names on the map, which avoid its frame and the column. */
function names(
  options: PictureMapOptions & Pick<MapNamesOptions, 'obstacles'>,
  {extent, size, padding}: Omit<Frame, 'cut'>,
): readonly MapLabel[] {
  const {map, view, choice, first, locale, obstacles = []} = options;
  const camera = fitCamera(extent, size, padding);
  const europe = europeExtent(map.main.base.projection);
  const zoom = camera.scale / fitCamera(europe, size, padding).scale;
  const measure = textRuler(PICTURE_FONT);
  return mapNames({
    ...{view, choice, first, locale, measure, zoom, camera, size, obstacles},
    drawing: map.main,
    ring: map.namedRing,
  });
}

/** Part of Europe that is shown; `undefined` for all of it. */
function shownPart({place, view, areas, map}: PictureMapOptions): UnitBox | undefined {
  const {projection} = map.main.base;
  if (place !== undefined) return placeExtent(place, projection);
  const {regions} = view.figures.dataset;
  return countriesExtent({regions, countries: view.filter.countries, areas, projection});
}

/** Maps of the outermost regions, four side by side; the height is 0 if there are none. */
export function outermostMaps(options: PictureMapOptions, place: TextPlace): PictureBlock {
  const block = options.map.insets.filter(({apart}) => !apart);
  const rows = [...block.keys()].filter((at) => at % INSETS_IN_ROW === 0);
  return stacked(
    place,
    GAP,
    rows.map((at) => (row) => insetRow(block.slice(at, at + INSETS_IN_ROW), options.palette, row)),
  );
}

/** Those with larger frames, for the free corner above. */
export function largeInsets({map, palette}: PictureMapOptions, place: TextPlace): PictureBlock {
  return insetRow(
    map.insets.filter(({apart}) => apart),
    palette,
    place,
  );
}

function insetRow(
  insets: readonly InsetDrawing[],
  palette: Palette,
  {x, y}: TextPlace,
): PictureBlock {
  let left = x;
  const maps = insets.map(({inset, drawing, size}) => {
    const extent = boxExtent(inset, mapProjection('mercator'));
    const frame = {id: inset.id, x: left, y, size, extent, padding: 2, cut: false, line: true};
    const label = {x: left, y: y + size.height + INSET_LABEL.size + 1};
    left += size.width + GAP;
    return svg`
      ${framedMap(drawing, frame, palette)}
      ${textLine(inset.name, label, {size: INSET_LABEL.size, colour: palette.outline})}
    `;
  });
  const heights = insets.map(({size}) => size.height + INSET_LABEL.height);
  return {content: svg`${maps}`, height: Math.max(0, ...heights)};
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
  /** Whether a line shows the frame. */
  readonly line?: boolean;
}

/** A map whose ground is clipped at its frame. */
function framedMap(drawing: MapDrawing, frame: Frame, palette: Palette): TemplateResult {
  const {id, x, y, size, extent, padding, cut, line = false} = frame;
  const {paper} = palette;
  const options = {drawing, camera: fitCamera(extent, size, padding), size, paper};
  const move = `translate(${x} ${y})`;
  const symbols = staticSymbols(options);
  return svg`
    <clipPath id=${id}>
      <rect x=${x} y=${y} width=${size.width} height=${size.height}></rect>
    </clipPath>
    <g clip-path=${`url(#${id})`}><g transform=${move}>${staticGround(options)}</g></g>
    ${
      line
        ? svg`<rect
            x=${x}
            y=${y}
            width=${size.width}
            height=${size.height}
            fill="none"
            stroke=${palette.insetFrame}
            stroke-width="0.7"
          ></rect>`
        : ''
    }
    ${
      cut
        ? svg`<g clip-path=${`url(#${id})`}><g transform=${move}>${symbols}</g></g>`
        : svg`<g transform=${move}>${symbols}</g>`
    }
  `;
}
