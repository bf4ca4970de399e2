import {slicedJson} from './sliced-json.js';
import {TimeSlice} from './time-slice.js';

/** Reason why the data could not be fetched. */
export type RequestFailure =
  /** No complete response: offline, unknown host, broken off, or refused by CORS rules. */
  | 'network'
  /** The response status is not a success. */
  | 'status'
  /** The response is not JSON. */
  | 'json'
  /** The response is larger than {@link LARGEST_ANSWER}. */
  | 'size';

/**
 * Maximum size of a response in bytes, unpacked; more would exhaust the page's memory and take
 * minutes.
 */
export const LARGEST_ANSWER = 100_000_000;

/** The data could not be fetched, or is not JSON. */
export class HotspotRequestError extends Error {
  override readonly name = 'HotspotRequestError';
  readonly reason: RequestFailure;
  readonly url: string;
  /** HTTP status; `undefined` without a response. */
  readonly status: number | undefined;

  constructor(
    reason: RequestFailure,
    url: string,
    {status, cause}: {readonly status?: number; readonly cause?: unknown} = {},
  ) {
    super(`${url}: ${failureText(reason, status)}`, {cause});
    this.reason = reason;
    this.url = url;
    this.status = status;
  }
}

/** Abort signal and progress callback of a request. */
export interface RequestOptions {
  readonly signal: AbortSignal;
  /** Called with the share that has arrived, from 0 to 1; `undefined` if the size is unknown. */
  readonly onProgress: (share: number | undefined) => void;
}

/**
 * The JSON at an address, parsed while it arrives.
 *
 * @throws {@link HotspotRequestError} if it cannot be fetched or parsed.
 * @throws DOMException `AbortError` if the signal aborts the request.
 */
export async function requestJson(url: string, options: RequestOptions): Promise<unknown> {
  const {signal} = options;
  try {
    return await slicedJson(requestText(url, options), new TimeSlice(signal));
  } catch (cause) {
    throw cause instanceof SyntaxError ? new HotspotRequestError('json', url, {cause}) : cause;
  }
}

/**
 * The text at an address, piece by piece.
 *
 * @throws {@link HotspotRequestError} or an `AbortError`, as above.
 */
async function* requestText(url: string, options: RequestOptions): AsyncGenerator<string> {
  const {signal} = options;
  const response = await fetch(url, {signal}).catch((cause: unknown) => {
    throw signal.aborted ? cause : new HotspotRequestError('network', url, {cause});
  });
  const {ok, status, body} = response;
  if (!ok) throw new HotspotRequestError('status', url, {status});
  if (body === null) return;
  try {
    yield* bodyText(response, body.getReader(), options);
  } catch (cause) {
    if (signal.aborted || cause instanceof HotspotRequestError) throw cause;
    throw new HotspotRequestError('network', url, {status, cause});
  }
}

async function* bodyText(
  response: Response,
  reader: ReadableStreamDefaultReader<Uint8Array>,
  {onProgress}: RequestOptions,
): AsyncGenerator<string> {
  const size = transferredSize(response);
  const decoder = new TextDecoder();
  if ((size ?? 0) > LARGEST_ANSWER) await refuse(reader, response);
  let received = 0;
  onProgress(size === undefined ? undefined : 0);
  try {
    for (;;) {
      const {done, value} = await reader.read();
      if (done) break;
      received += value.byteLength;
      if (received > LARGEST_ANSWER) await refuse(reader, response);
      onProgress(size === undefined ? undefined : Math.min(1, received / size));
      yield decoder.decode(value, {stream: true});
    }
    yield decoder.decode();
  } finally {
    // The consumer stopped early (e.g. invalid JSON): cancel the download.
    reader.cancel().catch(() => undefined);
  }
}

async function refuse(
  reader: ReadableStreamDefaultReader,
  {url, status}: Response,
): Promise<never> {
  await reader.cancel();
  throw new HotspotRequestError('size', url, {status});
}

/**
 * Size of the response in bytes; unknown if it is compressed, because the header then gives the
 * packed size.
 */
function transferredSize({headers}: Response): number | undefined {
  const length = Number(headers.get('content-length'));
  return length > 0 && !headers.has('content-encoding') ? length : undefined;
}

function failureText(reason: RequestFailure, status: number | undefined): string {
  switch (reason) {
    case 'network':
      return 'no answer';
    case 'status':
      return `answered with status ${status}`;
    case 'json':
      return 'is not JSON';
    case 'size':
      return `is larger than ${LARGEST_ANSWER} bytes`;
  }
}
