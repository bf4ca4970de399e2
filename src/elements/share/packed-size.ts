import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Finds how large a text is as servers send it, packed by gzip, after it has been asked. */
export class PackedSize implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #subject: object | undefined;
  #bytes: number | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // What is known stays known.
  }

  /**
   * Size of the text of a subject.
   *
   * @param text - Called once for each subject, after the update of the host.
   * @returns Bytes; `undefined` until they are known, and where the browser cannot pack.
   */
  of(subject: object, text: () => string): number | undefined {
    if (subject === this.#subject) return this.#bytes;
    this.#subject = subject;
    this.#bytes = undefined;
    if (typeof CompressionStream !== 'undefined') void this.#find(subject, text);
    return undefined;
  }

  async #find(subject: object, text: () => string): Promise<void> {
    await this.#host.updateComplete;
    if (subject !== this.#subject) return;
    const packed = new Blob([text()]).stream().pipeThrough(new CompressionStream('gzip'));
    const {byteLength} = await new Response(packed).arrayBuffer();
    if (subject !== this.#subject) return;
    this.#bytes = byteLength;
    this.#host.requestUpdate();
  }
}
