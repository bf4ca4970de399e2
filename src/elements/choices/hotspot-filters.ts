import {html, nothing, type CSSResult, type TemplateResult} from 'lit';

import type {AreaMethod} from '../../cartography/areas/area-breaks.js';
import type {AreaColour} from '../../cartography/areas/area-choice.js';
import {BaseElement} from '../../controls/base-element.js';
import {property} from '../../controls/property.js';
import {criterionKind} from '../../dataset/criterion-kind.js';
import {regionCountries} from '../../dataset/region-countries.js';
import {HotspotFilterChangeEvent, type FilterChange} from '../../events.js';
import {criterionDemands} from '../../locale/criterion-demands.js';
import type {Locale} from '../../locale/locale.js';
import {LocaleController} from '../../locale/locale-controller.js';
import {controls} from '../../style/controls.js';
import {popoverStyle} from '../../style/popover-style.js';
import {tokens} from '../../style/tokens.js';
import type {HotspotView} from '../../view/hotspot-view.js';
import {countriesChoice} from './countries-choice.js';
import {filterChip} from './filter-chip.js';
import {filtersStyle} from './filters-style.js';

/**
 * Filters of a view as chips: the criterion of a hotspot, the countries, and what circles and areas
 * show. Each opens a panel to change it; another button takes away a filter that leaves out regions.
 *
 * @element hotspot-filters
 * @fires {HotspotFilterChangeEvent} hotspot-filter-change - The reader has changed a filter.
 * @fires {HotspotMethodChangeEvent} hotspot-method-change - The reader has changed a method.
 * @fires {HotspotAreasChangeEvent} hotspot-areas-change - The reader has recoloured the areas.
 * @slot - What follows the chips.
 * @csspart chip - One filter in words, with its buttons.
 * @csspart panel - Choices of one filter.
 */
export class HotspotFilters extends BaseElement {
  static override styles: CSSResult[] = [tokens, controls, popoverStyle, filtersStyle];

  /** View to show; its filter is changed. */
  @property({attribute: false}) accessor view: HotspotView | undefined;

  /** GeoJSON of the areas on the map; by default the data's own areas. */
  @property({attribute: false}) accessor regions: unknown;

  /** Measure that colours the areas of the map: `quotient`, `focus` or `growth`; empty for none. */
  @property({attribute: 'areas'}) accessor areas: AreaColour = '';

  /** Method of classing the areas; the same as the map's. */
  @property({attribute: 'areas-method'}) accessor areasMethod: AreaMethod = 'customary';

  /** Limits of the classes of areas; the same as the map's. */
  @property({attribute: 'areas-thresholds'}) accessor areasThresholds = '';

  readonly #locale = new LocaleController(this);

  protected override render(): TemplateResult | typeof nothing {
    const {view} = this;
    if (view === undefined) return nothing;
    const {locale} = this.#locale;
    const countries = regionCountries(view.figures.dataset.regions).codes.filter(Boolean);
    return html`
      ${this.#renderCriterion(view, locale)}
      ${countries.length > 1 ? this.#renderCountries(view, countries.length, locale) : nothing}
      ${filterChip({
        ...{id: 'display', locale, remove: undefined},
        text: locale.text('filters.display'),
        label: locale.text('filters.display'),
        panel: html`<hotspot-measures
          .view=${view}
          .regions=${this.regions}
          .areas=${this.areas}
          .areasMethod=${this.areasMethod}
          .areasThresholds=${this.areasThresholds}
        ></hotspot-measures>`,
      })}
      <slot></slot>
    `;
  }

  #renderCriterion(view: HotspotView, locale: Locale): TemplateResult {
    const {criterion} = view.filter;
    const top =
      criterion.top === undefined ? [] : [locale.text('headline.top', {count: criterion.top})];
    const demands = [...criterionDemands(criterion, locale), ...top];
    const {length: shown} = view.bubbles;
    const all = shown + (view.others?.bubbles.length ?? 0);
    return filterChip({
      id: 'criterion',
      locale,
      text: demands.join(locale.text('separator')) || locale.text('criterion.kind.none'),
      label: locale.text('criterion.legend'),
      remove: criterionKind(criterion) === 'none' ? undefined : () => this.#change({criterion: {}}),
      panel: html`
        <hotspot-criterion .view=${view}></hotspot-criterion>
        <div class="foot">
          <p>${locale.text('countries.count', {count: shown, all})}</p>
          <button type="button" popovertarget="criterion" popovertargetaction="hide">
            ${locale.text('filters.done')}
          </button>
        </div>
      `,
    });
  }

  #renderCountries(view: HotspotView, all: number, locale: Locale): TemplateResult {
    const {countries} = view.filter;
    return filterChip({
      id: 'countries',
      locale,
      text: countriesChoice(countries, all, locale),
      label: locale.text('countries.name'),
      remove: countries.length === 0 ? undefined : () => this.#change({countries: []}),
      panel: html`<hotspot-countries .view=${view} plain></hotspot-countries>`,
    });
  }

  #change(fields: FilterChange): void {
    const change = new HotspotFilterChangeEvent(fields);
    this.dispatchEvent(change);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hotspot-filters': HotspotFilters;
  }
}
