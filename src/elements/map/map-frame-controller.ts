import type {ReactiveController, ReactiveControllerHost} from 'lit';

import {fitCamera, type Camera, type MapSize} from '../../cartography/projection/camera.js';
import type {UnitBox} from '../../cartography/projection/extent.js';
import {
  framedBy,
  mapFrame,
  resizedFrame,
  revealedFrame,
  zoomedFrame,
  type MapFrame,
} from '../../cartography/projection/map-frame.js';

/** Room around a part of the extent, for circles at its edge, in CSS pixels. */
const PART_PADDING = 48;

/** How far a camera may be off and still be the same, in CSS pixels and as a share of the scale. */
const SAME = {pixels: 2, scale: 0.01};

/** Why a map looks elsewhere. */
export type FrameChange = 'size' | 'jump' | 'ease';

/** What a map looks at: the whole extent at any size, until the reader goes closer. */
export class MapFrameController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #area: () => HTMLElement | null;
  readonly #changed: (frame: MapFrame, change: FrameChange) => void;
  readonly #observer = new ResizeObserver(() => this.#measure());
  #observed: HTMLElement | null = null;
  #extent: UnitBox | undefined;
  #home: UnitBox | undefined;
  /** Where to look as soon as there is a size. */
  #wanted: ((whole: Camera) => Camera) | undefined;
  #frame: MapFrame | undefined;

  /**
   * @param area - The box that the map fills; `null` before the first render.
   * @param changed - Told of every change but those that {@link follow} brings.
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

  /** `undefined` until the element has had a size. */
  get frame(): MapFrame | undefined {
    return this.#frame;
  }

  /** Whether the map looks elsewhere than it does of its own accord. */
  get away(): boolean {
    const frame = this.#frame;
    if (frame === undefined) return false;
    const {u, v, scale} = frame.camera;
    const home = this.#atHome(frame).camera;
    const off = Math.max(Math.abs(u - home.u), Math.abs(v - home.v)) * scale;
    return off > SAME.pixels || Math.abs(scale / home.scale - 1) > SAME.scale;
  }

  /** Part of the extent that the map shows of its own accord; without one, the whole. */
  set home(part: UnitBox | undefined) {
    this.#home = part;
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

  /** Takes over where a map looks that the reader moves by itself. */
  follow(camera: Camera): void {
    if (this.#frame !== undefined) this.#frame = {...this.#frame, camera};
  }

  zoom(factor: number): void {
    this.#change(this.#frame && zoomedFrame(this.#frame, factor), 'ease');
  }

  /** Shows the whole extent again. */
  reset(change: FrameChange = 'ease'): void {
    if (this.#extent === undefined || this.#frame === undefined) return;
    this.#change(mapFrame(this.#extent, this.#frame.size), change);
  }

  /** Shows what the map shows of its own accord, as large as it fits. */
  goHome(change: FrameChange = 'ease'): void {
    this.#wanted = undefined;
    this.#change(this.#frame && this.#atHome(this.#frame), change);
  }

  /** Looks elsewhere, given the camera that shows the whole extent; as soon as there is a size. */
  look(camera: (whole: Camera) => Camera): void {
    this.#wanted = camera;
    this.#change(this.#frame && framedBy(this.#frame, camera(this.#frame.whole)), 'jump');
  }

  /** Brings a place of the unit square well onto the map. */
  reveal(u: number, v: number): void {
    this.#change(this.#frame && revealedFrame(this.#frame, u, v), 'jump');
  }

  /** Moves what is shown by so many CSS pixels. */
  drag(right: number, down: number): void {
    if (this.#frame === undefined) return;
    const {u, v, scale} = this.#frame.camera;
    this.#change(framedBy(this.#frame, {u: u - right / scale, v: v - down / scale, scale}), 'jump');
  }

  /** A hidden element keeps the frame that it had. */
  #measure(): void {
    const {clientWidth: width, clientHeight: height} = this.#observed ?? {};
    if (this.#extent === undefined || !width || !height) return;
    const frame = this.#frame;
    if (frame?.size.width === width && frame.size.height === height) return;
    this.#change(this.#framed(this.#extent, {width, height}), 'size');
  }

  /** The same view on another size; on the first one, where the map is wanted to look. */
  #framed(extent: UnitBox, size: MapSize): MapFrame {
    if (this.#frame !== undefined && this.away) return resizedFrame(this.#frame, size);
    const frame = mapFrame(extent, size);
    if (this.#frame !== undefined || this.#wanted === undefined) return this.#atHome(frame);
    return framedBy(frame, this.#wanted(frame.whole));
  }

  #atHome(frame: MapFrame): MapFrame {
    if (this.#home === undefined) return framedBy(frame, frame.whole);
    return framedBy(frame, fitCamera(this.#home, frame.size, PART_PADDING));
  }

  #change(frame: MapFrame | undefined, change: FrameChange): void {
    if (frame === undefined || frame === this.#frame) return;
    this.#frame = frame;
    this.#changed(frame, change);
    this.#host.requestUpdate();
  }
}
