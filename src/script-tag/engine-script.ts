import * as engine from '../webgl-map/engine.js';
import {scriptInTrace} from './own-script.js';
import {workerAddress} from './script-address.js';

/**
 * The engine, with its worker set.
 *
 * @param worker - Body of the worker; the file that holds both runs it in a worker.
 */
export function startEngine(worker: () => void): typeof engine {
  engine.offerWorker(workerAddress(`${ownFile() ?? workerText(worker)}#.cjs`));
  return engine;
}

/** Address of this file, if browsers can start workers from it: it must be of the page's origin. */
function ownFile(): string | undefined {
  const url = scriptInTrace(new Error('trace').stack ?? '');
  if (url === undefined || globalThis.origin === 'null') return undefined;
  return new URL(url).origin === globalThis.origin ? url : undefined;
}

/** Code of the worker, used on disk, in a sandbox and from another origin. */
function workerText(worker: () => void): string {
  return URL.createObjectURL(new Blob([`(${worker})()`], {type: 'text/javascript'}));
}
