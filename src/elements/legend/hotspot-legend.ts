import {html, nothing, type CSSResult, type TemplateResult} from 'lit';

import type {AreaMethod} from '../../cartography/areas/area-breaks.js';
import {areaChoice, type AreaColour} from '../../cartography/areas/area-choice.js';
import {areaColours, type AreaColours} from '../../cartography/areas/area-colours.js';
import {ON_AREAS} from '../../cartography/bubbles/bubble-looks.js';
import {largestRadius} from '../../cartography/bubbles/largest-radius.js';
import {palette, type Palette} from '../../cartography/colour/palette.js';
import {BaseElement} from '../../controls/base-element.js';
import {property} from '../../controls/property.js';
import {circlesDrawing} from '../../legend/circles-drawing.js';
import {legendKeys} from '../../legend/legend-keys.js';
import {legendNotes} from '../../legend/legend-notes.js';
import {legendSizes, type LegendSizes} from '../../legend/legend-sizes.js';
import {loadedTexts, loadTexts} from '../../legend/loaded-texts.js';
import type {Locale} from '../../locale/locale.js';
import {LocaleController} from '../../locale/locale-controller.js';
import {shownAreas} from '../../reading/shown-areas.js';
import {BoxController} from '../../style/box-controller.js';
import {controls} from '../../style/controls.js';
import {SchemeController} from '../../style/scheme-controller.js';
import {SideController} from '../../style/side-controller.js';
import {tokens} from '../../style/tokens.js';
import type {HotspotView} from '../../view/hotspot-view.js';
import {legendColours} from './legend-colours.js';
import {legendStyle} from './legend-style.js';
import {TextSizeController} from './text-size-controller.js';

/** Size of labels in drawings, as a share of the surrounding text. */
const LABEL = 12 / 14;

/** Distance between two labels, as a multiple of their text size. */
const LINE = 4 / 3;

/**
 * Legend of the map's sizes and colours, with the regions not drawn and the source of the figures.
 *
 * @element hotspot-legend
 * @csspart circles - Nested circles of round values.
 * @csspart circle - One of these circles.
 * @csspart histogram - Numbers of regions over the classes of the location quotient.
 * @csspart class - One colour, with its meaning and its number of regions.
 * @csspart label - Meaning of a colour.
 * @csspart message - Notes on what is shown.
 * @csspart source - Source and notices.
 */
export class HotspotLegend extends BaseElement {
  static override styles: CSSResult[] = [tokens, controls, legendStyle];

  /** View to explain. */
  @property({attribute: false}) accessor view: HotspotView | undefined;

  /**
   * Content: `keys` for sizes and colours alone, in the small type of maps, `notes` for criterion,
   * method and source alone; by default all.
   */
  @property({attribute: 'content', reflect: true}) accessor content: 'all' | 'keys' | 'notes' =
    'all';

  /**
   * Form of the classes: a `histogram` of regions where there can be one, or `rows` with bars, which
   * are one line in less than 900 px.
   */
  @property({attribute: 'layout', reflect: true}) accessor layout: 'histogram' | 'rows' =
    'histogram';

  /** Radius of the circle for the view's maximum, in CSS pixels; set it as for the map. */
  @property({attribute: 'max-radius', type: Number, positive: true}) accessor maximumRadius:
    number | undefined;

  /** The map to explain, which has no fixed radius: its box decides on the radius. */
  @property({attribute: false}) accessor map: HTMLElement | null = null;

  /** GeoJSON of the areas on the map; by default the data's own areas. */
  @property({attribute: false}) accessor regions: unknown;

  /** Measure that colours the areas of the map: `quotient`, `focus` or `growth`; empty for none. */
  @property({attribute: 'areas'}) accessor areas: AreaColour = '';

  /** Method of classing the areas; the same as the map's. */
  @property({attribute: 'areas-method'}) accessor areasMethod: AreaMethod = 'customary';

  /** Limits of the classes of areas; the same as the map's. */
  @property({attribute: 'areas-thresholds'}) accessor areasThresholds = '';

  /** Fixed colour scheme; by default the page's. */
  @property({attribute: 'scheme', reflect: true}) accessor scheme: 'light' | 'dark' | undefined;

  readonly #locale = new LocaleController(this);
  readonly #scheme = new SchemeController(this, () => this.performUpdate());
  readonly #side = new SideController(
    this,
    () => (this.maximumRadius === undefined ? this.map : null),
    // Defer: an update now would change the page's layout and trigger observers again.
    () => requestAnimationFrame(() => this.requestUpdate()),
  );
  readonly #textSize = new TextSizeController(this);

  constructor() {
    super();
    new BoxController(this);
  }

  protected override updated(): void {
    if (this.content === 'keys' || loadedTexts() !== undefined) return;
    // Without its file, the legend has its keys; the widget reports that.
    loadTexts().then(
      () => this.requestUpdate(),
      () => {},
    );
  }

  protected override render(): TemplateResult | typeof nothing {
    const {view, content} = this;
    if (view === undefined) return nothing;
    const {locale} = this.#locale;
    return html`
      ${content === 'notes' ? nothing : this.#renderKeys(view, locale)}
      ${content === 'keys' ? nothing : this.#renderTexts(view, locale)}
    `;
  }

  #renderKeys(view: HotspotView, locale: Locale): TemplateResult {
    const textSize = (this.content === 'keys' ? 1 : LABEL) * this.#textSize.size;
    const labelHeight = LINE * textSize;
    const colours = palette(this.scheme ?? this.#scheme.scheme);
    const coloured = this.#areaColours(view, colours);
    const radius = this.maximumRadius ?? largestRadius(view, this.#side.side);
    const maximumRadius = coloured === undefined ? radius : radius * ON_AREAS;
    const sizes = legendSizes({view, maximumRadius, labelHeight, locale});
    return html`
      <div class="keys">
        <div class="sizes">
          <p class="title">${sizes.title}</p>
          ${circlesOf(sizes, textSize)}
        </div>
        ${legendKeys({view, palette: colours, areaColours: coloured, locale}).map((key) =>
          legendColours(key, {locale, textSize, rows: this.layout === 'rows'}),
        )}
        <div class="notes">${legendNotes(view, locale).map((note) => html`<p>${note}</p>`)}</div>
      </div>
    `;
  }

  #areaColours({figures, filter}: HotspotView, {scheme}: Palette): AreaColours | undefined {
    const areas = shownAreas(figures.dataset, this.regions);
    return areaColours({figures, filter, scheme, areas, choice: areaChoice(this)});
  }

  #renderTexts(view: HotspotView, locale: Locale): TemplateResult | typeof nothing {
    const {attribution} = shownAreas(view.figures.dataset, this.regions);
    return loadedTexts()?.(view, {locale, attribution}) ?? nothing;
  }
}

function circlesOf({circles, description}: LegendSizes, size: number): TemplateResult {
  const style = {size, colour: 'currentcolor', muted: 'var(--_text-muted)'};
  const {content, width, height} = circlesDrawing(circles, style);
  return html`
    <svg part="circles" role="img" aria-label=${description} width=${width} height=${height}>
      ${content}
    </svg>
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'hotspot-legend': HotspotLegend;
  }
}
