import {html, nothing, type CSSResult, type PropertyValues, type TemplateResult} from 'lit';
import {query, state} from 'lit/decorators.js';

import {ScrollStopController} from '../../a11y/scroll-stop-controller.js';
import type {AreaMethod} from '../../cartography/areas/area-breaks.js';
import {areaChoice, type AreaColour} from '../../cartography/areas/area-choice.js';
import {largestRadius} from '../../cartography/bubbles/largest-radius.js';
import {countriesExtent} from '../../cartography/ground/countries-extent.js';
import type {InsetDrawing} from '../../cartography/inset-drawing.js';
import type {LabelChoice} from '../../cartography/labels/label-choice.js';
import type {MapLabel} from '../../cartography/labels/map-label.js';
import {MapComposition, type ComposedMap} from '../../cartography/map-composition.js';
import {LARGEST_INSET, type MapColumn} from '../../cartography/map-column.js';
import type {MapDrawing} from '../../cartography/map-drawing.js';
import {regionCodes, regionTarget, type MapTarget} from '../../cartography/map-target.js';
import {Memo} from '../../cartography/memo.js';
import {europeExtent, type UnitBox} from '../../cartography/projection/extent.js';
import type {MapPlace} from '../../cartography/projection/map-place.js';
import {mapProjection, type ProjectionName} from '../../cartography/projection/map-projection.js';
import {rimmedDrawing} from '../../cartography/rimmed-drawing.js';
import {addStyles, BaseElement} from '../../controls/base-element.js';
import {property} from '../../controls/property.js';
import {HotspotErrorEvent, HotspotMoveEvent, HotspotOpenEvent} from '../../events.js';
import {GestureNote} from '../../gestures/gesture-note.js';
import {MapGestures} from '../../gestures/map-gestures.js';
import {PointerRest} from '../../gestures/pointer-rest.js';
import {zoomKey} from '../../gestures/zoom-key.js';
import {loadedAnnotations} from '../../legend/loaded-annotations.js';
import {LocaleController} from '../../locale/locale-controller.js';
import {shownAreas} from '../../reading/shown-areas.js';
import {BoxController} from '../../style/box-controller.js';
import {boxStyle} from '../../style/box-style.js';
import {controls} from '../../style/controls.js';
import {PrintController} from '../../style/print-controller.js';
import {SchemeController} from '../../style/scheme-controller.js';
import {SideController} from '../../style/side-controller.js';
import {tokens} from '../../style/tokens.js';
import {loadedTips, loadTips} from '../../tip/loaded-tips.js';
import type {AreaMeasure} from '../../view/area-measure.js';
import type {HotspotView} from '../../view/hotspot-view.js';
import {bubbleList} from './bubble-list.js';
import {hotspotMapStyle} from './hotspot-map-style.js';
import {InsetPlaces} from './inset-places.js';
import {insetsStyle} from './insets-style.js';
import {LiveMapController} from './live-map-controller.js';
import {LoadAnnouncement} from './load-announcement.js';
import {loadedLettering} from './load-lettering.js';
import {mapCanvasStyle} from './map-canvas-style.js';
import {legendColumn, LegendColumn} from './legend-column.js';
import {MapFrameController} from './map-frame-controller.js';
import {mapAttribution, mapButtons, mapMessage} from './map-furniture.js';
import {MapInteraction} from './map-interaction.js';
import {MapLabelController, type NamedMap} from './map-label-controller.js';
import {MapOverlayController} from './map-overlay-controller.js';
import {mapPicture, paperLabels} from './map-picture.js';
import {MapPlaceController} from './map-place-controller.js';

/** Width below which tips lie along an edge of the map, in CSS pixels. */
const SHEET = 480;

/** What lies over the map; a slot counts as what is slotted. */
const OBSTACLES =
  '[part=controls],.over,.over [part=insets],.over slot,.stage > slot,.column > button,.obstacle';

