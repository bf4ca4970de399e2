import * as engine from '../map/engine.js';

/**
 * The engine, with its worker named.
 *
 * @param url - Where the file that holds both came from; empty if it stands in the page.
 * @param worker - What the worker runs.
 */
export function startEngine(url: string, worker: () => void): typeof engine {
  engine.offerWorker(`${workerFile(url) ?? workerText(worker)}#.cjs`);
  return engine;
}

/** A browser starts workers from files of the page's own origin only. */
function workerFile(url: string): string | undefined {
  const sameOrigin = URL.canParse(url) && new URL(url).origin === globalThis.origin;
  return sameOrigin && globalThis.origin !== 'null' ? url : undefined;
}

/** On disk, in a sandbox and from another origin the worker is started from its text. */
function workerText(worker: () => void): string {
  return URL.createObjectURL(new Blob([`(${worker})()`], {type: 'text/javascript'}));
}
