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
import {locatedTarget} from '../../cartography/target-place.js';
import {OutsideHover} from '../../controls/outside-hover.js';
import {HotspotHoverEvent, HotspotSelectEvent} from '../../events.js';
import {selectionAfter} from '../../view/selection.js';
import type {InsetPlaces} from './inset-places.js';
import type {MapFrameController} from './map-frame-controller.js';
import {MapPointerController} from './map-pointer-controller.js';

/** The map that the reader attends to. */
type AttendedMap = ReactiveControllerHost &
  HTMLElement & {
    /** Codes of the selected regions. */
    readonly selected: readonly string[];
    /** Code of the region that is pointed at, here or in another view. */
    readonly hovered: string | undefined;
  };

/** What is needed of the map besides. */
export interface MapInteractionContext {
  readonly map: () => ComposedMap | undefined;
  readonly frame: MapFrameController;
  readonly insets: InsetPlaces;
  /** The keyboard has come to the map, or has left it. */
  readonly focused: () => void;
  /** The main map was dragged by so many CSS pixels. */
  readonly dragged: (right: number, down: number) => void;
}

/** What on a map the reader points at, has the focus on or selects; the page is told. */
export class MapInteraction {
  readonly #host: AttendedMap;
  readonly #context: MapInteractionContext;
  /** On the main map and on the insets. */
  readonly pointer: MapPointerController;
  readonly insetPointer: MapPointerController;
  readonly focus: BubbleFocusController;
  readonly #outsideHover: OutsideHover;
  #pointed: MapTarget | undefined;

  constructor(host: AttendedMap, context: MapInteractionContext) {
    this.#host = host;
    this.#context = context;
    const pointing = {
      pointed: (target: MapTarget | undefined) => this.#point(target),
      clicked: (target: MapTarget, adding: boolean) => this.#select(target, adding),
    };
    this.pointer = new MapPointerController(host, {
      ...pointing,
      targetAt: (x, y) => this.#targetAt(x, y),
      dragged: context.dragged,
    });
    this.insetPointer = new MapPointerController(host, {
      ...pointing,
      targetAt: (x, y) => context.insets.targetAt(x, y),
      dragged: () => undefined,
    });
    this.#outsideHover = new OutsideHover(host, () => host.hovered);
    this.focus = new BubbleFocusController(host, {
      scene: () => context.map()?.scene,
      focused: (target) => this.#onFocus(target),
      chosen: (target, adding) => this.#select(target, adding),
    });
  }

  /** What the pointer is at. */
  get pointed(): MapTarget | undefined {
    return this.#pointed;
  }

  /** What the tooltip tells of, if the data has it. */
  get told(): MapTarget | undefined {
    return this.#pointed ?? this.focus.target ?? regionTarget(this.#outsideHover.region);
  }

  /** What is selected or pointed at; the focused bubble has the focus ring. */
  get ringed(): readonly MapTarget[] {
    const selected = regionTargets(this.#host.selected);
    const pointed = this.#pointed ?? regionTarget(this.#host.hovered);
    const extra = sameTarget(pointed, this.focus.target) ? undefined : pointed;
    return extra === undefined ? selected : [...selected, extra];
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

  #onFocus(target: MapTarget | undefined): void {
    this.#context.focused();
    if (target !== undefined) this.#reveal(target);
    this.#tellHover(target);
  }

  #tellHover(target: MapTarget | undefined): void {
    const hover = new HotspotHoverEvent(target);
    this.#host.dispatchEvent(hover);
  }

  #reveal(target: MapTarget): void {
    const drawing = this.#context.map()?.main;
    const located = drawing && locatedTarget(target, drawing);
    if (drawing === undefined || located === undefined) return;
    if (this.#context.insets.insetOf(located)) return;
    const {longitude, latitude} = located;
    this.#context.frame.reveal(...drawing.base.projection.toUnit(longitude, latitude));
  }

  #select(target: MapTarget, adding: boolean): void {
    const select = new HotspotSelectEvent(this.#selectionAfter(target, adding));
    this.#host.dispatchEvent(select);
  }

  /** The page holds the selection as codes, because links do; each kind of target has its own. */
  #selectionAfter(target: MapTarget, several: boolean): readonly MapTarget[] {
    switch (target.kind) {
      case 'region':
        return regionTargets(selectionAfter(this.#host.selected, target.code, {several}));
    }
  }
}
