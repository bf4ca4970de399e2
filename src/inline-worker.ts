import {getWorkerUrl, setWorkerUrl} from 'maplibre-gl';

import {workerText} from './worker-text.js';

// MapLibre looks for its worker beside its own module, where bundlers leave none. The ending makes
// it a classic worker, which starts in sandboxed pages as well.
if (getWorkerUrl() === '') {
  const url = URL.createObjectURL(new Blob([workerText], {type: 'text/javascript'}));
  setWorkerUrl(`${url}#.cjs`);
}
