import type {FeatureCollection} from 'geojson';
import {html, nothing, type CSSResult, type PropertyValues, type TemplateResult} from 'lit';
import {query, state} from 'lit/decorators.js';

import {LiveRegion} from '../../a11y/live-region.js';
import {resultSentence} from '../../a11y/summary.js';
import {largestRadius} from '../../cartography/bubbles/largest-radius.js';
import {BaseElement} from '../../controls/base-element.js';
import {property} from '../../controls/property.js';
import {HotspotErrorEvent, type HotspotSelectEvent} from '../../events.js';
import {LocaleController} from '../../locale/locale-controller.js';
import type {FieldNames} from '../../reading/values/field-names.js';
import type {HotspotState} from '../../state/hotspot-state.js';
import {HotspotStore} from '../../state/hotspot-store.js';
import {linkName} from '../../state/link-name.js';
import {usedOptions, usedValue} from '../../state/option-value.js';
import type {WidgetOptions} from '../../state/options.js';
import {StoreController} from '../../state/store-controller.js';
import type {LinkedView} from '../../state/url-fragment.js';
import {widgetParts, type WidgetTab} from '../../state/widget-parts.js';
import {BoxController} from '../../style/box-controller.js';
import {boxStyle} from '../../style/box-style.js';
import {controls} from '../../style/controls.js';
import {popoverStyle} from '../../style/popover-style.js';
import {SideController} from '../../style/side-controller.js';
import {tokens} from '../../style/tokens.js';
import type {HotspotView} from '../../view/hotspot-view.js';
import {dataStatusMessage} from './data-status.js';
import type {Stage} from '../../explorer/explorer-layout.js';
import {figureLayout} from './figure-layout.js';
import {figureStyle} from './figure-style.js';
import {loadExplorer, loadLists} from './part-loader.js';
import {loadedAddress} from './loaded-address.js';
import {addOptionProperties} from './option-properties.js';
import {ProblemReport} from './problem-report.js';
import {ReaderChoices} from './reader-choices.js';
import {storyStyle} from '../../style/story-style.js';
import {unmetMessage} from './unmet-message.js';
import type {LinkedHost, UrlState} from './url-state.js';
import {WidgetData} from './widget-data.js';
import {widgetHeader} from './widget-header.js';
import {prepareMap, widgetMap, type WidgetMapOptions} from './widget-map.js';
import {WidgetMode} from './widget-mode.js';
import {REQUEST_OPTIONS, WidgetRequest} from './widget-request.js';
import {widgetStyle} from './widget-style.js';

/** View with selection, as all elements of a widget take it. */
type ShownView = Pick<WidgetMapOptions, 'view' | 'selected' | 'hovered'>;

/**
 * Map of regional hotspots from GeoJSON supplied by the page: a figure of an article, or an explorer
 * with filters, tables and charts.
 *
 * The data is the first of these that exists: the property `data`, a child
 * `<script type="application/json">` with `{"options": {…}, "data": {…}}`, or the address `src`.
 *
 * @element regional-hotspots
 * @fires {HotspotLoadEvent} hotspot-load - The data is shown.
 * @fires {HotspotErrorEvent} hotspot-error - Data, areas, map, parts or words could not be loaded.
 * @fires {HotspotDataProblemsEvent} hotspot-data-problems - The data has defects, or lacks something
 *   that the page requests.
 * @fires {HotspotSectorChangeEvent} hotspot-sector-change - The reader has chosen other sectors.
 * @fires {HotspotAreasChangeEvent} hotspot-areas-change - The reader has recoloured the areas.
 * @fires {HotspotSelectEvent} hotspot-select - The reader has selected regions.
 * @fires {HotspotHoverEvent} hotspot-hover - The reader has pointed at another region, or at none.
 * @fires {HotspotMoveEvent} hotspot-move - The map has come to rest after the reader moved it.
 * @csspart heading - The heading.
 * @csspart subtitle - Measure, level of the regions, year and filter.
 * @csspart key-figures - Two or three figures in a row.
 * @csspart summary - Description for screen readers.
 * @csspart questions - List of example questions.
 * @csspart reset - Button that returns to the opening view.
 * @csspart message - Message on missing or defective data.
 */
