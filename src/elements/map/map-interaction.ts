import type {ReactiveControllerHost} from 'lit';

import {BubbleFocusController} from '../../a11y/bubble-focus-controller.js';
import {bubbleCode} from '../../cartography/bubbles/bubble-scene.js';
import type {ComposedMap} from '../../cartography/map-composition.js';
import {regionAt} from '../../cartography/region-at.js';
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

/** Which region of a map the reader points at, has the focus on or selects; the page is told. */
export class MapInteraction {
  readonly #host: AttendedMap;
  readonly #context: MapInteractionContext;
  /** On the main map and on the insets. */
  readonly pointer: MapPointerController;
  readonly insetPointer: MapPointerController;
  readonly focus: BubbleFocusController;
  readonly #outsideHover: OutsideHover;
  #pointed: string | undefined;

  constructor(host: AttendedMap, context: MapInteractionContext) {
    this.#host = host;
    this.#context = context;
    const pointing = {
      pointed: (region: string | undefined) => this.#point(region),
      clicked: (region: string, adding: boolean) => this.#select(region, adding),
    };
    this.pointer = new MapPointerController(host, {
      ...pointing,
      regionAt: (x, y) => this.#regionAt(x, y),
      dragged: context.dragged,
    });
    this.insetPointer = new MapPointerController(host, {
      ...pointing,
      regionAt: (x, y) => context.insets.regionAt(x, y),
      dragged: () => undefined,
    });
    this.#outsideHover = new OutsideHover(host, () => host.hovered);
    this.focus = new BubbleFocusController(host, {
      scene: () => context.map()?.scene,
      focused: (bubble) => this.#onFocus(bubble),
      chosen: (bubble, adding) => this.#select(this.#code(bubble), adding),
    });
  }

  /** Code of the region that the pointer is at. */
  get pointed(): string | undefined {
    return this.#pointed;
  }

  /** Index in the table of the region that the tooltip tells of. */
  get told(): number | undefined {
    const {focused} = this.focus;
    const elsewhere = this.#outsideHover.region;
    const told = this.#pointed ?? (focused === undefined ? elsewhere : this.#code(focused));
    if (told === undefined) return undefined;
    const index = this.#context.map()?.scene.regions.findIndex(({code}) => code === told) ?? -1;
    return index < 0 ? undefined : index;
  }

  /** The selected regions and the one that is pointed at; the focused one has the focus ring. */
  get ringed(): readonly string[] {
    const {selected, hovered} = this.#host;
    const {focused} = this.focus;
    const pointed = this.#pointed ?? hovered;
    const extra = focused !== undefined && pointed === this.#code(focused) ? undefined : pointed;
    return extra === undefined ? selected : [...selected, extra];
  }

  #code(bubble: number): string {
    const {scene} = this.#context.map() ?? {};
    return scene === undefined ? '' : bubbleCode(scene, bubble);
  }

  #regionAt(x: number, y: number): string | undefined {
    const {frame} = this.#context.frame;
    const drawing = this.#context.map()?.main;
    if (frame === undefined || drawing === undefined) return undefined;
    return regionAt({drawing, camera: frame.camera, size: frame.size, x, y});
  }

  #point(region: string | undefined): void {
    if (region === this.#pointed) return;
    this.#pointed = region;
    this.#host.requestUpdate();
    this.#tellHover(region);
  }

  #onFocus(bubble: number | undefined): void {
    this.#context.focused();
    if (bubble !== undefined) this.#reveal(bubble);
    this.#tellHover(bubble === undefined ? undefined : this.#code(bubble));
  }

  #tellHover(region: string | undefined): void {
    const hover = new HotspotHoverEvent(region);
    this.#host.dispatchEvent(hover);
  }

  #reveal(bubble: number): void {
    const {scene} = this.#context.map() ?? {};
    const region = scene?.regions[scene.region[bubble] ?? -1];
    if (scene === undefined || region === undefined || this.#context.insets.insetOf(region)) return;
    this.#context.frame.reveal(scene.u[bubble] ?? 0, scene.v[bubble] ?? 0);
  }

  #select(region: string, adding: boolean): void {
    const {selected} = this.#host;
    const select = new HotspotSelectEvent(selectionAfter(selected, region, {several: adding}));
    this.#host.dispatchEvent(select);
  }
}
