import {html, nothing, type CSSResult, type PropertyValues, type TemplateResult} from 'lit';
import {queryAll, query, state} from 'lit/decorators.js';

import {RovingFocus} from '../../a11y/roving-focus.js';
import {regionTarget, regionTargets} from '../../cartography/map-target.js';
import {chartColours} from '../../chart/chart-colours.js';
import {ChartDownload, type DownloadedChart} from '../../chart/chart-download.js';
import {ruler} from '../../chart/chart-parts.js';
import {ChartSizeController} from '../../chart/chart-size-controller.js';
import {BaseElement} from '../../controls/base-element.js';
import {property} from '../../controls/property.js';
import {
  HotspotErrorEvent,
  HotspotHoverEvent,
  HotspotSectorChangeEvent,
  HotspotSelectEvent,
} from '../../events.js';
import {fileName} from '../../export/save-file.js';
import {LocaleController} from '../../locale/locale-controller.js';
import {BoxController} from '../../style/box-controller.js';
import {boxStyle} from '../../style/box-style.js';
import {chartStyle} from '../../style/chart-style.js';
import {chartTableStyle} from '../../style/chart-table-style.js';
import {chartToolsStyle} from '../../style/chart-tools-style.js';
import {controls} from '../../style/controls.js';
import {SchemeController} from '../../style/scheme-controller.js';
import {tokens} from '../../style/tokens.js';
import type {HotspotView} from '../../view/hotspot-view.js';
import {selectionAfter} from '../../view/selection.js';
import {comparisonChart} from './comparison-chart.js';
import {comparisonChips} from './comparison-chips.js';
import {comparisonChoices} from './comparison-choices.js';
import type {ComparisonMeasure} from './comparison-measure.js';
import {comparisonPicture} from './comparison-picture.js';
import type {ComparisonSort} from './comparison-rows.js';
import {comparisonScene, type ComparisonScene} from './comparison-scene.js';
import {comparisonState} from './comparison-state.js';
import {comparisonStyle} from './comparison-style.js';
import {comparisonTable} from './comparison-table.js';
import {comparisonNotes} from './comparison-words.js';

/** Ground of hollow discs. */
const GROUND = {light: '#ffffff', dark: '#14181d'};

/**
 * Comparison of up to ten selected regions over the sectors of a taxonomy: a row for each sector
 * with the regions' figures on one scale and the difference between them.
 *
 * The names of the sectors are one tab stop: arrow keys move among them. The first ten regions are
 * compared; the element says how many others are selected.
 *
 * @element hotspot-comparison
 * @fires {HotspotSelectEvent} hotspot-select - The reader has taken regions away.
 * @fires {HotspotSectorChangeEvent} hotspot-sector-change - The reader has chosen another sector.
 * @fires {HotspotHoverEvent} hotspot-hover - The reader has pointed at another region, or at none.
 * @fires {HotspotErrorEvent} hotspot-error - A picture could not be created.
 * @csspart heading - The heading.
 * @csspart chip - A region with its number.
 * @csspart remove - Button that takes a region away.
 * @csspart row - One sector.
 * @csspart quality - Quality of a figure.
 * @csspart download - Button that saves a picture.
 * @csspart message - Number of regions, and notes.
 */
export class HotspotComparison extends BaseElement {
  static override styles: CSSResult[] = [
    ...[tokens, boxStyle, controls, chartStyle, chartTableStyle, chartToolsStyle],
    comparisonStyle,
  ];

  /** View to show; taxonomy and year are those of its filter, and its sectors are marked. */
  @property({attribute: false}) accessor view: HotspotView | undefined;

  /** Codes of the regions compared, in the order of selection. */
  @property({attribute: false}) accessor selected: readonly string[] = [];

  /** Code of the hovered region, here or in another view. */
  @property({attribute: false}) accessor hovered: string | undefined;

  /** Measure compared; persons employed if the data lacks it. The reader can change it. */
  @property({attribute: 'measure'}) accessor measure: ComparisonMeasure = 'quotient';

