import {html, nothing, type CSSResult, type PropertyValues, type TemplateResult} from 'lit';
import {query, state} from 'lit/decorators.js';

import {regionTarget, regionTargets} from '../../cartography/map-target.js';
import {Memo} from '../../cartography/memo.js';
import {chartColours, type ChartColours} from '../../chart/chart-colours.js';
import {ChartDownload, type DownloadedChart} from '../../chart/chart-download.js';
import {chartPlot, ruler} from '../../chart/chart-parts.js';
import {ChartPointerController} from '../../chart/chart-pointer-controller.js';
import {ChartSizeController} from '../../chart/chart-size-controller.js';
import {chartTip} from '../../chart/chart-tip.js';
import {framedReactions} from '../../chart/framed-reactions.js';
import {isFramed, type LatticeFrame} from '../../chart/lattice.js';
import {LatticeFrameController} from '../../chart/lattice-frame-controller.js';
import {BaseElement} from '../../controls/base-element.js';
import {OutsideHover} from '../../controls/outside-hover.js';
import {property} from '../../controls/property.js';
import {placeTooltip} from '../../controls/tooltip.js';
import {HotspotErrorEvent, HotspotHoverEvent, HotspotSelectEvent} from '../../events.js';
import {fileName} from '../../export/save-file.js';
import {LocaleController} from '../../locale/locale-controller.js';
import {chartStyle} from '../../style/chart-style.js';
import {chartTableStyle} from '../../style/chart-table-style.js';
import {chartToolsStyle} from '../../style/chart-tools-style.js';
import {BoxController} from '../../style/box-controller.js';
import {boxStyle} from '../../style/box-style.js';
import {controls} from '../../style/controls.js';
import {SchemeController} from '../../style/scheme-controller.js';
import {tokens} from '../../style/tokens.js';
import {tooltipStyle} from '../../style/tooltip-style.js';
import type {HotspotView} from '../../view/hotspot-view.js';
import {selectionAfter} from '../../view/selection.js';
import {classGrid, classSentence} from './class-grid.js';
import {classGridStyle} from './class-grid-style.js';
import {axisTitle} from './axis-title.js';
import {countryChoice} from './country-choice.js';
import {regionList} from './region-list.js';
import {strengthClasses} from './strength-classes.js';
import {strengthsFacts} from './strengths-facts.js';
import {strengthsMap} from './strengths-map.js';
import {quadrantKey, strengthsNotes} from './strengths-notes.js';
import {strengthsPicture} from './strengths-picture.js';
import {strengthsPlot} from './strengths-plot.js';
import {
  strengthsHeadline,
  strengthsScene,
  strengthsTitle,
  type StrengthsCircle,
  type StrengthsScene,
} from './strengths-scene.js';
import {strengthsStyle} from './strengths-style.js';
import {strengthsTable} from './strengths-table.js';

/** Width from which a map lies beside the chart, and the room it takes, in CSS pixels. */
const WITH_SIDE = 1280;
const SIDE = 304;
/** Width below which regions are shown by classes. */
const CLASSES = 560;

