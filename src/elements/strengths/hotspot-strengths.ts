import {html, nothing, svg, type CSSResult, type SVGTemplateResult, type TemplateResult} from 'lit';
import {query, state} from 'lit/decorators.js';
import {guard} from 'lit/directives/guard.js';
import {repeat} from 'lit/directives/repeat.js';

import {palette} from '../../cartography/colour/palette.js';
import {regionTarget, regionTargets} from '../../cartography/map-target.js';
import {Memo} from '../../cartography/memo.js';
import {
  chartAxes,
  chartLabel,
  chartPlot,
  chartRing,
  ruler,
  sizeLegend,
} from '../../chart/chart-parts.js';
import {ChartPointerController} from '../../chart/chart-pointer-controller.js';
import {ChartSizeController} from '../../chart/chart-size-controller.js';
import {chartTip} from '../../chart/chart-tip.js';
import {textColour} from '../../chart/text-colour.js';
import {BaseElement} from '../../controls/base-element.js';
import {OutsideHover} from '../../controls/outside-hover.js';
import {property} from '../../controls/property.js';
import {placeTooltip} from '../../controls/tooltip.js';
import {HotspotHoverEvent, HotspotSelectEvent} from '../../events.js';
import {LocaleController} from '../../locale/locale-controller.js';
import {chartStyle} from '../../style/chart-style.js';
import {BoxController} from '../../style/box-controller.js';
import {boxStyle} from '../../style/box-style.js';
import {controls} from '../../style/controls.js';
import {SchemeController} from '../../style/scheme-controller.js';
import {tokens} from '../../style/tokens.js';
import {tooltipStyle} from '../../style/tooltip-style.js';
import type {HotspotView} from '../../view/hotspot-view.js';
import {selectionAfter} from '../../view/selection.js';
import {countryChoice} from './country-choice.js';
import {strengthsFacts} from './strengths-facts.js';
import {quadrantKey, strengthsNotes} from './strengths-notes.js';
import {strengthsScene, type StrengthsScene, type StrengthsCircle} from './strengths-scene.js';
import {strengthsStyle} from './strengths-style.js';
import {strengthsTable} from './strengths-table.js';

/**
 * Chart of sectoral against cross-sectoral strength: a circle for each region, its area by
 * employment.
 *
 * @element hotspot-strengths
 * @fires {HotspotSelectEvent} hotspot-select - The reader has selected or deselected a region.
 * @fires {HotspotHoverEvent} hotspot-hover - The reader has pointed at another region, or at none.
 * @csspart axis - Lines and numbers of the axes.
 * @csspart circle - Circle of one region.
 * @csspart label - Name of one region.
 * @csspart message - Notes on how to read the chart.
 */
export class HotspotStrengths extends BaseElement {
  static override styles: CSSResult[] = [
    tokens,
    boxStyle,
    controls,
    tooltipStyle,
    chartStyle,
    strengthsStyle,
  ];

  /** View to show: all regions in its filter's year, those of its countries highlighted. */
  @property({attribute: false}) accessor view: HotspotView | undefined;

  /** Codes of the selected regions, in the order of selection. */
  @property({attribute: false}) accessor selected: readonly string[] = [];

  /** Code of the hovered region, here or in another view. */
  @property({attribute: false}) accessor hovered: string | undefined;

  /** Code of the country highlighted instead of the filter's; the reader can change it. */
  @property({attribute: 'country'}) accessor country = '';

