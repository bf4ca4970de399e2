import type {ReactiveController, ReactiveControllerHost} from 'lit';

type HoverHost = ReactiveControllerHost & Node;

/** Region hovered in another view, until the reader dismisses it with Escape. */
export class OutsideHover implements ReactiveController {
  readonly #host: HoverHost;
  readonly #hovered: () => string | undefined;
  readonly #onDismissal: () => void;
  #dismissed: string | undefined;
  /** Document of the host, which may be a frame's. */
  #document: Document | null = null;

  /**
   * @param hovered - Returns the code of the region, as set by the page.
   * @param onDismissal - Called when the reader has dismissed it.
   */
  constructor(
    host: HoverHost,
    hovered: () => string | undefined,
    onDismissal: () => void = () => undefined,
  ) {
    this.#host = host;
    this.#hovered = hovered;
    this.#onDismissal = onDismissal;
    host.addController(this);
  }

  /** Code of the region; `undefined` also if it was dismissed and no other came since. */
  get region(): string | undefined {
    return this.#hovered() === this.#dismissed ? undefined : this.#hovered();
  }

  hostConnected(): void {
    this.#document = this.#host.ownerDocument;
    this.#document?.addEventListener('keydown', this.#onKey);
  }

  hostDisconnected(): void {
    this.#document?.removeEventListener('keydown', this.#onKey);
  }

  hostUpdate(): void {
    if (this.#hovered() !== this.#dismissed) this.#dismissed = undefined;
  }

  readonly #onKey = ({key}: KeyboardEvent): void => {
    if (key !== 'Escape' || this.#hovered() === undefined) return;
    this.#dismissed = this.#hovered();
    this.#onDismissal();
    this.#host.requestUpdate();
  };
}
