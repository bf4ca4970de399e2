import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Tells its host while the page is being printed, before the browser takes its picture. */
export class PrintController implements ReactiveController {
  readonly #update: () => void;
  #printing = false;

  /** @param update - Renders the host at once. */
  constructor(host: ReactiveControllerHost, update: () => void) {
    this.#update = update;
    host.addController(this);
  }

  get printing(): boolean {
    return this.#printing;
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.#onPrint);
    window.addEventListener('afterprint', this.#onPrint);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#onPrint);
    window.removeEventListener('afterprint', this.#onPrint);
  }

  readonly #onPrint = ({type}: Event): void => {
    this.#printing = type === 'beforeprint';
    this.#update();
  };
}