/**
 * Chart of sectoral against cross-sectoral strength: a dot for each region, in the cell of its
 * stars; where it is narrow, the number of regions in each class.
 *
 * @element hotspot-strengths
 * @fires {HotspotSelectEvent} hotspot-select - The reader has selected or deselected a region.
 * @fires {HotspotHoverEvent} hotspot-hover - The reader has pointed at another region, or at none.
 * @fires {HotspotErrorEvent} hotspot-error - A picture could not be created.
 * @csspart heading - Finding of the chart.
 * @csspart download - Button that saves a picture.
 * @csspart axis - Lines and numbers of the axes.
 * @csspart circle - Dot of one region.
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
    chartTableStyle,
    chartToolsStyle,
    strengthsStyle,
    classGridStyle,
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
    circles: () => (this.#isNarrow ? [] : (this.#scene?.circles ?? [])),
    pointed: (key) => this.#point(key),
    chosen: (key, adding) => this.#choose(key, adding),
  });
  readonly #framing = new LatticeFrameController(this, {
    lattice: () => (this.#isNarrow ? undefined : this.#scene?.layout.lattice),
    framed: (frame) => this.#select(this.#framed(frame).map(({key}) => key)),
  });
  readonly #reactions = framedReactions(
    this.#framing,
    this.#pointer,
    (key) => this.#scene?.circles.find((circle) => circle.key === key)?.stars,
  );
  readonly #download = new ChartDownload(this, {
    chart: (format) => this.#picture(format),
    failed: (error) => {
      const failure = new HotspotErrorEvent(error);
      this.dispatchEvent(failure);
    },
  });

  readonly #kept = new Memo<StrengthsScene | undefined>();

  @query('.tip') private accessor tip!: HTMLElement | null;
  @state() private accessor tableShown = false;
  /** Index of the class whose regions are listed, and of the one in the tab order. */
  @state() private accessor opened: number | undefined;
  @state() private accessor stop = 0;
  #scene: StrengthsScene | undefined;

  constructor() {
    super();
    new BoxController(this);
  }

  get #isNarrow(): boolean {
    return this.#size.width < CLASSES;
  }

  protected override willUpdate(changed: PropertyValues): void {
    const {view, selected, country} = this;
    const {width: whole, font} = this.#size;
    const {locale} = this.#locale;
    if (view === undefined || whole === 0) return;
    const width = whole >= WITH_SIDE ? whole - SIDE : whole;
    this.#scene = this.#kept.from([view, selected, country, width, font, locale], () => {
      const countries = country === '' ? view.filter.countries : [country];
      return strengthsScene({view, selected, countries}, {width, font, locale});
    });
    if (!changed.has('selected')) return;
    const codes = this.#framed(this.#framing.frame).map(({key}) => key);
    if (codes.length !== selected.length || !codes.every((code) => selected.includes(code))) {
      this.#framing.drop();
    }
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
    const {locale} = scene;
    const side = this.#size.width >= WITH_SIDE;
    const colours = chartColours(this.#scheme.scheme);
    return html`
      <div class=${side ? 'whole beside' : 'whole'}>
        ${
          side
            ? html`<aside>
                ${strengthsMap(scene, this.#pointed?.key, colours)} ${this.#renderFramed(scene)}
              </aside>`
            : nothing
        }
        <div>
          <p part="heading" class="headline">${strengthsHeadline(scene)}</p>
          <div class="tools">
            ${countryChoice(scene, this.country, (country) => (this.country = country))}
            ${this.#download.render(locale)}
          </div>
          ${axisTitle('up', scene)}
          ${this.#isNarrow ? this.#renderClasses(scene, colours) : this.#renderChart(scene, colours)}
          ${axisTitle('across', scene)}
          ${this.#isNarrow ? this.#renderOpened(scene) : side ? nothing : this.#renderFramed(scene)}
          ${this.#renderNotes(scene)}
        </div>
      </div>
    `;
  }

  #renderNotes(scene: StrengthsScene): TemplateResult {
    const {locale} = scene;
    return html`
      <div class="below">${quadrantKey(scene)} ${strengthsNotes(scene)}</div>
      ${this.#isNarrow ? nothing : html`<p class="note">${locale.text('strengths.frameHint')}</p>`}
      <details class="table" @toggle=${this.#onToggle}>
        <summary>${locale.text('chart.tableShown')}</summary>
        ${this.tableShown ? strengthsTable(scene) : nothing}
      </details>
    `;
  }

  #renderClasses(scene: StrengthsScene, colours: ChartColours): TemplateResult {
    const {opened, stop} = this;
    return classGrid(scene, colours, {
      classes: strengthClasses(scene),
      opened,
      stop,
      open: (at) => {
        this.opened = at === opened ? undefined : at;
        this.stop = at;
      },
      move: (at) => {
        this.stop = at;
        this.renderRoot.querySelector<HTMLElement>(`[data-cell="${at}"]`)?.focus();
      },
    });
  }

  /** Regions of the class that the reader has opened. */
  #renderOpened(scene: StrengthsScene): TemplateResult | typeof nothing {
    const classes = strengthClasses(scene);
    const cell = classes.cells[this.opened ?? -1];
    if (cell === undefined) return nothing;
    return regionList(scene, {
      title: classSentence(cell, classes, scene),
      regions: cell.regions,
      choose: (code, adding) => this.#choose(code, adding),
      showAll: () => this.#select(cell.regions.map(({key}) => key)),
    });
  }

  /** Regions in the frame that the reader has drawn. */
  #renderFramed(scene: StrengthsScene): TemplateResult | typeof nothing {
    const {frame} = this.#framing;
    if (frame === undefined) return nothing;
    const regions = this.#framed(frame);
    return regionList(scene, {
      title: scene.locale.text('strengths.framed', {count: regions.length}),
      regions,
      choose: (code, adding) => this.#choose(code, adding),
      clear: this.#framing.clear,
    });
  }

  #framed(frame: LatticeFrame | undefined): readonly StrengthsCircle[] {
    if (frame === undefined) return [];
    return (this.#scene?.circles ?? []).filter(({stars}) => isFramed(stars, frame));
  }

  #renderChart(scene: StrengthsScene, colours: ChartColours): TemplateResult {
    const pointed = this.#pointed;
    const width = this.#size.width >= WITH_SIDE ? this.#size.width - SIDE : this.#size.width;
    const state = {pointed, frame: this.#framing.frame, tabStop: this.#pointer.tabStop};
    const plot = {
      title: strengthsTitle(scene),
      width,
      height: scene.layout.height,
      pointer: this.#pointer,
    };
    return html`
      <div
        class="chart"
        @pointerup=${this.#framing.onPointerUp}
        @pointercancel=${this.#framing.onPointerCancel}
      >
        ${chartPlot(plot, strengthsPlot(scene, state, colours), this.#reactions)}
        ${pointed ? chartTip(strengthsFacts(pointed.region, scene), this.#pointer) : nothing}
      </div>
    `;
  }

  /** Dot under the pointer, or else that of the region hovered in another view. */
  get #pointed(): StrengthsCircle | undefined {
    const key = this.#pointer.pointed ?? this.#outsideHover.region;
    return this.#scene?.circles.find((circle) => circle.key === key);
  }

  #picture(format: string): DownloadedChart {
    const scene = this.#scene;
    if (scene === undefined) throw new Error('a picture needs a view');
    const {taxonomy, year} = scene.view.filter;
    const name = fileName({taxonomy, year, sectors: ['regions']}, format, 'strengths');
    return {picture: strengthsPicture(scene), name};
  }

  #point(code: string | undefined): void {
    const change = new HotspotHoverEvent(regionTarget(code));
    this.dispatchEvent(change);
  }

  #choose(code: string, several: boolean): void {
    this.#select(selectionAfter(this.selected, code, {several}));
  }

  #select(selected: readonly string[]): void {
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
