import {html, type TemplateResult} from 'lit';

import type {Inset} from '../../cartography/ground/insets.js';
import {INSET_SIZE, type InsetDrawing} from '../../cartography/inset-drawing.js';
import type {Locale} from '../../locale/locale.js';
import {staticInset} from '../../svg-map/static-inset.js';
import type {MapPointerController} from './map-pointer-controller.js';

/** Options of {@link insetStrip}. */
export interface InsetStripOptions {
  readonly insets: readonly InsetDrawing[];
  readonly pointer: MapPointerController;
  readonly locale: Locale;
}

/** Maps of the regions far outside Europe, side by side, each with its name. */
export function insetStrip({insets, pointer, locale}: InsetStripOptions): TemplateResult {
  const {width, height} = INSET_SIZE;
  return html`
    <ul
      part="insets"
      aria-label=${locale.text('map.outermost')}
      @pointerdown=${pointer.onDown}
      @pointermove=${pointer.onMove}
      @pointerup=${pointer.onUp}
      @pointercancel=${pointer.onCancel}
      @pointerleave=${pointer.onLeave}
    >
      ${insets.map(
        (each) => html`
          <li part="inset">
            <svg
              id=${insetFrameId(each.inset)}
              width=${width}
              height=${height}
              viewBox=${`0 0 ${width} ${height}`}
              aria-hidden="true"
            >
              ${staticInset(each)}
            </svg>
            <span part="label">${each.inset.name}</span>
          </li>
        `,
      )}
    </ul>
  `;
}

/** Id of an inset's frame in the strip. */
export function insetFrameId({id}: Inset): string {
  return `inset-${id}`;
}
