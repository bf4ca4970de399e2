import {html, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';

import {LiveRegion} from '../a11y/live-region.js';
import type {HotspotPicture} from '../export/hotspot-picture.js';
import {drawnPicture, pictureFile, type PictureFormat} from '../export/picture-file.js';
import {saveFile} from '../export/save-file.js';
import type {Locale} from '../locale/locale.js';

/** What a chart saves. */
export interface DownloadedChart {
  readonly picture: HotspotPicture;
  /** Name of the file. */
  readonly name: string;
}

/** Callbacks of the host. */
export interface ChartDownloadContext {
  /** Draws the chart as it is now. */
  readonly chart: (format: PictureFormat) => DownloadedChart;
  /** Called when a file could not be created. */
  readonly failed: (error: Error) => void;
}

/**
 * Menu that saves a chart as a picture. Requires `chartStyle`.
 *
 * The file is created in the browser; nothing is sent anywhere.
 */
export class ChartDownload implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #context: ChartDownloadContext;
  readonly #live: LiveRegion;
  #open = false;
  #message = '';
  #making = false;

  constructor(host: ReactiveControllerHost, context: ChartDownloadContext) {
    this.#host = host;
    this.#context = context;
    this.#live = new LiveRegion(host);
    host.addController(this);
  }

  hostConnected(): void {
    this.#message = '';
  }

  /** The menu; the host must include it in every rendering. */
  render(locale: Locale): TemplateResult {
    const button = (format: PictureFormat): TemplateResult => html`
      <button
        part="download"
        type="button"
        aria-disabled=${this.#making}
        @click=${() => this.#save(format, locale)}
      >
        ${locale.text(`share.${format}`)}
      </button>
    `;
    return html`
      <details
        class="download"
        ?open=${this.#open}
        @toggle=${this.#onToggle}
        @keydown=${this.#onKey}
        @focusout=${this.#onLeave}
      >
        <summary>${locale.text('share.files')}</summary>
        <div class="menu">
          ${button('svg')} ${button('png')}
          <p class="note">${this.#message}</p>
        </div>
      </details>
      ${this.#live.render()}
    `;
  }

  async #save(format: PictureFormat, locale: Locale): Promise<void> {
    if (this.#making) return;
    this.#making = true;
    try {
      const {picture, name} = this.#context.chart(format);
      saveFile(await pictureFile(format, drawnPicture(picture, locale.language)), name);
      this.#say(locale.text('share.saved', {file: name}));
    } catch (error) {
      this.#say(locale.text('share.failed', {file: format.toUpperCase()}));
      this.#context.failed(error instanceof Error ? error : new Error(String(error)));
    }
    this.#making = false;
    this.#host.requestUpdate();
  }

  #say(message: string): void {
    this.#message = message;
    this.#live.say(message);
    this.#host.requestUpdate();
  }

  readonly #onToggle = (event: Event): void => {
    this.#open = (event.target as HTMLDetailsElement).open;
    if (!this.#open) this.#message = '';
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.#open) return;
    event.stopPropagation();
    const details = event.currentTarget as HTMLDetailsElement;
    details.open = false;
    details.querySelector('summary')?.focus();
  };

  /** Closes the menu, which lies over the chart, when the focus moves on. */
  readonly #onLeave = ({currentTarget, relatedTarget}: FocusEvent): void => {
    const details = currentTarget as HTMLDetailsElement;
    if (relatedTarget instanceof Node && !details.contains(relatedTarget)) details.open = false;
  };
}
