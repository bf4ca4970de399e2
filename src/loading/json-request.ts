import {AnswerText} from './answer-text.js';
import {fetchedAnswer} from './fetched-answer.js';
import {HotspotRequestError} from './hotspot-request-error.js';
import {slicedJson} from './sliced-json.js';
import {StallTimer} from './stall-timer.js';
import {TimeSlice} from './time-slice.js';

/** Base address, abort signal and callbacks of a request. */
export interface RequestOptions {
  /** Address that a relative one starts from. */
  readonly base: string;
  readonly signal: AbortSignal;
  /** Called with the share that has arrived, from 0 to 1; `undefined` if the size is unknown. */
  readonly onProgress?: (share: number | undefined) => void;
  /** Called when ten seconds have passed without progress. */
  readonly onStall: () => void;
}

/**
 * The JSON at an address, parsed while it arrives.
 *
 * @throws {@link HotspotRequestError} if it cannot be fetched or parsed.
 * @throws The signal's reason if it aborts the request.
 */
export async function requestJson(address: string, options: RequestOptions): Promise<unknown> {
  const {base, signal, onStall} = options;
  const url = absoluteUrl(address, base);
  const timer = new StallTimer(signal, onStall);
  try {
    return await answeredJson(url, timer, options);
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof SyntaxError)) throw error;
    throw new HotspotRequestError('json', url.href, {cause: error});
  } finally {
    timer.stop();
  }
}

async function answeredJson(
  url: URL,
  timer: StallTimer,
  {signal, onProgress}: RequestOptions,
): Promise<unknown> {
  const {href} = url;
  const answer = await fetchedAnswer(url, signal);
  const {ok, status} = answer;
  if (!ok) throw new HotspotRequestError(status === 0 ? 'network' : 'status', href, {status});
  const text = new AnswerText(answer, href);
  const pieces = text.pieces((received, size) => {
    timer.progress(received);
    // A packed response whose encoding is hidden from the page has more bytes than it announces.
    onProgress?.(size === undefined || received > size ? undefined : received / size);
  });
  const json = await slicedJson(pieces, new TimeSlice(signal));
  text.end();
  return json;
}

function absoluteUrl(address: string, base: string): URL {
  try {
    return new URL(address, base);
  } catch (cause) {
    throw new HotspotRequestError('address', address, {cause});
  }
}
