import type {ReactiveControllerHost} from 'lit';

import {BubbleFocusController} from '../../a11y/bubble-focus-controller.js';
import type {ComposedMap} from '../../cartography/map-composition.js';
import {
  regionTarget,
  regionTargets,
  sameTarget,
  targetAt,
  type MapTarget,
} from '../../cartography/map-target.js';
import type {MapPosition} from '../../cartography/projection/map-frame.js';
import {locatedTarget, targetPlace} from '../../cartography/target-place.js';
import {DelayedTip, type WantedTip} from '../../controls/delayed-tip.js';
import {OutsideHover} from '../../controls/outside-hover.js';
import {HotspotHoverEvent, HotspotSelectEvent} from '../../events.js';
import {selectionAfter} from '../../view/selection.js';
import type {InsetPlaces} from './inset-places.js';
import type {MapFrameController} from './map-frame-controller.js';
import {MapPointerController} from './map-pointer-controller.js';

/** Map that the reader interacts with. */
type AttendedMap = ReactiveControllerHost &
  HTMLElement & {
    /** Codes of the selected regions. */
    readonly selected: readonly string[];
    /** Code of the hovered region, here or in another view. */
    readonly hovered: string | undefined;
    /** Whether a region chosen is added to those selected. */
    readonly several: boolean;
  };

/** State and callbacks of the map. */
export interface MapInteractionContext {
  readonly map: () => ComposedMap | undefined;
  readonly frame: MapFrameController;
  readonly insets: InsetPlaces;
  /** Called when the keyboard focus comes to the map, or leaves it. */
  readonly focused: () => void;
}

/** Targets that the reader hovers, focuses or selects, reported to the page by events. */
export class MapInteraction {
  readonly #host: AttendedMap;
  readonly #context: MapInteractionContext;
  /** Pointer on the main map; the insets have one of their own. */
  readonly pointer: MapPointerController;
  readonly insetPointer: MapPointerController;
  readonly focus: BubbleFocusController;
  readonly #outsideHover: OutsideHover;
  readonly #tip: DelayedTip<MapTarget>;
  #pointed: MapTarget | undefined;
  /** Whether the reader has just dismissed the tip. */
  #dismissed = false;

  constructor(host: AttendedMap, context: MapInteractionContext) {
    this.#host = host;
    this.#context = context;
    const pointing = {
      pointed: (target: MapTarget | undefined) => this.#point(target),
      clicked: (target: MapTarget, adding: boolean) => this.#select(target, adding),
      dismissed: () => this.#dismiss(),
    };
    this.pointer = new MapPointerController(host, {
      ...pointing,
      targetAt: (x, y) => this.#targetAt(x, y),
    });
    this.insetPointer = new MapPointerController(host, {
      ...pointing,
      targetAt: (x, y) => context.insets.targetAt(x, y),
    });
    this.#outsideHover = new OutsideHover(
      host,
      () => host.hovered,
      () => this.#dismiss(),
    );
    this.focus = new BubbleFocusController(host, {
      scene: () => context.map()?.walk,
      bubbles: () => context.map()?.scene.length,
      focused: (target) => this.#onFocus(target),
      chosen: (target, adding) => this.#select(target, adding),
    });
    this.#tip = new DelayedTip(host, () => this.#wantedTip(), sameTarget);
  }

  /** Target under the pointer. */
  get pointed(): MapTarget | undefined {
    return this.#pointed;
  }

  /** Target of the tip, if there is one. */
  get told(): MapTarget | undefined {
    return this.#tip.shown;
  }

  /** Whether a finger has pointed last. */
  get touched(): boolean {
    return this.pointer.touched || this.insetPointer.touched;
  }

  /** Targets selected or hovered; the focused bubble has the focus ring instead. */
  get ringed(): readonly MapTarget[] {
    const selected = regionTargets(this.#host.selected);
    const pointed = this.#pointed ?? regionTarget(this.#host.hovered);
    const extra = sameTarget(pointed, this.focus.target) ? undefined : pointed;
    return extra === undefined ? selected : [...selected, extra];
  }

  /** Position of the focused circle on the main map; `undefined` if there is none. */
  get focusPosition(): MapPosition | undefined {
    const {target} = this.focus;
    const {
      map,
      insets,
      frame: {frame},
    } = this.#context;
    const drawing = map()?.main;
    if (!target || !drawing || !frame || insets.has(target)) return undefined;
    const place = targetPlace(target, {drawing, ...frame});
    return place && {x: place.cx, y: place.cy};
  }

  #targetAt(x: number, y: number): MapTarget | undefined {
    const {frame} = this.#context.frame;
    const drawing = this.#context.map()?.main;
    if (frame === undefined || drawing === undefined) return undefined;
    return targetAt({drawing, camera: frame.camera, size: frame.size, x, y});
  }

  #point(target: MapTarget | undefined): void {
    if (sameTarget(target, this.#pointed)) return;
    this.#pointed = target;
    this.#host.requestUpdate();
    this.#tellHover(target);
  }

  #wantedTip(): WantedTip<MapTarget> {
    const target = this.#pointed ?? this.focus.target ?? regionTarget(this.#outsideHover.region);
    const byKeys = this.#pointed === undefined && this.focus.target !== undefined;
    const atOnce = byKeys || this.touched || this.#dismissed;
    this.#dismissed = false;
    return {target, atOnce};
  }

  #dismiss(): void {
    this.#dismissed = true;
    this.#point(undefined);
    this.#host.requestUpdate();
  }

  #onFocus(target: MapTarget | undefined): void {
    this.#context.focused();
    // The keyboard moves tips without delay.
    if (target === undefined) this.#dismissed = true;
    if (target !== undefined) this.reveal(target, 'reveal');
    this.#tellHover(target);
  }

  #tellHover(target: MapTarget | undefined): void {
    const hover = new HotspotHoverEvent(target);
    this.#host.dispatchEvent(hover);
  }

  /** Brings a target of the main map well into it, or flies there. */
  reveal(target: MapTarget, motion: 'reveal' | 'fly'): void {
    const drawing = this.#context.map()?.main;
    const located = drawing && locatedTarget(target, drawing);
    if (drawing === undefined || located === undefined) return;
    if (this.#context.insets.insetOf(located)) return;
    const {longitude, latitude} = located;
    this.#context.frame[motion](...drawing.base.projection.toUnit(longitude, latitude));
  }

  #select(target: MapTarget, adding: boolean): void {
    const select = new HotspotSelectEvent(
      this.#selectionAfter(target, adding || this.#host.several),
    );
    this.#host.dispatchEvent(select);
  }

  /** The page keeps the selection as codes, for links; each kind of target has its own codes. */
  #selectionAfter(target: MapTarget, several: boolean): readonly MapTarget[] {
    switch (target.kind) {
      case 'region':
        return regionTargets(selectionAfter(this.#host.selected, target.code, {several}));
    }
  }
}
