import type {Position} from 'geojson';
import {svg, type TemplateResult} from 'lit';

import {
  AREA_RING_WIDTH,
  BOUNDARY_WIDTH,
  type AreaDrawing,
} from '../cartography/areas/area-drawing.js';
import type {MapProjection} from '../cartography/projection/map-projection.js';
import {linePath, polygonPath} from './map-path.js';

/** Areas beneath the bubbles, in the units of `polygonPath`. */
export function staticAreas(areas: AreaDrawing, projection: MapProjection): TemplateResult {
  const {shapes, fills, ringed, boundary, countryBoundary, highlight, halo} = areas;
  const pathOf = (area: number): string => polygonPath(shapes.polygons[area] ?? [], projection);
  const lines = (each: readonly Position[][], colour: string, width: number): TemplateResult =>
    outline(linePath(each, projection), colour, width);
  return svg`
    ${fills.map((fill, area) =>
      fill === undefined
        ? null
        : svg`<path d=${pathOf(area)} fill=${fill} fill-rule="evenodd"></path>`,
    )}
    ${lines(shapes.boundaries, boundary, BOUNDARY_WIDTH.region)}
    ${lines(shapes.countryBoundaries, countryBoundary, BOUNDARY_WIDTH.country)}
    ${ringed.map((area) => outline(pathOf(area), halo, AREA_RING_WIDTH.halo))}
    ${ringed.map((area) => outline(pathOf(area), highlight, AREA_RING_WIDTH.highlight))}
  `;
}

function outline(path: string, colour: string, width: number): TemplateResult {
  return svg`<path
    d=${path}
    fill="none"
    stroke=${colour}
    stroke-width=${width}
    vector-effect="non-scaling-stroke"
  ></path>`;
}
