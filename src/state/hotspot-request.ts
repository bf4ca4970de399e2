/** Why the data could not be had. */
export type RequestFailure =
  /** No whole answer: offline, unknown host, broken off, or refused by CORS rules. */
  | 'network'
  /** An answer that is no success. */
  | 'status'
  /** The answer is no JSON. */
  | 'json'
  /** The answer is larger than {@link LARGEST_ANSWER}. */
  | 'size';

/** Bytes that an answer may have, unpacked; more would take the page's memory, and minutes. */
export const LARGEST_ANSWER = 100_000_000;

/** The data could not be fetched, or is no JSON. */
export class HotspotRequestError extends Error {
  override readonly name = 'HotspotRequestError';
  readonly reason: RequestFailure;
  readonly url: string;
  /** HTTP status; `undefined` without an answer. */
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

/** How a request is watched. */
export interface RequestOptions {
  readonly signal: AbortSignal;
  /** Called with the share that has arrived, from 0 to 1; `undefined` where the size is unknown. */
  readonly onProgress: (share: number | undefined) => void;
}

/**
 * The text at an address.
 *
 * @throws {@link HotspotRequestError} if there is none to be had.
 * @throws DOMException `AbortError` if the signal ends it.
 */
export async function requestText(url: string, options: RequestOptions): Promise<string> {
  const {signal} = options;
  const response = await fetch(url, {signal}).catch((cause: unknown) => {
    throw signal.aborted ? cause : new HotspotRequestError('network', url, {cause});
  });
  const {ok, status} = response;
  if (!ok) throw new HotspotRequestError('status', url, {status});
  try {
    return await bodyText(response, options);
  } catch (cause) {
    if (signal.aborted || cause instanceof HotspotRequestError) throw cause;
    throw new HotspotRequestError('network', url, {status, cause});
  }
}

async function bodyText(response: Response, {onProgress}: RequestOptions): Promise<string> {
  const {body} = response;
  if (body === null) return response.text();
  const size = transferredSize(response);
  const decoder = new TextDecoder();
  const reader = body.getReader();
  if ((size ?? 0) > LARGEST_ANSWER) await refuse(reader, response);
  let received = 0;
  let text = '';
  onProgress(size === undefined ? undefined : 0);
  for (;;) {
    const {done, value} = await reader.read();
    if (done) return text + decoder.decode();
    received += value.byteLength;
    if (received > LARGEST_ANSWER) await refuse(reader, response);
    text += decoder.decode(value, {stream: true});
    onProgress(size === undefined ? undefined : Math.min(1, received / size));
  }
}

async function refuse(
  reader: ReadableStreamDefaultReader,
  {url, status}: Response,
): Promise<never> {
  await reader.cancel();
  throw new HotspotRequestError('size', url, {status});
}

/** Bytes to come; unknown for a compressed answer, whose length is that of the packed bytes. */
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
      return 'is no JSON';
    case 'size':
      return `is larger than ${LARGEST_ANSWER} bytes`;
  }
}
