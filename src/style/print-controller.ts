import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Tells its host while the page is being printed, before the browser takes its picture. */
export class PrintController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #render: () => void;
  /** Window of the page that the host stands on, which may be that of a frame. */
  #window: Window | undefined;
  #printing = false;

  /** @param render - Renders the host at once: `print()` does not wait for an update. */
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
