import * as engine from '../webgl-map/engine.js';
import {runningFile} from './own-script.js';

/**
 * The engine, with its worker set.
 *
 * @param worker - Body of the worker; the file that holds both runs it in a worker.
 */
export function startEngine(worker: () => void): typeof engine {
  engine.offerWorker(`${ownFile() ?? workerText(worker)}#.cjs`);
  return engine;
}

/** Address of this file, if browsers can start workers from it: it must be of the page's origin. */
function ownFile(): string | undefined {
  const url = runningFile();
  if (url === undefined || globalThis.origin === 'null') return undefined;
  return new URL(url).origin === globalThis.origin ? url : undefined;
}

/** Code of the worker, used on disk, in a sandbox, inside the page and from another origin. */
function workerText(worker: () => void): string {
  return URL.createObjectURL(new Blob([`(${worker})()`], {type: 'text/javascript'}));
}
