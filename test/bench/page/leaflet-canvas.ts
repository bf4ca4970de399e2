import {canvas, circleMarker, geoJSON, map, type CircleMarker} from 'leaflet';

import {palette} from '../../../src/cartography/colour/palette.js';
import {baseMap} from '../../../src/cartography/ground/base-map.js';
import {nextFrame, type Contestant} from './contestant.js';
import type {Circles, Stage} from './stage.js';
import {stageCamera} from './stage-camera.js';

/** Leaflet's circle markers on a canvas of their own, over our base map on another. */
export class LeafletCanvas implements Contestant {
  readonly #renderer = canvas({padding: 0});
  #stage: Stage | undefined;
  #markers: readonly CircleMarker[] = [];

  async start(stage: Stage): Promise<void> {
    this.#stage = stage;
    const {center, zoom} = stageCamera(stage.container);
    const shown = map(stage.container, {
      attributionControl: false,
      zoomControl: false,
      zoomSnap: 0,
      fadeAnimation: false,
    }).setView([center[1], center[0]], zoom + 1);
    shown.createPane('base');
    const {land} = baseMap();
    geoJSON(
      {type: 'MultiPolygon', coordinates: land},
      {
        pane: 'base',
        renderer: canvas({pane: 'base'}),
        style: {stroke: false, fillOpacity: 1, fillColor: palette('light').land},
      },
    ).addTo(shown);
    this.#markers = stage.positions.map(([longitude, latitude]) =>
      circleMarker([latitude, longitude], {
        renderer: this.#renderer,
        radius: 0,
        weight: 1,
        color: '#ffffff',
        fillOpacity: 0.95,
        stroke: false,
        fill: false,
      }).addTo(shown),
    );
    this.#draw(stage.circles(0));
    await nextFrame();
  }

  async show(change: number): Promise<void> {
    if (this.#stage === undefined) return;
    this.#draw(this.#stage.circles(change));
    await nextFrame();
  }

  /** Reading a canvas waits until it is drawn. */
  finish(): void {
    const drawn = this.#stage?.container.querySelector<HTMLCanvasElement>(
      '.leaflet-overlay-pane canvas',
    );
    drawn?.getContext('2d')?.getImageData(0, 0, 1, 1);
  }

  /** The largest first: each circle brought to the front covers those before. */
  #draw({region, radius, colour}: Circles): void {
    const gone = new Set(this.#markers.keys());
    region.forEach((id, index) => {
      gone.delete(id);
      const style = {stroke: true, fill: true, fillColor: colour[index] ?? ''};
      this.#markers[id]?.setStyle({...style, radius: radius[index] ?? 0}).bringToFront();
    });
    for (const id of gone) this.#markers[id]?.setStyle({stroke: false, fill: false});
  }
}