export class RegionalHotspots extends BaseElement implements LinkedHost, WidgetOptions {
  static override styles: CSSResult[] = [
    ...[tokens, boxStyle, controls, popoverStyle],
    ...[storyStyle, widgetStyle, figureStyle],
  ];

  static {
    addOptionProperties(this);
  }

  /** Address of the GeoJSON, relative to the page. */
  declare src: string | undefined;

  /** The GeoJSON itself; assign a new object to change it. */
  @property({attribute: false}) accessor data: FeatureCollection | undefined;

  /** Names of the data's own properties, by their names in the data contract. */
  declare fields: Partial<FieldNames> | undefined;

  /** Id of the taxonomy shown; by default the first in the data. */
  declare taxonomy: string | undefined;

  /** Ids of the sectors shown, separated by spaces, bare or as `taxonomy:sector`; empty for all. */
  declare sectors: string | undefined;

  /** Year shown; by default the latest one that is not partial. */
  declare year: number | undefined;

  /** Codes of the countries shown, separated by spaces; empty for all. */
  declare countries: string | undefined;

  /** Least number of persons employed in a hotspot. */
  declare minEmployment: number | undefined;

  /** Least location quotient of a hotspot. */
  declare minQuotient: number | undefined;

  /** Least share of a hotspot's sector in its region's employment, in per cent. */
  declare minShare: number | undefined;

  /** Least number of stars of a hotspot. */
  declare minStars: number | undefined;

  /** Number of bubbles to show, largest first; by default all. */
  declare top: number | undefined;

  /** Total that the area of a circle represents; by default persons employed. */
  declare size: WidgetOptions['size'];

  /** Measure that colours the circles; by default the location quotient. */
  declare colour: WidgetOptions['colour'];

  /** Method of the stars; by default the Observatory's. */
  declare method: WidgetOptions['method'];

  /**
   * Growth period, e.g. `2010-2014`; add `breaks` and/or `holes` to compute growth across series
   * breaks and missing years.
   */
  declare growth: string | undefined;

  /**
   * Years whose difference the circles show, e.g. `2010-2014`; the criterion then applies in the
   * later one, and the gaps that `growth` may cross hold here, too.
   */
  declare change: string | undefined;

  /** Place that the map shows: longitude, latitude and zoom from 1, e.g. `9.18 48.78 4`. */
  declare place: string | undefined;

  /** Projection of the map: `laea` (EPSG:3035, equal area) or `mercator`. */
  declare projection: WidgetOptions['projection'];

  /**
   * GeoJSON of the regions' areas: polygons by the code in `region`, `NUTS_ID`, `id`, `code` or
   * `geo`, with a notice in the member `attribution`. Regions without geometry are placed by them.
   */
  @property({attribute: false}) accessor regions: unknown;

  /** Address of that GeoJSON, relative to the page. */
  declare regionsSrc: string | undefined;

  /** Measure that colours the areas; by default only their outlines are drawn. */
  declare areas: WidgetOptions['areas'];

  /** Method of classing the areas. */
  declare areasMethod: WidgetOptions['areasMethod'];

  /** Limits of the classes, separated by spaces, instead of a method; shares as in `0.02`. */
  declare areasThresholds: string;

  /** `none` hides the inset maps of the outermost regions. */
  declare insets: WidgetOptions['insets'];

  /** Whether regions that the criterion leaves out are drawn as `rings`, or `hidden`. */
  declare others: WidgetOptions['others'];

  /** Names on the map: `all`, only those of `countries` or `regions`, or `none`. */
  declare labels: WidgetOptions['labels'];

  /**
   * Texts on the map besides the data's own, each with a line to a region or a place:
   * `[{region: 'DE11', text: 'Two makers of cars'}]`, as in the data's `hotspots.annotations`.
   */
  declare annotations: WidgetOptions['annotations'];

  /**
   * Sectors that share a scale of circles: `chosen`, or `taxonomy` for all, whose maps can then be
   * compared.
   */
  declare scale: WidgetOptions['scale'];

