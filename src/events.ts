import type {AreaRequest} from './cartography/areas/area-choice.js';
import {regionCodes, type MapTarget} from './cartography/map-target.js';
import type {MapPlace} from './cartography/projection/map-place.js';
import type {DataProblem} from './dataset/data-problem.js';
import type {HotspotFilter} from './dataset/hotspot-filter.js';
import type {FigureOptions} from './figures/hotspot-figures.js';

const upwards = {bubbles: true, composed: true};

/** Fired when the data is drawn, in either renderer. */
export class HotspotLoadEvent extends Event {
  static readonly type = 'hotspot-load';

  /** Renderer that drew the map. */
  readonly renderer: 'webgl' | 'svg';

  constructor(renderer: 'webgl' | 'svg') {
    super(HotspotLoadEvent.type, upwards);
    this.renderer = renderer;
  }
}

/** Fired when something the reader expects cannot be loaded or made; the rest still works. */
export class HotspotErrorEvent extends Event {
  static readonly type = 'hotspot-error';

  readonly error: Error;

  constructor(error: Error) {
    super(HotspotErrorEvent.type, upwards);
    this.error = error;
  }
}

/** Fired after data with defects has been read. */
export class HotspotDataProblemsEvent extends Event {
  static readonly type = 'hotspot-data-problems';

  readonly problems: readonly DataProblem[];

  constructor(problems: readonly DataProblem[]) {
    super(HotspotDataProblemsEvent.type, upwards);
    this.problems = problems;
  }
}

/** Fired after the reader has chosen other sectors. */
export class HotspotSectorChangeEvent extends Event {
  static readonly type = 'hotspot-sector-change';

  /** Id of the taxonomy now shown. */
  readonly taxonomy: string;
  /** Keys `taxonomy:sector` of the sectors now chosen; empty for all. */
  readonly sectors: readonly string[];

  constructor(taxonomy: string, sectors: readonly string[]) {
    super(HotspotSectorChangeEvent.type, upwards);
    this.taxonomy = taxonomy;
    this.sectors = sectors;
  }
}

/** Fields of a filter that a reader can change, besides its sectors. */
export type FilterChange = Partial<Omit<HotspotFilter, 'taxonomy' | 'sectors'>>;

/** Fired after the reader has changed the year, criterion, measure or countries. */
export class HotspotFilterChangeEvent extends Event {
  static readonly type = 'hotspot-filter-change';

  /** The fields that have changed, with their new values. */
  readonly change: FilterChange;
  /**
   * Identity of the play, drag or run of key presses that the change is a step of; `undefined` for a
   * change on its own. All steps together are one entry of the browser's history.
   */
  readonly run: symbol | undefined;

  constructor(change: FilterChange, run?: symbol) {
    super(HotspotFilterChangeEvent.type, upwards);
    this.change = change;
    this.run = run;
  }
}

/** Fired after the reader has changed the star method or the years of growth. */
export class HotspotMethodChangeEvent extends Event {
  static readonly type = 'hotspot-method-change';

  /** The options that have changed, with their new values; for new `HotspotFigures`. */
  readonly change: FigureOptions;

  constructor(change: FigureOptions) {
    super(HotspotMethodChangeEvent.type, upwards);
    this.change = change;
  }
}

/** Fired after the reader has changed the measure that colours the areas, or its classes. */
export class HotspotAreasChangeEvent extends Event {
  static readonly type = 'hotspot-areas-change';

  /** The complete choice, by the names of the properties that take it. */
  readonly change: AreaRequest;

  constructor(change: AreaRequest) {
    super(HotspotAreasChangeEvent.type, upwards);
    this.change = change;
  }
}

/** Fired after the reader has selected or deselected regions. */
export class HotspotSelectEvent extends Event {
  static readonly type = 'hotspot-select';

  /** Selected targets in the order of selection; `target` is the event's own. */
  readonly mapTargets: readonly MapTarget[];

  constructor(mapTargets: readonly MapTarget[]) {
    super(HotspotSelectEvent.type, upwards);
    this.mapTargets = mapTargets;
  }

  /** Codes of the selected regions, in the order of selection. */
  get regions(): readonly string[] {
    return regionCodes(this.mapTargets);
  }
}

/** Fired when the pointer or the keyboard focus enters another region, or leaves. */
export class HotspotHoverEvent extends Event {
  static readonly type = 'hotspot-hover';

  /** Target under the pointer or focus, if any; `target` is the event's own. */
  readonly mapTarget: MapTarget | undefined;

  constructor(mapTarget: MapTarget | undefined) {
    super(HotspotHoverEvent.type, upwards);
    this.mapTarget = mapTarget;
  }

  /** Code of the region; `undefined` if there is none. */
  get region(): string | undefined {
    const {mapTarget} = this;
    return mapTarget?.kind === 'region' ? mapTarget.code : undefined;
  }
}

/** What a reader can open about a region. */
export type RegionPart = 'card' | 'compare' | 'profile';

/** Fired when the reader asks for more about a region; the page decides where to show it. */
export class HotspotOpenEvent extends Event {
  static readonly type = 'hotspot-open';

  /** Code of the region. */
  readonly region: string;
  /** The region's card, its comparison with the other selected regions, or its profile. */
  readonly part: RegionPart;

  constructor(region: string, part: RegionPart) {
    super(HotspotOpenEvent.type, upwards);
    this.region = region;
    this.part = part;
  }
}

/** Fired after the reader has moved the map and it has come to rest. */
export class HotspotMoveEvent extends Event {
  static readonly type = 'hotspot-move';

  /** New position of the map; `undefined` if it shows its default extent. */
  readonly place: MapPlace | undefined;

  constructor(place: MapPlace | undefined) {
    super(HotspotMoveEvent.type, upwards);
    this.place = place;
  }
}

declare global {
  interface HTMLElementEventMap {
    [HotspotLoadEvent.type]: HotspotLoadEvent;
    [HotspotErrorEvent.type]: HotspotErrorEvent;
    [HotspotDataProblemsEvent.type]: HotspotDataProblemsEvent;
    [HotspotSectorChangeEvent.type]: HotspotSectorChangeEvent;
    [HotspotFilterChangeEvent.type]: HotspotFilterChangeEvent;
    [HotspotMethodChangeEvent.type]: HotspotMethodChangeEvent;
    [HotspotAreasChangeEvent.type]: HotspotAreasChangeEvent;
    [HotspotSelectEvent.type]: HotspotSelectEvent;
    [HotspotHoverEvent.type]: HotspotHoverEvent;
    [HotspotMoveEvent.type]: HotspotMoveEvent;
    [HotspotOpenEvent.type]: HotspotOpenEvent;
  }
}
