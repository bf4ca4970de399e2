/**
 * The part of the peers' types that the bench uses: they are installed when it runs, so that the
 * project compiles without them.
 */
declare module 'leaflet' {
  export interface LeafletMap {
    setView(center: [number, number], zoom: number): LeafletMap;
    createPane(name: string): HTMLElement;
  }
  export interface Layer {
    addTo(map: LeafletMap): this;
  }
  export interface CircleMarker extends Layer {
    setStyle(style: object): this;
    bringToFront(): this;
  }
  export type Renderer = object;
  export function map(container: HTMLElement, options: object): LeafletMap;
  export function canvas(options: object): Renderer;
  export function circleMarker(place: [number, number], options: object): CircleMarker;
  export function geoJSON(data: object, options: object): Layer;
}

declare module '@deck.gl/layers' {
  export class ScatterplotLayer {
    constructor(options: object);
  }
}

declare module '@deck.gl/mapbox' {
  import type {IControl, MapLibreMap} from 'maplibre-gl';
  import type {ScatterplotLayer} from '@deck.gl/layers';

  export class MapboxOverlay implements IControl {
    constructor(options: object);
    onAdd(map: MapLibreMap): HTMLElement;
    onRemove(): void;
    setProps(options: {layers: readonly ScatterplotLayer[]}): void;
  }
}

declare module 'd3-selection' {
  export interface Selection<Item> {
    selectAll<Next>(selector: string): Selection<Next>;
    data(items: readonly Item[], key: (item: Item) => unknown): Joined<Item>;
    append(name: string): Selection<Item>;
    attr(name: string, value: string | number | ((item: Item) => string | number)): Selection<Item>;
    order(): Selection<Item>;
  }
  export interface Joined<Item> {
    join(enter: (entering: Selection<Item>) => Selection<Item>): Selection<Item>;
  }
  export function select(element: Element): Selection<unknown>;
}
