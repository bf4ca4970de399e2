import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Properties of the page's root that full screen sets. */
const SCROLLING = ['overflow-x', 'overflow-y'];

/** Element that can fill the window. */
type FullScreenHost = ReactiveControllerHost & HTMLElement;

/**
 * Shows an element over its page, as large as the window. It stays where it is in the document, so
 * that nothing in it is made anew; everything else on the page is inert meanwhile.
 */
export class FullScreen implements ReactiveController {
  readonly #host: FullScreenHost;
  readonly #internals: ElementInternals;
  #inert: readonly Element[] = [];
  /** Where the page was, which is shorter meanwhile. */
  #place: readonly [x: number, y: number] = [0, 0];
  /** Name, value and priority of each of these in the page's own style attribute. */
  #scrolling: readonly (readonly [string, string, string])[] = [];

  constructor(host: FullScreenHost, internals: ElementInternals) {
    this.#host = host;
    this.#internals = internals;
    host.addController(this);
  }

  get open(): boolean {
    return this.#host.popover === 'manual' && this.#host.matches(':popover-open');
  }

  hostDisconnected(): void {
    this.leave();
  }

  readonly toggle = (): void => (this.open ? this.leave() : this.enter());

  enter(): void {
    this.#place = [window.scrollX, window.scrollY];
    this.#host.popover = 'manual';
    this.#host.showPopover();
    this.#internals.role = 'dialog';
    this.#internals.ariaModal = 'true';
    this.#inert = [...othersOf(this.#host)].filter((other) => !other.hasAttribute('inert'));
    for (const other of this.#inert) other.setAttribute('inert', '');
    const {style} = document.documentElement;
    this.#scrolling = SCROLLING.map((name) => {
      return [name, style.getPropertyValue(name), style.getPropertyPriority(name)];
    });
    style.overflow = 'hidden';
    this.#host.addEventListener('keydown', this.#onKey);
    this.#host.requestUpdate();
  }

  leave(): void {
    if (this.#host.popover === null) return;
    this.#host.popover = null;
    this.#internals.role = null;
    this.#internals.ariaModal = null;
    for (const other of this.#inert) other.removeAttribute('inert');
    this.#inert = [];
    for (const each of this.#scrolling) document.documentElement.style.setProperty(...each);
    this.#scrolling = [];
    window.scrollTo(...this.#place);
    this.#host.removeEventListener('keydown', this.#onKey);
    this.#host.requestUpdate();
  }

  /** Escape closes what is open in the element first. */
  readonly #onKey = (event: KeyboardEvent): void => {
    const {shadowRoot} = this.#host;
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    if (shadowRoot && !hasOpenPanel(shadowRoot)) this.leave();
  };
}

/** Whether a panel of the top layer is open, which the key closes after the event. */
function hasOpenPanel(root: ShadowRoot): boolean {
  if (root.querySelector(':popover-open') !== null) return true;
  return [...root.querySelectorAll('*')].some(
    ({shadowRoot}) => shadowRoot !== null && hasOpenPanel(shadowRoot),
  );
}

/** All elements beside an element and its ancestors. */
function* othersOf(element: Element): Generator<Element> {
  let inner: Element | null = element;
  while (inner !== null && inner !== document.body) {
    const around: Element | null = inner.parentElement;
    const root = inner.getRootNode();
    const beside = around ?? (root instanceof ShadowRoot ? root : undefined);
    for (const each of beside?.children ?? []) if (each !== inner) yield each;
    inner = around ?? (root instanceof ShadowRoot ? root.host : null);
  }
}
