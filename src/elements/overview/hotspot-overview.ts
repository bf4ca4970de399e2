import {html, nothing, svg, type CSSResult, type SVGTemplateResult, type TemplateResult} from 'lit';
import {query, state} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';

import {palette} from '../../cartography/colour/palette.js';
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
import type {PlacedIndustry} from '../../chart/overview-layout.js';
import {textColour} from '../../chart/text-colour.js';
import {BaseElement} from '../../controls/base-element.js';
import {property} from '../../controls/property.js';
import {placeTooltip} from '../../controls/tooltip.js';
import {HotspotSectorChangeEvent} from '../../events.js';
import {LocaleController} from '../../locale/locale-controller.js';
import {chartStyle} from '../../style/chart-style.js';
import {choiceStyle} from '../../style/choice-style.js';
import {BoxController} from '../../style/box-controller.js';
import {boxStyle} from '../../style/box-style.js';
import {controls} from '../../style/controls.js';
import {SchemeController} from '../../style/scheme-controller.js';
import {tokens} from '../../style/tokens.js';
import {tooltipStyle} from '../../style/tooltip-style.js';
import type {HotspotView} from '../../view/hotspot-view.js';
import type {IndustryMeasure} from '../../view/industry-measures.js';
import {selectionAfter} from '../../view/selection.js';
import {axisTitle} from './axis-title.js';
import {industrySentence, shownFacts} from './industry-facts.js';
import {overviewLeftOut, overviewNotes, overviewNumbers} from './overview-notes.js';
import {
  isChosen,
  isReserved,
  overviewScene,
  overviewTitle,
  type OverviewScene,
} from './overview-scene.js';
import {overviewStyle} from './overview-style.js';
import {overviewTable} from './overview-table.js';

/**
 * Overview of a taxonomy's industries: a circle for each, its area by persons employed, its
 * position by two measures.
 *
 * @element hotspot-overview
 * @fires {HotspotSectorChangeEvent} hotspot-sector-change - The reader has chosen an industry.
 * @csspart axis - Lines and numbers of the axes.
 * @csspart circle - Circle of one industry.
 * @csspart label - Name or number of one industry.
 * @csspart message - Notes on how to read the chart.
 */
export class HotspotOverview extends BaseElement {
  static override styles: CSSResult[] = [
    ...[tokens, boxStyle, controls, choiceStyle, tooltipStyle, chartStyle, overviewStyle],
  ];

  /** View to show; taxonomy, year and countries are parts of its filter. */
  @property({attribute: false}) accessor view: HotspotView | undefined;

  /** Id of the taxonomy; the view's own if this is empty or not in the data. */
  @property({attribute: 'taxonomy'}) accessor taxonomy = '';

  /** Measure of the horizontal axis; the reader can change it. */
  @property({attribute: 'x'}) accessor x: IndustryMeasure = 'growth';

  /** Measure of the vertical axis; the reader can change it. */
  @property({attribute: 'y'}) accessor y: IndustryMeasure = 'productivity';

