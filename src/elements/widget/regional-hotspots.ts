import type {FeatureCollection} from 'geojson';
import {html, nothing, type CSSResult, type PropertyValues, type TemplateResult} from 'lit';
import {query, state} from 'lit/decorators.js';

import {LiveRegion} from '../../a11y/live-region.js';
import {resultSentence} from '../../a11y/summary.js';
import {largestRadius} from '../../cartography/bubbles/largest-radius.js';
import {addStyles, BaseElement} from '../../controls/base-element.js';
import {property} from '../../controls/property.js';
import {HotspotErrorEvent, type HotspotSelectEvent} from '../../events.js';
import type {Locale} from '../../locale/locale.js';
import {LocaleController} from '../../locale/locale-controller.js';
import type {FieldNames} from '../../reading/values/field-names.js';
import type {HotspotState} from '../../state/hotspot-state.js';
import {HotspotStore} from '../../state/hotspot-store.js';
import {usedOptions, usedValue} from '../../state/option-value.js';
import type {WidgetOptions, WidgetPart} from '../../state/options.js';
import {StoreController} from '../../state/store-controller.js';
import type {LinkedView} from '../../state/url-fragment.js';
import {BoxController} from '../../style/box-controller.js';
import {boxStyle} from '../../style/box-style.js';
import {controls} from '../../style/controls.js';
import {popoverStyle} from '../../style/popover-style.js';
import {SideController} from '../../style/side-controller.js';
import {tokens} from '../../style/tokens.js';
import type {HotspotView} from '../../view/hotspot-view.js';
import {dataStatusMessage} from './data-status.js';
import {exampleQuestions} from './example-questions.js';
import type {FullScreen} from '../../controls/full-screen.js';
import type {Stage} from './explorer-stage.js';
import {loadedStage, loadExplorer, loadLists} from './part-loader.js';
import {ProblemReport} from './problem-report.js';
import {ReaderChoices} from './reader-choices.js';
import {storyStyle} from '../../style/story-style.js';
import {widgetTabPanel} from './tab-panel.js';
import {unmetMessage} from './unmet-message.js';
import {UrlState, type LinkedHost} from './url-state.js';
import {WidgetData} from './widget-data.js';
import {skipLinks, widgetHeader} from './widget-header.js';
import {prepareMap, widgetMap} from './widget-map.js';
import {widgetParts, widgetTabs, type WidgetTab} from './widget-parts.js';
import {widgetRail} from './widget-rail.js';
import {REQUEST_OPTIONS, WidgetRequest} from './widget-request.js';
import {widgetStyle} from './widget-style.js';
import {widgetTools} from './widget-tools.js';

