import {html, nothing, type CSSResult, type TemplateResult} from 'lit';
import {state} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';

import {LiveRegion} from '../../a11y/live-region.js';
import {BaseElement} from '../../controls/base-element.js';
import {copyField} from '../../controls/copy-field.js';
import {property} from '../../controls/property.js';
import {HotspotErrorEvent} from '../../events.js';
import {embedCode, type EmbeddedOptions} from '../../export/embed-code.js';
import {fileIntegrity} from '../../export/file-integrity.js';
import type {MapSources} from '../../export/hotspot-picture.js';
import {fileName, saveFile} from '../../export/save-file.js';
import {OBSERVATORY} from '../../figures/star-method.js';
import type {Locale} from '../../locale/locale.js';
import {LocaleController} from '../../locale/locale-controller.js';
import {linkName} from '../../state/link-name.js';
import {usedOptions} from '../../state/option-value.js';
import type {WidgetOptions} from '../../state/options.js';
import {requestOf} from '../../state/requested-filter.js';
import {viewLink, type LinkedView} from '../../state/url-fragment.js';
import {controls} from '../../style/controls.js';
import {menuStyle} from '../../style/menu-style.js';
import {tokens} from '../../style/tokens.js';
import type {HotspotView} from '../../view/hotspot-view.js';
import {absoluteUrl} from './absolute-url.js';
import {libraryFile} from './library-file.js';
import {PackedSize} from './packed-size.js';
import {
  cutText,
  shareFile,
  isSmall,
  shareName,
  SHARE_FORMATS,
  type ShareFormat,
  withSize,
} from './share-files.js';
import {shareStyle} from './share-style.js';

/**
 * Downloads and links for the reader: table, data and picture as files, a link to the view, and the
 * code that embeds it in another page.
 *
 * Files are created in the browser; nothing is sent anywhere.
 *
 * @element hotspot-share
 * @fires {HotspotErrorEvent} hotspot-error - A file could not be created.
 * @csspart summary - Summary that opens and closes the menu.
 * @csspart download - Button that saves a file.
 * @csspart link - Address of the view.
 * @csspart code - Code for another page.
 * @csspart message - Outcomes and notes.
 */
export class HotspotShare extends BaseElement {
  static override styles: CSSResult[] = [tokens, controls, menuStyle, shareStyle];

  /** View to share. */
  @property({attribute: false}) accessor view: HotspotView | undefined;

  /** Codes of the selected regions. */
  @property({attribute: false}) accessor selected: readonly string[] = [];

  /** The view in the form of links; by default made from `view` and `selected`. */
  @property({attribute: false}) accessor link: LinkedView | undefined;

  /** GeoJSON documents on the map besides the data, for pictures. */
  @property({attribute: false}) accessor sources: MapSources = {};

  /**
   * Options of the widget with the view, for the code; projection, insets, labels
   * and disclaimer also apply to pictures. With `urlState`, the page's address contains the view, so a link is offered.
   */
  @property({attribute: false}) accessor options: EmbeddedOptions = {};

  /** Whether there is the content alone, without a summary that opens and closes it. */
  @property({attribute: 'plain', type: Boolean, reflect: true}) accessor plain = false;

  /** Whether the menu is open. */
  @property({attribute: 'open', type: Boolean, reflect: true}) accessor open = false;

  readonly #locale = new LocaleController(this);
  readonly #live = new LiveRegion(this);
  readonly #size = new PackedSize(this);

  @state() private accessor integrity: string | undefined;
  @state() private accessor ownWorker = false;
  @state() private accessor message = '';
  @state() private accessor making: ShareFormat | undefined;

  protected override render(): TemplateResult | typeof nothing {
    const {view} = this;
    if (view === undefined) return nothing;
    const {locale} = this.#locale;
    if (this.plain) return html`${this.#renderChoice(view, locale)} ${this.#live.render()}`;
    return html`
      <details .open=${live(this.open)} @toggle=${this.#onToggle}>
        <summary part="summary">${locale.text('share.title')}</summary>
        ${this.open ? this.#renderChoice(view, locale) : nothing}
      </details>
      ${this.#live.render()}
    `;
  }

  #renderChoice(view: HotspotView, locale: Locale): TemplateResult {
    const linked = linkName(this.#options.urlState) !== undefined;
    return html`
      <div class="choice">
        ${this.#renderFiles(view, locale)} ${linked ? this.#renderLink(view, locale) : nothing}
        ${this.#renderCode(view, locale)}
      </div>
    `;
  }

