import type {ReactiveController, ReactiveControllerHost} from 'lit';

import type {Camera, MapPadding, MapSize} from '../../cartography/projection/camera.js';
import type {UnitBox} from '../../cartography/projection/extent.js';
import {
  framedBy,
  mapFrame,
  movedFrame,
  NARROW,
  nearFrame,
  partFrame,
  resizedFrame,
  revealedFrame,
  zoomedFrame,
  type MapFrame,
  type MapMovement,
} from '../../cartography/projection/map-frame.js';

/** Motion of the camera: none, short, or to a place that the reader has searched. */
export type CameraMotion = 'jump' | 'ease' | 'fly';

/** Tolerance for equal cameras, in CSS pixels and as a share of the scale. */
const SAME = {pixels: 2, scale: 0.01};

/** Reason for a change of frame. */
export type FrameChange = 'size' | CameraMotion;

/** Frame of a map: the whole extent at any size, until the reader zooms in. */
export class MapFrameController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #area: () => HTMLElement | null;
  readonly #changed: (frame: MapFrame, change: FrameChange) => void;
  readonly #observer = new ResizeObserver(() => this.#measure());
  #observed: HTMLElement | null = null;
  #extent: UnitBox | undefined;
  #home: UnitBox | undefined;
  #padding = NARROW;
  /** Camera to use as soon as there is a size. */
  #wanted: ((whole: Camera) => Camera) | undefined;
  #frame: MapFrame | undefined;
  /** Frame of the camera wanted, which nothing has moved since. */
  #looked: MapFrame | undefined;

  /**
   * @param area - Returns the box that the map fills; `null` before the first render.
   * @param changed - Called for every change except those by {@link follow}.
   */
  constructor(
    host: ReactiveControllerHost,
    area: () => HTMLElement | null,
    changed: (frame: MapFrame, change: FrameChange) => void,
  ) {
    this.#host = host;
    this.#area = area;
    this.#changed = changed;
    host.addController(this);
  }

  /** Current frame; `undefined` until the element has had a size. */
  get frame(): MapFrame | undefined {
    return this.#frame;
  }

  /** Whether the map shows a place other than its default. */
  get away(): boolean {
    const frame = this.#frame;
    if (frame === undefined) return false;
    const {u, v, scale} = frame.camera;
    const home = this.#atHome(frame).camera;
    const off = Math.max(Math.abs(u - home.u), Math.abs(v - home.v)) * scale;
    return off > SAME.pixels || Math.abs(scale / home.scale - 1) > SAME.scale;
  }

  /** Part of the extent that the map shows by default; without one, the whole extent. */
  get home(): UnitBox | undefined {
    return this.#home;
  }

  set home(part: UnitBox | undefined) {
    this.#home = part;
  }

  /** Room kept free around what the map shows by default, for a legend or insets over it. */
  get padding(): MapPadding {
    return this.#padding;
  }

  set padding(padding: MapPadding) {
    const {left, top, right, bottom} = this.#padding;
    const same = left === padding.left && top === padding.top && right === padding.right;
    if (same && bottom === padding.bottom) return;
    const {away} = this;
    this.#padding = padding;
    if (this.#frame === undefined) return;
    const frame = this.#resized(this.#frame, this.#frame.size);
    this.#change(away ? frame : this.#atHome(frame), 'jump');
  }

  /** Shows the whole of another extent. */
  set extent(extent: UnitBox) {
    const known = this.#extent;
    this.#extent = extent;
    if (known === undefined) this.#measure();
    else if (known.left !== extent.left || known.top !== extent.top) this.reset('jump');
  }

  hostUpdated(): void {
    const area = this.#area();
    if (area === null || area === this.#observed) return;
    this.#observed = area;
    this.#observer.observe(area);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#observed = null;
  }

  /** Adopts the camera of a map that the reader moves. */
  follow(camera: Camera): void {
    if (this.#frame !== undefined) this.#frame = {...this.#frame, camera};
  }

  zoom(factor: number): void {
    this.#change(this.#frame && zoomedFrame(this.#frame, factor), 'ease');
  }

  /** Shows the whole extent again. */
  reset(change: FrameChange = 'ease'): void {
    if (this.#extent === undefined || this.#frame === undefined) return;
    this.#change(mapFrame(this.#extent, this.#frame.size, this.#padding), change);
  }

  /** Shows the default part of the extent, as large as it fits. */
  goHome(change: FrameChange = 'ease'): void {
    this.#wanted = undefined;
    this.#change(this.#frame && this.#atHome(this.#frame), change);
  }

  /** Changes the camera, given the one for the whole extent, as soon as there is a size. */
  look(camera: (whole: Camera) => Camera): void {
    this.#wanted = camera;
    this.#change(this.#frame && this.#look(this.#frame, camera), 'jump');
  }

  /** Moves a place of the unit square well into the map. */
  reveal(u: number, v: number): void {
    this.#change(this.#frame && revealedFrame(this.#frame, u, v), 'jump');
  }

  /** Flies to a place of the unit square. */
  fly(u: number, v: number): void {
    this.#change(this.#frame && nearFrame(this.#frame, u, v), 'fly');
  }

  /** Moves the map by hand. */
  move(movement: MapMovement, change: FrameChange = 'jump'): void {
    this.#change(this.#frame && movedFrame(this.#frame, movement), change);
  }

  /** Measures the area; a hidden element keeps its frame. */
  #measure(): void {
    const {clientWidth: width, clientHeight: height} = this.#observed ?? {};
    if (this.#extent === undefined || !width || !height) return;
    const frame = this.#frame;
    if (frame?.size.width === width && frame.size.height === height) return;
    this.#change(this.#framed(this.#extent, {width, height}), 'size');
  }

  /** The same view in another size; in the first size, the camera wanted or the default. */
  #framed(extent: UnitBox, size: MapSize): MapFrame {
    if (this.#frame !== undefined && this.away) return this.#resized(this.#frame, size);
    const frame = mapFrame(extent, size, this.#padding);
    if (this.#frame !== undefined || this.#wanted === undefined) return this.#atHome(frame);
    return this.#look(frame, this.#wanted);
  }

  /** The same view in another size or padding; the camera wanted anew, as its limits are others. */
  #resized(frame: MapFrame, size: MapSize): MapFrame {
    const next = resizedFrame(frame, size, this.#padding);
    if (frame !== this.#looked || this.#wanted === undefined) return next;
    return this.#look(next, this.#wanted);
  }

  #look(frame: MapFrame, camera: (whole: Camera) => Camera): MapFrame {
    this.#looked = framedBy(frame, camera(frame.whole));
    return this.#looked;
  }

  #atHome(frame: MapFrame): MapFrame {
    return this.#home === undefined ? framedBy(frame, frame.whole) : partFrame(frame, this.#home);
  }

  #change(frame: MapFrame | undefined, change: FrameChange): void {
    if (frame === undefined || frame === this.#frame) return;
    this.#frame = frame;
    this.#changed(frame, change);
    this.#host.requestUpdate();
  }
}
