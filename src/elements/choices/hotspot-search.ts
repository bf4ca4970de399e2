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
import type {Sector} from '../../dataset/taxonomy.js';
import {
  HotspotFilterChangeEvent,
  HotspotHoverEvent,
  HotspotSectorChangeEvent,
  HotspotSelectEvent,
} from '../../events.js';
import type {Locale} from '../../locale/locale.js';
import {LocaleController} from '../../locale/locale-controller.js';
import {NOTHING_FOUND, searchResults, type SearchResults} from '../../search/search-results.js';
import {controls} from '../../style/controls.js';
import {readerColours} from '../../style/reader-colours.js';
import {tokens} from '../../style/tokens.js';
import type {HotspotView} from '../../view/hotspot-view.js';
import {searchList} from './search-list.js';
import {searchGroups, type SearchEntry, type SearchGroup} from './search-groups.js';
import {SearchShortcut} from './search-shortcut.js';
import {searchStyle} from './search-style.js';

const GLASS = html`
  <svg viewBox="0 0 16 16" aria-hidden="true">
    <circle cx="6.5" cy="6.5" r="4.75" />
    <path d="M10 10 L14.5 14.5" />
  </svg>
`;

/**
 * Search for regions and sectors by name or code, in all languages of the data and regardless of
 * accents: a combobox with a grouped list of results below it. Choosing a region selects it, choosing
 * a sector shows it. A region that the filter hides says why, and the entry below it loosens the
 * filter.
 *
 * Arrow keys move in the list, Enter chooses, Escape clears. The key `/` goes to the search from
 * anywhere in the widget around it.
 *
 * @element hotspot-search
 * @fires {HotspotSelectEvent} hotspot-select - The reader has chosen a region.
 * @fires {HotspotSectorChangeEvent} hotspot-sector-change - The reader has chosen a sector.
 * @fires {HotspotFilterChangeEvent} hotspot-filter-change - The reader has loosened the filter.
 * @fires {HotspotHoverEvent} hotspot-hover - The reader has moved to another entry of the list.
 * @slot questions - Example questions, shown before anything is written and if nothing is found.
 * @csspart input - Search box.
 * @csspart results - Panel below the box, in the flow of the page.
 * @csspart list - List of results.
 * @csspart option - One entry of the list.
 * @csspart message - Message that there are no matches.
 */
export class HotspotSearch extends BaseElement {
  static override shadowRootOptions: ShadowRootInit = {
    ...LitElement.shadowRootOptions,
    delegatesFocus: true,
  };
  static override styles: CSSResult[] = [tokens, controls, readerColours, searchStyle];

  /** View whose data is searched. */
  @property({attribute: false}) accessor view: HotspotView | undefined;

  /** Codes of the selected regions, in the order of selection. */
  @property({attribute: false}) accessor selected: readonly string[] = [];

  /** Whether sectors are found too, or only `regions`, with code and country. */
  @property({attribute: 'find'}) accessor find: 'all' | 'regions' = 'all';

  /** Whether a region is added to the selection instead of replacing it. */
  @property({attribute: 'several', type: Boolean}) accessor several = false;

  /** `none` disables the key `/`. */
  @property({attribute: 'shortcuts'}) accessor shortcuts: 'auto' | 'none' = 'auto';

  /** Name of the box; by default a request to find sectors and regions. */
  @property({attribute: 'label'}) accessor label: string | undefined;

