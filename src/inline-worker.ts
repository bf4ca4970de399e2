import {prepareEngine} from './elements/map/map-engine.js';

// MapLibre looks for its worker beside its own module, where bundlers leave none. The ending makes
// it a classic worker, which starts in sandboxed pages as well.
prepareEngine(async (engine) => {
  const {workerText} = await import('./worker-text.js');
  const url = URL.createObjectURL(new Blob([workerText], {type: 'text/javascript'}));
  engine.offerWorker(`${url}#.cjs`);
});
