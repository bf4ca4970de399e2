import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Key that goes to the search. */
const KEY = '/';

/** Controls in which the key is a letter. */
const TYPED_IN =
  'input:not([type=checkbox],[type=radio],[type=range],[type=button]),textarea,select';

/** State and callback of the host. */
export interface SearchShortcutContext {
  readonly wanted: () => boolean;
  /** Called when the key is pressed elsewhere in the widget. */
  readonly go: () => void;
}

/**
 * The key `/`, which goes to a search from anywhere in the widget around it. It works only while the
 * focus is in that widget, and never where letters are typed (WCAG 2.1.4).
 */
export class SearchShortcut implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #context: SearchShortcutContext;
  #widget: ShadowRoot | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, context: SearchShortcutContext) {
    this.#host = host;
    this.#context = context;
    host.addController(this);
  }

  /** Whether there is a widget around the search, in which the key works. */
  get works(): boolean {
    return this.#widget !== undefined && this.#context.wanted();
  }

  hostConnected(): void {
    const root = this.#host.getRootNode();
    this.#widget = root instanceof ShadowRoot ? root : undefined;
    this.#widget?.addEventListener('keydown', this.#onKey);
  }

  hostDisconnected(): void {
    this.#widget?.removeEventListener('keydown', this.#onKey);
    this.#widget = undefined;
  }

  readonly #onKey = (event: Event): void => {
    const {key, altKey, ctrlKey, metaKey} = event as KeyboardEvent;
    if (key !== KEY || altKey || ctrlKey || metaKey || !this.works) return;
    const [origin] = event.composedPath();
    if (!(origin instanceof HTMLElement) || origin.matches(TYPED_IN)) return;
    if (origin.isContentEditable) return;
    event.preventDefault();
    this.#context.go();
  };
}
