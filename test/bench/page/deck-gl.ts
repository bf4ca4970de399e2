import {ScatterplotLayer} from '@deck.gl/layers';
import {MapboxOverlay} from '@deck.gl/mapbox';
import type {MapLibreMap} from 'maplibre-gl';

import {colourParts} from '../../../src/webgl-map/bubble-buffer.js';
import {baseMapLibre} from './bare-maplibre.js';
import {finishWebgl, type Contestant} from './contestant.js';
import type {Circles, Stage} from './stage.js';

/** deck.gl's scatterplot over MapLibre with binary attributes, its fastest way. */
export class DeckGl implements Contestant {
  #stage: Stage | undefined;
  #map: MapLibreMap | undefined;
  #overlay: MapboxOverlay | undefined;
  #rendered: () => void = () => undefined;

  async start(stage: Stage): Promise<void> {
    this.#stage = stage;
    const map = await baseMapLibre(stage.container);
    this.#map = map;
    this.#overlay = new MapboxOverlay({
      interleaved: false,
      onAfterRender: () => this.#rendered(),
      layers: [],
    });
    map.addControl(this.#overlay);
    await this.show(0);
  }

  async show(change: number): Promise<void> {
    if (this.#stage === undefined) return;
    const layers = [layer(this.#stage, this.#stage.circles(change))];
    const shown = new Promise<void>((resolve) => (this.#rendered = resolve));
    this.#overlay?.setProps({layers});
    await shown;
  }

  finish(): void {
    for (const canvas of this.#stage?.container.querySelectorAll('canvas') ?? []) {
      finishWebgl(canvas);
    }
  }
}

function layer({positions}: Stage, {region, radius, colour}: Circles): ScatterplotLayer {
  const {length} = region;
  const places = new Float64Array(length * 2);
  const colours = new Uint8Array(length * 4);
  const parts = new Map<string, readonly number[]>();
  region.forEach((id, index) => {
    places.set(positions[id] ?? [0, 0], index * 2);
    const text = colour[index] ?? '#000000';
    const known = parts.get(text) ?? [...colourParts(text), 242];
    parts.set(text, known);
    colours.set(known, index * 4);
  });
  return new ScatterplotLayer({
    id: 'circles',
    data: {
      length,
      attributes: {
        getPosition: {value: places, size: 2},
        getRadius: {value: Float32Array.from(radius), size: 1},
        getFillColor: {value: colours, size: 4, normalized: true},
      },
    },
    radiusUnits: 'pixels',
    stroked: true,
    lineWidthUnits: 'pixels',
    getLineWidth: 1,
    getLineColor: [255, 255, 255],
    antialiasing: true,
  });
}
