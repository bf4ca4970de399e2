import type {FeatureCollection} from 'geojson';
import {html, nothing, type CSSResult, type PropertyValues, type TemplateResult} from 'lit';
import {property, query, state} from 'lit/decorators.js';

import {LiveRegion} from '../a11y/live-region.js';
import {resultSentence, viewSummary} from '../a11y/summary.js';
import {placeIn, placeText} from '../cartography/map-place.js';
import {
  type HotspotAreasChangeEvent,
  HotspotDataProblemsEvent,
  HotspotErrorEvent,
  type HotspotFilterChangeEvent,
  type HotspotHoverEvent,
  type HotspotMethodChangeEvent,
  type HotspotMoveEvent,
  type HotspotSectorChangeEvent,
  type HotspotSelectEvent,
} from '../events.js';
import {LocaleController} from '../locale/locale-controller.js';
import type {Locale} from '../locale/locale.js';
import type {DataProblem} from '../model/data-problem.js';
import type {FieldNames} from '../model/field-names.js';
import {HotspotFigures} from '../model/hotspot-figures.js';
import type {HotspotTable} from '../model/hotspot-table.js';
import {OBSERVATORY, PANORAMA} from '../model/star-method.js';
import {DataLoader} from '../state/data-loader.js';
import type {HotspotState} from '../state/hotspot-state.js';
import {growthText} from '../state/growth-text.js';
import {HotspotStore} from '../state/hotspot-store.js';
import {growthSpanIn, requestProblems, selectedRegions} from '../state/request-problems.js';
import {requestedFilter} from '../state/requested-filter.js';
import {StoreController} from '../state/store-controller.js';
import {linkedView, requestOf, type LinkedView} from '../state/url-fragment.js';
import {controls} from '../style/controls.js';
import {tokens} from '../style/tokens.js';
import {AreasController} from './areas-controller.js';
import {dataStatusMessage, problemReport} from './data-status.js';
import {embeddedContent} from './embedded-content.js';
import {EmbeddedJson} from './embedded-json.js';
import {loadExplorer} from './explorer-loader.js';
import {MapSize} from './map-size.js';
import {PortableElement} from './portable-element.js';
import {widgetStyle} from './regional-hotspots.style.js';
import {tabList} from './tab-list.js';
import {UrlState, type LinkedHost} from './url-state.js';
import {widgetFigures} from './widget-figures.js';
import {asksForView, linkOf, takeLink} from './widget-link.js';
import {widgetParts, widgetTabs, type WidgetTab} from './widget-parts.js';
import {widgetTools, type WidgetToolsOptions} from './widget-tools.js';

const starMethods = [OBSERVATORY, PANORAMA];

/** Properties that the filter follows. */
const requestProperties = [
  ...(['taxonomy', 'sectors', 'year', 'countries', 'minEmployment', 'minQuotient'] as const),
  ...(['minStars', 'top', 'size', 'colour'] as const),
];

/** Properties that figures, filter and problems follow. */
const followed = [
  ...requestProperties,
  ...(['method', 'growth', 'place', 'areas', 'areasMethod', 'areasThresholds'] as const),
];

/**
 * Map, sector picker, legend and table of regional hotspots, from GeoJSON that the page supplies.
 *
 * Data comes from the property `data`, from a child `<script type="application/json">` with
 * `{"options": {…}, "data": {…}}`, or from the address `src`; the first of these that is there.
 *
 * @element regional-hotspots
 * @fires {HotspotLoadEvent} hotspot-load - The data stands on the screen.
 * @fires {HotspotErrorEvent} hotspot-error - Data, map, parts or words could not be had.
 * @fires {HotspotDataProblemsEvent} hotspot-data-problems - Data has been read that has defects.
 * @fires {HotspotSectorChangeEvent} hotspot-sector-change - The reader has chosen other sectors.
 * @fires {HotspotAreasChangeEvent} hotspot-areas-change - The reader has chosen other colours of the areas.
 * @fires {HotspotSelectEvent} hotspot-select - The reader has selected regions.
 * @fires {HotspotHoverEvent} hotspot-hover - The reader points at another region.
 * @fires {HotspotMoveEvent} hotspot-move - The reader has moved the map, and it has come to rest.
 * @csspart heading - The heading.
 * @csspart summary - The map in one or two sentences.
 * @csspart message - What the reader is told of missing or defective data.
 */
