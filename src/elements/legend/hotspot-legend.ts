import {html, nothing, type CSSResult, type TemplateResult} from 'lit';

import {areaChoice} from '../../cartography/areas/area-choice.js';
import {bubbleClasses} from '../../cartography/bubbles/bubble-classes.js';
import {palette} from '../../cartography/colour/palette.js';
import {BaseElement} from '../../controls/base-element.js';
import {property} from '../../controls/property.js';
import {chosenSectors} from '../../dataset/chosen-sectors.js';
import type {LocalisedText} from '../../dataset/localised-text.js';
import {criterionSentence} from '../../locale/criterion-sentence.js';
import type {Locale} from '../../locale/locale.js';
import {LocaleController} from '../../locale/locale-controller.js';
import {starMethodSentences} from '../../locale/star-method-text.js';
import {viewNotes} from '../../locale/view-notes.js';
import {shownAreas} from '../../reading/shown-areas.js';
import {controls} from '../../style/controls.js';
import {SchemeController} from '../../style/scheme-controller.js';
import {tokens} from '../../style/tokens.js';
import type {HotspotView} from '../../view/hotspot-view.js';
import {legendAreas} from './legend-areas.js';
import {legendCircles} from './legend-circles.js';
import {legendClasses} from './legend-classes.js';
import {legendStyle} from './legend-style.js';
import {TextSizeController} from './text-size-controller.js';

/** Text of labels in drawings, as a share of the text around them. */
const LABEL = 12 / 14;

/**
 * What sizes and colours of the map mean, what is not drawn, and where the figures come from.
 *
 * @element hotspot-legend
 * @csspart circles - The circles of round values within each other.
 * @csspart circle - One of them.
 * @csspart class - One colour, with its meaning and number of regions.
 * @csspart label - Meaning of one colour.
 * @csspart message - Notes on what is shown.
 * @csspart source - Source and notices.
 */
export class HotspotLegend extends BaseElement {
  static override styles: CSSResult[] = [tokens, controls, legendStyle];

  /** What is shown. */
  @property({attribute: false}) accessor view: HotspotView | undefined;

  /** Radius of the circle for the maximum of the view, in CSS pixels; the same as the map's. */
  @property({attribute: 'max-radius', type: Number}) accessor maximumRadius = 40;

  /** GeoJSON of the areas on the map; without it, the areas that the data has. */
  @property({attribute: false}) accessor regions: unknown;

  /** What colours the areas of the map: `quotient`, `focus` or `growth`; empty for none. */
  @property({attribute: 'areas'}) accessor areas = '';

  /** How the areas are classed; the same as the map's. */
  @property({attribute: 'areas-method'}) accessor areasMethod = 'customary';

  /** Limits of the classes of areas; the same as the map's. */
  @property({attribute: 'areas-thresholds'}) accessor areasThresholds = '';

  /** Fixed colour scheme; without it that of the page. */
  @property({attribute: 'scheme', reflect: true}) accessor scheme: 'light' | 'dark' | undefined;

  readonly #locale = new LocaleController(this);
  readonly #scheme = new SchemeController(this, () => this.performUpdate());
  readonly #textSize = new TextSizeController(this);

  protected override render(): TemplateResult | typeof nothing {
    const {view, maximumRadius} = this;
    if (view === undefined) return nothing;
    const {locale} = this.#locale;
    const {filter, maximum} = view;
    const size = locale.text('legend.size', {
      measure: locale.text(filter.size),
      year: locale.year(filter.year),
    });
    return html`
      <div class="keys">
        <div class="sizes">
          <p class="title">${size}</p>
          ${legendCircles({maximum, maximumRadius, textSize: LABEL * this.#textSize.size, locale})}
          ${this.#renderUndrawn(view, locale)}
        </div>
        ${this.#renderColours(view, locale)}
      </div>
      <div class="texts">
        ${this.#renderNotes(view, locale)} ${this.#renderSource(view, locale)}
      </div>
    `;
  }

  /** On coloured areas the bubbles have one colour, which says nothing. */
  #renderColours(view: HotspotView, locale: Locale): TemplateResult | typeof nothing {
    const colours = palette(this.scheme ?? this.#scheme.scheme);
    const areas = shownAreas(view.figures.dataset, this.regions);
    const choice = areas.areas.size > 0 ? areaChoice(this) : undefined;
    if (choice !== undefined) {
      return legendAreas({view, areas, choice, scheme: colours.scheme, locale});
    }
    return legendClasses({view, classes: bubbleClasses(view, colours), palette: colours, locale});
  }

  /** Regions that have no circle, counted by the reason. */
  #renderUndrawn({bubbles}: HotspotView, locale: Locale): TemplateResult {
    const {missing, zero} = bubbles;
    return html`
      ${
        missing.length > 0
          ? html`<p>${locale.text('legend.noCircle', {count: missing.length})}</p>`
          : nothing
      }
      ${
        zero.length > 0 ? html`<p>${locale.text('legend.zero', {count: zero.length})}</p>` : nothing
      }
    `;
  }

  #renderNotes(view: HotspotView, locale: Locale): TemplateResult {
    const {bubbles} = view;
    const hidden =
      bubbles.hidden > 0 ? locale.text('legend.hidden', {count: bubbles.hidden}) : nothing;
    return html`
      <p part="message">
        ${criterionSentence(view, locale)} ${hidden} ${viewNotes(view, locale).join(' ')}
      </p>
    `;
  }

  #renderSource(view: HotspotView, locale: Locale): TemplateResult {
    const {metadata} = view.figures.dataset;
    const source = metadata.source === undefined ? '' : locale.label(metadata.source);
    return html`
      ${paragraph(metadata.definition, locale)}
      <details>
        <summary>${locale.text('legend.method')}</summary>
        ${this.#renderMethod(view, locale)}
      </details>
      <div part="source">
        ${
          metadata.attribution === undefined && source !== ''
            ? html`<p>${locale.text('legend.source', {source})}</p>`
            : paragraph(metadata.attribution, locale)
        }
        ${paragraph(shownAreas(view.figures.dataset, this.regions).attribution, locale)}
        ${paragraph(metadata.disclaimer, locale)}
      </div>
    `;
  }

  #renderMethod({figures, filter}: HotspotView, locale: Locale): TemplateResult {
    const chosen = chosenSectors(figures, filter);
    const only = chosen.length === 1 ? figures.dataset.sectors[chosen[0] ?? -1] : undefined;
    return html`
      ${paragraph(only?.note, locale)}
      ${figures.denominator === 'none' ? nothing : html`<p>${locale.text('legend.quotient')}</p>`}
      <p>${starMethodSentences(figures, locale).join(' ')}</p>
    `;
  }
}

function paragraph(text: LocalisedText | undefined, locale: Locale): unknown {
  return text === undefined
    ? nothing
    : html`<p lang=${locale.foreignTag(text) ?? nothing}>${locale.label(text)}</p>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'hotspot-legend': HotspotLegend;
  }
}