  readonly #locale = new LocaleController(this);
  readonly #scheme = new SchemeController(this, () => this.performUpdate());
  readonly #size = new ChartSizeController(this, () => this.performUpdate());
  readonly #pointer = new ChartPointerController(this, {
    circles: () => this.#scene?.layout.industries ?? [],
    chosen: (key, adding) => this.#choose(key, adding),
  });

  readonly #kept = new Memo<OverviewScene>();

  @query('.tip') private accessor tip!: HTMLElement | null;
  @state() private accessor tableShown = false;
  #scene: OverviewScene | undefined;

  constructor() {
    super();
    new BoxController(this);
  }

  protected override willUpdate(): void {
    const {view, taxonomy, x, y} = this;
    const {width, font} = this.#size;
    const {locale} = this.#locale;
    this.#scene =
      view === undefined || width === 0
        ? undefined
        : this.#kept.from([view, taxonomy, x, y, width, font, locale], () =>
            overviewScene({scope: view, taxonomy, x, y}, {width, font, locale}),
          );
  }

  protected override render(): TemplateResult {
    const scene = this.#scene;
    return scene === undefined ? ruler : html`${ruler} ${this.#renderScene(scene)}`;
  }

  protected override updated(): void {
    const pointed = this.#circle(this.#pointer.pointed);
    if (this.tip !== null && pointed !== undefined) placeTooltip(this.tip, pointed);
  }

  #renderScene(scene: OverviewScene): TemplateResult {
    const {locale, layout, maximum, font, scope} = scene;
    const {size, year} = scope.filter;
    const measure = locale.text('measureInYear', {
      measure: locale.text(size),
      year: locale.year(year),
    });
    return html`
      ${axisTitle('y', scene, (measure) => (this.y = measure))} ${this.#renderChart(scene)}
      ${axisTitle('x', scene, (measure) => (this.x = measure))} ${overviewNumbers(scene)}
      <div class="below">
        ${sizeLegend({maximum, maximumRadius: layout.maximumRadius, measure}, {font, locale})}
        ${overviewNotes(scene)}
      </div>
      ${overviewLeftOut(scene, (key) => this.#choose(key, false))}
      <details @toggle=${this.#onToggle}>
        <summary>${locale.text('chart.tableShown')}</summary>
        ${this.tableShown ? overviewTable(scene) : nothing}
      </details>
    `;
  }

  #renderChart(scene: OverviewScene): TemplateResult {
    const {height, facts, x, y} = scene;
    const pointed = this.#circle(this.#pointer.pointed);
    const pointedFacts = facts.get(pointed?.key ?? '');
    const plot = {
      title: overviewTitle(scene),
      width: this.#size.width,
      height,
      pointer: this.#pointer,
    };
    return html`
      <div class="chart">
        ${chartPlot(plot, this.#renderCircles(scene, pointed))}
        ${pointedFacts ? chartTip(shownFacts(pointedFacts, [x, y]), this.#pointer) : nothing}
      </div>
    `;
  }

  #renderCircles(scene: OverviewScene, pointed: PlacedIndustry | undefined): SVGTemplateResult {
    const {font, layout} = scene;
    const {industries, frame} = layout;
    const {bubble} = palette(this.#scheme.scheme);
    return svg`
      ${chartAxes(frame, font)}
      ${repeat(
        industries,
        ({key}) => key,
        (industry) => this.#renderIndustry(industry, scene),
      )}
      <g class="marks" aria-hidden="true">
        ${industries.filter(({key}) => isChosen(key, scene)).map(chartRing)}
        ${pointed && chartRing(pointed)}
      </g>
      <g class="labels" aria-hidden="true">
        ${industries.map(({label, numberLabel}) => {
          const text = label ?? numberLabel;
          return text && chartLabel(text, font, textColour(bubble));
        })}
      </g>
    `;
  }

  #renderIndustry({key, cx, cy, radius}: PlacedIndustry, scene: OverviewScene): SVGTemplateResult {
    const {facts, locale, x, y} = scene;
    const industry = facts.get(key);
    const {bubble, rim} = palette(this.#scheme.scheme);
    return svg`
      <g
        class="bubble"
        role="button"
        data-key=${key}
        tabindex=${key === this.#pointer.tabStop ? 0 : -1}
        aria-pressed=${isChosen(key, scene)}
        aria-label=${industry ? industrySentence(shownFacts(industry, [x, y]), locale) : nothing}
      >
        <circle
          part="circle"
          class="disc"
          cx=${cx} cy=${cy} r=${radius}
          fill=${bubble}
          stroke=${rim}
        />
        ${
          isReserved(key, scene)
            ? svg`<circle class="reserve" cx=${cx} cy=${cy} r=${radius} />`
            : nothing
        }
      </g>
    `;
  }

  #circle(key: string | undefined): PlacedIndustry | undefined {
    return this.#scene?.layout.industries.find((industry) => industry.key === key);
  }

  #choose(key: string, adding: boolean): void {
    const {filter} = this.#scene?.scope ?? {};
    if (filter === undefined) return;
    const sectors = selectionAfter(filter.sectors, key, {several: adding});
    const change = new HotspotSectorChangeEvent(filter.taxonomy, sectors);
    this.dispatchEvent(change);
  }

  #onToggle(event: Event): void {
    this.tableShown = (event.target as HTMLDetailsElement).open;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hotspot-overview': HotspotOverview;
  }
}
