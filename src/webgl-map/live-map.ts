import {LngLat, MapLibreMap, type GeoJSONSource} from 'maplibre-gl';

import type {BaseDrawing, MapDrawing} from '../cartography/map-drawing.js';
import {limitedCamera, type Camera, type CameraLimits} from '../cartography/projection/camera.js';
import {baseColours, baseData, baseLayer, baseStyle} from './base-style.js';
import {densityIn, onDensityChange} from './density-change.js';
import {FADE, FadeLayer} from './fade-layer.js';
import {LiveLayers} from './live-layers.js';
import {cameraOfMap, mapCamera} from './maplibre-position.js';

/** Callbacks of a map. */
export interface MapListener {
  /** Called when a frame has been drawn from this camera. */
  readonly framed: (camera: Camera) => void;
  /** Called each time everything is drawn and the camera is at rest. */
  readonly ready: () => void;
  /** Called when the WebGL context is lost; `ready` follows if it is restored. */
  readonly lost: () => void;
  /** Called when the map cannot be drawn. */
  readonly failed: (error: Error) => void;
  /** Called when a gesture was left to the page, as the map needs a key or a second finger. */
  readonly gestureLeft: (gesture: 'wheel' | 'touch') => void;
}

/** Options of {@link LiveMap}. */
export interface LiveMapOptions {
  /** Empty box for the map, with a size. */
  readonly container: HTMLElement;
  readonly drawing: MapDrawing;
  readonly camera: Camera;
  readonly limits: CameraLimits;
  readonly listener: MapListener;
}

/** Durations of moves of the camera, in milliseconds; 0 where the reader wants less motion. */
const DURATIONS = {jump: 0, ease: 300, fly: 500};

/** A MapLibre map with the layers of a drawing above it. */
export class LiveMap {
  readonly #map: MapLibreMap;
  readonly #listener: MapListener;
  readonly #layers: LiveLayers;
  #drawing: MapDrawing;
  #limits: CameraLimits;
  /** Drawing whose data the sources have. */
  #placed: BaseDrawing;
  readonly #endDensity: () => void;
  readonly #end = new AbortController();
  /** Whether MapLibre's whole map is drawn. */
  #standing = false;

