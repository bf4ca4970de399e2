import {html, nothing, type CSSResult, type TemplateResult} from 'lit';
import {state} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';
import {repeat} from 'lit/directives/repeat.js';

import {RovingFocus} from '../../a11y/roving-focus.js';
import {BaseElement} from '../../controls/base-element.js';
import {PinnedRows} from '../../controls/pinned-rows.js';
import {property} from '../../controls/property.js';
import type {HotspotFilter} from '../../dataset/hotspot-filter.js';
import type {Taxonomy} from '../../dataset/taxonomy.js';
import {HotspotSectorChangeEvent} from '../../events.js';
import {foldedText} from '../../locale/folded-text.js';
import type {Locale} from '../../locale/locale.js';
import {LocaleController} from '../../locale/locale-controller.js';
import {BoxController} from '../../style/box-controller.js';
import {controls} from '../../style/controls.js';
import {rankedListStyle} from '../../style/ranked-list-style.js';
import {readerColours} from '../../style/reader-colours.js';
import {tokens} from '../../style/tokens.js';
import type {HotspotView} from '../../view/hotspot-view.js';
import {sectorTotals, type SectorTotal} from '../../view/sector-totals.js';
import {hiddenSectors} from './hidden-sectors.js';
import {sectorOption} from './sector-option.js';
import {sectorPickerStyle} from './sector-picker-style.js';

type Order = 'total' | 'name';

/** Context of one rendering. */
interface Scene {
  readonly filter: HotspotFilter;
  readonly locale: Locale;
  readonly totals: readonly SectorTotal[];
  /** Sectors that match the search, in the reader's order. */
  readonly found: readonly SectorTotal[];
}

/**
 * Choice of a taxonomy and of its sectors; no ticks mean all sectors.
 *
 * The sectors are a list box, which is one tab stop: arrow keys, Home, End and letters move, Space
 * ticks, Ctrl or Command with A ticks all that are listed, or unticks them if all are ticked. The
 * chosen ones are on top. The buttons above the list are a toolbar, which is one tab stop too.
 *
 * @element hotspot-sector-picker
 * @fires {HotspotSectorChangeEvent} hotspot-sector-change - The reader has chosen other sectors.
 * @csspart taxonomies - Switch of taxonomies.
 * @csspart search - The search box.
 * @csspart message - Notes on the list as a whole.
 * @csspart option - One sector with its box.
 * @csspart label - Name of one sector.
 * @csspart bar - Bar of the sector's total, behind its name.
 * @cssproperty [--hotspot-picker-height=22rem] - Height from which the list scrolls.
 */
export class HotspotSectorPicker extends BaseElement {
  static override styles: CSSResult[] = [
    tokens,
    controls,
    readerColours,
    rankedListStyle,
    sectorPickerStyle,
  ];

  /** View to show; the choice is part of its filter. */
  @property({attribute: false}) accessor view: HotspotView | undefined;

  /** `none` if the page has a search for sectors elsewhere. */
  @property({attribute: 'search'}) accessor search: 'own' | 'none' = 'own';

