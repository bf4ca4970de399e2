import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {Readable, pipeline} from 'node:stream';

import type {FileServer} from '../../demo/file-server.js';

/** Size of the largest response, in bytes. */
export const HUGE = 200_000_000;

/** Serves data with failures of all kinds, each at an address of its own. */
export interface DataServer extends FileServer {
  /** Number of bytes of the last huge response that were sent. */
  sent(): number;
  /** Lets a slow response continue to its end. */
  goOn(): void;
  /** Makes all addresses respond with good data from now on. */
  recover(): void;
}

/**
 * Starts a server whose responses any page may read, except those at `/private`.
 *
 * @param data - Text of the successful responses.
 */
export async function dataServer(data: string): Promise<DataServer> {
  let sent = 0;
  let recovered = false;
  let goOn = (): void => undefined;
  const waiting = new Promise<void>((resolve) => (goOn = resolve));

  const answers: Readonly<Record<string, (response: ServerResponse) => void>> = {
    '/good': good,
    '/missing': (response) => response.writeHead(404).end('Not found'),
    '/broken': (response) => response.writeHead(500).end('Oh no'),
    '/no-json': (response) => response.end('<!doctype html><title>Log in</title>'),
    '/truncated': (response) =>
      response.end('{"type": "FeatureCollection", "features": [{"type": '),
    '/no-geojson': (response) => response.end('{"type": "Topology"}'),
    '/empty': (response) => response.end(),
    '/no-content': (response) => response.writeHead(204).end(),
    '/reset-content': (response) => response.writeHead(205).end(),
    '/blank': (response) => response.end('\ufeff \r\n\t'),
    '/latin-1': (response) => response.end(Buffer.from(data, 'latin1')),
    '/utf-16': (response) => response.end(Buffer.from(data, 'utf16le')),
    '/utf-16-marked': (response) => response.end(Buffer.from(`\ufeff${data}`, 'utf16le')),
    '/zeros': (response) => response.end(Buffer.alloc(1000)),
    '/one-wrong-byte': (response) => {
      const bytes = Buffer.from(data);
      bytes[bytes.indexOf('Île')] = 0xff;
      response.end(bytes);
    },
    '/marked': (response) => response.end(`\ufeff${data}`),
    '/silent': (response) => void waiting.then(() => good(response)),
    '/cut': (response) => {
      response.writeHead(200, {'content-length': '1000000'});
      response.write('{"type": "FeatureCollection", ', () => response.destroy());
    },
    '/moved': (response) => response.writeHead(302, {location: '/good'}).end(),
    '/round': (response) => response.writeHead(302, {location: '/round'}).end(),
    '/huge': (response) => stream(response, false),
    '/huge-announced': (response) => stream(response, true),
    '/slow': (response) => {
      response.writeHead(200, {'content-length': '100000'});
      response.write(' '.repeat(50_000));
      void waiting.then(() =>
        response.end(
          `${' '.repeat(49_950)}{"type":"FeatureCollection","features":[]}`.padEnd(50_000),
        ),
      );
    },
  };

  function good(response: ServerResponse): void {
    response.end(data);
  }

  /** Sends as much as the reader takes. */
  function stream(response: ServerResponse, announced: boolean): void {
    if (announced) response.setHeader('content-length', HUGE);
    pipeline(Readable.from(spaces()), response, () => undefined);
  }

  function* spaces(): Generator<Buffer> {
    const piece = Buffer.alloc(1_000_000, ' ');
    for (sent = 0; sent < HUGE; sent += piece.length) yield piece;
  }

  const server = createServer((request: IncomingMessage, response) => {
    const path = request.url ?? '';
    if (path !== '/private' || recovered) response.setHeader('access-control-allow-origin', '*');
    response.setHeader('cache-control', 'no-store');
    (recovered ? good : (answers[path] ?? good))(response);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    sent: () => sent,
    goOn: () => goOn(),
    recover: () => void (recovered = true),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