  /** Value that the largest circle represents; by default the largest of the scale's sectors. */
  declare maxValue: number | undefined;

  /** Address of the engine file on the page's own origin, if its policy requires one. */
  declare workerUrl: string | undefined;

  /** Heading; by default a headline on what is shown. */
  declare heading: string | undefined;

  /** Text for screen readers, instead of subtitle, key figures and generated description. */
  declare description: string | undefined;

  /** Notice on boundaries and names that the page has to show; under the map, and in pictures. */
  declare disclaimer: string | undefined;

  /**
   * `figure` for an article: headline, map and source; `explorer` for a page of its own, whose map
   * fills the window, with all choices beside or over it.
   */
  declare mode: WidgetOptions['mode'];

  /**
   * Parts of an explorer besides map, sector picker, legend and table, separated by spaces:
   * `timeline`, `filters`, `search`, `overview`, `strengths`, `profile`, `share`; by default `all`.
   */
  declare parts: string | undefined;

  /** `none` disables single keys, such as `/` for the search; others work only inside the widget. */
  declare shortcuts: WidgetOptions['shortcuts'];

  /** Height of a figure in CSS pixels; a height in a style sheet of the page goes first. */
  declare height: number | undefined;

  /** Whether a figure fills the height of its container. */
  declare fit: boolean;

  /** Whether the reader of a figure cannot choose another sector. */
  declare locked: boolean;

  /** Whether a figure is only map and legend; the page then shows title and source. */
  declare plain: boolean;

  /** Whether a figure is a picture, without choices, buttons and tips. */
  declare isStatic: boolean;

  /** Whether the background of the page shows through. */
  declare transparent: boolean;

  /** Colour scheme, light or dark; `auto` follows the page. */
  declare scheme: WidgetOptions['scheme'];

  /**
   * Whether the fragment of the page's address contains the view; a text is the view's name among
   * those of other widgets.
   */
  declare urlState: boolean | string;

