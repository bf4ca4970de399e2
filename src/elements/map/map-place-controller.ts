import type {ReactiveController, ReactiveControllerHost} from 'lit';

import {
  placeCamera,
  placeOf,
  placeText,
  type MapPlace,
} from '../../cartography/projection/map-place.js';
import type {MapProjection} from '../../cartography/projection/map-projection.js';
import type {MapFrameController} from './map-frame-controller.js';

/** How long a map stands still before it has come to rest, in milliseconds. */
const REST = 300;

/** What the controller needs of the map. */
export interface MapPlaceContext {
  readonly frame: () => MapFrameController;
  readonly projection: () => MapProjection;
  /** Told when the reader has moved the map; `undefined` where it looks of its own accord. */
  readonly rested: (place: MapPlace | undefined) => void;
}

/** Leads a map to the place that its page names, and tells where the reader has moved it. */
export class MapPlaceController implements ReactiveController {
  readonly #context: MapPlaceContext;
  /** Place that the page asks for, as text; empty where the map looks of its own accord. */
  #asked = '';
  /** Place that both sides know of: what is asked for, as far as the map's limits allow it. */
  #known = '';
  /** Whether the map goes to the place that is asked for, and has no size for it yet. */
  #going = false;
  #rest: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, context: MapPlaceContext) {
    this.#context = context;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#rest);
  }

  /** Goes to a place; without one, to where the map looks of its own accord. */
  show(place: MapPlace | undefined): void {
    const text = textOf(place);
    if (text !== this.#asked && text !== this.#known) this.#go(place, 'ease');
  }

  /** Goes to a place at once, even to the one that was shown before: the map itself is another. */
  showAgain(place: MapPlace | undefined): void {
    this.#go(place, 'jump');
  }

  /** Goes to where the map looks of its own accord, because that is elsewhere now. */
  goHome(motion: 'jump' | 'ease'): void {
    this.#go(undefined, motion);
  }

  /** The map has moved, and may move on. */
  moved(): void {
    if (this.#going) this.#arrive();
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => this.#tell(), REST);
  }

  /** @param home - How it goes where there is no place. */
  #go(place: MapPlace | undefined, home: 'jump' | 'ease'): void {
    const projection = this.#context.projection();
    const frame = this.#context.frame();
    this.#asked = textOf(place);
    this.#going = true;
    if (place === undefined) frame.goHome(home);
    else frame.look((whole) => placeCamera(place, whole, projection));
  }

  /** What the map reaches of what the page asks for is not a move of the reader's. */
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
