import {html, nothing, type TemplateResult} from 'lit';

import type {MapLabel} from '../../cartography/labels/map-label.js';
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
  /** Names on paper, where the layer of names is not printed; `undefined` on the screen. */
  readonly printed: readonly MapLabel[] | undefined;
}

/** The SVG map: shown before the WebGL map, instead of it, and on paper. */
export function mapPicture({drawing, frame, printed}: MapPictureOptions): TemplateResult {
  const {camera, size} = printed ? onPaper(frame) : frame;
  const {labelColours, staticLabels} = loadedLettering() ?? {};
  const names = printed && labelColours && staticLabels?.(printed, labelColours('light'));
  return html`
    <svg
      class="static"
      width=${printed ? size.width : nothing}
      height=${printed ? size.height : nothing}
      viewBox=${`0 0 ${size.width} ${size.height}`}
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
    >
      ${staticMap({drawing, camera, size})} ${names}
    </svg>
  `;
}

/** Names of a map in a size for paper; none until their file has been loaded. */
export function paperLabels(
  named: NamedMap,
  {frame, family}: {readonly frame: MapFrame; readonly family: string},
): readonly MapLabel[] {
  const {mapNames, textRuler} = loadedLettering() ?? {};
  if (!mapNames || !textRuler) return [];
  const zoom = frame.camera.scale / frame.whole.scale;
  return mapNames({...named, ...onPaper(frame), zoom, measure: textRuler(family)});
}
