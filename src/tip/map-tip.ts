import {html, nothing, type TemplateResult} from 'lit';

import type {RatioMeasure} from '../dataset/hotspot-filter.js';
import type {CircleLook} from '../cartography/colour/circle-look.js';
import {bubbleCode} from '../cartography/bubbles/bubble-scene.js';
import {layerDrawing, type MapDrawing} from '../cartography/map-drawing.js';
import type {MapTarget, RegionTarget, TargetKind} from '../cartography/map-target.js';
import type {Locale} from '../locale/locale.js';
import type {HotspotView} from '../view/hotspot-view.js';
import {regionTip} from './region-tip.js';

/** Options of {@link mapTip}. */
export interface MapTipOptions {
  readonly view: HotspotView;
  readonly drawing: MapDrawing | undefined;
  /** Ratio that colours the areas, if any. */
  readonly areas: RatioMeasure | undefined;
  /** Whether the tip lies along an edge of the map, not beside its circle. */
  readonly sheet: boolean;
  readonly locale: Locale;
  /** Opens the card of a target; absent if the page has none. */
  readonly open: ((target: MapTarget) => void) | undefined;
  /** Called when the pointer leaves the tip. */
  readonly left: (event: PointerEvent) => void;
}

const TIPS: {
  readonly [Kind in TargetKind]: (target: MapTarget<Kind>, options: MapTipOptions) => unknown;
} = {region: tipOfRegion};

/**
 * Tip of a target. The list box has the same facts for screen readers, so they hear of a tip only if
 * it has a button.
 */
export function mapTip(target: MapTarget, options: MapTipOptions): TemplateResult | typeof nothing {
  const {sheet, open, left} = options;
  const content = TIPS[target.kind](target, options);
  if (content === undefined || content === nothing) return nothing;
  return html`
    <div
      part="tooltip"
      class=${sheet ? 'sheet' : ''}
      aria-hidden=${sheet && open ? nothing : 'true'}
      @pointerleave=${left}
    >
      ${content}
    </div>
  `;
}

function tipOfRegion(target: RegionTarget, options: MapTipOptions): unknown {
  const {view, drawing, areas, sheet, locale, open} = options;
  const {code} = target;
  const look = drawing && lookOf(code, drawing);
  const press = sheet && open ? () => open(target) : undefined;
  return regionTip({view, code, areas, look, locale, open: press});
}

/** Look of a region's circle or ring; `undefined` if it has none. */
function lookOf(code: string, drawing: MapDrawing): CircleLook | undefined {
  for (const kind of ['bubbles', 'rings'] as const) {
    const scene = layerDrawing(drawing, kind)?.scene;
    for (let at = 0; scene && at < scene.length; at++) {
      if (bubbleCode(scene, at) === code) return scene.colour.looks[scene.colour.of[at] ?? 0];
    }
  }
  return undefined;
}
