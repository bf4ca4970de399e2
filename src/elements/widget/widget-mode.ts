import type {ReactiveController, ReactiveControllerHost} from 'lit';

import {addStyles, BaseElement} from '../../controls/base-element.js';
import type {FullScreen} from '../../controls/full-screen.js';
import type {WidgetOptions} from '../../state/options.js';
import type {Stage} from '../../explorer/explorer-layout.js';
import {loadedStage, loadExplorer, loadLists} from './part-loader.js';

type ModeHost = ReactiveControllerHost & BaseElement;

/** Options of {@link WidgetMode}. */
export interface WidgetModeOptions {
  readonly internals: ElementInternals;
  /** Layout that the page asks for. */
  readonly asked: () => WidgetOptions['mode'];
  /** Whether the view has parts in the file of the lists. */
  readonly needsLists: () => boolean;
  /** Called when that file has been loaded. */
  readonly listed: () => void;
  /** Called when a file could not be loaded; the widget works without it. */
  readonly failed: (error: Error) => void;
}

/**
 * Layout of a widget: a figure, or an explorer once its file has been loaded. A figure becomes an
 * explorer while it fills the window. The custom state `explorer` holds for the style sheets.
 */
export class WidgetMode implements ReactiveController {
  readonly #host: ModeHost;
  readonly #options: WidgetModeOptions;
  #fullScreen: FullScreen | undefined;
  /**
   * Shows the explorer over the page; absent in a frame, which is as small as its page has made it.
   */
  readonly expand: (() => void) | undefined =
    window.parent === window ? () => void this.#expand() : undefined;

  #waiting = false;
  /** A file that could not be loaded is not requested again by itself. */
  #asked = false;
  #listsAsked = false;

  constructor(host: ModeHost, options: WidgetModeOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** Layout that is shown as soon as it can be. */
  get mode(): WidgetOptions['mode'] {
    return this.#fullScreen?.open ? 'explorer' : this.#options.asked();
  }

  /** Layout of an explorer; `undefined` for a figure, which is also shown without the file. */
  get stage(): Stage | undefined {
    return this.mode === 'explorer' ? loadedStage() : undefined;
  }

  /** Whether an explorer waits for its layout. */
  get waiting(): boolean {
    return this.#waiting;
  }

  /** Full screen; absent where there is no page to cover, or no file yet. */
  get fullScreen(): FullScreen | undefined {
    return this.expand && this.#fullScreen;
  }

  hostUpdate(): void {
    if (this.#options.needsLists() && !this.#listsAsked) {
      this.#listsAsked = true;
      void this.load(loadLists).then(() => this.#options.listed());
    }
    if (this.mode === 'explorer' && loadedStage() === undefined && !this.#asked) {
      this.#asked = true;
      this.#waiting = true;
      void this.load(loadExplorer).then(() => {
        this.#waiting = false;
        this.#host.requestUpdate();
      });
    }
    const {stage} = this;
    if (stage) this.#fullScreen ??= new stage.FullScreen(this.#host, this.#options.internals);
  }

  hostUpdated(): void {
    const {stage} = this;
    const {states} = this.#options.internals;
    if (stage === undefined) {
      states.delete('explorer');
      return;
    }
    states.add('explorer');
    const root = this.#host.renderRoot as ShadowRoot;
    for (const [tag, style] of Object.entries(stage.styles)) {
      const elements = tag === this.#host.localName ? [this.#host] : root.querySelectorAll(tag);
      for (const each of elements) if (each instanceof BaseElement) addStyles(each, [style]);
    }
  }

  async #expand(): Promise<void> {
    await this.load(loadExplorer);
    const stage = loadedStage();
    if (stage === undefined) return;
    this.#fullScreen ??= new stage.FullScreen(this.#host, this.#options.internals);
    this.#fullScreen.enter();
  }

  /** Loads a file of the widget; without it, the rest still works. */
  async load(file: typeof loadLists): Promise<void> {
    try {
      await file();
    } catch (error) {
      this.#options.failed(error instanceof Error ? error : new Error(String(error)));
    }
  }
}
