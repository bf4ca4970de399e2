import 'maplibre-gl/dist/maplibre-gl-worker.mjs';

import {laeaForward, laeaInverse} from '../cartography/laea.js';

/** What MapLibre's worker part adds to the scope it runs in. */
interface MapWorkerScope {
  setProjectionHandler(handler: (definition: string) => Converter): void;
}

/** Takes degrees to metres and back. */
interface Converter {
  forward(position: [number, number]): [number, number];
  inverse(position: [number, number]): [number, number];
}

// The page registers EPSG:3035 only, so the definition that is asked for can be no other.
(globalThis as unknown as MapWorkerScope).setProjectionHandler(() => ({
  forward: laeaForward,
  inverse: laeaInverse,
}));
