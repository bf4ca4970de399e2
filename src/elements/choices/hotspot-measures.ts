import {html, nothing, type CSSResult, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';

import type {AreaMethod} from '../../cartography/areas/area-breaks.js';
import type {AreaColour, AreaRequest} from '../../cartography/areas/area-choice.js';
import {BaseElement} from '../../controls/base-element.js';
import {property} from '../../controls/property.js';
import {selectField, type SelectOption} from '../../controls/select-field.js';
import {chosenSectors} from '../../dataset/chosen-sectors.js';
import type {RatioMeasure, SizeMeasure} from '../../dataset/hotspot-filter.js';
import {
  HotspotAreasChangeEvent,
  HotspotFilterChangeEvent,
  HotspotMethodChangeEvent,
  type FilterChange,
} from '../../events.js';
import {sizeMeasures} from '../../figures/available-measures.js';
import type {GrowthSpan} from '../../figures/growth.js';
import type {Locale} from '../../locale/locale.js';
import {LocaleController} from '../../locale/locale-controller.js';
import {yearOption} from '../../locale/year-text.js';
import {controls} from '../../style/controls.js';
import {tokens} from '../../style/tokens.js';
import {colourMeasure, colourMeasures} from '../../figures/colour-measure.js';
import type {HotspotView} from '../../view/hotspot-view.js';
import {measuresAreas, type MeasuresAreasOptions} from './area-fields.js';
import {measuresStyle} from './measures-style.js';

/**
 * Choice of the measures that determine the size and colour of circles and the colour of areas, and
 * of the growth period.
 *
 * @element hotspot-measures
 * @fires {HotspotFilterChangeEvent} hotspot-filter-change - The reader has chosen another measure.
 * @fires {HotspotMethodChangeEvent} hotspot-method-change - The reader has changed growth years.
 * @fires {HotspotAreasChangeEvent} hotspot-areas-change - The reader has recoloured the areas.
 * @csspart message - Notes on the choice.
 */
export class HotspotMeasures extends BaseElement {
  static override styles: CSSResult[] = [tokens, controls, measuresStyle];

  /** View to show; the measures are part of its filter, the growth period part of its figures. */
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
    if (this.view === undefined) return nothing;
    const {figures, filter} = this.view;
    const {locale} = this.#locale;
    const named = (value: SizeMeasure | RatioMeasure): SelectOption => ({
      value,
      text: locale.text(value),
    });
    return html`
      ${selectField({
        label: locale.text('measures.size'),
        options: sizeMeasures(figures).map(named),
        chosen: filter.size,
        choose: (size) => this.#change({size: size as SizeMeasure}),
      })}
      ${selectField({
        label: locale.text('measures.colour'),
        options: colourMeasures(this.view).map(named),
        chosen: colourMeasure(this.view),
        choose: (colour) => this.#change({colour: colour as RatioMeasure}),
      })}
      ${measuresAreas({...this.#areas, view: this.view, locale, choose: (areas) => this.#changeAreas(areas)})}
      ${colouredBySector(this.view) ? message(locale.text('measures.bySector')) : nothing}
      ${figures.growthSpan ? this.#renderGrowth(figures.growthSpan, this.view, locale) : nothing}
    `;
  }

  get #areas(): Pick<MeasuresAreasOptions, 'regions' | keyof AreaRequest> {
    const {regions, areas, areasMethod, areasThresholds} = this;
    return {regions, areas, areasMethod, areasThresholds};
  }

  /** Growth period, if growth colours circles or areas or counts for stars. */
  #renderGrowth(
    span: GrowthSpan,
    {figures, filter}: HotspotView,
    locale: Locale,
  ): TemplateResult | typeof nothing {
    const rated = figures.starMethod.criteria.some(({measure}) => measure === 'growth');
    if (filter.colour !== 'growth' && this.areas !== 'growth' && !rated) return nothing;
    const {years, metadata} = figures.dataset;
    // Data without the years of its growth leaves no choice.
    if (!years.includes(span.from) || !years.includes(span.to)) return nothing;
    const option = (year: number): SelectOption => ({
      value: String(year),
      text: yearOption({year, partial: metadata.partial.get(year) ?? [], breaks: 0}, locale),
    });
    return html`
      <fieldset>
        <legend>${locale.text('measures.growth')}</legend>
        ${selectField({
          label: locale.text('measures.from'),
          options: years.filter((year) => year < span.to).map(option),
          chosen: String(span.from),
          choose: (year) => this.#changeSpan({...span, from: Number(year)}),
        })}
        ${selectField({
          label: locale.text('measures.to'),
          options: years.filter((year) => year > span.from).map(option),
          chosen: String(span.to),
          choose: (year) => this.#changeSpan({...span, to: Number(year)}),
        })}
        <label>
          <input
            type="checkbox"
            .checked=${live(span.acrossBreaks ?? false)}
            @change=${() => this.#changeSpan({...span, acrossBreaks: !span.acrossBreaks})}
          />
          ${locale.text('measures.acrossBreaks')}
        </label>
        <label>
          <input
            type="checkbox"
            .checked=${live(span.acrossHoles ?? false)}
            @change=${() => this.#changeSpan({...span, acrossHoles: !span.acrossHoles})}
          />
          ${locale.text('measures.acrossHoles')}
        </label>
        ${message(locale.text('measures.growthMeaning'))}
      </fieldset>
    `;
  }

  #change(fields: FilterChange): void {
    const change = new HotspotFilterChangeEvent(fields);
    this.dispatchEvent(change);
    // If the page ignores the event, the fields return to the view's choice.
    this.requestUpdate();
  }

  #changeAreas(request: AreaRequest): void {
    const change = new HotspotAreasChangeEvent(request);
    this.dispatchEvent(change);
    this.requestUpdate();
  }

  #changeSpan(growth: GrowthSpan): void {
    const change = new HotspotMethodChangeEvent({growth});
    this.dispatchEvent(change);
    this.requestUpdate();
  }
}

/** Whether circles have the colours of their sectors instead of a measure's. */
function colouredBySector({figures, filter}: HotspotView): boolean {
  const taxonomy = figures.dataset.taxonomies.find(({id}) => id === filter.taxonomy);
  return taxonomy?.additive === false && chosenSectors(figures, filter).length > 1;
}

function message(text: string): TemplateResult {
  return html`<p part="message">${text}</p>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'hotspot-measures': HotspotMeasures;
  }
}
