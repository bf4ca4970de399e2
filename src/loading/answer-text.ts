import {HotspotRequestError, LARGEST_ANSWER, type RequestFailure} from './hotspot-request-error.js';

/** Text of a successful response, which arrives in pieces and must be UTF-8. */
export class AnswerText {
  readonly #answer: Response;
  readonly #href: string;
  readonly #decoder = new TextDecoder('utf-8', {fatal: true});

  /** @param href - Address of the request, for errors. */
  constructor(answer: Response, href: string) {
    this.#answer = answer;
    this.#href = href;
  }

  /**
   * @param onBytes - Called with the number of bytes that have arrived and, if known, that of all.
   * @throws {@link HotspotRequestError} if the text breaks off, is empty, too large or not UTF-8.
   */
  async *pieces(onBytes: (received: number, size?: number) => void): AsyncGenerator<string> {
    const size = transferredSize(this.#answer);
    const reader = this.#answer.body?.getReader();
    let received = 0;
    let blank = true;
    try {
      for (;;) {
        if (Math.max(received, size ?? 0) > LARGEST_ANSWER) throw this.#failure('size');
        onBytes(received, size);
        const bytes = await this.#next(reader);
        if (bytes === undefined) break;
        received += bytes.byteLength;
        const piece = this.#decoded(bytes);
        blank &&= piece.trim() === '';
        yield piece;
      }
      if (blank) throw this.#failure('empty');
    } finally {
      // The reading ended early (e.g. invalid JSON): cancel the download.
      reader?.cancel().catch(() => undefined);
    }
  }

  /**
   * To be called when the text is complete as JSON, as most texts that end within a character are
   * not.
   *
   * @throws {@link HotspotRequestError} if it ends within a character.
   */
  end(): void {
    this.#decoded();
  }

  async #next(reader?: ReadableStreamDefaultReader<unknown>): Promise<Uint8Array | undefined> {
    const {value} =
      (await reader?.read().catch((cause: unknown) => {
        throw this.#failure('network', cause);
      })) ?? {};
    if (value === undefined || value instanceof Uint8Array) return value;
    throw this.#failure('blocked');
  }

  #decoded(bytes?: Uint8Array): string {
    try {
      const text = this.#decoder.decode(bytes, {stream: bytes !== undefined});
      // JSON never has this character, and UTF-16 without a byte order mark has many.
      if (!text.includes('\0')) return text;
    } catch (cause) {
      throw this.#failure('encoding', cause);
    }
    throw this.#failure('encoding');
  }

  #failure(reason: RequestFailure, cause?: unknown): HotspotRequestError {
    return new HotspotRequestError(reason, this.#href, {cause});
  }
}

/**
 * Size of the response in bytes; unknown if it is compressed, because the header then gives the
 * packed size.
 */
function transferredSize({headers}: Response): number | undefined {
  const length = headers.get('content-length') ?? '';
  return /^[1-9]\d*$/.test(length) && !headers.has('content-encoding') ? Number(length) : undefined;
}
