import {
  html,
  LitElement,
  nothing,
  type CSSResult,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import {query, state} from 'lit/decorators.js';

import {LiveRegion} from '../../a11y/live-region.js';
import {regionTarget} from '../../cartography/map-target.js';
import {Memo} from '../../cartography/memo.js';
import {BaseElement} from '../../controls/base-element.js';
import {property} from '../../controls/property.js';
import {HotspotHoverEvent} from '../../events.js';
import {LocaleController} from '../../locale/locale-controller.js';
import {controls} from '../../style/controls.js';
import {readerColours} from '../../style/reader-colours.js';
import {tokens} from '../../style/tokens.js';
import type {HotspotView} from '../../view/hotspot-view.js';
import {FieldWidth} from './field-width.js';
import {regionOf, searchChoice} from './search-choice.js';
import {searchField} from './search-field.js';
import {SearchFindings} from './search-findings.js';
import type {SearchEntry} from './search-groups.js';
import {searchList} from './search-list.js';
import {SearchShortcut} from './search-shortcut.js';
import {searchStyle} from './search-style.js';

/** Entries that a key moves by. */
const STEPS: Readonly<Record<string, number>> = {ArrowDown: 1, ArrowUp: -1};

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
  readonly #width = new FieldWidth(this);
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
  readonly #findings = new Memo<SearchFindings>();
  /** Region of the last hover event. */
  #pointed: string | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('searched')) this.active = this.#found.best;
    this.active = Math.max(0, Math.min(this.active, this.#entries.length - 1));
  }

  protected override render(): TemplateResult | typeof nothing {
    const {view, searched, active} = this;
    if (view === undefined) return nothing;
    const {locale} = this.#locale;
    const listed = this.#isListed;
    return html`
      <div @focusout=${this.#onFocusOut}>
        ${searchField({
          ...{searched, listed, active, locale, glass: !this.#onlyRegions},
          label: this.#name,
          narrow: this.#width.narrow,
          shortcut: this.#shortcut.works,
          focused: this.#onFocus,
          pressed: this.#onPress,
          written: this.#onInput,
          keyed: this.#onKey,
          emptied: this.#onEmpty,
        })}
        <div part="results" ?hidden=${!this.#isShown}>
          ${searchList(this.#found.groups, {
            ...{view, searched, plain: this.#onlyRegions, locale},
            ...{shown: listed, active, withoutSectors: this.#found.lacksSectors},
            activate: (at) => this.#activate(at),
            choose: (entry) => this.#choose(entry),
          })}
          <p part="message">${this.#isVain ? this.#found.text : nothing}</p>
          <div class="questions" ?hidden=${listed}>
            <slot name="questions" @slotchange=${this.#onQuestions}></slot>
          </div>
        </div>
      </div>
      ${this.#live.render()}
    `;
  }

  get #name(): string {
    const key = this.#onlyRegions ? 'search.find' : 'search.findAll';
    return this.label ?? this.#locale.locale.text(key);
  }

  get #onlyRegions(): boolean {
    return this.find === 'regions';
  }

  get #found(): SearchFindings {
    const {view, searched} = this;
    const {locale} = this.#locale;
    const onlyRegions = this.#onlyRegions;
    return this.#findings.from(
      [view, searched, onlyRegions, locale],
      () => new SearchFindings({view, searched, onlyRegions, locale}),
    );
  }

  get #entries(): readonly SearchEntry[] {
    return this.#found.entries;
  }

  /** Whether there is anything below the box. */
  get #isShown(): boolean {
    return this.#isListed || this.#isVain || this.#asksOnly;
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

  #activate(at: number): void {
    this.active = at;
    this.#point(this.view && regionOf(this.#entries[at], this.view)?.code);
  }

  #point(code: string | undefined): void {
    if (code === this.#pointed) return;
    this.#pointed = code;
    const hover = new HotspotHoverEvent(regionTarget(code));
    this.dispatchEvent(hover);
  }

  /** The list remains open for a hidden region, at the entry that loosens the filter. */
  #choose(entry: SearchEntry): void {
    const {view, selected} = this;
    const others = this.several ? selected : [];
    const choice = view && searchChoice(entry, {view, others});
    if (choice === undefined) return;
    const way = this.#found.wayTo(entry);
    if (way >= 0) this.#activate(way);
    // The entry disappears; the one above it is the region that it showed.
    else if (entry.kind === 'loosen') this.#activate(Math.max(0, this.active - 1));
    else this.#clear();
    const {name, event} = choice;
    const {locale} = this.#locale;
    if (name !== undefined) {
      this.#live.say(locale.text('search.chosen', {region: locale.label(name)}));
    }
    this.dispatchEvent(event);
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

  readonly #onInput = async (): Promise<void> => {
    this.searched = this.input?.value ?? '';
    this.open = true;
    await this.updateComplete;
    this.#activate(this.active);
    if (this.searched.trim() !== '') this.#live.say(this.#found.text);
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (this.#uses(event.key)) event.preventDefault();
  };

  /** Acts on a key; returns whether it means something here. */
  #uses(key: string): boolean {
    const step = STEPS[key];
    if (step !== undefined) return this.#step(step);
    const entry = this.#entries[this.active];
    if (key === 'Enter' && this.#isListed && entry) {
      this.#choose(entry);
      return true;
    }
    if (key !== 'Escape' || (this.searched === '' && !this.#asksOnly)) return false;
    this.#clear();
    return true;
  }

  /** Moves in the list, or opens it. */
  #step(step: number): boolean {
    if (this.#entries.length === 0 && !this.questions) return false;
    if (this.#isListed) void this.#move(step);
    this.open = true;
    return true;
  }

  async #move(step: number): Promise<void> {
    const {length} = this.#entries;
    this.#activate((this.active + step + length) % length);
    await this.updateComplete;
    this.activeOption?.scrollIntoView({block: 'nearest'});
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hotspot-search': HotspotSearch;
  }
}