  readonly #locale = new LocaleController(this);
  readonly #scheme = new SchemeController(this, () => this.performUpdate());
  readonly #size = new ChartSizeController(this, () => this.performUpdate());
  readonly #roving = new RovingFocus(this, {
    items: () => [...this.renderRoot.querySelectorAll<HTMLButtonElement>('button.name')],
  });
  readonly #download = new ChartDownload(this, {
    chart: (format) => this.#picture(format),
    failed: (error) => {
      const failure = new HotspotErrorEvent(error);
      this.dispatchEvent(failure);
    },
  });

  @query('h3') private accessor heading!: HTMLElement | null;
  @queryAll('[part=remove]') private accessor removeButtons!: NodeListOf<HTMLElement>;
  @state() private accessor sort: ComparisonSort = 'difference';
  @state() private accessor whole = false;
  @state() private accessor tableShown = false;
  #scene: ComparisonScene | undefined;
  /** Index of the button that the reader has pressed, until the page has followed; −1 for none. */
  #removedAt = -1;

  constructor() {
    super();
    new BoxController(this);
  }

  /** Focuses the heading, where reading begins. */
  override focus(options?: FocusOptions): void {
    this.heading?.focus(options);
  }

  protected override willUpdate(): void {
    const {view, selected, measure, sort, whole} = this;
    const choice = {selected, measure, sort, whole};
    this.#scene = view && comparisonScene(view, choice, this.#locale.locale);
  }

  protected override render(): TemplateResult {
    const scene = this.#scene;
    return scene === undefined ? ruler : html`${ruler} ${this.#renderScene(scene)}`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('selected') || this.#removedAt < 0) return;
    const buttons = [...this.removeButtons];
    (buttons[this.#removedAt] ?? buttons.at(-1) ?? this.heading)?.focus();
    this.#removedAt = -1;
  }

  #renderScene(scene: ComparisonScene): TemplateResult {
    const {locale, regions} = scene;
    const colours = chartColours(this.#scheme.scheme);
    const ground = GROUND[this.#scheme.scheme];
    return html`
      <h3 part="heading" tabindex="-1">${locale.text('comparison.title')}</h3>
      ${comparisonState(scene)}
      ${comparisonChips(scene, {
        ...{colours, ground, hovered: this.hovered},
        remove: (code) => this.#remove(code),
        clear: () => this.#clear(),
        point: (code) => this.#point(code),
      })}
      ${regions.length > 0 ? this.#renderChart(scene, {colours, ground}) : nothing}
    `;
  }

  #renderChart(
    scene: ComparisonScene,
    look: {readonly colours: ReturnType<typeof chartColours>; readonly ground: string},
  ): TemplateResult {
    const {locale} = scene;
    const {width, textScale} = this.#size;
    return html`
      <div class="tools">
        ${comparisonChoices(scene, {
          takeMeasure: (measure) => (this.measure = measure),
          takeSort: (sort) => (this.sort = sort),
        })}
        ${this.#download.render(locale)}
      </div>
      <div class="rows" @keydown=${this.#roving.onKey} @focusin=${this.#onFocus}>
        ${
          width === 0
            ? nothing
            : comparisonChart(scene, {
                ...{...look, width, textScale},
                choose: (sector) => this.#choose(sector, scene.view),
              })
        }
      </div>
      ${this.#renderWhole(scene)}
      <ul class="notes" part="message">
        ${comparisonNotes(scene).map((note) => html`<li>${note}</li>`)}
      </ul>
      <details class="table" @toggle=${this.#onToggle}>
        <summary>${locale.text('chart.tableShown')}</summary>
        ${this.tableShown ? comparisonTable(scene) : nothing}
      </details>
    `;
  }

  #renderWhole({locale, all, rows}: ComparisonScene): TemplateResult | typeof nothing {
    if (rows.length === all.length && !this.whole) return nothing;
    const text = this.whole
      ? locale.text('profile.showLargest')
      : locale.text('profile.showAll', {count: all.length});
    return html`
      <button type="button" aria-expanded=${this.whole} @click=${() => (this.whole = !this.whole)}>
        ${text}
      </button>
    `;
  }

  #picture(format: string): DownloadedChart {
    const scene = this.#scene;
    if (scene === undefined) throw new Error('a picture needs a view');
    const name = fileName({...scene.view.filter, sectors: []}, format, 'regions');
    return {picture: comparisonPicture(scene), name};
  }

  #remove(code: string): void {
    this.#removedAt = [...this.removeButtons].findIndex((button) => button.matches(':focus'));
    this.#select(this.selected.filter((each) => each !== code));
  }

  #clear(): void {
    this.#select([]);
    this.heading?.focus();
  }

  #select(codes: readonly string[]): void {
    const select = new HotspotSelectEvent(regionTargets(codes));
    this.dispatchEvent(select);
  }

  #choose(key: string, {filter: {taxonomy, sectors}}: HotspotView): void {
    const change = new HotspotSectorChangeEvent(taxonomy, selectionAfter(sectors, key));
    this.dispatchEvent(change);
  }

  #point(code: string | undefined): void {
    const hover = new HotspotHoverEvent(regionTarget(code));
    this.dispatchEvent(hover);
  }

  readonly #onFocus = (event: FocusEvent): void => {
    if ((event.target as Element).matches('.name')) this.#roving.onFocus(event);
  };

  #onToggle(event: Event): void {
    this.tableShown = (event.target as HTMLDetailsElement).open;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hotspot-comparison': HotspotComparison;
  }
}
