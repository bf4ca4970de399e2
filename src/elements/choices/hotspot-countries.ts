import {html, nothing, type CSSResult, type TemplateResult} from 'lit';
import {query} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';

import {arrowFocus} from '../../a11y/arrow-focus.js';
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
import {countriesStyle} from './countries-style.js';

/** Most names in the summary; above that, it shows their number. */
const NAMED = 3;

/**
 * Choice of countries in protocol order, with the number of regions shown in each; no ticks mean
 * all countries.
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

  /** Whether the list is open. */
  @property({attribute: 'open', type: Boolean, reflect: true}) accessor open = false;

  readonly #locale = new LocaleController(this);

  @query('.options') private accessor options!: HTMLElement;

  protected override render(): TemplateResult | typeof nothing {
    if (this.view === undefined) return nothing;
    const {figures, filter} = this.view;
    const {locale} = this.#locale;
    const counts = this.open ? countryCounts(figures, filter) : [];
    const codes = regionCountries(figures.dataset.regions).codes.filter(Boolean);
    if (codes.length < 2) return nothing;
    return html`
      <details .open=${live(this.open)} @toggle=${this.#onToggle}>
        <summary part="summary">
          <span class="name">${locale.text('countries.name')}</span>
          ${summaryText(filter.countries, codes.length, locale)}
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
          role="group"
          aria-label=${locale.text('countries.name')}
          @keydown=${this.#onKey}
        >
          ${counts.map((count) => this.#renderOption(count, chosen, locale))}
        </div>
      </div>
    `;
  }

  #renderOption(
    {country, bubbles, regions}: CountryCount,
    chosen: readonly string[],
    locale: Locale,
  ): TemplateResult {
    const others = chosen.filter((each) => each !== country);
    const next = others.length < chosen.length ? others : [...chosen, country];
    return html`
      <label part="option">
        <input
          type="checkbox"
          .checked=${live(chosen.includes(country))}
          @change=${() => this.#choose(next)}
        />
        <span>${locale.country(country)}</span>
        <span class="count">
          <span aria-hidden="true">${locale.number(bubbles)}</span>
          <span class="visually-hidden">
            ${locale.text('countries.count', {count: bubbles, all: regions})}
          </span>
        </span>
      </label>
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

  #onKey(event: KeyboardEvent): void {
    arrowFocus(event, [...this.options.querySelectorAll('input')]);
  }
}

function summaryText(chosen: readonly string[], all: number, locale: Locale): string {
  if (chosen.length === 0) return locale.text('countries.all', {count: all});
  if (chosen.length > NAMED) return locale.text('countries.chosen', {count: chosen.length, all});
  return locale.list(chosen.map((code) => locale.country(code)));
}

declare global {
  interface HTMLElementTagNameMap {
    'hotspot-countries': HotspotCountries;
  }
}
