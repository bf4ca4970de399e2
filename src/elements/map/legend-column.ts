import {html, nothing, type TemplateResult} from 'lit';

import type {InsetDrawing} from '../../cartography/inset-drawing.js';
import {
  hasColumn,
  mapColumn,
  stageColumn,
  stageLayout,
  type MapColumn,
} from '../../cartography/map-column.js';
import type {MapPadding, MapSize} from '../../cartography/projection/camera.js';
import {NARROW, type MapFrame} from '../../cartography/projection/map-frame.js';
import {onPaper} from '../../cartography/projection/paper.js';
import type {Locale} from '../../locale/locale.js';
import {insetStrip} from './inset-strip.js';
import type {MapPointerController} from './map-pointer-controller.js';

/** Map of a column, and what is in it. */
export interface LegendColumnContext {
  readonly map: HTMLElement & {readonly layout: 'figure' | 'stage'};
  /** Returns the map's frame; `undefined` as long as it has no size. */
  readonly frame: () => MapFrame | undefined;
  readonly printing: () => boolean;
  readonly insets: () => readonly InsetDrawing[];
}

/** Place of the legend and the insets of a map: in a column on it, or below it. */
export class LegendColumn {
  readonly #context: LegendColumnContext;
  #fitted: MapSize | undefined;
  #onMap = true;
  #legendOnMap = true;

  constructor(context: LegendColumnContext) {
    this.#context = context;
  }

  /** Whether the map has had a size, which decides the place of the column. */
  get placed(): boolean {
    return this.#fitted !== undefined;
  }

  /** Whether the insets are on the map. */
  get onMap(): boolean {
    return this.#onMap;
  }

  /** Whether the legend is on the map. */
  get legendOnMap(): boolean {
    return this.#legendOnMap;
  }

  /** Whether the map is a stage, with its insets in one column. */
  get stage(): boolean {
    return this.#context.map.layout === 'stage';
  }

  /** Column of the map in its present size; `undefined` without a size or without room. */
  fit(): MapColumn | undefined {
    const {stage} = this;
    const {map, ...context} = this.#context;
    const frame = context.frame();
    const printing = context.printing();
    if (frame === undefined) return undefined;
    const {size, extent} = frame;
    // On paper the column is where it was on the screen.
    if (size !== this.#fitted && !printing) {
      const box = {width: size.width, height: map.clientHeight};
      const {insets, legend} = stageLayout(box);
      this.#onMap = stage ? insets : hasColumn(box);
      this.#legendOnMap = stage ? legend : this.#onMap;
    }
    this.#fitted = size;
    if (stage && !printing) return stageColumn(size, extent);
    return this.#onMap ? mapColumn(printing ? onPaper(frame).size : size, extent) : undefined;
  }

  /** Padding of the map beside a column, which needs none as long as there is nothing in it. */
  padding(column: MapColumn | undefined): MapPadding {
    const {map, insets} = this.#context;
    const filled =
      this.stage || insets().length > 0 || map.querySelector(':scope > [slot=legend]') !== null;
    return column && filled ? column.padding : NARROW;
  }
}

/** Options of {@link legendColumn}. */
export interface LegendColumnOptions {
  readonly insets: readonly InsetDrawing[];
  readonly pointer: MapPointerController;
  readonly locale: Locale;
  /** Whether it lies on the map; else it is below, without the legend. */
  readonly column: LegendColumn;
  /** Whether the insets are shown below the map. */
  readonly open: boolean;
  /** Opens or closes them. */
  readonly toggle: () => void;
  readonly legend: unknown;
}

/** Legend and insets on the map, or a button for the insets below it. */
export function legendColumn(options: LegendColumnOptions): TemplateResult {
  const {insets, pointer, locale, open, legend} = options;
  const {onMap, legendOnMap, stage} = options.column;
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
      ${onMap && legendOnMap ? legend : nothing} ${insetStrip(block, locale, stage ? 0 : undefined)}
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
