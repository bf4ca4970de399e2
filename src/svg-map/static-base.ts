import {svg, type TemplateResult} from 'lit';

import {BASE_LINE_WIDTH, DISPUTED_DASHES} from '../cartography/ground/base-lines.js';
import type {BaseMap} from '../cartography/ground/base-map.js';
import {groundFade} from '../cartography/ground/ground-fade.js';
import type {Ground} from '../cartography/ground/ground-parts.js';
import type {BaseDrawing} from '../cartography/map-drawing.js';
import type {MapProjection} from '../cartography/projection/map-projection.js';
import {linePath, polygonPath} from './map-path.js';
import {faded} from './static-fade.js';
import {pathGroup, type StaticView} from './static-layer.js';

/** Land and lines; what the map is not about fades towards the edges of a map of Europe. */
export function staticBase(base: BaseDrawing, view: StaticView): TemplateResult {
  const {lit, quiet, colours} = base;
  const {quietLand: land, quietCoast: coast, border} = colours;
  const fade = groundFade(view.projection, view.camera, view.size);
  const around = pathGroup(ground(quiet, {land, coast, border}, view.projection), view);
  return svg`
    ${fade === undefined ? around : faded(around, {...view, fade})}
    ${pathGroup(ground(lit, colours, view.projection), view)}
  `;
}

/** Computes the paths of the base map, which are kept; this may be before they are shown. */
export function prepareBase(
  part: 'countries' | 'coasts',
  geometry: BaseMap,
  projection: MapProjection,
): void {
  if (part === 'coasts') geometry.coasts.forEach((lines) => linePath(lines, projection));
  else geometry.countries.forEach((polygons) => polygonPath(polygons, projection));
}

function ground(
  {land, coast, borders, disputedBorders}: Ground,
  colours: {readonly land: string; readonly coast: string; readonly border: string},
  projection: MapProjection,
): TemplateResult {
  const shore = coast.map((lines) => linePath(lines, projection)).join('');
  const {coast: fine, border: wide} = BASE_LINE_WIDTH;
  return svg`
    <path
      d=${land.map((polygons) => polygonPath(polygons, projection)).join('')}
      fill=${colours.land}
      fill-rule="evenodd"
    ></path>
    ${line(shore, colours.coast, fine)}
    ${line(linePath(borders, projection), colours.border, wide)}
    ${line(linePath(disputedBorders, projection), colours.border, wide, DISPUTED_DASHES.join(' '))}
  `;
}

function line(path: string, colour: string, width: number, dashes = 'none'): TemplateResult {
  return svg`<path
    d=${path}
    fill="none"
    stroke=${colour}
    stroke-width=${width}
    stroke-dasharray=${dashes}
    vector-effect="non-scaling-stroke"
  ></path>`;
}