  readonly #locale = new LocaleController(this);
  readonly #live = new LiveRegion(this);
  readonly #shortcut = new SearchShortcut(this, {
    wanted: () => this.shortcuts !== 'none',
    go: () => this.input?.focus(),
  });

  @query('input') private accessor input!: HTMLInputElement | null;
  @query('[aria-selected=true]') private accessor activeOption!: HTMLElement | null;
  @state() private accessor searched = '';
  @state() private accessor open = false;
  /** Whether there are example questions. */
  @state() private accessor questions = false;
  /** Index among all entries of the one that Enter chooses. */
  @state() private accessor active = 0;
  #results: SearchResults = NOTHING_FOUND;
  #groups: readonly SearchGroup[] = [];
  #entries: readonly SearchEntry[] = [];
  /** Region of the last hover event. */
  #pointed: string | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    const {view} = this;
    const {locale} = this.#locale;
    if (['view', 'searched', 'find'].some((name) => changed.has(name))) {
      const onlyRegions = this.#onlyRegions;
      this.#results = view ? searchResults(view, this.searched, {onlyRegions}) : NOTHING_FOUND;
    }
    this.#groups = view ? searchGroups(this.#results, {view, locale}) : [];
    this.#entries = this.#groups.flatMap(({entries}) => entries);
    if (changed.has('searched')) {
      const first = this.#results.sectorFirst ? 'sector' : 'region';
      this.active = this.#entries.findIndex(({kind}) => kind === first);
    }
    this.active = Math.max(0, Math.min(this.active, this.#entries.length - 1));
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.view === undefined) return nothing;
    const {locale} = this.#locale;
    const listed = this.#isListed;
    const label = this.label ?? locale.text(this.#onlyRegions ? 'search.find' : 'search.findAll');
    return html`
      <div class="search" @focusout=${this.#onFocusOut}>
        <div class="box">
          ${this.#onlyRegions ? nothing : GLASS}
          <input
            part="input"
            type="text"
            role="combobox"
            autocomplete="off"
            autocapitalize="off"
            spellcheck="false"
            enterkeyhint="search"
            aria-label=${label}
            aria-autocomplete="list"
            aria-expanded=${listed}
            aria-controls="list"
            aria-keyshortcuts=${this.#shortcut.works ? '/' : nothing}
            aria-activedescendant=${listed ? `option-${this.active}` : nothing}
            placeholder=${label}
            .value=${live(this.searched)}
            @focus=${this.#onFocus}
            @click=${this.#onPress}
            @input=${this.#onInput}
            @keydown=${this.#onKey}
          />
          ${this.searched === '' ? this.#renderKey() : this.#renderEmpty(locale)}
        </div>
        <div part="results" ?hidden=${!(listed || this.#isVain || this.#asksOnly)}>
          ${searchList(this.#groups, {
            ...{view: this.view, searched: this.searched, plain: this.#onlyRegions, locale},
            ...{shown: listed, active: this.active, withoutSectors: this.#lacksSectors},
            activate: (at) => this.#activate(at),
            choose: (entry) => this.#choose(entry),
          })}
          <p part="message">${this.#isVain ? this.#foundText(locale) : nothing}</p>
          <div class="questions" ?hidden=${listed}>
            <slot name="questions" @slotchange=${this.#onQuestions}></slot>
          </div>
        </div>
      </div>
      ${this.#live.render()}
    `;
  }

  #renderKey(): TemplateResult | typeof nothing {
    return this.#shortcut.works ? html`<kbd aria-hidden="true">/</kbd>` : nothing;
  }

  #renderEmpty(locale: Locale): TemplateResult {
    return html`<button
      type="button"
      class="plain"
      tabindex="-1"
      aria-label=${locale.text('search.empty')}
      @pointerdown=${keepFocus}
      @click=${this.#onEmpty}
    >
      <span aria-hidden="true">×</span>
    </button>`;
  }

  get #onlyRegions(): boolean {
    return this.find === 'regions';
  }

  /** Whether there are results to choose from. */
  get #isListed(): boolean {
    return this.open && this.#entries.length > 0;
  }

  /** Whether the search has no matches. */
  get #isVain(): boolean {
    return this.open && this.searched.trim() !== '' && this.#entries.length === 0;
  }

  /** Whether nothing is written yet, and there are questions to begin with. */
  get #asksOnly(): boolean {
    return this.open && this.questions && this.searched.trim() === '';
  }

  /** Whether regions match, but no sector. */
  get #lacksSectors(): boolean {
    return !this.#onlyRegions && this.#results.sectors.length === 0;
  }

  #foundText(locale: Locale): string {
    const {searched} = this;
    const {length: count} = this.#entries.filter(({kind}) => kind !== 'loosen');
    if (this.#onlyRegions) {
      return count > 0
        ? locale.text('search.found', {count})
        : locale.text('search.noneFound', {searched});
    }
    return count > 0
      ? locale.text('search.results', {count})
      : locale.text('search.nothingFound', {searched});
  }

  #activate(at: number): void {
    this.active = at;
    this.#point(this.#regionOf(this.#entries[at])?.code);
  }

  #regionOf(entry: SearchEntry | undefined): Region | undefined {
    if (entry?.kind !== 'region') return undefined;
    return this.view?.figures.dataset.regions[entry.found.at];
  }

  #point(code: string | undefined): void {
    if (code === this.#pointed) return;
    this.#pointed = code;
    const hover = new HotspotHoverEvent(regionTarget(code));
    this.dispatchEvent(hover);
  }

  #choose(entry: SearchEntry): void {
    switch (entry.kind) {
      case 'region':
        return this.#chooseRegion(entry);
      case 'loosen':
        return this.#loosen(entry);
      case 'strong':
      case 'sector':
        return this.#chooseSector(entry.found.sector);
    }
  }

  /** The list remains open for a hidden region, at the entry that loosens the filter. */
  #chooseRegion(entry: SearchEntry & {readonly kind: 'region'}): void {
    const region = this.#regionOf(entry);
    if (region === undefined) return;
    const {code, name} = region;
    const others = this.several ? this.selected.filter((each) => each !== code) : [];
    const hiding = JSON.stringify(entry.found.hidden?.change);
    const way = this.#entries.findIndex(
      (each) => each.kind === 'loosen' && JSON.stringify(each.hidden.change) === hiding,
    );
    if (way < 0) this.#clear();
    else this.#activate(way);
    this.#say(this.#locale.locale.label(name));
    const select = new HotspotSelectEvent(regionTargets([...others, code]));
    this.dispatchEvent(select);
  }

  #loosen({hidden: {change}}: SearchEntry & {readonly kind: 'loosen'}): void {
    if (change === undefined) return;
    // The entry disappears; the one above it is the region that it showed.
    this.#activate(Math.max(0, this.active - 1));
    const loosened = new HotspotFilterChangeEvent(change);
    this.dispatchEvent(loosened);
  }

  #chooseSector({taxonomy, key, label}: Sector): void {
    this.#clear();
    this.#say(this.#locale.locale.label(label));
    const chosen = new HotspotSectorChangeEvent(taxonomy, [key]);
    this.dispatchEvent(chosen);
  }

  #say(name: string): void {
    this.#live.say(this.#locale.locale.text('search.chosen', {region: name}));
  }

  #clear(): void {
    this.searched = '';
    this.#close();
  }

  #close(): void {
    this.open = false;
    this.#point(undefined);
  }

  readonly #onQuestions = (event: Event): void => {
    this.questions = (event.target as HTMLSlotElement).assignedElements().length > 0;
  };

  readonly #onEmpty = (): void => {
    this.#clear();
    this.input?.focus();
  };

  /** Questions do not open at the focus, as they would be in the way of the Tab key. */
  readonly #onFocus = (): void => {
    this.open = this.searched !== '';
  };

  readonly #onPress = (): void => {
    this.open = true;
  };

  readonly #onFocusOut = ({relatedTarget}: FocusEvent): void => {
    const next = relatedTarget as Node | null;
    if (!this.renderRoot.contains(next) && !this.contains(next)) this.#close();
  };

  async #onInput(): Promise<void> {
    this.searched = this.input?.value ?? '';
    this.open = true;
    await this.updateComplete;
    this.#activate(this.active);
    if (this.searched.trim() !== '') this.#live.say(this.#foundText(this.#locale.locale));
  }

  #onKey(event: KeyboardEvent): void {
    const steps: Readonly<Record<string, number>> = {ArrowDown: 1, ArrowUp: -1};
    const step = steps[event.key];
    const entry = this.#entries[this.active];
    if (step !== undefined && (this.#entries.length > 0 || this.questions)) {
      if (this.#isListed) void this.#move(step);
      this.open = true;
    } else if (event.key === 'Enter' && this.#isListed && entry) {
      this.#choose(entry);
    } else if (event.key === 'Escape' && (this.searched !== '' || this.#asksOnly)) {
      this.#clear();
    } else return;
    event.preventDefault();
  }

  async #move(step: number): Promise<void> {
    const {length} = this.#entries;
    this.#activate((this.active + step + length) % length);
    await this.updateComplete;
    this.activeOption?.scrollIntoView({block: 'nearest'});
  }
}

/** Keeps the focus in the box when the pointer presses something beside it. */
function keepFocus(event: Event): void {
  event.preventDefault();
}

declare global {
  interface HTMLElementTagNameMap {
    'hotspot-search': HotspotSearch;
  }
}