  readonly #locale = new LocaleController(this);
  readonly #toolbar = new RovingFocus(this, {
    items: () => [...this.renderRoot.querySelectorAll<HTMLButtonElement>('[role=toolbar] button')],
  });
  readonly #roving = new RovingFocus(this, {
    items: () => this.#boxes,
    all: () => this.#chooseListed(),
  });

  @state() private accessor searched = '';
  @state() private accessor order: Order = 'total';

  /** Whether hidden sectors are listed that are neither chosen nor searched for. */
  @state() private accessor unfolded = false;

  constructor() {
    super();
    new BoxController(this);
    new PinnedRows(this, {
      list: () => this.renderRoot.querySelector('.options'),
      rows: () => [...this.renderRoot.querySelectorAll<HTMLElement>('[part=option]:has(:checked)')],
    });
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.view === undefined) return nothing;
    const {figures, filter} = this.view;
    const {locale} = this.#locale;
    const {taxonomies} = figures.dataset;
    const totals = sectorTotals(figures, filter);
    const found = this.#found(totals, locale).filter((total) => this.#isListed(total, filter));
    const scene = {filter, locale, totals, found};
    const overlapping = taxonomies.some(({id, additive}) => id === filter.taxonomy && !additive);
    return html`
      ${taxonomies.length > 1 ? this.#renderTaxonomies(taxonomies, scene) : nothing}
      ${this.search === 'own' ? this.#renderSearch(locale) : nothing}
      <div
        class="tools"
        role="toolbar"
        aria-label=${locale.text('picker.sectors')}
        @focusin=${this.#toolbar.onFocus}
        @keydown=${this.#toolbar.onKey}
      >
        <div class="state">
          <p role="status">${this.searched === '' ? nothing : this.#searchText(scene)}</p>
          ${this.searched === '' ? this.#renderChosen(scene) : this.#renderChooseFound(scene)}
        </div>
        ${scene.found.length > 0 ? this.#renderHeads(scene) : nothing}
      </div>
      ${overlapping ? html`<p part="message">${locale.text('picker.overlap')}</p>` : nothing}
      ${found.length > 0 ? this.#renderList(scene) : nothing}
      ${
        this.searched === ''
          ? hiddenSectors(
              totals.flatMap(({sector}) => (sector.hidden ? sector : [])),
              {listed: this.unfolded, locale, toggle: () => (this.unfolded = !this.unfolded)},
            )
          : nothing
      }
    `;
  }

  #isListed({sector: {hidden, key}}: SectorTotal, {sectors}: HotspotFilter): boolean {
    return !hidden || this.unfolded || this.searched !== '' || sectors.includes(key);
  }

  #renderSearch(locale: Locale): TemplateResult {
    return html`
      <input
        part="search"
        type="search"
        autocomplete="off"
        spellcheck="false"
        aria-label=${locale.text('picker.find')}
        placeholder=${locale.text('picker.find')}
        .value=${live(this.searched)}
        @input=${this.#onSearch}
      />
    `;
  }

  #renderTaxonomies(taxonomies: readonly Taxonomy[], {filter, locale}: Scene): TemplateResult {
    return html`
      <fieldset part="taxonomies">
        <legend class="visually-hidden">${locale.text('picker.taxonomy')}</legend>
        ${taxonomies.map(
          ({id, label, sectors}) => html`
            <label class="taxonomy">
              <input
                type="radio"
                name="taxonomy"
                aria-label=${locale.label(label)}
                .checked=${live(id === filter.taxonomy)}
                @change=${() => this.#onTaxonomy(id)}
              />
              <span>
                ${locale.label(label)}
                <span class="count" aria-hidden="true">${locale.number(sectors.length)}</span>
              </span>
            </label>
          `,
        )}
      </fieldset>
    `;
  }

  #searchText({locale, totals, found}: Scene): string {
    return found.length > 0
      ? locale.text('picker.found', {count: found.length, all: totals.length})
      : locale.text('picker.noneFound', {searched: this.searched});
  }

  #renderChooseFound({filter, locale, found}: Scene): TemplateResult | typeof nothing {
    if (found.length === 0) return nothing;
    const keys = found.map(({sector}) => sector.key);
    return html`
      <button
        type="button"
        value="found"
        class="plain"
        @click=${() => this.#choose(filter.taxonomy, keys)}
      >
        ${locale.text('picker.chooseFound', {count: found.length})}
      </button>
    `;
  }

  #renderChosen({filter: {taxonomy, sectors}, locale, totals}: Scene): TemplateResult {
    const none = sectors.length === 0;
    const all = totals.length;
    const shown = totals.filter(({sector}) => !sector.hidden).length;
    return html`
      <p>
        ${
          none
            ? locale.text('picker.allShown', {count: shown})
            : locale.text('picker.chosen', {count: sectors.length, all})
        }
      </p>
      <button
        type="button"
        value="all"
        class="plain"
        aria-disabled=${none}
        @click=${() => none || this.#choose(taxonomy, [])}
      >
        ${locale.text('picker.showAll')}
      </button>
    `;
  }

  #renderHeads({filter, locale}: Scene): TemplateResult {
    const measure = locale.text('measureInYear', {
      measure: locale.text(filter.size),
      year: locale.year(filter.year),
    });
    return html`
      <div class="heads" role="group" aria-label=${locale.text('picker.sortBy')}>
        ${this.#renderHead('name', locale.text('sector'))} ${this.#renderHead('total', measure)}
      </div>
    `;
  }

  #renderList({filter, locale, totals, found}: Scene): TemplateResult {
    const largest = Math.max(...totals.map(({value}) => value || 0), 1);
    const isChosen = ({sector}: SectorTotal): boolean => filter.sectors.includes(sector.key);
    const chosen = found.filter(isChosen);
    const others = found.filter((total) => !isChosen(total));
    const option = (total: SectorTotal, at: number): TemplateResult =>
      sectorOption(total, {
        ...{place: at + 1, count: found.length, size: filter.size, largest, locale},
        chosen: isChosen(total),
        change: () => this.#onOption(total.sector.key, filter),
      });
    return html`
      <div
        class="options"
        role="listbox"
        aria-label=${locale.text('picker.sectors')}
        aria-multiselectable="true"
        @focusin=${this.#roving.onFocus}
        @keydown=${this.#roving.onKey}
      >
        ${repeat([...chosen, ...others], ({sector}) => sector.key, option)}
      </div>
    `;
  }

  #renderHead(order: Order, text: string): TemplateResult {
    const pressed = this.order === order;
    const mark = order === 'name' ? '▲' : '▼';
    return html`
      <button
        type="button"
        value=${order}
        class="plain"
        aria-pressed=${pressed}
        @click=${() => (this.order = order)}
      >
        ${text} <span aria-hidden="true">${pressed ? mark : nothing}</span>
      </button>
    `;
  }

  #found(totals: readonly SectorTotal[], locale: Locale): readonly SectorTotal[] {
    const name = ({sector}: SectorTotal): string => locale.label(sector.label);
    const byName = (one: SectorTotal, other: SectorTotal): number =>
      locale.compare(name(one), name(other));
    const byTotal = (one: SectorTotal, other: SectorTotal): number =>
      (other.value || 0) - (one.value || 0) || byName(one, other);
    const searched = foldedText(this.searched.trim());
    return totals
      .filter((total) => foldedText(name(total)).includes(searched))
      .sort(this.order === 'name' ? byName : byTotal);
  }

  #choose(taxonomy: string, sectors: readonly string[]): void {
    const change = new HotspotSectorChangeEvent(taxonomy, sectors);
    this.dispatchEvent(change);
    // If the page ignores the event, the boxes return to the view's choice.
    this.requestUpdate();
  }

  #onTaxonomy(taxonomy: string): void {
    this.searched = '';
    this.unfolded = false;
    this.#choose(taxonomy, []);
  }

  #onOption(key: string, {taxonomy, sectors}: HotspotFilter): void {
    const others = sectors.filter((chosen) => chosen !== key);
    this.#choose(taxonomy, others.length < sectors.length ? others : [...sectors, key]);
  }

  #onSearch(event: Event): void {
    this.searched = (event.target as HTMLInputElement).value;
  }

  get #boxes(): readonly HTMLInputElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLInputElement>('[role=option]')];
  }

  #chooseListed(): void {
    const boxes = this.#boxes;
    const {taxonomy = ''} = this.view?.filter ?? {};
    const all = boxes.every(({checked}) => checked);
    this.#choose(taxonomy, all ? [] : boxes.map(({value}) => value));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hotspot-sector-picker': HotspotSectorPicker;
  }
}
