import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Renders its host for printing, before the browser captures the page. */
export class PrintController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #render: () => void;
  /** Window of the host's document, which may be a frame's. */
  #window: Window | undefined;
  #printing = false;

  /** @param render - Renders the host synchronously: `print()` does not wait for an update. */
  constructor(host: ReactiveControllerHost & Element, render: () => void) {
    this.#host = host;
    this.#render = render;
    host.addController(this);
  }

  get printing(): boolean {
    return this.#printing;
  }

  hostConnected(): void {
    this.#window = this.#host.ownerDocument.defaultView ?? undefined;
    this.#window?.addEventListener('beforeprint', this.#onPrint);
    this.#window?.addEventListener('afterprint', this.#onPrint);
  }

  hostDisconnected(): void {
    this.#window?.removeEventListener('beforeprint', this.#onPrint);
    this.#window?.removeEventListener('afterprint', this.#onPrint);
  }

  readonly #onPrint = ({type}: Event): void => {
    this.#printing = type === 'beforeprint';
    this.#host.requestUpdate();
    this.#render();
  };
}
