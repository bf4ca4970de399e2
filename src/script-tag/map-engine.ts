import type {MapEngine} from '../elements/map-engine.js';
import {engineStart} from './engine-file.js';
import {engineIntegrity} from './engine-integrity.js';
import {ownScript} from './own-script.js';

export type {MapEngine} from '../elements/map-engine.js';

const own = ownScript();
let engine: Promise<MapEngine> | undefined;

/**
 * Loads the engine on the first call: from the file beside this one, unless it is in this file.
 * After a failure the next call tries again.
 */
export function loadEngine(): Promise<MapEngine> {
  engine ??= startedEngine().catch((cause: unknown) => {
    engine = undefined;
    throw cause;
  });
  return engine;
}

async function startedEngine(): Promise<MapEngine> {
  const here = engineStart();
  if (here !== undefined) return here();
  const url = engineUrl();
  await addScript(url);
  const start = engineStart();
  if (start === undefined) throw new Error(`${url} must hold the map engine`);
  return start();
}

/** URL of the engine's file, with the query that this file was asked for with. */
function engineUrl(): string {
  if (!URL.canParse(own.url)) {
    throw new Error('the map engine cannot be found beside a script without a URL');
  }
  const url = new URL('regional-hotspots.engine.js', own.url);
  url.search = new URL(own.url).search;
  return url.href;
}

function addScript(url: string): Promise<void> {
  const script = document.createElement('script');
  script.nonce = own.nonce;
  // Files on disk can be read by no script, so their hash cannot be compared.
  if (!url.startsWith('file:')) {
    script.crossOrigin = 'anonymous';
    script.integrity = engineIntegrity;
  }
  script.src = url;
  return new Promise((resolve, reject) => {
    script.onload = () => resolve();
    script.onerror = () => {
      script.remove();
      reject(new Error(`the map engine could not be loaded from ${url}`));
    };
    document.head.append(script);
  });
}
