import {html, nothing, type CSSResult, type PropertyValues, type TemplateResult} from 'lit';
import {property, query, state} from 'lit/decorators.js';

import {bubbleFacts} from '../a11y/bubble-facts.js';
import {BubbleFocusController} from '../a11y/bubble-focus-controller.js';
import {areaChoice} from '../cartography/area-choice.js';
import {bubbleCode, type BubbleScene} from '../cartography/bubble-scene.js';
import {countriesExtent} from '../cartography/countries-extent.js';
import {europeExtent} from '../cartography/extent.js';
import type {InsetDrawing} from '../cartography/inset-drawing.js';
import type {MapPlace} from '../cartography/map-place.js';
import {mapProjection, type ProjectionName} from '../cartography/map-projection.js';
import {onPaper} from '../cartography/paper.js';
import {regionAt} from '../cartography/region-at.js';
import {
  HotspotErrorEvent,
  HotspotHoverEvent,
  HotspotLoadEvent,
  HotspotMoveEvent,
  HotspotSelectEvent,
} from '../events.js';
import {LocaleController} from '../locale/locale-controller.js';
import type {HotspotFigures} from '../model/hotspot-figures.js';
import type {HotspotView} from '../model/hotspot-view.js';
import type {AreaMeasure} from '../model/region-measure.js';
import {shownAreas} from '../model/region-areas.js';
import {staticMap} from '../static-map/static-map.js';
import {controls} from '../style/controls.js';
import {hotspotMapStyle} from '../style/hotspot-map-style.js';
import {insetsStyle} from '../style/insets-style.js';
import {mapCanvasStyle} from '../style/map-canvas-style.js';
import {mapPrintStyle} from '../style/map-print-style.js';
import {SchemeController} from '../style/scheme-controller.js';
import {tokens} from '../style/tokens.js';
import {tooltipStyle} from '../style/tooltip-style.js';
import {bubblePlace, placeRing, placeTooltip, type BubblePlace} from './bubble-place.js';
import {bubbleTooltip} from './bubble-tooltip.js';
import {bubbleList} from './bubble-list.js';
import {changedSelection} from './changed-selection.js';
import {InsetPlaces} from './inset-places.js';
import {insetStrip} from './inset-strip.js';
import {LiveMapController} from './live-map-controller.js';
import {mapButtons} from './map-buttons.js';
import {MapDrawer, type MapDrawings} from './map-drawer.js';
import {MapFrameController} from './map-frame-controller.js';
import {mapMessage} from './map-message.js';
import {MapPlaceController} from './map-place-controller.js';
import {MapPointerController} from './map-pointer-controller.js';
import {OutsideHover} from './outside-hover.js';
import {PortableElement} from './portable-element.js';
import {PrintController} from './print-controller.js';

/** Milliseconds that the note on gestures stands. */
const NOTE_DURATION = 1_600;

/**
 * Map of Europe with the hotspots of a view as proportional symbols.
 *
 * An SVG map stands first and stays where there is no WebGL 2; the WebGL map takes its place
 * when the element comes near the viewport.
 *
 * The bubbles are a list box, one tab stop: arrow keys walk by position, Page Up and Page Down by
 * size, Home and End to the largest and smallest; Enter or Space selects, Escape leaves. A list
 * box, not an application: screen readers know its keys, and say each option with its number.
 *
 * @element hotspot-map
 * @fires {HotspotLoadEvent} hotspot-load - The data stands on the screen; again when the WebGL
 * map has taken the SVG map's place.
 * @fires {HotspotErrorEvent} hotspot-error - The WebGL map cannot be had; the SVG map stays.
 * @fires {HotspotSelectEvent} hotspot-select - The reader has selected other regions.
 * @fires {HotspotHoverEvent} hotspot-hover - Pointer or keyboard have come to another region.
 * @fires {HotspotMoveEvent} hotspot-move - The reader has moved the map, and it has come to rest.
 * @cssstate insets - There are maps of outermost regions, which need room beside or below.
 * @csspart map - The map itself.
 * @csspart controls - The buttons.
 * @csspart tooltip - Facts about the region that is pointed at or focused.
 * @csspart insets - The maps of the outermost regions.
 * @csspart inset - One of them.
 * @csspart label - Its name.
 * @csspart message - What the reader must know of the map's state.
 * @csspart attribution - Notice that the data asks for.
 */
export class HotspotMap extends PortableElement {
  static override styles: CSSResult[] = [
    tokens,
    controls,
    mapCanvasStyle,
    hotspotMapStyle,
    tooltipStyle,
    insetsStyle,
    mapPrintStyle,
  ];

