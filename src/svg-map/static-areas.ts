import type {Position} from 'geojson';
import {svg, type TemplateResult} from 'lit';

import {
  AREA_RING_WIDTH,
  BOUNDARY_WIDTH,
  type AreaDrawing,
} from '../cartography/areas/area-drawing.js';
import {linePath, polygonPath} from './map-path.js';
import {pathGroup, type StaticView} from './static-layer.js';

/** Areas with their boundaries and rings. */
export function staticAreas(areas: AreaDrawing, view: StaticView): TemplateResult {
  const {projection} = view;
  const {shapes, fills, ringed, boundary, countryBoundary, highlight, halo} = areas;
  const pathOf = (area: number): string => polygonPath(shapes.polygons[area] ?? [], projection);
  const lines = (each: readonly Position[][], colour: string, width: number): TemplateResult =>
    outline(linePath(each, projection), colour, width);
  const content = svg`
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
  return pathGroup(content, view);
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
