import {html, nothing, type CSSResult, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';

import {pressBox} from '../../a11y/press-box.js';
import {RovingFocus} from '../../a11y/roving-focus.js';
import {BaseElement} from '../../controls/base-element.js';
import {property} from '../../controls/property.js';
import {compareCountries} from '../../dataset/country-order.js';
import {regionCountries} from '../../dataset/region-countries.js';
import {HotspotFilterChangeEvent} from '../../events.js';
import type {Locale} from '../../locale/locale.js';
import {LocaleController} from '../../locale/locale-controller.js';
import {controls} from '../../style/controls.js';
import {menuStyle} from '../../style/menu-style.js';
import {tokens} from '../../style/tokens.js';
import {countryCounts, type CountryCount} from '../../view/country-counts.js';
import type {HotspotView} from '../../view/hotspot-view.js';
import {countriesChoice} from './countries-choice.js';
import {countriesStyle} from './countries-style.js';

/**
 * Choice of countries in protocol order, with the number of regions shown in each; no ticks mean
 * all countries.
 *
 * The list is one tab stop with the keys of `<hotspot-sector-picker>`.
 *
 * @element hotspot-countries
 * @fires {HotspotFilterChangeEvent} hotspot-filter-change - The reader has chosen other countries.
 * @csspart summary - The choice in words, which opens and closes the list.
 * @csspart option - One country with its box.
 */
export class HotspotCountries extends BaseElement {
  static override styles: CSSResult[] = [tokens, controls, menuStyle, countriesStyle];

  /** View to show; the choice is part of its filter. */
  @property({attribute: false}) accessor view: HotspotView | undefined;

  /** Whether there is the list alone, without a summary that opens and closes it. */
  @property({attribute: 'plain', type: Boolean, reflect: true}) accessor plain = false;

  /** Whether the list is open. */
  @property({attribute: 'open', type: Boolean, reflect: true}) accessor open = false;

  readonly #locale = new LocaleController(this);
  readonly #roving = new RovingFocus(this, {
    items: () => this.#boxes,
    all: () => this.#chooseAll(),
  });

  protected override render(): TemplateResult | typeof nothing {
    if (this.view === undefined) return nothing;
    const {figures, filter} = this.view;
    const {locale} = this.#locale;
    const counts = this.open || this.plain ? countryCounts(figures, filter) : [];
    const codes = regionCountries(figures.dataset.regions).codes.filter(Boolean);
    if (codes.length < 2) return nothing;
    if (this.plain) return this.#renderList(counts, filter.countries, locale);
    const name = locale.text('countries.name');
    const chosen = countriesChoice(filter.countries, codes.length, locale);
    return html`
      <details .open=${live(this.open)} @toggle=${this.#onToggle}>
        <summary part="summary" aria-label=${locale.text('labelled', {label: name, value: chosen})}>
          <span class="name">${name}</span> ${chosen}
        </summary>
        ${this.open ? this.#renderList(counts, filter.countries, locale) : nothing}
      </details>
    `;
  }

  #renderList(
    counts: readonly CountryCount[],
    chosen: readonly string[],
    locale: Locale,
  ): TemplateResult {
    const none = chosen.length === 0;
    return html`
      <button type="button" aria-disabled=${none} @click=${() => none || this.#choose([])}>
        ${locale.text('countries.showAll')}
      </button>
      <div class="list">
        <div
          class="options"
          role="listbox"
          aria-label=${locale.text('countries.name')}
          aria-multiselectable="true"
          @focusin=${this.#roving.onFocus}
          @keydown=${this.#roving.onKey}
        >
          ${counts.map((each, at) => this.#renderOption(each, [at + 1, counts.length], chosen))}
        </div>
      </div>
    `;
  }

  /** An option of the list, at its place of all. */
  #renderOption(
    {country, bubbles, regions}: CountryCount,
    [place, count]: readonly [place: number, count: number],
    chosen: readonly string[],
  ): TemplateResult {
    const {locale} = this.#locale;
    const others = chosen.filter((each) => each !== country);
    const checked = others.length < chosen.length;
    return html`
      <div part="option" @click=${pressBox}>
        <input
          type="checkbox"
          role="option"
          aria-label=${locale.country(country)}
          aria-description=${locale.text('countries.count', {count: bubbles, all: regions})}
          aria-selected=${checked}
          aria-posinset=${place}
          aria-setsize=${count}
          .value=${country}
          .checked=${live(checked)}
          @change=${() => this.#choose(checked ? others : [...chosen, country])}
        />
        <span aria-hidden="true">${locale.country(country)}</span>
        <span class="count" aria-hidden="true">${locale.number(bubbles)}</span>
      </div>
    `;
  }

  #choose(countries: readonly string[]): void {
    const change = new HotspotFilterChangeEvent({countries: [...countries].sort(compareCountries)});
    this.dispatchEvent(change);
    // If the page ignores the event, the boxes return to the view's choice.
    this.requestUpdate();
  }

  #onToggle(event: Event): void {
    this.open = (event.target as HTMLDetailsElement).open;
  }

  get #boxes(): readonly HTMLInputElement[] {
    return [...this.renderRoot.querySelectorAll('input')];
  }

  #chooseAll(): void {
    const boxes = this.#boxes;
    const all = boxes.every(({checked}) => checked);
    this.#choose(all ? [] : boxes.map(({value}) => value));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hotspot-countries': HotspotCountries;
  }
}