export class RegionalHotspots extends PortableElement implements LinkedHost {
  static override styles: CSSResult[] = [tokens, controls, widgetStyle];

  /** Address of the GeoJSON, relative to the page. */
  @property({attribute: 'src'}) accessor src: string | undefined;

  /** The GeoJSON itself; assign a new object to change it. */
  @property({attribute: false}) accessor data: FeatureCollection | undefined;

  /** Names of the data's own properties, by the names of the contract. */
  @property({attribute: false}) accessor fields: Partial<FieldNames> | undefined;

  /** Id of the taxonomy shown; without it, the first of the data. */
  @property({attribute: 'taxonomy'}) accessor taxonomy: string | undefined;

  /** Ids of the sectors shown, separated by spaces, bare or as `taxonomy:sector`; empty for all. */
  @property({attribute: 'sectors'}) accessor sectors: string | undefined;

  /** Year shown; without it, the latest one that is not partial. */
  @property({attribute: 'year', type: Number}) accessor year: number | undefined;

  /** Codes of the countries shown, separated by spaces; empty for all. */
  @property({attribute: 'countries'}) accessor countries: string | undefined;

  /** Persons employed that make a hotspot, at least. */
  @property({attribute: 'min-employment', type: Number}) accessor minEmployment: number | undefined;

  /** Location quotient that makes a hotspot, at least. */
  @property({attribute: 'min-quotient', type: Number}) accessor minQuotient: number | undefined;

  /** Stars that make a hotspot, at least. */
  @property({attribute: 'min-stars', type: Number}) accessor minStars: number | undefined;

  /** Only so many bubbles, the largest ones. */
  @property({attribute: 'top', type: Number}) accessor top: number | undefined;

  /** What the area of a circle stands for: `employment` or `localUnits`. */
  @property({attribute: 'size'}) accessor size: string | undefined;

  /** What colours the circles: `quotient`, `focus`, `growth`, `productivity` or `stars`. */
  @property({attribute: 'colour'}) accessor colour: string | undefined;

  /** Method of the stars: `observatory` or `panorama`. */
  @property({attribute: 'method'}) accessor method: string | undefined;

  /** Years of growth, as in `2010-2014`; with `breaks` or `holes` after them across such. */
  @property({attribute: 'growth'}) accessor growth: string | undefined;

  /** Where the map looks: longitude, latitude and zoom from 1, as in `9.18 48.78 4`. */
  @property({attribute: 'place'}) accessor place: string | undefined;

  /** Projection of the map: `laea` (EPSG:3035, equal area) or `mercator`. */
  @property({attribute: 'projection'}) accessor projection: 'laea' | 'mercator' = 'laea';

  /**
   * GeoJSON of the regions' areas: polygons by the code in `region`, `NUTS_ID`, `id`, `code` or
   * `geo`, with a notice in the member `attribution`. They place regions without geometry, too.
   */
  @property({attribute: false}) accessor regions: unknown;

  /** Address of that GeoJSON, relative to the page. */
  @property({attribute: 'regions-src'}) accessor regionsSrc: string | undefined;

  /** What colours the areas: `quotient`, `focus` or `growth`; without it only their lines show. */
  @property({attribute: 'areas'}) accessor areas = '';

  /** How areas are classed: `customary`, `quantile` or `equal-interval`. */
  @property({attribute: 'areas-method'}) accessor areasMethod = 'customary';

  /** Limits of the classes, apart by spaces, instead of a method; shares as in `0.02`. */
  @property({attribute: 'areas-thresholds'}) accessor areasThresholds = '';

  /** `none` does without maps of the outermost regions beside the map of Europe. */
  @property({attribute: 'insets'}) accessor insets: 'auto' | 'none' = 'auto';

  /** Value that the largest circle stands for; without it, the largest of the taxonomy. */
  @property({attribute: 'max-value', type: Number}) accessor maxValue: number | undefined;

  /** Address of the engine file on the page's own origin, where its policy asks for one. */
  @property({attribute: 'worker-url'}) accessor workerUrl: string | undefined;

  /** Heading; without it, the title of the data. */
  @property({attribute: 'heading'}) accessor heading: string | undefined;