/**
 * Map, sector picker, legend and table of regional hotspots, from GeoJSON supplied by the page.
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
    ...[storyStyle, widgetStyle],
  ];

  /** Address of the GeoJSON, relative to the page. */
  @property({attribute: 'src'}) accessor src: string | undefined;

  /** The GeoJSON itself; assign a new object to change it. */
  @property({attribute: false}) accessor data: FeatureCollection | undefined;

  /** Names of the data's own properties, by their names in the data contract. */
  @property({attribute: false}) accessor fields: Partial<FieldNames> | undefined;

  /** Id of the taxonomy shown; by default the first in the data. */
  @property({attribute: 'taxonomy'}) accessor taxonomy: string | undefined;

  /** Ids of the sectors shown, separated by spaces, bare or as `taxonomy:sector`; empty for all. */
  @property({attribute: 'sectors'}) accessor sectors: string | undefined;

  /** Year shown; by default the latest one that is not partial. */
  @property({attribute: 'year', type: Number}) accessor year: number | undefined;

  /** Codes of the countries shown, separated by spaces; empty for all. */
  @property({attribute: 'countries'}) accessor countries: string | undefined;

  /** Least number of persons employed in a hotspot. */
  @property({attribute: 'min-employment', type: Number}) accessor minEmployment: number | undefined;

  /** Least location quotient of a hotspot. */
  @property({attribute: 'min-quotient', type: Number}) accessor minQuotient: number | undefined;

  /** Least number of stars of a hotspot. */
  @property({attribute: 'min-stars', type: Number}) accessor minStars: number | undefined;

  /** Number of bubbles to show, largest first; by default all. */
  @property({attribute: 'top', type: Number}) accessor top: number | undefined;

  /** Total that the area of a circle represents; by default persons employed. */
  @property({attribute: 'size'}) accessor size: WidgetOptions['size'];

  /** Measure that colours the circles; by default the location quotient. */
  @property({attribute: 'colour'}) accessor colour: WidgetOptions['colour'];

  /** Method of the stars; by default the Observatory's. */
  @property({attribute: 'method'}) accessor method: WidgetOptions['method'];

  /**
   * Growth period, e.g. `2010-2014`; add `breaks` and/or `holes` to compute growth across series
   * breaks and missing years.
   */
  @property({attribute: 'growth'}) accessor growth: string | undefined;

  /**
   * Years whose difference the circles show, e.g. `2010-2014`; the criterion then applies in the
   * later one, and the gaps that `growth` may cross hold here, too.
   */
  @property({attribute: 'change'}) accessor change: string | undefined;

  /** Place that the map shows: longitude, latitude and zoom from 1, e.g. `9.18 48.78 4`. */
  @property({attribute: 'place'}) accessor place: string | undefined;

  /** Projection of the map: `laea` (EPSG:3035, equal area) or `mercator`. */
  @property({attribute: 'projection'}) accessor projection: WidgetOptions['projection'] = 'laea';

  /**
   * GeoJSON of the regions' areas: polygons by the code in `region`, `NUTS_ID`, `id`, `code` or
   * `geo`, with a notice in the member `attribution`. Regions without geometry are placed by them.
   */
  @property({attribute: false}) accessor regions: unknown;

  /** Address of that GeoJSON, relative to the page. */
  @property({attribute: 'regions-src'}) accessor regionsSrc: string | undefined;

  /** Measure that colours the areas; by default only their outlines are drawn. */
  @property({attribute: 'areas'}) accessor areas: WidgetOptions['areas'] = '';

  /** Method of classing the areas. */
  @property({attribute: 'areas-method'}) accessor areasMethod: WidgetOptions['areasMethod'] =
    'customary';

  /** Limits of the classes, separated by spaces, instead of a method; shares as in `0.02`. */
  @property({attribute: 'areas-thresholds'}) accessor areasThresholds = '';

  /** `none` hides the inset maps of the outermost regions. */
  @property({attribute: 'insets'}) accessor insets: WidgetOptions['insets'] = 'auto';

  /** Whether regions that the criterion leaves out are drawn as `rings`, or `hidden`. */
  @property({attribute: 'others'}) accessor others: WidgetOptions['others'] = 'rings';

  /** Names on the map: `all`, only those of `countries` or `regions`, or `none`. */
  @property({attribute: 'labels'}) accessor labels: WidgetOptions['labels'] = 'all';

  /**
   * Texts on the map besides the data's own, each with a line to a region or a place:
   * `[{region: 'DE11', text: 'Two makers of cars'}]`, as in the data's `hotspots.annotations`.
   */
  @property({attribute: false}) accessor annotations: WidgetOptions['annotations'];

  /**
   * Sectors that share a scale of circles: `chosen`, or `taxonomy` for all, whose maps can then be
   * compared.
   */
  @property({attribute: 'scale'}) accessor scale: WidgetOptions['scale'];

  /** Value that the largest circle represents; by default the largest of the scale's sectors. */
  @property({attribute: 'max-value', type: Number}) accessor maxValue: number | undefined;

  /** Address of the engine file on the page's own origin, if its policy requires one. */
  @property({attribute: 'worker-url'}) accessor workerUrl: string | undefined;

  /** Heading; by default a headline on what is shown. */
  @property({attribute: 'heading'}) accessor heading: string | undefined;

  /** Text for screen readers, instead of subtitle, key figures and generated description. */
  @property({attribute: 'description'}) accessor description: string | undefined;

  /** Notice on boundaries and names that the page has to show; under the map, and in pictures. */
  @property({attribute: 'disclaimer'}) accessor disclaimer: string | undefined;

  /**
   * `figure` for an article; `explorer` for a page of its own, whose map fills the window, with all
   * choices beside or over it.
   */
  @property({attribute: 'mode', reflect: true}) accessor mode: WidgetOptions['mode'] = 'figure';

  /**
   * Parts shown besides map, sector picker, legend and table, separated by spaces: `timeline`,
   * `filters`, `search`, `overview`, `strengths`, `profile`, `share`, or `all`.
   */
  @property({attribute: 'parts'}) accessor parts: string | undefined;

  /** `none` disables single keys, such as `/` for the search; others work only inside the widget. */
  @property({attribute: 'shortcuts'}) accessor shortcuts: WidgetOptions['shortcuts'] = 'auto';

  /** Colour scheme, light or dark; `auto` follows the page. */
  @property({attribute: 'scheme', reflect: true}) accessor scheme: WidgetOptions['scheme'] = 'auto';

  /**
   * Whether the fragment of the page's address contains the view; a text is the view's name among
   * those of other widgets.
   */
  @property({attribute: 'url-state', converter: {fromAttribute: (text) => text === '' || text}})
  accessor urlState: boolean | string = false;

  readonly #store = new HotspotStore();
  readonly #request = new WidgetRequest(this, this.#store);
  readonly #data = new WidgetData(this, this.#store, (dataset) => this.#request.begin(dataset));
  readonly #locale = new LocaleController(this, (error) => this.#onFailure(error));
  readonly #report = new ProblemReport(this, this.#store, () => this.#data.areaProblems);
  readonly #liveRegion = new LiveRegion(this);
  readonly #side = new SideController(this, () => this.map);
  readonly #address = new UrlState(this);
  readonly #choices = new ReaderChoices({
    store: this.#store,
    set: (properties) => this.#request.choose(properties),
    apply: () => this.#request.apply(),
    say: () => this.#sayResult(),
    chosen: (run) => this.#address.choose(run),
    openProfile: () => void this.#openProfile(),
  });

  readonly #internals = this.attachInternals();
  #fullScreen: FullScreen | undefined;

  /** Whether the list of sectors is open where there is no room beside the map. */
  @state() private accessor drawer = false;
  /** Whether an explorer waits for its layout. */
  @state() private accessor waiting = false;
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
    const parts = widgetParts(usedOptions(this));
    if (!this.hasUpdated) void this.#load(loadLists).then(() => this.#request.complete());
    if (isOneOf(['parts', 'mode']) && parts.size > 0) void this.#loadParts();
    if (changed.has('src') && this.src) prepareMap(usedValue('projection', this.projection));
    if (isOneOf(['src', 'data', 'fields'])) void this.#data.load();
    else if (isOneOf(REQUEST_OPTIONS)) this.#request.apply();
  }

  protected override updated(): void {
    this.#choices.forgetGone();
    if (this.mode === 'explorer') this.#adoptStyles();
  }

  protected override render(): TemplateResult {
    const {locale} = this.#locale;
    const {state, view} = this.#store;
    const {heading, description} = usedOptions(this);
    const {title: given} = state.figures?.dataset.metadata ?? {};
    const title = given && locale.label(given);
    const skip = view && skipLinks(locale, this.#onSkip);
    const stage = usedValue('mode', this.mode) === 'explorer' ? this.#stage : undefined;
    const links = stage ? undefined : skip;
    const header = widgetHeader({heading, title, description, view, locale, links});
    return html`
      <section aria-label=${heading || title || locale.text('widget')} tabindex="-1">
        ${stage && view ? skip : header}
        <div role="status">
          ${dataStatusMessage(state.status, {
            locale,
            retry: this.src ? this.#retry : undefined,
            stop: this.#stop,
          })}
          ${unmetMessage(state.unmet, {locale, show: this.#onShow})}
        </div>
        ${this.#liveRegion.render()} ${this.#report.render(locale)}
        ${state.figures ? this.#renderViews(view, locale, stage && {...stage, header}) : nothing}
      </section>
    `;
  }

  /**
   * Without a view, the elements stay as they are, out of sight, until there is one.
   *
   * @param stage - Layout of an explorer, with the headline over its map.
   */
  #renderViews(
    view: HotspotView | undefined,
    locale: Locale,
    stage: (Stage & {readonly header: TemplateResult}) | undefined,
  ): TemplateResult {
    const {selected, hovered} = this.#store.state;
    const radius = view && largestRadius(view, this.#side.side);
    const {src, regions, regionsSrc} = this.#data;
    const {link, options, tab: open} = this.#request;
    const parts = widgetParts(options);
    const shown = {view, selected, hovered};
    const questions = this.#renderQuestions(parts, locale);
    const tools = {
      ...{parts, view, locale, selected, link},
      sources: {regions},
      options: {...options, src, regionsSrc, urlState: this.#address.name},
      reset: this.#onReset,
      questions,
      found: this.#onFound,
    };
    return html`
      <div
        class=${stage ? 'explorer' : 'views'}
        ?hidden=${view === undefined || this.waiting}
        @hotspot-sector-change=${this.#choices.onSectorChange}
        @hotspot-filter-change=${this.#choices.onFilterChange}
        @hotspot-method-change=${this.#choices.onMethodChange}
        @hotspot-areas-change=${this.#choices.onAreasChange}
        @hotspot-select=${this.#choices.onSelect}
        @hotspot-hover=${this.#choices.onHover}
        @hotspot-move=${this.#choices.onMove}
        @hotspot-open=${this.#choices.onOpen}
      >
        ${
          stage
            ? stage.explorerStage({
                ...{...shown, regions, radius, header: stage.header, drawer: this.drawer, ...tools},
                toggleDrawer: () => (this.drawer = !this.drawer),
                fullScreen: this.#fullScreen?.possible ? this.#fullScreen : undefined,
              })
            : html`
                ${widgetTools(tools)} ${widgetRail(tools)}
                ${widgetMap({...shown, regions, radius, options, below: questions})}
              `
        }
        <div class="figures">
          ${widgetTabPanel({...shown, names: widgetTabs(parts), open, onOpen: this.#onOpen, locale})}
          ${stage ? questions : nothing}
        </div>
      </div>
    `;
  }

  #renderQuestions({size}: ReadonlySet<WidgetPart>, locale: Locale): unknown {
    if (size === 0) return nothing;
    return exampleQuestions(this.#request.questions, {
      locale,
      addressOf: (view) => this.#address.addressOf(view),
      onAsk: this.#onAsk,
    });
  }

  /** Layout of an explorer; without its file, all is below each other. */
  get #stage(): Stage | undefined {
    const stage = loadedStage();
    if (stage) this.#fullScreen ??= new stage.FullScreen(this, this.#internals);
    return stage;
  }

  /** Gives the widget and its elements the style of an explorer. */
  #adoptStyles(): void {
    for (const [tag, style] of Object.entries(loadedStage()?.styles ?? {})) {
      const wearers = tag === this.localName ? [this] : this.renderRoot.querySelectorAll(tag);
      for (const each of wearers) if (each instanceof BaseElement) addStyles(each, [style]);
    }
  }

  async #openProfile(): Promise<void> {
    this.#onOpen('profile');
    await this.updateComplete;
    this.renderRoot.querySelector('[role=tablist]')?.scrollIntoView();
  }

  async #loadParts(): Promise<void> {
    this.waiting = usedValue('mode', this.mode) === 'explorer' && !loadedStage();
    await this.#load(loadExplorer);
    this.waiting = false;
  }

  /** Loads elements of the widget; without them, the rest of it still works. */
  async #load(elements: () => Promise<void>): Promise<void> {
    try {
      await elements();
    } catch (error) {
      this.#onFailure(error instanceof Error ? error : new Error(String(error)));
    }
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
    this.#address.choose();
    this.#request.dropUnmet();
  };

  readonly #onFound = ({regions}: HotspotSelectEvent): void => {
    const code = regions.at(-1);
    if (code !== undefined) this.map?.flyTo(code);
  };

  readonly #onAsk = (view: LinkedView): void => {
    this.#address.choose();
    this.showLinkedView(view);
    this.#sayResult();
  };

  readonly #onReset = (): void => {
    this.#address.choose();
    this.#request.reset();
    this.#sayResult();
  };

  readonly #stop = (): void => {
    this.section?.focus();
    this.#data.stop();
  };

  readonly #onOpen = (tab: WidgetTab): void => {
    this.#address.choose();
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
