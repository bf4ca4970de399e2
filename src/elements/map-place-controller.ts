import type {ReactiveController, ReactiveControllerHost} from 'lit';

import {placeCamera, placeOf, placeText, type MapPlace} from '../cartography/map-place.js';
import type {MapProjection} from '../cartography/map-projection.js';
import type {MapFrameController} from './map-frame-controller.js';

/** How long a map stands still before it has come to rest, in milliseconds. */
const REST = 300;

/** What the controller needs of the map. */
export interface MapPlaceNeeds {
  readonly frame: () => MapFrameController;
  readonly projection: () => MapProjection;
  /** Told when the map has come to rest elsewhere; `undefined` where it looks of its own accord. */
  readonly rested: (place: MapPlace | undefined) => void;
}

/** Leads a map to the place that its page names, and tells where the reader has moved it. */
export class MapPlaceController implements ReactiveController {
  readonly #needs: MapPlaceNeeds;
  /** Place that both sides know of, as text; empty where the map looks of its own accord. */
  #known = '';
  #rest: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, needs: MapPlaceNeeds) {
    this.#needs = needs;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#rest);
  }

  /** Goes to a place; without one, to where the map looks of its own accord. */
  show(place: MapPlace | undefined): void {
    const text = place === undefined ? '' : placeText(place);
    if (text === this.#known) return;
    this.#known = text;
    const projection = this.#needs.projection();
    const frame = this.#needs.frame();
    if (place === undefined) frame.goHome();
    else frame.look((whole) => placeCamera(place, whole, projection));
  }

  /** The map has moved, and may move on. */
  moved(): void {
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => this.#tell(), REST);
  }

  #tell(): void {
    const {frame, away} = this.#needs.frame();
    if (frame === undefined) return;
    const place = away ? placeOf(frame.camera, frame.whole, this.#needs.projection()) : undefined;
    const text = place === undefined ? '' : placeText(place);
    if (text === this.#known) return;
    this.#known = text;
    this.#needs.rested(place);
  }
}