/**
 * Map of Europe with the hotspots of a view as proportional symbols.
 *
 * An SVG map is shown first, and remains if WebGL 2 is not available; the WebGL map replaces it
 * when the element comes near the viewport, or when the reader wishes to move the map: see `engine`.
 * Both are moved by dragging, by the wheel with Ctrl or ⌘, by two fingers, by a double click, and by
 * the keys + and -.
 *
 * The bubbles are a list box, which is one tab stop: arrow keys move by position, Page Up and Page
 * Down by size, Home and End to the largest and smallest; Enter or Space selects, Escape leaves.
 * Page Down goes on to the rings, which are the regions that the criterion leaves out. A list box, not an application, because screen readers know its keys and announce option numbers.
 *
 * @element hotspot-map
 * @fires {HotspotLoadEvent} hotspot-load - The data is shown; again when the WebGL map replaces the
 * SVG map.
 * @fires {HotspotErrorEvent} hotspot-error - The WebGL map is not available; the SVG map remains.
 * @fires {HotspotSelectEvent} hotspot-select - The reader has selected other regions.
 * @fires {HotspotHoverEvent} hotspot-hover - Pointer or focus has moved to another region, or none.
 * @fires {HotspotOpenEvent} hotspot-open - The reader has asked for the card of a region, by the button of a tip.
 * @fires {HotspotMoveEvent} hotspot-move - The map has come to rest after the reader moved it.
 * @slot legend - Legend, in a column on the map from 560 px of width, else below it.
 * @slot head - Headline at the top of a stage.
 * @slot tools - Buttons of a stage, which has none of its own.
 * @slot side - List or card at the end of a stage.
 * @cssstate dark - The map has the colours for dark surroundings.
 * @cssstate insets - The maps of the outermost regions are open below the map.
 * @cssstate numbered - Annotations without room on the map are in the list below it.
 * @cssstate away - The map shows a place other than its default.
 * @csspart map - The map itself.
 * @csspart controls - The buttons.
 * @csspart tooltip - Tip of the hovered or focused region; a sheet at an edge of a map less than 480 px
 * wide, and where a finger points.
 * @csspart insets - The maps of the outermost regions.
 * @csspart inset - One of these maps.
 * @csspart label - Its name.
 * @csspart message - Message on the map's state.
 * @csspart annotations - List of the annotations, below the map.
 * @csspart annotation - One of them, hidden if its text is on the map.
 * @csspart attribution - Notice required by the data.
 * @csspart disclaimer - Notice on boundaries and names that the page has to show.
 */
export class HotspotMap extends BaseElement {
  static override styles: CSSResult[] = [
    tokens,
    boxStyle,
    controls,
    mapCanvasStyle,
    hotspotMapStyle,
    insetsStyle,
  ];

