import {valuePreview} from '../reading/values/value-preview.js';

/**
 * Maximum size of a response in bytes, unpacked; more would exhaust the page's memory and take
 * minutes.
 */
export const LARGEST_ANSWER = 100_000_000;

/** Reason why the data could not be fetched. */
export type RequestFailure =
  /** The address is not a URL, or one that browsers do not fetch. */
  | 'address'
  /** A policy or a script of the page has refused the request. */
  | 'blocked'
  /** The address is a file, and the page is one itself. */
  | 'disk'
  /** The reader has given up. */
  | 'stopped'
  /** No complete response: offline, unknown host, broken off, or refused by CORS rules. */
  | 'network'
  /** The response status is not a success. */
  | 'status'
  /** The response has no text, or nothing but white space. */
  | 'empty'
  /** The response is not encoded in UTF-8. */
  | 'encoding'
  /** The response is not JSON. */
  | 'json'
  /** The response is larger than {@link LARGEST_ANSWER}. */
  | 'size';

const TEXTS: Readonly<Record<RequestFailure, string>> = {
  address: 'is not a valid address',
  blocked: 'is blocked',
  disk: 'cannot be read by a page opened from disk',
  stopped: 'was given up',
  network: 'no answer',
  status: 'answered with status',
  empty: 'is empty',
  encoding: 'is not encoded in UTF-8',
  json: 'is not JSON',
  size: 'is larger than 100 MB',
};

/** The data could not be fetched, or is not JSON. */
export class HotspotRequestError extends Error {
  override readonly name = 'HotspotRequestError';
  readonly reason: RequestFailure;
  /** Complete address; as the page gives it if it is not valid. */
  readonly url: string;
  /** HTTP status, if `reason` is `status`. */
  readonly status: number | undefined;

  constructor(
    reason: RequestFailure,
    url: string,
    {status, cause}: {readonly status?: number; readonly cause?: unknown} = {},
  ) {
    super(`${valuePreview(url)}: ${TEXTS[reason]}${status ? ` ${status}` : ''}`, {cause});
    this.reason = reason;
    this.url = url;
    this.status = status;
  }
}

/** Whether a request has failed in a way that may end once the device is online again. */
export function isOffline(error: unknown): boolean {
  return error instanceof HotspotRequestError && error.reason === 'network';
}