  /** What is shown; assign a new object to change it. */
  @property({attribute: false}) accessor view: HotspotView | undefined;
  /** Codes of the selected regions. */
  @property({attribute: false}) accessor selected: readonly string[] = [];
  /** Code of the region that is pointed at, here or in another view. */
  @property({attribute: false}) accessor hovered: string | undefined;
  @property({attribute: 'projection'}) accessor projection: ProjectionName = 'laea';
  /** `svg` does without WebGL. */
  @property({attribute: 'renderer'}) accessor renderer: 'auto' | 'svg' = 'auto';
  /** Radius of the circle for the view's maximum, in CSS pixels. */
  @property({attribute: 'max-radius', type: Number}) accessor maximumRadius = 40;
  /**
   * GeoJSON of the regions' areas: polygons by the code in `region`, `NUTS_ID`, `id`, `code` or
   * `geo`, with a notice in the member `attribution`. Without it, the areas that the data has.
   */
  @property({attribute: false}) accessor regions: unknown;
  /** What colours the areas: `quotient`, `focus` or `growth`; without it only their lines show. */
  @property({attribute: 'areas'}) accessor areas = '';
  /** How areas are classed: `customary`, `quantile` or `equal-interval`. */
  @property({attribute: 'areas-method'}) accessor areasMethod = 'customary';
  /** Limits of the classes, apart by spaces, instead of a method; shares as in `0.02`. */
  @property({attribute: 'areas-thresholds'}) accessor areasThresholds = '';
  /** `none` does without maps of the outermost regions, whose bubbles then lie off the map. */
  @property({attribute: 'insets'}) accessor insets: 'auto' | 'none' = 'auto';
  /** Where the map looks; without it, at the countries of the view, or else all of Europe. */
  @property({attribute: false}) accessor place: MapPlace | undefined;
  /** File that MapLibre's worker is started from, where the page wants to name it. */
  @property({attribute: 'worker-url'}) accessor workerUrl: string | undefined;