  /** View to show; assign a new object to change it. */
  @property({attribute: false}) accessor view: HotspotView | undefined;
  /** Codes of the selected regions. */
  @property({attribute: false}) accessor selected: readonly string[] = [];
  /** Code of the hovered region, here or in another view. */
  @property({attribute: false}) accessor hovered: string | undefined;
  @property({attribute: 'projection'}) accessor projection: ProjectionName = 'laea';
  /** `svg` disables WebGL. */
  @property({attribute: 'renderer'}) accessor renderer: 'auto' | 'svg' = 'auto';
  /**
   * When the WebGL engine is fetched: `near`, when the element comes near the viewport; `wish`, when
   * the reader focuses or moves the map, or the pointer has rested on it for half a second.
   */
  @property({attribute: 'engine'}) accessor engine: 'near' | 'wish' = 'near';
  /**
   * Radius of the circle for the view's maximum, in CSS pixels; by default so that all circles cover
   * a tenth of the square of the element's shorter side, from 1/24 to 1/16 of that side.
   */
  @property({attribute: 'max-radius', type: Number, positive: true}) accessor maximumRadius:
    number | undefined;
  /**
   * GeoJSON of the regions' areas: polygons by the code in `region`, `NUTS_ID`, `id`, `code` or
   * `geo`, with a notice in the member `attribution`. By default the data's own areas.
   */
  @property({attribute: false}) accessor regions: unknown;
  /** Measure of the areas: `quotient`, `focus` or `growth`; by default only outlines are drawn. */
  @property({attribute: 'areas'}) accessor areas: AreaColour = '';
  /** Method of classing the areas: `customary`, `quantile` or `equal-interval`. */
  @property({attribute: 'areas-method'}) accessor areasMethod: AreaMethod = 'customary';
  /** Limits of the classes, separated by spaces, instead of a method; shares as in `0.02`. */
  @property({attribute: 'areas-thresholds'}) accessor areasThresholds = '';
  /** `none` hides the inset maps of the outermost regions, whose bubbles are then off the map. */
  @property({attribute: 'insets'}) accessor insets: 'auto' | 'none' = 'auto';
  /**
   * `stage` for a map that is the page: headline and buttons at its top, maps of the outermost
   * regions at its left edge from 700 px of width, legend at its right edge from 900 px.
   */
  @property({attribute: 'layout', reflect: true}) accessor layout: 'figure' | 'stage' = 'figure';
  /** Names on the map: `all`, only those of `countries` or `regions`, or `none`. */
  @property({attribute: 'labels'}) accessor labels: LabelChoice = 'all';
  /** Notice on boundaries and names that the page has to show, below the map. */
  @property({attribute: 'disclaimer'}) accessor disclaimer: string | undefined;
  /** Place that the map shows; by default the countries of the view, or else all of Europe. */
  @property({attribute: false}) accessor place: MapPlace | undefined;
  /**
   * Whether the page shows a card of a region when asked by `hotspot-open`: a tip at the edge of the
   * map then has a button for it.
   */
  @property({attribute: 'card', type: Boolean}) accessor card = false;
  /** Whether a region that the reader chooses is added to those selected, as with Ctrl. */
  several = false;
  /** File from which MapLibre's worker is started, if the page sets one. */
  @property({attribute: 'worker-url'}) accessor workerUrl: string | undefined;

