import {html, nothing, type TemplateResult} from 'lit';

import type {MapDrawing} from '../../cartography/map-drawing.js';
import type {MapFrame} from '../../cartography/projection/map-frame.js';
import {onPaper} from '../../cartography/projection/paper.js';
import {staticMap} from '../../svg-map/static-map.js';
import {loadedLettering} from './load-lettering.js';
import type {NamedMap} from './map-label-controller.js';

/** Options of {@link mapPicture}. */
export interface MapPictureOptions {
  readonly drawing: MapDrawing;
  readonly frame: MapFrame;
  /** Whether the map is printed, in a size for paper. */
  readonly printing: boolean;
  /** Names on paper, where the layer of names is not printed. */
  readonly named: NamedMap | undefined;
  /** Returns the font families of the names. */
  readonly family: () => string;
}

/** The SVG map: shown before the WebGL map, instead of it, and on paper. */
export function mapPicture(options: MapPictureOptions): TemplateResult {
  const {drawing, frame, printing, named} = options;
  const {camera, size} = printing ? onPaper(frame) : frame;
  return html`
    <svg
      class="static"
      width=${printing ? size.width : nothing}
      height=${printing ? size.height : nothing}
      viewBox=${`0 0 ${size.width} ${size.height}`}
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
    >
      ${staticMap({drawing, camera, size})}
      ${printing && named ? printedNames(named, options) : nothing}
    </svg>
  `;
}

function printedNames(
  named: NamedMap,
  {frame, family}: MapPictureOptions,
): readonly TemplateResult[] {
  const lettering = loadedLettering();
  if (lettering === undefined) return [];
  const {labelColours, mapNames, staticLabels, textRuler} = lettering;
  const zoom = frame.camera.scale / frame.whole.scale;
  const labels = mapNames({...named, ...onPaper(frame), zoom, measure: textRuler(family())});
  return staticLabels(labels, labelColours('light'));
}
