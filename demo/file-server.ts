import {createReadStream, statSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join, normalize} from 'node:path';
import {pipeline} from 'node:stream';
import {promisify} from 'node:util';
import {gzip} from 'node:zlib';

/** One answer that is not a file. */
export interface Page {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Files and address of a server. */
export interface FileServerOptions {
  /** Folder of the files. */
  readonly root: string;
  /** Name to listen on; default `localhost`. */
  readonly host?: string;
  /** Port to listen on; default any that is free. */
  readonly port?: number;
  /** Sent with every answer. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Responses that take precedence over the files, by path. */
  readonly pages?: Readonly<Record<string, Page>>;
}

/** A running server. */
export interface FileServer {
  /** E.g. `http://localhost:8080`. */
  readonly origin: string;
  close(): Promise<void>;
}

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.geojson': 'application/geo+json',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.md': 'text/plain; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
};

/**
 * Starts to serve the files of a folder, compressed where that helps.
 *
 * @returns Resolves once the server listens.
 */
export async function fileServer(options: FileServerOptions): Promise<FileServer> {
  const {host = 'localhost', port = 0} = options;
  const server = createServer((request, response) => answer(request, response, options));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const address = server.address() as AddressInfo;
  return {
    origin: `http://${host}:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  {root, headers = {}, pages = {}}: FileServerOptions,
): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  const path = pathOf(request);
  const page = path === undefined ? undefined : pages[path];
  if (page !== undefined) return sendPage(response, page);
  const file = path === undefined ? undefined : fileAt(join(root, path));
  if (file === undefined) return sendPage(response, {status: 404, body: 'Not found'});
  // Relative addresses in a page resolve against its folder, whose path has to end with a slash.
  if (file.endsWith('index.html') && !/(\/|\.html)$/.test(path ?? '')) {
    return sendPage(response, {status: 302, headers: {location: `${path}/`}, body: ''});
  }
  sendFile(request, response, file);
}

/** Requested path, which cannot leave the folder; `undefined` if it cannot be read. */
function pathOf({url = '/'}: IncomingMessage): string | undefined {
  try {
    return normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname));
  } catch {
    return undefined;
  }
}

function fileAt(path: string): string | undefined {
  const found = statSync(path, {throwIfNoEntry: false});
  if (found?.isDirectory()) return fileAt(join(path, 'index.html'));
  return found?.isFile() ? path : undefined;
}

function sendPage(response: ServerResponse, {status = 200, headers = {}, body}: Page): void {
  response.writeHead(status, {'content-type': 'text/html; charset=utf-8', ...headers});
  response.end(body);
}

function sendFile(request: IncomingMessage, response: ServerResponse, file: string): void {
  const type = CONTENT_TYPES[extname(file)] ?? 'application/octet-stream';
  response.setHeader('content-type', type);
  response.setHeader('cache-control', 'no-cache');
  const isPacked =
    /text|json|svg/.test(type) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  // A reader who leaves before the end is not an error.
  const ended = (): void => undefined;
  if (!isPacked) {
    pipeline(createReadStream(file), response, ended);
    return;
  }
  response.setHeader('content-encoding', 'gzip');
  packed(file).then(
    (bytes) => response.end(bytes),
    () => response.destroy(),
  );
}

/** A compressed file. */
interface Packed {
  /** Time of the file's last change. */
  readonly time: number;
  readonly bytes: Promise<Buffer>;
}

const packedFiles = new Map<string, Packed>();

/** The compressed file, compressed only once, as on a production server. */
function packed(file: string): Promise<Buffer> {
  const {mtimeMs: time} = statSync(file);
  const known = packedFiles.get(file);
  if (known?.time === time) return known.bytes;
  const bytes = readFile(file).then((content) => promisify(gzip)(content));
  packedFiles.set(file, {time, bytes});
  return bytes;
}