  readonly #locale = new LocaleController(this);
  readonly #scheme = new SchemeController(this, () => this.performUpdate());
  readonly #size = new ChartSizeController(this, () => this.performUpdate());
  readonly #outsideHover = new OutsideHover(this, () => this.hovered);
  readonly #pointer = new ChartPointerController(this, {
    circles: () => this.#scene?.circles ?? [],
    pointed: (key) => this.#point(key),
    chosen: (key, adding) => this.#choose(key, adding),
  });

  readonly #kept = new Memo<StrengthsScene | undefined>();

  @query('.tip') private accessor tip!: HTMLElement | null;
  @state() private accessor tableShown = false;
  #scene: StrengthsScene | undefined;

  constructor() {
    super();
    new BoxController(this);
  }

  protected override willUpdate(): void {
    const {view, selected, country} = this;
    const {width, font} = this.#size;
    const {locale} = this.#locale;
    if (view === undefined || width === 0) return;
    this.#scene = this.#kept.from([view, selected, country, width, font, locale], () => {
      const countries = country === '' ? view.filter.countries : [country];
      return strengthsScene({view, selected, countries}, {width, font, locale});
    });
  }

  protected override render(): TemplateResult {
    if (this.view === undefined || this.#size.width === 0) return ruler;
    const scene = this.#scene;
    return scene === undefined
      ? html`${ruler}
          <p part="message">${this.#locale.locale.text('strengths.oneKind')}</p>`
      : html`${ruler} ${this.#renderScene(scene)}`;
  }

  protected override updated(): void {
    const pointed = this.#pointed;
    if (this.tip !== null && pointed !== undefined) placeTooltip(this.tip, pointed);
  }

  #renderScene(scene: StrengthsScene): TemplateResult {
    const {locale, layout, maximum, font, view} = scene;
    const {sectoralTaxonomy, crossSectoralTaxonomy} = scene.strengths;
    const across = locale.label(sectoralTaxonomy.label);
    const up = locale.label(crossSectoralTaxonomy.label);
    const measure = locale.text('strengths.employment', {year: locale.year(view.filter.year)});
    return html`
      <div class="head">
        <p class="axis-title">
          <span aria-hidden="true">↑</span>
          ${locale.text('strengths.crossSectoralIn', {taxonomy: up})}
        </p>
        ${countryChoice(scene, this.country, (country) => (this.country = country))}
      </div>
      ${this.#renderChart(scene)}
      <p class="axis-title across">
        <span aria-hidden="true">→</span>
        ${locale.text('strengths.sectoralIn', {taxonomy: across})}
      </p>
      <div class="below">
        ${quadrantKey(scene)}
        ${sizeLegend({maximum, maximumRadius: layout.maximumRadius, measure}, {font, locale})}
        ${strengthsNotes(scene)}
      </div>
      <details class="table" @toggle=${this.#onToggle}>
        <summary>${locale.text('chart.tableShown')}</summary>
        ${this.tableShown ? strengthsTable(scene) : nothing}
      </details>
    `;
  }

  #renderChart(scene: StrengthsScene): TemplateResult {
    const {locale, height, view} = scene;
    const pointed = this.#pointed;
    const plot = {
      title: locale.text('strengths.title', {year: locale.year(view.filter.year)}),
      width: this.#size.width,
      height,
      pointer: this.#pointer,
    };
    return html`
      <div class="chart">
        ${chartPlot(plot, this.#renderCircles(scene, pointed))}
        ${pointed ? chartTip(strengthsFacts(pointed.region, scene), this.#pointer) : nothing}
      </div>
    `;
  }

  #renderCircles(scene: StrengthsScene, pointed: StrengthsCircle | undefined): SVGTemplateResult {
    const {layout, font, circles} = scene;
    const {frame, divide, quadrants, regions} = layout;
    const {plot} = frame;
    const {tabStop} = this.#pointer;
    return svg`
      ${chartAxes(frame, font)}
      <g aria-hidden="true">
        <line class="divide" x1=${divide.x} x2=${divide.x} y1=${plot.top} y2=${plot.bottom} />
        <line class="divide" x1=${plot.left} x2=${plot.right} y1=${divide.y} y2=${divide.y} />
      </g>
      ${guard([circles, this.selected, this.#scheme.scheme, tabStop], () =>
        repeat(
          circles,
          ({key}) => key,
          (circle) => this.#renderRegion(circle, tabStop),
        ),
      )}
      <g class="marks" aria-hidden="true">
        ${circles.filter(({key}) => this.selected.includes(key)).map(chartRing)}
        ${pointed && chartRing(pointed)}
      </g>
      <g class="labels" aria-hidden="true">
        <g class="quadrant">${quadrants.map((label) => chartLabel(label, font))}</g>
        ${regions.map(({label}) => label && chartLabel(label, font, this.#nameColour))}
      </g>
    `;
  }

  #renderRegion(
    {key, cx, cy, radius, highlighted, sentence}: StrengthsCircle,
    tabStop: string | undefined,
  ): SVGTemplateResult {
    const {bubble, rim} = palette(this.#scheme.scheme);
    return svg`
      <g
        class=${highlighted ? 'bubble' : 'bubble pale'}
        role="button"
        data-key=${key}
        tabindex=${key === tabStop ? 0 : -1}
        aria-pressed=${this.selected.includes(key)}
        aria-label=${sentence}
      >
        <circle part="circle" class="disc"
          cx=${cx} cy=${cy} r=${radius} fill=${bubble} stroke=${rim} />
      </g>
    `;
  }

  get #nameColour(): string {
    return textColour(palette(this.#scheme.scheme).bubble);
  }

  /** Circle under the pointer, or else that of the region hovered in another view. */
  get #pointed(): StrengthsCircle | undefined {
    const key = this.#pointer.pointed ?? this.#outsideHover.region;
    return this.#scene?.circles.find((circle) => circle.key === key);
  }

  #point(code: string | undefined): void {
    const change = new HotspotHoverEvent(regionTarget(code));
    this.dispatchEvent(change);
  }

  #choose(code: string, several: boolean): void {
    const selected = selectionAfter(this.selected, code, {several});
    const change = new HotspotSelectEvent(regionTargets(selected));
    this.dispatchEvent(change);
  }

  #onToggle(event: Event): void {
    this.tableShown = (event.target as HTMLDetailsElement).open;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hotspot-strengths': HotspotStrengths;
  }
}