  readonly #internals = this.attachInternals();
  readonly #locale = new LocaleController(this);
  readonly #scheme = new SchemeController(this);
  readonly #drawer = new MapDrawer();
  readonly #print = new PrintController(this, () => {
    this.requestUpdate();
    this.performUpdate();
  });
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
    workerUrl: () => this.workerUrl,
    container: () => this.canvas,
    drawing: () => (this.#frame.frame === undefined ? undefined : this.#drawings?.main),
    frame: () => this.#frame.frame,
    moved: (camera) => {
      this.#frame.follow(camera);
      this.#placeOverlay();
      this.#place.moved();
    },
    failed: (error) => this.#onFailure(error),
    gestureLeft: (gesture) => this.#onGestureLeft(gesture),
  });
  readonly #pointer = new MapPointerController(this, {
    regionAt: (x, y) => this.#regionAt(x, y),
    pointed: (region) => this.#point(region),
    clicked: (region, adding) => this.#select(region, adding),
    dragged: (right, down) => this.#live.ready || this.#frame.drag(right, down),
  });
  readonly #insetPlaces = new InsetPlaces({area: () => this.area, insets: () => this.#insets});
  readonly #insetPointer = new MapPointerController(this, {
    regionAt: (x, y) => this.#insetPlaces.regionAt(x, y),
    pointed: (region) => this.#point(region),
    clicked: (region, adding) => this.#select(region, adding),
    dragged: () => undefined,
  });
  readonly #outsideHover = new OutsideHover(this, () => this.hovered);
  readonly #focus = new BubbleFocusController(this, {
    scene: () => this.#scene,
    focused: (bubble) => this.#onBubbleFocus(bubble),
    chosen: (bubble, adding) => this.#select(this.#code(bubble), adding),
  });

  @query('.canvas') private accessor canvas!: HTMLElement | null;
  @query('.area') private accessor area!: HTMLElement | null;
  @query('.ring') private accessor ring!: HTMLElement | null;
  @query('[part=tooltip]') private accessor tooltip!: HTMLElement | null;
  @state() private accessor pointed: string | undefined;
  @state() private accessor failed = false;
  @state() private accessor gesture: 'wheel' | 'touch' | undefined;
  #drawings: MapDrawings | undefined;
  #announced: {readonly figures: HotspotFigures; readonly renderer: string} | undefined;
  #noteEnd: ReturnType<typeof setTimeout> | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('projection') || this.#frame.frame === undefined) {
      this.#frame.extent = europeExtent(mapProjection(this.projection));
    }
    if (changed.has('view') || changed.has('projection')) this.#showCountries(changed.get('view'));
    if (changed.has('place')) this.#place.show(this.place);
    const {view, projection, maximumRadius} = this;
    const {scheme} = this.#scheme;
    const ringed = this.#ringed;
    const withInsets = this.insets !== 'none';
    const {regions} = this;
    const choice = areaChoice(this);
    const options = {projection, scheme, maximumRadius, ringed, regions, choice, withInsets};
    this.#drawings = view && this.#drawer.draw({view, ...options});
    this.#internals.states[this.#insets.length > 0 ? 'add' : 'delete']('insets');
  }

  /** The countries of the filter are what the map shows of its own accord; it goes there. */
  #showCountries(before: HotspotView | undefined): void {
    const {countries = []} = this.view?.filter ?? {};
    const regions = this.view?.figures.table.regions ?? [];
    this.#frame.home = countriesExtent(regions, countries, mapProjection(this.projection));
    const same = before?.filter.countries.join() === countries.join();
    if (!same && this.place === undefined) {
      this.#frame.goHome(before === undefined ? 'jump' : 'ease');
    }
  }

  protected override render(): TemplateResult {
    const {locale} = this.#locale;
    const {view, selected, gesture, failed} = this;
    return html`
      <div
        class=${this.pointed === undefined ? 'area' : 'area pointing'}
        role="group"
        aria-label=${locale.text('map.label')}
      >
        <div class="main">
          <div
            part="map"
            @pointerenter=${() => this.#live.wake()}
            @pointerdown=${this.#pointer.onDown}
            @pointermove=${this.#pointer.onMove}
            @pointerup=${this.#pointer.onUp}
            @pointercancel=${this.#pointer.onCancel}
            @pointerleave=${this.#pointer.onLeave}
          >
            <div class="canvas"></div>
            ${this.#renderStatic()}
          </div>
          ${mapButtons(locale, {
            zoom: (factor) => this.#frame.zoom(factor),
            reset: () => this.#frame.reset(),
          })}
          ${mapMessage({view, gesture, failed}, locale)}
        </div>
        ${this.#renderInsets()}
        ${view && view.bubbles.length > 0 ? bubbleList({view, selected, areas: this.#areaMeasure, focus: this.#focus, locale}) : nothing}
        ${this.#renderTooltip()}
      </div>
      ${this.#renderAttribution()}
    `;
  }

  protected override updated(): void {
    this.#placeOverlay();
    this.#announce();
  }

  /** The SVG map: until the WebGL map stands, instead of it, and on paper. */
  #renderStatic(): TemplateResult | typeof nothing {
    const {frame} = this.#frame;
    if (this.#drawings === undefined || frame === undefined) return nothing;
    if (this.#live.ready && !this.#print.printing) return nothing;
    const {printing} = this.#print;
    const {camera, size} = printing ? onPaper(frame) : frame;
    return html`
      <svg
        class="static"
        width=${printing ? size.width : nothing}
        height=${printing ? size.height : nothing}
        viewBox=${`0 0 ${size.width} ${size.height}`}
        preserveAspectRatio="xMidYMid slice"
        aria-hidden="true"
      >
        ${staticMap({drawing: this.#drawings.main, camera, size})}
      </svg>
    `;
  }

  #renderInsets(): TemplateResult | typeof nothing {
    const insets = this.#insets;
    if (insets.length === 0) return nothing;
    return insetStrip({insets, pointer: this.#insetPointer, locale: this.#locale.locale});
  }

  /** For the eye only: the list box says the same. */
  #renderTooltip(): TemplateResult | typeof nothing {
    const {view} = this;
    const region = this.#regionIndex(this.#shownRegion);
    if (view === undefined || region === undefined) return nothing;
    return html`<div part="tooltip" aria-hidden="true" @pointerleave=${this.#pointer.onLeave}>
      ${bubbleTooltip(bubbleFacts({view, region, areas: this.#areaMeasure}, this.#locale.locale))}
    </div>`;
  }

  /** Notices of the data and of the boundaries. */
  #renderAttribution(): TemplateResult | typeof nothing {
    if (this.view === undefined) return nothing;
    const {locale} = this.#locale;
    const {attribution} = this.view.figures.table.metadata;
    const notices = [attribution, shownAreas(this.view.figures.table, this.regions).attribution]
      .filter((notice) => notice !== undefined)
      .map((notice) => html`<p part="attribution">${locale.label(notice)}</p>`);
    return html`${notices}`;
  }

  /** Ratio that colours the areas; `undefined` where none are coloured. */
  get #areaMeasure(): AreaMeasure | undefined {
    return this.#drawings?.main.areas === undefined ? undefined : areaChoice(this)?.measure;
  }

  get #scene(): BubbleScene | undefined {
    return this.#drawings?.scene;
  }

  get #insets(): readonly InsetDrawing[] {
    return this.#drawings?.insets ?? [];
  }

  /** Code of the region that the tooltip tells of. */
  get #shownRegion(): string | undefined {
    const {focused} = this.#focus;
    const elsewhere = this.#outsideHover.region;
    return this.pointed ?? (focused === undefined ? elsewhere : this.#code(focused));
  }

  /** The selected regions and the one that is pointed at; the focused one has the focus ring. */
  get #ringed(): readonly string[] {
    const {focused} = this.#focus;
    const pointed = this.pointed ?? this.hovered;
    const extra = focused !== undefined && pointed === this.#code(focused) ? undefined : pointed;
    return extra === undefined ? this.selected : [...this.selected, extra];
  }

  #code(bubble: number): string {
    return this.#scene === undefined ? '' : bubbleCode(this.#scene, bubble);
  }

  #regionIndex(code: string | undefined): number | undefined {
    const index = this.#scene?.regions.findIndex((region) => region.code === code) ?? -1;
    return index < 0 ? undefined : index;
  }

  #regionAt(x: number, y: number): string | undefined {
    const {frame} = this.#frame;
    const drawing = this.#drawings?.main;
    if (frame === undefined || drawing === undefined) return undefined;
    return regionAt({drawing, camera: frame.camera, size: frame.size, x, y});
  }

  #point(region: string | undefined): void {
    if (region === this.pointed) return;
    this.pointed = region;
    const hover = new HotspotHoverEvent(region);
    this.dispatchEvent(hover);
  }

  #onBubbleFocus(bubble: number | undefined): void {
    this.#live.wake();
    if (bubble !== undefined) this.#reveal(bubble);
    const hover = new HotspotHoverEvent(bubble === undefined ? undefined : this.#code(bubble));
    this.dispatchEvent(hover);
  }

  #reveal(bubble: number): void {
    const scene = this.#scene;
    const region = scene?.regions[scene.region[bubble] ?? -1];
    if (scene === undefined || region === undefined || this.#insetPlaces.insetOf(region)) return;
    this.#frame.reveal(scene.u[bubble] ?? 0, scene.v[bubble] ?? 0);
  }

  #select(region: string, adding: boolean): void {
    const select = new HotspotSelectEvent(changedSelection(this.selected, region, adding));
    this.dispatchEvent(select);
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

  #onGestureLeft(gesture: 'wheel' | 'touch'): void {
    this.gesture = gesture;
    clearTimeout(this.#noteEnd);
    this.#noteEnd = setTimeout(() => (this.gesture = undefined), NOTE_DURATION);
  }

  /** Puts focus ring and tooltip where their bubbles are now. */
  #placeOverlay(): void {
    const {ring, tooltip} = this;
    const focused = this.#placeAt(this.#scene?.region[this.#focus.current ?? 0]);
    const shown = this.#placeAt(this.#regionIndex(this.#shownRegion));
    if (ring !== null && focused !== undefined) placeRing(ring, focused);
    if (tooltip !== null && shown !== undefined) placeTooltip(tooltip, shown);
  }

  #placeAt(index: number | undefined): BubblePlace | undefined {
    const {frame} = this.#frame;
    const scene = this.#scene;
    const region = scene?.regions[index ?? -1];
    if (frame === undefined || scene === undefined || !region || index === undefined)
      return undefined;
    return (
      this.#insetPlaces.place(index, region) ??
      bubblePlace(index, {scene, frame, projection: mapProjection(this.projection)})
    );
  }

  /** Tells the page once for each dataset and each renderer. */
  #announce(): void {
    if (this.view === undefined || this.#frame.frame === undefined) return;
    const renderer = this.#live.ready ? 'webgl' : 'svg';
    const {figures} = this.view;
    if (this.#announced?.figures === figures && this.#announced.renderer === renderer) return;
    this.#announced = {figures, renderer};
    const load = new HotspotLoadEvent(renderer);
    this.dispatchEvent(load);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hotspot-map': HotspotMap;
  }
}