  readonly #internals = this.attachInternals();
  readonly #locale = new LocaleController(this);
  readonly #scheme = new SchemeController(this, () => this.performUpdate());
  readonly #composition = new MapComposition();
  readonly #rims = new Memo<MapDrawing>();
  readonly #side: SideController = new SideController(this, (): Element | null =>
    this.maximumRadius === undefined ? this : null,
  );
  readonly #home = new Memo<UnitBox | undefined>();
  readonly #gestureNote = new GestureNote(this);
  readonly #print = new PrintController(this, () => this.performUpdate());
  readonly #frame = new MapFrameController(
    this,
    () => this.canvas,
    (frame, change) => {
      if (change === 'size') this.#live.resize(frame);
      else this.#live.look(frame, change);
      this.#place.moved();
    },
  );
  readonly #place = new MapPlaceController(this, {
    frame: () => this.#frame,
    projection: () => mapProjection(this.projection),
    rested: (place) => this.#onRest(place),
  });
  readonly #live = new LiveMapController(this, {
    wanted: () => this.renderer !== 'svg',
    eager: () => this.engine !== 'wish',
    held: () => this.#gestures.held,
    workerUrl: () => this.workerUrl,
    container: () => this.canvas,
    drawing: () => (this.#frame.frame === undefined ? undefined : this.#drawing),
    frame: () => this.#frame.frame,
    moved: (camera) => {
      this.#frame.follow(camera);
      this.#overlay.place();
      this.#names.follow();
      this.#place.moved();
      this.#setState('away', this.#frame.away);
    },
    failed: (error) => this.#onFailure(error),
    gestureLeft: (gesture) => this.#gestureNote.note(gesture),
  });
  readonly #legendColumn = new LegendColumn({
    map: this,
    frame: () => this.#frame.frame,
    printing: () => this.#print.printing,
    insets: () => this.#insets,
  });
  readonly #gestures: MapGestures = new MapGestures(this, {
    box: () => this.pane,
    wanted: () => !this.#live.ready,
    moved: (movement) => {
      this.#live.wake();
      this.#frame.move(movement);
    },
    left: (gesture) => this.#gestureNote.note(gesture),
    ended: () => this.#live.settle(),
  });
  readonly #pointerRest = new PointerRest(() => this.#live.wake());
  readonly #insetPlaces = new InsetPlaces({area: () => this.area, insets: () => this.#insets});
  readonly #attention = new MapInteraction(this, {
    map: () => this.#map,
    frame: this.#frame,
    insets: this.#insetPlaces,
    focused: () => this.#live.wake(),
  });
  readonly #overlay = new MapOverlayController(this, {
    area: () => this.area,
    map: () => this.#map,
    frame: () => this.#frame.frame,
    insets: this.#insetPlaces,
    ring: () => this.#attention.focus.nextTarget,
    tooltip: () => this.#attention.told,
    obstacles: () => this.#obstacles,
  });

  readonly #names: MapLabelController = new MapLabelController(this, {
    layer: () => this.layer,
    frame: () => this.#frame.frame,
    named: () => this.#named,
    scheme: () => this.#scheme.scheme,
    obstacles: () => this.#obstacles,
  });

  @query('[part=map]') private accessor pane!: HTMLElement | null;
  @query('.canvas') private accessor canvas!: HTMLElement | null;
  @query('.area') private accessor area!: HTMLElement | null;
  @query('.names') private accessor layer!: SVGSVGElement | null;
  @query('.column') private accessor column!: HTMLElement | null;
  @state() private accessor failed = false;
  /** Whether the insets are shown below the map. */
  @state() private accessor open = false;
  #map: ComposedMap | undefined;

  constructor() {
    super();
    new BoxController(this);
    new ScrollStopController(this, () => this.column);
    new LoadAnnouncement(this, () => {
      if (this.view === undefined || this.#frame.frame === undefined) return undefined;
      const {figures} = this.view;
      return {figures, renderer: this.#live.ready ? 'webgl' : 'svg'};
    });
  }

  /** Focuses the bubbles, or a button of the map that has none. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('.bubbles, button')?.focus(options);
  }

  /** Fetches the WebGL engine now, as the reader's first gesture does. */
  startEngine(): void {
    this.#live.wake();
  }

  /** Zooms in by a factor above 1, or out by one below it. */
  zoom(factor: number): void {
    this.#live.wake();
    this.#frame.zoom(factor);
  }

  /** Shows all of Europe. */
  showAll(): void {
    this.#live.wake();
    this.#frame.reset();
  }

  /** Flies to a region of the data, or opens the inset that shows it; without motion if unwanted. */
  flyTo(code: string): void {
    this.#live.wake();
    const target = regionTarget(code);
    if (this.#insetPlaces.has(target)) this.open = true;
    this.#attention.reveal(target, 'fly');
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#goToPlace(changed);
    const column = this.#legendColumn.fit();
    this.#map = this.view && this.#composed(this.view, column);
    if (!this.#print.printing) this.#frame.padding = this.#legendColumn.padding(column);
    this.#dress();
    const focus = this.#attention.focus.target;
    if (focus !== undefined && this.#insetPlaces.has(focus)) this.open = true;
    this.#setState('dark', this.#scheme.scheme === 'dark');
    this.#setState('insets', this.open && !this.#legendColumn.onMap && this.#insets.length > 0);
    this.#setState('away', this.#frame.away);
    this.#setState('numbered', this.#names.numbered);
  }

  /** Adds the styles of parts that have been loaded since. */
  #dress(): void {
    const annotations = this.view && loadedAnnotations(this.view);
    for (const part of [loadedLettering(), annotations]) addStyles(this, part && [part.style]);
    addStyles(this, loadedTips()?.styles);
  }

  /** Shows what a change of the projection, the regions or the place asks for. */
  #goToPlace(changed: PropertyValues<this>): void {
    if (changed.has('projection') || this.#frame.frame === undefined) {
      this.#frame.extent = europeExtent(mapProjection(this.projection));
    }
    if ((['view', 'regions', 'projection'] as const).some((name) => changed.has(name))) {
      this.#showCountries(changed.has('view') ? changed.get('view') : this.view);
    }
    if (changed.has('projection')) this.#place.showAgain(this.place);
    else if (changed.has('place')) this.#place.show(this.place);
  }

  #setState(name: string, holds: boolean): void {
    this.#internals.states[holds ? 'add' : 'delete'](name);
  }

  #composed(view: HotspotView, column: MapColumn | undefined): ComposedMap {
    const {projection, regions} = this;
    const maximumRadius = this.maximumRadius ?? largestRadius(view, this.#side.side);
    return this.#composition.compose({
      ...{view, projection, maximumRadius},
      scheme: this.#scheme.scheme,
      ringed: this.#attention.ringed,
      areas: shownAreas(view.figures.dataset, regions),
      choice: areaChoice(this),
      insetSize: this.insets === 'none' ? undefined : (column?.inset ?? LARGEST_INSET),
    });
  }

  /** Moves to the countries of the filter, which are the map's default place. */
  #showCountries(before: HotspotView | undefined): void {
    const frame = this.#frame;
    const earlier = frame.home;
    const left = frame.away;
    frame.home = this.view && this.#homeOf(this.view);
    const same = before?.filter.countries.join() === this.view?.filter.countries.join();
    if (this.place !== undefined || (same && (left || earlier === frame.home))) return;
    this.#place.goHome(before === undefined || same ? 'jump' : 'ease');
  }

  #homeOf({figures, filter: {countries}}: HotspotView): UnitBox | undefined {
    const {regions} = figures.dataset;
    const areas = shownAreas(figures.dataset, this.regions);
    const projection = mapProjection(this.projection);
    return this.#home.from([regions, countries.join(), areas, projection], () =>
      countriesExtent({regions, countries, areas, projection}),
    );
  }

  protected override render(): TemplateResult {
    const {locale} = this.#locale;
    const {view, selected, failed} = this;
    const {focus, pointed, pointer} = this.#attention;
    const areas = this.#areaMeasure;
    const {stage, legendOnMap} = this.#legendColumn;
    const printed = this.#printedLabels;
    const notes = this.#renderNotes(printed ?? this.#names.labels);
    return html`
      <div
        class=${pointed === undefined ? 'area' : 'area pointing'}
        role="group"
        aria-label=${locale.text('map.label')}
        aria-describedby=${notes === nothing ? nothing : 'notes'}
        @keydown=${this.#onKey}
        @focusin=${this.#fetchTips}
        @pointerenter=${this.#fetchTips}
      >
        ${stage ? html`<div class="stage head"><slot name="head"></slot></div>` : nothing}
        ${stage ? html`<div class="stage tools"><slot name="tools"></slot></div>` : nothing}
        ${view && (view.others ?? view).bubbles.length > 0 ? bubbleList({view, selected, areas, focus, locale}) : nothing}
        <div class="main" @focusin=${() => this.#live.wake()}>
          <div
            part="map"
            @pointerenter=${() => this.#live.onPointer()}
            @pointerdown=${pointer.onDown}
            @pointermove=${(event: PointerEvent) => {
              this.#pointerRest.onMove();
              pointer.onMove(event);
            }}
            @pointerup=${pointer.onUp}
            @pointercancel=${pointer.onCancel}
            @pointerleave=${(event: PointerEvent) => {
              this.#pointerRest.onLeave();
              pointer.onLeave(event);
            }}
          >
            <div class="canvas"></div>
            ${this.#renderPicture(printed)}
            <svg class="names" aria-hidden="true"></svg>
          </div>
          ${
            stage
              ? nothing
              : mapButtons(locale, {
                  zoom: (factor) => this.zoom(factor),
                  reset: () => this.showAll(),
                })
          }
          ${mapMessage({view, gesture: this.#gestureNote.gesture, failed}, locale)}
        </div>
        ${this.#renderColumn()}
        ${stage ? html`<div class="stage side"><slot name="side"></slot></div>` : nothing}
        ${this.#renderTip()}
      </div>
      ${notes} ${legendOnMap ? nothing : this.#legend}
      ${view && mapAttribution(view.figures.dataset, this, locale)}
    `;
  }

  /** Takes keys in the map itself, not in what the page has put on it. */
  #onKey(event: KeyboardEvent): void {
    const factor = zoomKey(event);
    if (factor === undefined || (event.target as Node).getRootNode() !== this.renderRoot) return;
    const at = this.#attention.focusPosition;
    if (at === undefined) this.zoom(factor);
    else this.#frame.move({from: at, to: at, factor}, 'ease');
  }

  #renderPicture(printed: readonly MapLabel[] | undefined): TemplateResult | typeof nothing {
    const {frame} = this.#frame;
    if (this.#map === undefined || frame === undefined) return nothing;
    if (this.#live.ready && !printed) return nothing;
    return mapPicture({drawing: this.#drawing ?? this.#map.main, frame, printed});
  }

  /** Names on paper; `undefined` on the screen. */
  get #printedLabels(): readonly MapLabel[] | undefined {
    const [{frame}, named] = [this.#frame, this.#named];
    if (!this.#print.printing || !frame || !named) return undefined;
    return paperLabels(named, {frame, family: getComputedStyle(this).fontFamily});
  }

  #renderNotes(labels: readonly MapLabel[]): TemplateResult | typeof nothing {
    const {view} = this;
    if (view === undefined) return nothing;
    const options = {view, labels, locale: this.#locale.locale};
    return loadedAnnotations(view)?.noteList('notes', options) ?? nothing;
  }

  #renderColumn(): TemplateResult | typeof nothing {
    if (!this.#legendColumn.placed) return nothing;
    return legendColumn({
      insets: this.#insets,
      pointer: this.#attention.insetPointer,
      locale: this.#locale.locale,
      column: this.#legendColumn,
      // Paper has no button.
      open: this.open || this.#print.printing,
      toggle: () => (this.open = !this.open),
      legend: this.#legend,
    });
  }

  get #legend(): TemplateResult {
    return html`<slot name="legend" @slotchange=${() => this.requestUpdate()}></slot>`;
  }

  #renderTip(): TemplateResult | typeof nothing {
    const {view, card} = this;
    const {told, pointer, touched} = this.#attention;
    if (view === undefined || told === undefined) return nothing;
    const tip = loadedTips()?.mapTip(told, {
      ...{view, drawing: this.#map?.main, areas: this.#areaMeasure},
      sheet: touched || (this.#frame.frame?.size.width ?? Infinity) < SHEET,
      locale: this.#locale.locale,
      open: card ? (target) => this.#open(target) : undefined,
      left: pointer.onLeave,
    });
    return tip ?? nothing;
  }

  /** Loads the tips as soon as the reader turns to the map. */
  readonly #fetchTips = (): void => {
    if (loadedTips() !== undefined) return;
    loadTips().catch((reason: Error) => this.dispatchEvent(new HotspotErrorEvent(reason)));
  };

  #open({code}: MapTarget): void {
    const open = new HotspotOpenEvent(code, 'card');
    this.dispatchEvent(open);
  }

  get #obstacles(): Iterable<Element> {
    return this.renderRoot.querySelectorAll(OBSTACLES);
  }

  /** Drawing with the rims of the circles named. */
  get #drawing(): MapDrawing | undefined {
    const main = this.#map?.main;
    const {rimmed} = this.#names;
    return main && this.#rims.from([main, rimmed], () => rimmedDrawing(main, rimmed));
  }

  get #named(): NamedMap | undefined {
    const {view, selected, labels: choice} = this;
    const {main: drawing, namedRing: ring} = this.#map ?? {};
    const {told} = this.#attention;
    if (view === undefined || drawing === undefined) return undefined;
    const first = [...selected, ...regionCodes(told ? [told] : [])];
    return {view, drawing, choice, ring, first, locale: this.#locale.locale};
  }

  /** Ratio that colours the areas; `undefined` if they are not filled. */
  get #areaMeasure(): AreaMeasure | undefined {
    return this.#map?.areaColours?.measure;
  }

  get #insets(): readonly InsetDrawing[] {
    return this.#map?.insets ?? [];
  }

  #onRest(place: MapPlace | undefined): void {
    const move = new HotspotMoveEvent(place);
    this.dispatchEvent(move);
  }

  #onFailure(reason: Error): void {
    this.failed = true;
    const failure = new HotspotErrorEvent(reason);
    this.dispatchEvent(failure);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hotspot-map': HotspotMap;
  }
}