  #renderFiles(view: HotspotView, locale: Locale): TemplateResult {
    return html`
      <section aria-labelledby="files">
        <h3 id="files">${locale.text('share.files')}</h3>
        <ul>
          ${SHARE_FORMATS.map(
            (format) => html`
              <li>
                <button
                  part="download"
                  type="button"
                  aria-describedby=${format}
                  aria-disabled=${this.making !== undefined}
                  @click=${() => this.#save(format)}
                >
                  ${locale.text(`share.${format}`)}
                </button>
                <span id=${format}>${this.#noteOn(format, view, locale)}</span>
              </li>
            `,
          )}
        </ul>
        <p part="message" class="result">${this.message}</p>
      </section>
    `;
  }

  #noteOn(format: ShareFormat, view: HotspotView, locale: Locale): string {
    const options = {...this.#options, view, locale, link: this.#linkOf(view)};
    const isSized = format === 'cut' && isSmall(view);
    const size = isSized ? this.#size.of(view, () => cutText(options)) : undefined;
    return withSize(locale.text(`share.${format}Note`), size, locale);
  }

  #renderLink(view: HotspotView, locale: Locale): TemplateResult {
    return html`
      <section>
        ${copyField({
          name: 'link',
          label: locale.text('share.link'),
          text: viewLink(location.href, this.#linkOf(view), linkName(this.#options.urlState)),
          locale,
          say: this.#say,
        })}
      </section>
    `;
  }

  #renderCode(view: HotspotView, locale: Locale): TemplateResult {
    const {src} = this.#options;
    const url = libraryFile()?.url || 'regional-hotspots.js';
    const code = embedCode({url, integrity: this.integrity}, this.#embedded(view));
    return html`
      <section>
        ${copyField({name: 'code', label: locale.text('share.embed'), text: code, locale, say: this.#say})}
        ${src ? nothing : html`<p part="message">${locale.text('share.dataNote')}</p>`}
        <label>
          <input type="checkbox" .checked=${live(this.ownWorker)} @change=${this.#onWorker} />
          <span>${locale.text('share.worker')}</span>
        </label>
        ${this.ownWorker ? html`<p part="message">${locale.text('share.workerNote')}</p>` : nothing}
      </section>
    `;
  }

  get #options(): WidgetOptions {
    return usedOptions(this.options);
  }

  /** Options that restore the view on a page with another address. */
  #embedded(view: HotspotView): EmbeddedOptions {
    const {src, fields, annotations, regionsSrc, workerUrl} = this.#options;
    const absolute = (url: string): string => absoluteUrl(url, this.baseURI);
    return {
      ...this.#options,
      ...this.#linkOf(view),
      src: src ? absolute(src) : fileName(view.filter, 'geojson'),
      // The saved file has the contract's own names.
      fields: src ? fields : undefined,
      // It has the annotations of the page, too.
      annotations: src ? annotations : undefined,
      regionsSrc: regionsSrc && absolute(regionsSrc),
      workerUrl: this.ownWorker ? '/regional-hotspots.engine.js' : workerUrl,
    };
  }

  #linkOf({figures, filter}: HotspotView): LinkedView {
    const {id} = figures.starMethod;
    const method = id === OBSERVATORY.id ? {} : {method: id};
    return this.link ?? {...requestOf(filter), ...method, selected: this.selected.join(' ')};
  }

  async #save(format: ShareFormat): Promise<void> {
    const {view, selected, sources} = this;
    const {projection, insets, labels, annotations, disclaimer} = this.#options;
    if (view === undefined || this.making !== undefined) return;
    const {locale} = this.#locale;
    const [name, link] = [shareName(view, format), this.#linkOf(view)];
    this.making = format;
    try {
      const map = {projection, insets, labels, annotations, disclaimer, ...sources};
      saveFile(await shareFile(format, {view, selected, ...map, locale, link}), name);
      this.#say(locale.text('share.saved', {file: name}));
    } catch (error) {
      this.#say(locale.text('share.failed', {file: name}));
      const failure = new HotspotErrorEvent(error as Error);
      this.dispatchEvent(failure);
    }
    this.making = undefined;
  }

  readonly #say = (message: string): void => {
    this.message = message;
    this.#live.say(message);
  };

  #onToggle(event: Event): void {
    this.open = (event.target as HTMLDetailsElement).open;
    if (!this.open) this.message = '';
    else if (this.integrity === undefined) void this.#findIntegrity();
  }

  #onWorker(event: Event): void {
    this.ownWorker = (event.target as HTMLInputElement).checked;
  }

  async #findIntegrity(): Promise<void> {
    const {url = '', integrity = ''} = libraryFile() ?? {};
    this.integrity = integrity || (await fileIntegrity(url));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hotspot-share': HotspotShare;
  }
}