  /** @throws `GPUInitializationError` or another Error if WebGL 2 is not available. */
  constructor({container, drawing, camera, limits, listener}: LiveMapOptions) {
    this.#drawing = drawing;
    this.#limits = limits;
    this.#listener = listener;
    this.#placed = drawing.base;
    this.#map = new MapLibreMap({
      container,
      style: baseStyle(drawing.base),
      ...mapCamera(camera),
      minZoom: -2,
      maxZoom: 20,
      transformConstrain: (center, zoom) => this.#constrained(center, zoom),
      attributionControl: false,
      cooperativeGestures: true,
      dragRotate: false,
      touchPitch: false,
      pitchWithRotate: false,
      boxZoom: false,
      keyboard: false,
      renderWorldCopies: false,
      trackResize: false,
      fadeDuration: 0,
      pixelRatio: densityIn(container),
      validateStyle: false,
    });
    this.#map.touchZoomRotate.disableRotation();
    this.#quietCanvas();
    this.#layers = this.#liveLayers(container);
    this.#layers.draw(drawing);
    this.#endDensity = onDensityChange(container, () => this.resize());
    this.#listen();
  }

  /** Shows another drawing. */
  draw(drawing: MapDrawing): void {
    const earlier = this.#drawing;
    this.#drawing = drawing;
    this.#layers.draw(drawing, earlier);
    if (earlier.base !== drawing.base) this.#drawBase();
  }

  /** Moves to another camera, immediately or with a transition. */
  look(camera: Camera, limits: CameraLimits, motion: keyof typeof DURATIONS): void {
    this.#limits = limits;
    this.#map.easeTo({...mapCamera(camera), duration: DURATIONS[motion]});
  }

  /** Adopts the current size and density of the container. */
  resize(): void {
    // This resizes the map too.
    this.#map.setPixelRatio(densityIn(this.#map.getContainer()));
  }

  /** Draws again; the listener hears when everything is drawn. */
  settle(): void {
    this.#map.triggerRepaint();
  }

  /** Releases the WebGL contexts; the map cannot be used afterwards. */
  destroy(): void {
    this.#endDensity();
    this.#end.abort();
    this.#layers.destroy();
    this.#map.remove();
  }

  #constrained(center: LngLat, zoom: number): {center: LngLat; zoom: number} {
    const limited = mapCamera(limitedCamera(cameraOfMap(center, zoom), this.#limits));
    return {center: new LngLat(...limited.center), zoom: limited.zoom};
  }

  #liveLayers(container: HTMLElement): LiveLayers {
    const listener = {lost: () => this.#listener.lost(), restored: () => this.#tellReady()};
    try {
      return new LiveLayers({map: this.#map, container, listener});
    } catch (cause) {
      this.#map.remove();
      throw cause;
    }
  }

  /** Hides the canvas from assistive technology, because the element describes the map. */
  #quietCanvas(): void {
    const canvas = this.#map.getCanvas();
    canvas.removeAttribute('role');
    canvas.removeAttribute('aria-label');
    canvas.tabIndex = -1;
    canvas.setAttribute('aria-hidden', 'true');
  }

  #listen(): void {
    const map = this.#map;
    map.on('style.load', () => this.#onStyle());
    map.on('render', () => this.#onFrame());
    map.on('idle', () => this.#tellReady());
    map.on('webglcontextlost', () => this.#onLoss());
    // Before MapLibre notices, which would warn that it cannot restore the layer.
    const {signal} = this.#end;
    const beforeLoss = ({target}: Event): void => {
      if (target === map.getCanvas() && map.getLayer(FADE) !== undefined) map.removeLayer(FADE);
    };
    map.getContainer().addEventListener('webglcontextlost', beforeLoss, {capture: true, signal});
    map.on('error', ({error}) => this.#listener.failed(new Error(error.message, {cause: error})));
    map.on('cooperativegestureprevented', ({gestureType}) =>
      this.#listener.gestureLeft(gestureType === 'wheel_zoom' ? 'wheel' : 'touch'),
    );
  }

  /** Called after the first style, and after each new one for a restored context. */
  #onStyle(): void {
    this.#map.addLayer(
      new FadeLayer(() => this.#drawing.base.projection),
      baseLayer('land', 'lit'),
    );
    this.#layers.styled();
    this.#drawBase();
    this.#map.once('idle', () => {
      this.#standing = true;
      this.#tellReady();
    });
    this.#map.triggerRepaint();
  }

  /** Draws layers with their own canvas in the same frame as the map beneath them. */
  #onFrame(): void {
    const camera = cameraOfMap(this.#map.getCenter(), this.#map.getZoom());
    const {width, height, style} = this.#map.getCanvas();
    // Lower than the ratio set where the canvas would exceed MapLibre's limit.
    const density = width / parseFloat(style.width);
    this.#layers.framed({camera, width, height, density});
    this.#listener.framed(camera);
  }

  #onLoss(): void {
    this.#standing = false;
    this.#listener.lost();
  }

  #tellReady(): void {
    if (this.#standing && this.#layers.alive) this.#listener.ready();
  }

  #drawBase(): void {
    const {base} = this.#drawing;
    // While the context is lost there is no style; the next one gets this change too.
    if (this.#map.getLayer('land') === undefined) return;
    for (const {layer, property, colour} of baseColours(base.colours)) {
      this.#map.setPaintProperty(layer, property, colour);
    }
    const {lit, projection} = this.#placed;
    if (lit === base.lit && projection === base.projection) return;
    this.#placed = base;
    for (const [name, data] of Object.entries(baseData(base))) {
      void this.#map.getSource<GeoJSONSource>(name)?.setData(data);
    }
  }
}