  /**
   * Parts shown besides map, sector picker, legend and table, separated by spaces: `timeline`,
   * `filters`, `search`, `overview`, `strengths`, `profile`, `share`, or `all`.
   */
  @property({attribute: 'parts'}) accessor parts: string | undefined;

  /** Whether the fragment of the page's address holds the view. */
  @property({attribute: 'url-state', type: Boolean}) accessor urlState = false;

  readonly #store = new HotspotStore();
  readonly #loader = new DataLoader(this.#store, (table) => this.#begun(table));
  readonly #areas = new AreasController(this, () => this.#onAreas());
  readonly #locale = new LocaleController(this, (error) =>
    this.#tell(new HotspotErrorEvent(error)),
  );
  readonly #liveRegion = new LiveRegion(this);
  readonly #mapSize = new MapSize(this, () => this.map);
  /** What the last link asked for that the widget has no property for. */
  #link: Pick<LinkedView, 'selected' | 'view'> = {};
  #embedded: {readonly data: unknown} | undefined;
  /** Whether the element has left the page before its data had come. */
  #givenUp = false;

  @state() private accessor tab: WidgetTab = 'table';
  @query('section') private accessor section!: HTMLElement | null;
  @query('hotspot-map') private accessor map!: HTMLElement | null;
  @query('hotspot-table') private accessor table!: HTMLElement | null;

  constructor() {
    super();
    new StoreController(this, this.#store);
    new UrlState(this);
    new EmbeddedJson(this, (text) => this.#readEmbedded(text));
  }

  /** What the widget shows now; replaced at each change, never edited. */
  get state(): HotspotState {
    return this.#store.state;
  }

  linkedView(): LinkedView | undefined {
    const {filter, selected} = this.#store.state;
    const {tab} = this;
    if (filter === undefined) return undefined;
    const shown = tab === 'table' ? {} : {view: tab};
    return {...linkOf(this, filter), selected: selected.join(' '), ...shown};
  }

  showLinkedView(view: LinkedView): void {
    this.#ask(view);
    const {figures} = this.#store.state;
    if (figures === undefined) return;
    const {table} = figures;
    this.#store.update({...this.#accepted(table), selected: selectedRegions(table, view)});
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.#givenUp) void this.#load();
    this.#givenUp = false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // An element that is moved in the page is back before this runs, and goes on loading.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#givenUp = this.#store.state.status.kind === 'loading';
      this.#loader.cancel();
    });
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('parts') && widgetParts(this.parts).size > 0) void this.#explore();
    if (changed.has('maxValue')) this.#store.update({maximum: this.maxValue});
    if (changed.has('src') || changed.has('data') || changed.has('fields')) void this.#load();
    else if (followed.some((name) => changed.has(name))) this.#applyRequest();
  }

  protected override render(): TemplateResult {
    const {locale} = this.#locale;
    const {state, view} = this.#store;
    const {metadata} = state.figures?.table ?? {};
    const heading = this.heading ?? (metadata?.title && locale.label(metadata.title));
    return html`
      <section aria-label=${heading ?? locale.text('widget')} tabindex="-1">
        <header>
          ${heading ? html`<h2 part="heading">${heading}</h2>` : nothing}
          ${view && html`<p part="summary">${viewSummary(view, locale).join(' ')}</p>`}
          ${view && this.#renderSkipLink(locale)}
        </header>
        <div role="status">
          ${dataStatusMessage(state.status, {locale, retry: this.src ? this.#retry : undefined})}
        </div>
        ${this.#liveRegion.render()} ${problemReport(this.#problems, locale)}
        ${view ? this.#renderViews(locale) : nothing}
      </section>
    `;
  }

  /** Without the parts' elements the widget stands all the same. */
  async #explore(): Promise<void> {
    try {
      await loadExplorer();
    } catch (error) {
      const failure = new HotspotErrorEvent(
        error instanceof Error ? error : new Error(String(error)),
      );
      this.dispatchEvent(failure);
    }
  }

  get #problems(): readonly DataProblem[] {
    const {dataProblems, optionProblems, requestProblems} = this.#store.state;
    return [...dataProblems, ...this.#areas.problems, ...optionProblems, ...requestProblems];
  }

  #renderSkipLink(locale: Locale): TemplateResult {
    return html`
      <a class="skip" href="#table" @click=${this.#onSkip}>${locale.text('skipToTable')}</a>
    `;
  }

  #renderViews(locale: Locale): TemplateResult {
    const {state, view} = this.#store;
    const {radius} = this.#mapSize;
    const {regions} = this.#areas;
    const parts = widgetParts(this.parts);
    return html`
      <div
        class="views"
        @hotspot-sector-change=${this.#onSectorChange}
        @hotspot-filter-change=${this.#onFilterChange}
        @hotspot-method-change=${this.#onMethodChange}
        @hotspot-areas-change=${this.#onAreasChange}
        @hotspot-select=${this.#onSelect}
        @hotspot-hover=${this.#onHover}
        @hotspot-move=${this.#onMove}
      >
        ${widgetTools({parts, view, locale, selected: state.selected, areas: this, sharing: this.#sharing})}
        <hotspot-sector-picker .view=${view}></hotspot-sector-picker>
        <div class="map">
          <hotspot-map
            .view=${view}
            .selected=${state.selected}
            .hovered=${state.hovered}
            .maximumRadius=${radius}
            .projection=${this.projection}
            .insets=${this.insets}
            .regions=${regions}
            .areas=${this.areas}
            .areasMethod=${this.areasMethod}
            .areasThresholds=${this.areasThresholds}
            .place=${placeIn(this.place ?? '')}
            .workerUrl=${this.workerUrl}
          ></hotspot-map>
          <hotspot-legend
            .view=${view}
            .maximumRadius=${radius}
            .regions=${regions}
            .areas=${this.areas}
            .areasMethod=${this.areasMethod}
            .areasThresholds=${this.areasThresholds}
          ></hotspot-legend>
        </div>
        <div class="figures">${this.#renderTabs(widgetTabs(parts), locale)}</div>
      </div>
    `;
  }

  get #sharing(): WidgetToolsOptions['sharing'] {
    const {projection, urlState} = this;
    const src = this.data || this.#embedded ? undefined : this.src;
    const {regions} = this.#areas;
    const regionsSrc = this.regions == null ? this.regionsSrc : undefined;
    return {link: this.linkedView(), src, regions, regionsSrc, projection, urlState};
  }

  #renderTabs(names: readonly WidgetTab[], locale: Locale): TemplateResult {
    const {state, view} = this.#store;
    if (names.length === 1) return widgetFigures('table', {...state, view});
    const open = names.includes(this.tab) ? this.tab : 'table';
    const tabs = names.map((name) => ({name, label: locale.text(`tab.${name}`)}));
    const onOpen = (name: WidgetTab): void => void (this.tab = name);
    return html`
      ${tabList({tabs, open, label: locale.text('tabs'), onOpen})}
      <div id="panel" role="tabpanel" aria-labelledby="tab-${open}" tabindex="0">
        ${widgetFigures(open, {...state, view})}
      </div>
    `;
  }

  /** The button goes with the message; the widget has the focus instead. */
  readonly #retry = (): void => {
    this.section?.focus();
    void this.#load();
  };

  readonly #onSkip = async (event: Event): Promise<void> => {
    event.preventDefault();
    this.tab = 'table';
    await this.updateComplete;
    this.table?.focus();
  };

  readonly #onSectorChange = ({taxonomy, sectors}: HotspotSectorChangeEvent): void => {
    this.taxonomy = taxonomy;
    this.sectors = sectors.join(' ');
    this.#applyRequest();
    this.#sayResult();
  };

  readonly #onFilterChange = ({change}: HotspotFilterChangeEvent): void => {
    const {filter} = this.#store.state;
    if (filter === undefined) return;
    Object.assign(this, requestOf({...filter, ...change}));
    if (change.countries) this.place = undefined;
    this.#applyRequest();
    this.#sayResult();
  };

  readonly #onMethodChange = ({change}: HotspotMethodChangeEvent): void => {
    const {stars, growth} = change;
    if (stars) this.method = stars.id;
    if (growth) this.growth = growthText(growth);
    this.#applyRequest();
  };

  readonly #onAreasChange = ({change}: HotspotAreasChangeEvent): void => {
    Object.assign(this, change);
  };

  readonly #onSelect = ({regions}: HotspotSelectEvent): void => {
    this.#store.update({selected: regions});
  };

  readonly #onMove = ({place}: HotspotMoveEvent): void => {
    this.place = place && placeText(place);
  };

  readonly #onHover = ({region}: HotspotHoverEvent): void => {
    this.#store.update({hovered: region});
  };

  /** Areas that have come after the data may place regions that it has no place for. */
  #onAreas(): void {
    const {dataProblems} = this.#store.state;
    if (dataProblems.some(({field}) => field === 'geometry')) void this.#load();
  }

  /** Takes the data from where the page has put it; the request is applied to it. */
  async #load(): Promise<void> {
    const {regions} = this.#areas;
    const options = {...(this.fields && {fields: this.fields}), ...(regions != null && {regions})};
    const given = this.data ?? this.#embedded?.data;
    if (given === undefined && !this.src) {
      this.#loader.clear();
      return;
    }
    const read =
      given === undefined
        ? await this.#loader.fetch(new URL(this.src ?? '', this.baseURI).href, options)
        : await this.#loader.read(given, options);
    const {status} = this.#store.state;
    if (status.kind === 'failed') this.#tell(new HotspotErrorEvent(status.error));
    const problems = this.#problems;
    if (read && problems.length > 0) this.#tell(new HotspotDataProblemsEvent(problems));
  }

  #applyRequest(): void {
    const {figures} = this.#store.state;
    if (figures) this.#store.update(this.#accepted(figures.table));
  }

  #ask(view: LinkedView): void {
    takeLink(this, view);
    const {selected, view: tab} = view;
    this.#link = {selected, view: tab};
    this.tab = widgetTabs(widgetParts(this.parts)).find((name) => name === tab) ?? 'table';
  }

  /** New data, in the view that it was saved in unless the page asks for another. */
  #begun(table: HotspotTable): Partial<HotspotState> {
    const saved = asksForView(this) ? undefined : linkedView(table.metadata.view ?? '');
    if (saved) this.#ask(saved);
    const selected = saved && selectedRegions(table, saved);
    return {...this.#accepted(table), ...(selected && {selected})};
  }

  /** The data with its figures by the chosen method, and the filter that the page asks for. */
  #accepted(table: HotspotTable): Partial<HotspotState> {
    const stars = starMethods.find(({id}) => id === this.method);
    const growth = growthSpanIn(table, this.growth ?? '');
    const figures = new HotspotFigures(table, {...(stars && {stars}), ...(growth && {growth})});
    const known = this.#store.state.figures;
    const same = known?.table === table && sameMethod(known, figures);
    return {...(same ? {} : {figures}), ...this.#requested(table)};
  }

  /** What the page asks for; an equal filter stays the same object, so that nothing is redone. */
  #requested(table: HotspotTable): Partial<HotspotState> {
    const {filter, problems} = requestedFilter(table, this);
    const same = JSON.stringify(filter) === JSON.stringify(this.#store.state.filter);
    const {method, growth, place, areas, areasMethod, areasThresholds} = this;
    const asked = {method, growth, place, areas, areasMethod, areasThresholds, ...this.#link};
    const others = requestProblems(table, asked, {
      methods: starMethods.map(({id}) => id),
      views: widgetTabs(widgetParts(this.parts)),
    });
    return {...(same ? {} : {filter}), requestProblems: [...problems, ...others]};
  }

  #sayResult(): void {
    const {view} = this.#store;
    if (view) this.#liveRegion.say(resultSentence(view, this.#locale.locale));
  }

  #readEmbedded(text: string): void {
    try {
      const {options, data, problems} = embeddedContent(text);
      Object.assign(this, options);
      this.#embedded = data === undefined ? undefined : {data};
      this.#store.update({optionProblems: problems});
      if (data !== undefined) void this.#load();
    } catch (error) {
      this.#store.update({status: {kind: 'failed', error: error as Error}});
      this.#tell(new HotspotErrorEvent(error as Error));
    }
  }

  #tell(event: Event): void {
    this.dispatchEvent(event);
  }
}

/** Whether figures of one table are derived alike. */
function sameMethod(one: HotspotFigures, other: HotspotFigures): boolean {
  const spans = [one, other].map(({growthSpan}) => growthSpan && growthText(growthSpan));
  return one.starMethod === other.starMethod && spans[0] === spans[1];
}

declare global {
  interface HTMLElementTagNameMap {
    'regional-hotspots': RegionalHotspots;
  }
}
