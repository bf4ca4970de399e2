import type {ReactiveController, ReactiveControllerHost} from 'lit';

import type {BubbleScene} from '../../cartography/bubbles/bubble-scene.js';
import type {Circle} from '../../cartography/projection/box.js';
import type {MapFrame} from '../../cartography/projection/map-frame.js';
import type {MapProjection} from '../../cartography/projection/map-projection.js';
import {placeTooltip} from '../../controls/tooltip-place.js';
import {bubblePlace} from './bubble-place.js';
import type {InsetPlaces} from './inset-places.js';

/** What the controller needs of the map. */
export interface MapOverlayContext {
  /** The box that holds map, focus ring and tooltip; `null` before the first render. */
  readonly area: () => Element | null;
  readonly scene: () => BubbleScene | undefined;
  readonly frame: () => MapFrame | undefined;
  readonly projection: () => MapProjection;
  readonly insets: InsetPlaces;
  /** Regions, by their index in the table, that the focus ring and the tooltip belong to. */
  readonly ring: () => number | undefined;
  readonly tooltip: () => number | undefined;
}

/** Least diameter of the focus ring, in CSS pixels. */
const LEAST_RING = 16;

/** Space between the tooltip and the map's edge, in CSS pixels. */
const MARGIN = 8;

/** Keeps focus ring and tooltip where their bubbles are. */
export class MapOverlayController implements ReactiveController {
  readonly #context: MapOverlayContext;

  constructor(host: ReactiveControllerHost, context: MapOverlayContext) {
    this.#context = context;
    host.addController(this);
  }

  hostUpdated(): void {
    this.place();
  }

  /** Puts both where their bubbles are now. */
  place(): void {
    const {area, ring, tooltip} = this.#context;
    const ringElement = area()?.querySelector<HTMLElement>('.ring');
    const focused = ringElement && this.#placeOf(ring());
    if (focused) placeRing(ringElement, focused);
    const tooltipElement = area()?.querySelector<HTMLElement>('[part=tooltip]');
    const told = tooltipElement && this.#placeOf(tooltip());
    if (told) placeTooltip(tooltipElement, told, MARGIN);
  }

  #placeOf(index: number | undefined): Circle | undefined {
    const {insets} = this.#context;
    const frame = this.#context.frame();
    const scene = this.#context.scene();
    if (index === undefined || frame === undefined || scene === undefined) return undefined;
    const region = scene.regions[index];
    const projection = this.#context.projection();
    return (
      region && (insets.place(index, region) ?? bubblePlace(index, {scene, frame, projection}))
    );
  }
}

function placeRing(ring: HTMLElement, {cx, cy, radius}: Circle): void {
  const diameter = Math.max(LEAST_RING, 2 * radius);
  ring.style.inlineSize = ring.style.blockSize = `${diameter}px`;
  ring.style.translate = `${cx - diameter / 2}px ${cy - diameter / 2}px`;
}
