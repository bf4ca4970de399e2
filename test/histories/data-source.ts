import {createServer, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';

import type {FileServer} from '../../demo/file-server.js';
import {smallAreas, smallSets} from './small-sets.js';

/** Serves small data well, badly and late, to any page. */
export interface DataSource extends FileServer {
  /** Makes late answers wait from now on. */
  hold(): void;
  /** Sends the rest of all answers that wait. */
  release(): void;
  /** Sends it, and from now on the whole of all answers at once. */
  stopHolding(): void;
}

/** Paths of good answers: data, and areas. */
export const GOOD_PATHS: readonly string[] = ['/sets/all', '/sets/year', '/sets/iberia'];
export const AREAS_PATH = '/areas';

/** Paths of answers that fail, and of those that are late: half of them at once, or nothing. */
export const BAD_PATHS: readonly string[] = [
  '/missing',
  '/broken',
  '/empty',
  '/no-geojson',
  '/cut',
];
export const LATE_PATHS: readonly string[] = [
  '/half/sets/all',
  '/half/sets/iberia',
  '/late/sets/year',
];

/** Starts the server. */
export async function dataSource(): Promise<DataSource> {
  const sets = Object.entries(smallSets()).map(([name, text]) => [`/sets/${name}`, text] as const);
  const good = new Map<string, string>([...sets, [AREAS_PATH, smallAreas()]]);
  let waiting: (() => void)[] = [];
  let isHeld = false;
  const release = (): void => {
    for (const end of waiting) end();
    waiting = [];
  };

  const server = createServer(({url = '/'}, response) => {
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('cache-control', 'no-store');
    const [, manner, path = ''] = /^\/(half|late)(\/.*)$/.exec(url) ?? [];
    const text = good.get(path) ?? good.get(url);
    if (text === undefined) answerBadly(url, response);
    else if (manner === undefined || !isHeld) response.end(text);
    else waiting.push(begin(response, Buffer.from(text), manner));
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    hold: () => void (isHeld = true),
    release,
    stopHolding(): void {
      isHeld = false;
      release();
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Sends half of a text with its length, or nothing; returns what sends the rest. */
function begin(response: ServerResponse, text: Buffer, manner: string): () => void {
  if (manner === 'late') return () => response.end(text);
  const half = Math.floor(text.length / 2);
  response.writeHead(200, {'content-length': text.length});
  response.write(text.subarray(0, half));
  return () => response.end(text.subarray(half));
}

function answerBadly(path: string, response: ServerResponse): void {
  switch (path) {
    case '/broken':
      response.end('{"type": "FeatureCollection", "features": [{"type": ');
      break;
    case '/empty':
      response.end();
      break;
    case '/no-geojson':
      response.end('{"type": "Topology"}');
      break;
    case '/cut':
      response.writeHead(200, {'content-length': '1000000'});
      response.write('{"type": "FeatureCollection", ', () => response.destroy());
      break;
    default:
      response.writeHead(404).end('Not found');
  }
}
