import type {ReactiveController, ReactiveControllerHost} from 'lit';

import type {ComposedMap} from '../../cartography/map-composition.js';
import type {MapPoint, MapTarget} from '../../cartography/map-target.js';
import type {Circle} from '../../cartography/projection/box.js';
import type {MapFrame} from '../../cartography/projection/map-frame.js';
import {targetPlace} from '../../cartography/target-place.js';
import {boxesOver} from '../../controls/boxes-over.js';
import {loadedTips} from '../../tip/loaded-tips.js';
import type {InsetPlaces} from './inset-places.js';

/** Box and targets of the map. */
export interface MapOverlayContext {
  /** Returns the box of map, focus ring and tooltip; `null` before the first render. */
  readonly area: () => Element | null;
  readonly map: () => ComposedMap | undefined;
  readonly frame: () => MapFrame | undefined;
  readonly insets: InsetPlaces;
  /** Returns the target of the focus ring. */
  readonly ring: () => MapTarget | undefined;
  readonly tooltip: () => MapTarget | undefined;
  /** Returns elements that may lie over the map. */
  readonly obstacles: () => Iterable<Element>;
}

/** Least diameter of the focus ring, in CSS pixels. */
const LEAST_RING = 16;

/** Keeps focus ring and tooltip at their targets. */
export class MapOverlayController implements ReactiveController {
  readonly #context: MapOverlayContext;

  constructor(host: ReactiveControllerHost, context: MapOverlayContext) {
    this.#context = context;
    host.addController(this);
  }

  hostUpdated(): void {
    this.place();
  }

  /** Places both at the current positions of their targets. */
  place(): void {
    const {area, ring} = this.#context;
    const ringElement = area()?.querySelector<HTMLElement>('.ring');
    const focused = ringElement && this.#placeOf(ring());
    if (focused) placeRing(ringElement, focused);
    this.#placeTip();
  }

  #placeTip(): void {
    const {area, tooltip, obstacles} = this.#context;
    const [box, target] = [area(), tooltip()];
    const tip = box?.querySelector<HTMLElement>('[part=tooltip]');
    const circle = tip && this.#placeOf(target);
    if (!box || !circle || target === undefined) return;
    const around = {map: this.#shownMap, obstacles: () => boxesOver(box, obstacles())};
    loadedTips()?.placeTip(tip, {key: target.code, circle, ...around});
  }

  get #shownMap(): Omit<MapPoint, 'x' | 'y'> | undefined {
    const [drawing, frame] = [this.#context.map()?.main, this.#context.frame()];
    return drawing && frame && {drawing, ...frame};
  }

  #placeOf(target: MapTarget | undefined): Circle | undefined {
    const frame = this.#context.frame();
    const drawing = this.#context.map()?.main;
    if (target === undefined || frame === undefined || drawing === undefined) return undefined;
    return this.#context.insets.place(target) ?? targetPlace(target, {drawing, ...frame});
  }
}

function placeRing(ring: HTMLElement, {cx, cy, radius}: Circle): void {
  const diameter = Math.max(LEAST_RING, 2 * radius);
  ring.style.inlineSize = ring.style.blockSize = `${diameter}px`;
  ring.style.translate = `${cx - diameter / 2}px ${cy - diameter / 2}px`;
}
