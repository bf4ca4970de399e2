import type {ReactiveController, ReactiveControllerHost} from 'lit';

import {
  placeCamera,
  placeOf,
  placeText,
  type MapPlace,
} from '../../cartography/projection/map-place.js';
import type {MapProjection} from '../../cartography/projection/map-projection.js';
import type {MapFrameController} from './map-frame-controller.js';

/** Time without movement after which a map is at rest, in milliseconds. */
const REST = 300;

/** State and callbacks of the map. */
export interface MapPlaceContext {
  readonly frame: () => MapFrameController;
  readonly projection: () => MapProjection;
  /** Called when the reader has moved the map; `undefined` if it shows its default place. */
  readonly rested: (place: MapPlace | undefined) => void;
}

/** Moves a map to the place that its page sets, and reports where the reader has moved it. */
export class MapPlaceController implements ReactiveController {
  readonly #context: MapPlaceContext;
  /** Place set by the page, as text; empty for the map's default place. */
  #asked = '';
  /** Place known to map and page: the one set, as far as the map's limits allow it. */
  #known = '';
  /** Whether the map is on its way to the place set, or has no size for it yet. */
  #going = false;
  #rest: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, context: MapPlaceContext) {
    this.#context = context;
    host.addController(this);
  }

  /** A move that was cut short by a move of the element counts all the same. */
  hostConnected(): void {
    if (this.#rest !== undefined) this.moved();
  }

  hostDisconnected(): void {
    clearTimeout(this.#rest);
  }

  /** Moves to a place; without one, to the default. */
  show(place: MapPlace | undefined): void {
    const text = textOf(place);
    if (text !== this.#asked && text !== this.#known) this.#go(place, 'ease');
  }

  /** Moves to a place immediately, even if it was set before, because the map has changed. */
  showAgain(place: MapPlace | undefined): void {
    this.#go(place, 'jump');
  }

  /** Moves to the map's default place, which has changed. */
  goHome(motion: 'jump' | 'ease'): void {
    this.#go(undefined, motion);
  }

  /** Called when the map has moved; more moves may follow. */
  moved(): void {
    if (this.#going) this.#arrive();
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => this.#tell(), REST);
  }

  /** @param home - Motion to the default place. */
  #go(place: MapPlace | undefined, home: 'jump' | 'ease'): void {
    const projection = this.#context.projection();
    const frame = this.#context.frame();
    this.#asked = textOf(place);
    this.#going = true;
    if (place === undefined) frame.goHome(home);
    else frame.look((whole) => placeCamera(place, whole, projection));
  }

  /** Records the place reached, so that it does not count as a move by the reader. */
  #arrive(): void {
    if (this.#context.frame().frame === undefined) return;
    this.#going = false;
    this.#known = textOf(this.#place);
  }

  get #place(): MapPlace | undefined {
    const {frame, away} = this.#context.frame();
    if (frame === undefined || !away) return undefined;
    return placeOf(frame.camera, frame.whole, this.#context.projection());
  }

  #tell(): void {
    if (this.#context.frame().frame === undefined) return;
    const place = this.#place;
    const text = textOf(place);
    if (text === this.#known) return;
    this.#asked = text;
    this.#known = text;
    this.#context.rested(place);
  }
}

function textOf(place: MapPlace | undefined): string {
  return place === undefined ? '' : placeText(place);
}
