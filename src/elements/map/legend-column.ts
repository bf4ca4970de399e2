import {html, nothing, type TemplateResult} from 'lit';

import type {InsetDrawing} from '../../cartography/inset-drawing.js';
import type {Locale} from '../../locale/locale.js';
import {insetStrip} from './inset-strip.js';
import type {MapPointerController} from './map-pointer-controller.js';

/** Options of {@link legendColumn}. */
export interface LegendColumnOptions {
  readonly insets: readonly InsetDrawing[];
  readonly pointer: MapPointerController;
  readonly locale: Locale;
  /** Whether the column lies on the map; else it is below, without the legend. */
  readonly onMap: boolean;
  /** Whether the map is a stage, with its insets in one column. */
  readonly stage: boolean;
  /** Whether the insets are shown below the map. */
  readonly open: boolean;
  /** Opens or closes them. */
  readonly toggle: () => void;
  readonly legend: unknown;
}

/** Legend and insets on the map, or a button for the insets below it. */
export function legendColumn(options: LegendColumnOptions): TemplateResult {
  const {insets, pointer, locale, onMap, open, legend} = options;
  const shown = onMap || open ? insets : [];
  const apart = shown.filter((each) => each.apart);
  const block = shown.filter((each) => !each.apart);
  const tall = apart.length > 0 ? ' tall' : '';
  return html`
    <div
      class=${onMap ? `column over${tall}` : 'column'}
      @pointerdown=${pointer.onDown}
      @pointermove=${pointer.onMove}
      @pointerup=${pointer.onUp}
      @pointercancel=${pointer.onCancel}
      @pointerleave=${pointer.onLeave}
    >
      ${onMap || insets.length === 0 ? nothing : insetButton(options)} ${insetStrip(apart, locale)}
      ${onMap ? legend : nothing} ${insetStrip(block, locale, options.stage ? 0 : undefined)}
    </div>
  `;
}

function insetButton({open, toggle, locale}: LegendColumnOptions): TemplateResult {
  return html`
    <button type="button" aria-expanded=${String(open)} @click=${toggle}>
      ${locale.text('map.outermost')}
    </button>
  `;
}
