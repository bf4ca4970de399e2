import type {ReactiveController, ReactiveControllerHost} from 'lit';

import type {MapDrawing} from '../../cartography/map-drawing.js';
import type {Camera} from '../../cartography/projection/camera.js';
import type {MapFrame} from '../../cartography/projection/map-frame.js';
import type {LiveMap, MapListener} from '../../webgl-map/live-map.js';
import {
  claimLiveMap,
  liveMapFree,
  returnLiveMap,
  webglSupported,
  type LiveMapHolder,
} from './live-map-pool.js';
import {loadEngine, type MapEngine} from './map-engine.js';
import type {CameraMotion} from './map-frame-controller.js';

type LiveMapHost = ReactiveControllerHost & HTMLElement;

/** State and callbacks of the host. */
export interface LiveMapContext {
  /** Whether the map may be drawn with WebGL. */
  readonly wanted: () => boolean;
  /** Whether the map is started without waiting for the reader. */
  readonly eager: () => boolean;
  /** Whether the reader is moving the SVG map, which is not replaced meanwhile. */
  readonly held: () => boolean;
  /** Returns the file to start the worker from, if the page sets one. */
  readonly workerUrl: () => string | undefined;
  /** Returns the box to draw in; `null` before the first render. */
  readonly container: () => HTMLElement | null;
  /** Returns the drawing; `undefined` while there is no data or no room. */
  readonly drawing: () => MapDrawing | undefined;
  readonly frame: () => MapFrame | undefined;
  /** Called when a frame has been drawn from this camera. */
  readonly moved: (camera: Camera) => void;
  /** Called when the WebGL map is not available. */
  readonly failed: (error: Error) => void;
  /** Called when a gesture was left to the page. */
  readonly gestureLeft: (gesture: 'wheel' | 'touch') => void;
}

/** Distance from the viewport at which a map is started. */
const NEAR = '200px';
/** Time to wait for a lost context, in milliseconds, before another one is created. */
const PATIENCE = 3_000;

/** Owns an element's WebGL map, from when it comes into view to when it has left the page. */
export class LiveMapController implements ReactiveController, LiveMapHolder {
  readonly #host: LiveMapHost;
  readonly #context: LiveMapContext;
  readonly #visibility: IntersectionObserver;
  #engine: MapEngine | undefined;
  /** Whether the reader has shown the wish to move the map, or the page has asked for the engine. */
  #wished = false;
  #loading = false;
  #failed = false;
  #inView = false;
  #live: LiveMap | undefined;
  #ready = false;
  #patience: ReturnType<typeof setTimeout> | undefined;

  constructor(host: LiveMapHost, context: LiveMapContext) {
    this.#host = host;
    this.#context = context;
    this.#visibility = new IntersectionObserver((entries) => this.#onVisibility(entries), {
      rootMargin: NEAR,
    });
    host.addController(this);
  }

  /** Whether the WebGL map is shown; otherwise the SVG map is. */
  get ready(): boolean {
    return this.#ready;
  }

  get inView(): boolean {
    return this.#inView;
  }

  /** Moves the WebGL map to the element's frame. */
  look(frame: MapFrame, motion: CameraMotion): void {
    this.#live?.look(frame.camera, frame.limits, motion);
  }

  /** Adapts to the size of the container. */
  resize(frame: MapFrame): void {
    this.#live?.resize();
    this.look(frame, 'jump');
  }

  /** Starts the WebGL map of an element that the reader uses, now or when it is in view. */
  wake(): void {
    this.#wished = true;
    if (this.#live === undefined) void this.#start('claim');
    else claimLiveMap(this);
  }

  /** Starts the WebGL map again when the pointer comes, unless it waits for a wish. */
  onPointer(): void {
    if (this.#context.eager() || this.#wished) this.wake();
  }

  /** Shows a WebGL map that has waited for the end of a gesture, once all of it is drawn. */
  settle(): void {
    if (!this.#ready) this.#live?.settle();
  }

  /** Releases the WebGL map; the SVG map replaces it. */
  release(): void {
    clearTimeout(this.#patience);
    returnLiveMap(this);
    this.#live?.destroy();
    this.#live = undefined;
    this.#ready = false;
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    this.#visibility.observe(this.#host);
  }

  /** Releases an unwanted map before the rendering, which then shows the SVG map. */
  hostUpdate(): void {
    const wanted = this.#context.wanted() && this.#context.drawing() !== undefined;
    if (!wanted && this.#live !== undefined) this.release();
  }

  hostUpdated(): void {
    const drawing = this.#context.drawing();
    if (drawing !== undefined) this.#live?.draw(drawing);
    void this.#start('if free');
  }

  hostDisconnected(): void {
    this.#visibility.disconnect();
    // An element that moves within the page is connected again by then, and keeps its map.
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.release();
    });
  }

  #onVisibility(entries: readonly IntersectionObserverEntry[]): void {
    this.#inView = entries.at(-1)?.isIntersecting ?? false;
    if (this.#inView) void this.#start('if free');
  }

  async #start(place: 'claim' | 'if free'): Promise<void> {
    if (!this.#startable() || this.#loading) return;
    if (place === 'if free' && !liveMapFree()) return;
    this.#loading = true;
    try {
      this.#engine ??= await preparedEngine(this.#context.workerUrl());
      // Meanwhile others may have taken the last place.
      const taken = place === 'if free' && !liveMapFree();
      if (!taken && this.#startable()) this.#create(this.#engine);
    } catch (error) {
      this.#fail(error instanceof Error ? error : new Error(String(error)));
    } finally {
      this.#loading = false;
    }
  }

  #startable(): boolean {
    const {wanted, eager} = this.#context;
    const asked = wanted() && (eager() || this.#wished);
    return (
      asked &&
      this.#host.isConnected &&
      this.#inView &&
      !this.#failed &&
      this.#live === undefined &&
      this.#context.drawing() !== undefined &&
      webglSupported()
    );
  }

  #create(engine: MapEngine): void {
    const container = this.#context.container();
    const drawing = this.#context.drawing();
    const frame = this.#context.frame();
    if (container === null || drawing === undefined || frame === undefined) return;
    claimLiveMap(this);
    const {camera, limits} = frame;
    const listener = this.#listener();
    this.#live = new engine.LiveMap({container, drawing, camera, limits, listener});
  }

  #listener(): MapListener {
    return {
      framed: (camera) => {
        if (this.#ready) this.#context.moved(camera);
      },
      ready: () => this.#onDrawn(),
      lost: () => this.#onLoss(),
      failed: (error) => this.#fail(error),
      gestureLeft: (gesture) => this.#context.gestureLeft(gesture),
    };
  }

  #onDrawn(): void {
    if (!this.#ready && !this.#context.held()) this.#setReady(true);
  }

  /** Releases a map whose context is not restored, so that it does not block a place. */
  #onLoss(): void {
    this.#setReady(false);
    this.#patience = setTimeout(() => this.release(), PATIENCE);
  }

  #setReady(ready: boolean): void {
    clearTimeout(this.#patience);
    this.#ready = ready;
    this.#host.requestUpdate();
  }

  #fail(error: Error): void {
    if (this.#failed) return;
    this.#failed = true;
    this.release();
    this.#context.failed(error);
  }
}

async function preparedEngine(workerUrl: string | undefined): Promise<MapEngine> {
  const engine = await loadEngine();
  if (workerUrl !== undefined && workerUrl !== '') await engine.chooseWorker(workerUrl);
  engine.prewarmMaps();
  return engine;
}