  readonly #store = new HotspotStore();
  readonly #request = new WidgetRequest(this, this.#store);
  readonly #data = new WidgetData(this, this.#store, (dataset) => this.#request.begin(dataset));
  readonly #locale = new LocaleController(this, (error) => this.#onFailure(error));
  readonly #report = new ProblemReport(this, this.#store, () => this.#data.areaProblems);
  readonly #liveRegion = new LiveRegion(this);
  readonly #side = new SideController(this, () => this.map);
  /** Absent until the page has opted in, and its file has been loaded. */
  #address: UrlState | undefined;
  readonly #choices = new ReaderChoices({
    store: this.#store,
    set: (properties) => this.#request.choose(properties),
    apply: () => this.#request.apply(),
    say: () => this.#sayResult(),
    chosen: (run) => this.#address?.choose(run),
    openProfile: () => void this.#openProfile(),
  });

  readonly #mode: WidgetMode = new WidgetMode(this, {
    internals: this.attachInternals(),
    asked: () => usedValue('mode', this.mode),
    needsLists: () => this.#needsLists,
    listed: () => {
      this.#request.complete();
      this.requestUpdate();
    },
    failed: (error) => this.#onFailure(error),
  });

  /** Whether the list of sectors is open where there is no room beside the map. */
  @state() private accessor drawer = false;
  /** Whether a figure shows its table in place of the map. */
  @state() private accessor tabled = false;
  /** Whether the reader of a figure has asked for its notes. */
  @state() private accessor noted = false;
  /** Whether the reader of a figure has asked for its panel to share. */
  @state() private accessor sharing = false;
  @query('section') private accessor section!: HTMLElement | null;
  @query('hotspot-map') private accessor map!: HTMLElementTagNameMap['hotspot-map'] | null;
  @query('hotspot-table') private accessor table!: HTMLElement | null;

  constructor() {
    super();
    new BoxController(this);
    new StoreController(this, this.#store);
  }

  /** Current state of the widget; replaced at each change, never edited. */
  get state(): HotspotState {
    return this.#store.state;
  }

  linkedView(): LinkedView | undefined {
    return this.#request.link;
  }

  showLinkedView(view: LinkedView): void {
    this.#request.follow(view);
  }

  protected override willUpdate(changed: PropertyValues): void {
    const isOneOf = (names: readonly string[]): boolean => names.some((name) => changed.has(name));
    if (changed.has('height')) this.#setHeight();
    if (changed.has('src') && this.src) prepareMap(usedValue('projection', this.projection));
    const Address = this.#isLinked ? loadedAddress() : undefined;
    if (Address) this.#address ??= new Address(this);
    if (isOneOf(['src', 'data', 'fields'])) void this.#load();
    else if (isOneOf(REQUEST_OPTIONS)) this.#request.apply();
  }

  protected override updated(): void {
    this.#choices.forgetGone();
  }

  protected override render(): TemplateResult {
    const {locale} = this.#locale;
    const {state, view} = this.#store;
    const {heading} = usedOptions(this);
    const {title: given} = state.figures?.dataset.metadata ?? {};
    const title = given && locale.label(given);
    const {stage} = this.#mode;
    return html`
      <section
        class=${view ? nothing : 'blank'}
        aria-label=${heading || title || locale.text('widget')}
        tabindex="-1"
      >
        ${view ? nothing : this.#renderHeader(undefined, title)}
        <div role="status">
          ${dataStatusMessage(state.status, {
            locale,
            retry: this.src ? this.#retry : undefined,
            stop: this.#stop,
          })}
          ${unmetMessage(state.unmet, {locale, show: this.#onShow})}
        </div>
        ${this.#liveRegion.render()} ${this.#report.render(locale)}
        ${state.figures ? this.#renderViews(view, stage) : this.#renderSubstitute()}
      </section>
    `;
  }

  /** Whether the page's address is to contain the view. */
  get #isLinked(): boolean {
    return linkName(usedValue('urlState', this.urlState)) !== undefined;
  }

  /** Whether the view is of a change, has annotations, or is in the page's address. */
  get #needsLists(): boolean {
    const {change} = this.#request.options;
    const {annotations = []} = this.#store.view ?? {};
    return Boolean(change) || annotations.length > 0 || this.#isLinked;
  }

  /** Loads the data, after what reads the view in the page's address. */
  async #load(): Promise<void> {
    if (this.#isLinked && this.#address === undefined) await this.#mode.load(loadLists);
    await this.#data.load();
  }

  /** Place of what is to come, or what the author has put into the element once that has failed. */
  #renderSubstitute(): TemplateResult {
    const failed = this.#store.state.status.kind === 'failed';
    return html`<div class="views">${failed ? html`<slot></slot>` : nothing}</div>`;
  }

  #renderHeader(below?: unknown, title?: string): TemplateResult {
    const {heading, description} = usedOptions(this);
    const {view} = this.#store;
    return widgetHeader({heading, description, title, view, locale: this.#locale.locale, below});
  }

  /** Without a view, the elements stay as they are, out of sight, until there is one. */
  #renderViews(view: HotspotView | undefined, stage: Stage | undefined): TemplateResult {
    return html`
      <div
        class=${stage ? 'explorer' : 'views'}
        ?hidden=${view === undefined || this.#mode.waiting}
        @hotspot-sector-change=${this.#choices.onSectorChange}
        @hotspot-filter-change=${this.#choices.onFilterChange}
        @hotspot-method-change=${this.#choices.onMethodChange}
        @hotspot-areas-change=${this.#choices.onAreasChange}
        @hotspot-select=${this.#choices.onSelect}
        @hotspot-hover=${this.#choices.onHover}
        @hotspot-move=${this.#choices.onMove}
        @hotspot-open=${this.#choices.onOpen}
      >
        ${stage ? this.#renderExplorer(view, stage) : this.#renderFigure(view)}
      </div>
    `;
  }

  #renderExplorer(view: HotspotView | undefined, {explorerLayout}: Stage): TemplateResult {
    const {locale} = this.#locale;
    const {questions, options, link, tab: open} = this.#request;
    return explorerLayout({
      ...{...this.#shown(view), locale, link, open, questions, drawer: this.drawer},
      parts: widgetParts({...options, mode: 'explorer'}),
      sources: {regions: this.#data.regions},
      options: this.#sharedOptions(options),
      header: (below) => this.#renderHeader(below),
      map: (over, below) => this.#renderMap(view, {over, below}),
      asking: {
        locale,
        addressOf: (asked) => this.#address?.addressOf(asked),
        onAsk: this.#onAsk,
      },
      toggleDrawer: () => (this.drawer = !this.drawer),
      fullScreen: this.#mode.fullScreen,
      askShare: () => this.requestUpdate(),
      ...{skip: this.#onSkip, reset: this.#onReset, found: this.#onFound, onOpen: this.#onOpen},
    });
  }

  #renderFigure(view: HotspotView | undefined): TemplateResult {
    const {locale} = this.#locale;
    const {options, link} = this.#request;
    const {regions} = this.#data;
    const {tabled, noted, sharing} = this;
    return figureLayout({
      ...{...this.#shown(view), locale, link, tabled, noted, sharing},
      sources: {regions},
      options: this.#sharedOptions(options),
      header: this.#renderHeader(),
      map: this.#renderMap(view, {below: nothing}),
      toggleTable: () => {
        this.tabled = !this.tabled;
        void this.#mode.load(loadLists);
      },
      askNotes: () => (this.noted = true),
      expand: this.#mode.expand,
      askShare: () => {
        this.sharing = true;
        this.requestUpdate();
        void this.#mode.load(loadExplorer);
      },
    });
  }

  #renderMap(
    view: HotspotView | undefined,
    around: Pick<WidgetMapOptions, 'over' | 'below'>,
  ): TemplateResult {
    const {regions} = this.#data;
    const {options} = this.#request;
    const radius = view && largestRadius(view, this.#side.side);
    return widgetMap({...this.#shown(view), ...around, regions, radius, options});
  }

  /** View, selection and hovered region, as all elements take them. */
  #shown(view: HotspotView | undefined): ShownView {
    const {selected, hovered} = this.#store.state;
    return {view, selected, hovered};
  }

  /** Options as links and embed code hold them. */
  #sharedOptions(options: WidgetOptions): WidgetOptions {
    const {src, regionsSrc} = this.#data;
    return {...options, src, regionsSrc, urlState: this.#address?.name ?? false};
  }

  #setHeight(): void {
    const height = usedValue('height', this.height);
    this.style.setProperty('--_asked-height', height === undefined ? '' : `${height}px`);
  }

  async #openProfile(): Promise<void> {
    this.#onOpen('profile');
    await this.updateComplete;
    this.renderRoot.querySelector('[role=tablist]')?.scrollIntoView();
  }

  #sayResult(): void {
    const {view} = this.#store;
    if (view) this.#liveRegion.say(resultSentence(view, this.#locale.locale));
  }

  #onFailure(error: Error): void {
    const failure = new HotspotErrorEvent(error);
    this.dispatchEvent(failure);
  }

  /** The focus goes to the widget, as the button disappears with the message. */
  readonly #retry = (): void => {
    this.section?.focus();
    void this.#data.load();
  };

  /** Shows the data's figures in place of those that the page requests in vain. */
  readonly #onShow = (): void => {
    this.section?.focus();
    this.#address?.choose();
    this.#request.dropUnmet();
  };

  readonly #onFound = ({regions}: HotspotSelectEvent): void => {
    const code = regions.at(-1);
    if (code !== undefined) this.map?.flyTo(code);
  };

  readonly #onAsk = (view: LinkedView): void => {
    this.#address?.choose();
    this.showLinkedView(view);
    this.#sayResult();
  };

  readonly #onReset = (): void => {
    this.#address?.choose();
    this.#request.reset();
    this.#sayResult();
  };

  readonly #stop = (): void => {
    this.section?.focus();
    this.#data.stop();
  };

  readonly #onOpen = (tab: WidgetTab): void => {
    this.#address?.choose();
    this.#request.tab = tab;
  };

  readonly #onSkip = async (event: Event): Promise<void> => {
    event.preventDefault();
    if ((event.target as HTMLAnchorElement).hash === '#map') return this.map?.focus();
    this.#onOpen('table');
    await this.updateComplete;
    this.table?.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'regional-hotspots': RegionalHotspots;
  }
}
