import {
  html,
  LitElement,
  nothing,
  type CSSResult,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import {query, state} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';

import {LiveRegion} from '../../a11y/live-region.js';
import {regionTarget, regionTargets} from '../../cartography/map-target.js';
import {BaseElement} from '../../controls/base-element.js';
import {property} from '../../controls/property.js';
import type {Region} from '../../dataset/region.js';
import {HotspotHoverEvent, HotspotSelectEvent} from '../../events.js';
import type {Locale} from '../../locale/locale.js';
import {LocaleController} from '../../locale/locale-controller.js';
import {regionMatches} from '../../locale/region-search.js';
import {controls} from '../../style/controls.js';
import {tokens} from '../../style/tokens.js';
import type {HotspotView} from '../../view/hotspot-view.js';
import {regionSearchStyle} from './region-search-style.js';

/** Most regions listed; a longer text has fewer matches. */
const MOST = 12;

/**
 * Search for a region by name or code, regardless of accents: a combobox with a list of matches.
 * Choosing a region selects it.
 *
 * @element hotspot-region-search
 * @fires {HotspotSelectEvent} hotspot-select - The reader has chosen a region.
 * @fires {HotspotHoverEvent} hotspot-hover - The reader has moved to another entry of the list.
 * @csspart input - Search box.
 * @csspart list - List of matches.
 * @csspart option - One region of the list.
 * @csspart message - Message that there are no matches.
 */
export class HotspotRegionSearch extends BaseElement {
  static override shadowRootOptions: ShadowRootInit = {
    ...LitElement.shadowRootOptions,
    delegatesFocus: true,
  };
  static override styles: CSSResult[] = [tokens, controls, regionSearchStyle];

  /** View whose regions are searched. */
  @property({attribute: false}) accessor view: HotspotView | undefined;

  /** Codes of the selected regions, in the order of selection. */
  @property({attribute: false}) accessor selected: readonly string[] = [];

  /** Whether a region is added to the selection instead of replacing it. */
  @property({attribute: 'several', type: Boolean}) accessor several = false;

  /** Name of the box; by default a request to find a region. */
  @property({attribute: 'label'}) accessor label: string | undefined;

  readonly #locale = new LocaleController(this);
  readonly #live = new LiveRegion(this);

  @query('input') private accessor input!: HTMLInputElement;
  @query('[aria-selected=true]') private accessor activeOption!: HTMLElement | null;
  @state() private accessor searched = '';
  @state() private accessor open = false;
  /** Index in the list of the entry that Enter chooses. */
  @state() private accessor active = 0;
  #found: readonly Region[] = [];
  /** Region of the last hover event. */
  #pointed: string | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('view') && !changed.has('searched')) return;
    const {regions = []} = this.view?.figures.dataset ?? {};
    this.#found = regionMatches(regions, this.searched)
      .slice(0, MOST)
      .flatMap((at) => regions[at] ?? []);
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.view === undefined) return nothing;
    const {locale} = this.#locale;
    const listed = this.open && this.#found.length > 0;
    const label = this.label ?? locale.text('search.find');
    return html`
      <input
        part="input"
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck="false"
        aria-label=${label}
        aria-autocomplete="list"
        aria-expanded=${listed}
        aria-controls="list"
        aria-activedescendant=${listed ? `option-${this.active}` : nothing}
        placeholder=${label}
        .value=${live(this.searched)}
        @input=${this.#onInput}
        @keydown=${this.#onKey}
        @blur=${this.#close}
      />
      <ul
        id="list"
        part="list"
        role="listbox"
        aria-label=${locale.text('search.list')}
        ?hidden=${!listed}
      >
        ${this.#found.map((region, at) => this.#renderOption(region, at, locale))}
      </ul>
      <p part="message">${this.#isVain ? this.#foundText(locale) : nothing}</p>
      ${this.#live.render()}
    `;
  }

  #renderOption({code, name, country}: Region, at: number, locale: Locale): TemplateResult {
    return html`
      <li
        id="option-${at}"
        part="option"
        role="option"
        aria-selected=${at === this.active}
        @pointerdown=${keepFocus}
        @pointermove=${() => this.#activate(at)}
        @click=${() => this.#choose(code)}
      >
        <span>${locale.label(name)}</span>
        <span class="place">${[code, locale.country(country)].filter(Boolean).join(' · ')}</span>
      </li>
    `;
  }

  /** Whether the search has no matches. */
  get #isVain(): boolean {
    return this.open && this.searched.trim() !== '' && this.#found.length === 0;
  }

  #foundText(locale: Locale): string {
    return this.#found.length > 0
      ? locale.text('search.found', {count: this.#found.length})
      : locale.text('search.noneFound', {searched: this.searched});
  }

  #activate(at: number): void {
    this.active = at;
    this.#point(this.#found[at]?.code);
  }

  #point(code: string | undefined): void {
    if (code === this.#pointed) return;
    this.#pointed = code;
    const hover = new HotspotHoverEvent(regionTarget(code));
    this.dispatchEvent(hover);
  }

  #choose(code: string): void {
    const {locale} = this.#locale;
    const region = this.#found.find((each) => each.code === code);
    const others = this.several ? this.selected.filter((each) => each !== code) : [];
    this.searched = '';
    this.#close();
    this.#live.say(locale.text('search.chosen', {region: locale.label(region?.name ?? code)}));
    const select = new HotspotSelectEvent(regionTargets([...others, code]));
    this.dispatchEvent(select);
  }

  readonly #close = (): void => {
    this.open = false;
    this.#point(undefined);
  };

  async #onInput(): Promise<void> {
    this.searched = this.input.value;
    this.open = true;
    this.active = 0;
    await this.updateComplete;
    this.#point(this.#found[0]?.code);
    if (this.searched.trim() !== '') this.#live.say(this.#foundText(this.#locale.locale));
  }

  #onKey(event: KeyboardEvent): void {
    const listed = this.open && this.#found.length > 0;
    const steps: Readonly<Record<string, number>> = {ArrowDown: 1, ArrowUp: -1};
    const step = steps[event.key];
    if (step !== undefined && this.#found.length > 0) {
      event.preventDefault();
      if (listed) void this.#move(step);
      this.open = true;
    } else if (event.key === 'Enter' && listed) {
      event.preventDefault();
      const region = this.#found[this.active];
      if (region) this.#choose(region.code);
    } else if (event.key === 'Escape' && this.searched !== '') {
      event.preventDefault();
      if (!listed) this.searched = '';
      this.#close();
    }
  }

  async #move(step: number): Promise<void> {
    const {length} = this.#found;
    this.#activate((this.active + step + length) % length);
    await this.updateComplete;
    this.activeOption?.scrollIntoView({block: 'nearest'});
  }
}

/** Keeps the focus in the box when the pointer chooses an entry. */
function keepFocus(event: Event): void {
  event.preventDefault();
}

declare global {
  interface HTMLElementTagNameMap {
    'hotspot-region-search': HotspotRegionSearch;
  }
}
