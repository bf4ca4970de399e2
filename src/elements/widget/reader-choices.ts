import {warnAuthor} from '../../author/author-warning.js';
import {placeText} from '../../cartography/projection/map-place.js';
import type {
  HotspotAreasChangeEvent,
  HotspotFilterChangeEvent,
  HotspotHoverEvent,
  HotspotMethodChangeEvent,
  HotspotMoveEvent,
  HotspotOpenEvent,
  HotspotSectorChangeEvent,
  HotspotSelectEvent,
} from '../../events.js';
import {isPlainObject} from '../../reading/values/plain-object.js';
import {growthText} from '../../state/growth-text.js';
import type {HotspotStore} from '../../state/hotspot-store.js';
import {knownRegions} from '../../state/request-problems.js';
import {areOverlapping} from '../../state/overlapping-sectors.js';
import {requestOf} from '../../state/requested-filter.js';
import type {LinkedView} from '../../state/url-fragment.js';

/** Callbacks and state of the widget. */
export interface ReaderChoicesContext {
  readonly store: HotspotStore;
  /** Sets options of the widget. */
  readonly set: (properties: LinkedView) => void;
  /** Applies the properties immediately. */
  readonly apply: () => void;
  /** Announces the number of hotspots left. */
  readonly say: () => void;
  /** Called for each choice, and for each step of a run of them. */
  readonly chosen: (run?: symbol) => void;
  /** Opens the profiles of the selected regions. */
  readonly openProfile: () => void;
}

/**
 * Applies the reader's choices in a widget's views to its properties and state. An event that a
 * page has made by hand may hold anything: what cannot be used is left out, and reported.
 */
export class ReaderChoices {
  readonly #context: ReaderChoicesContext;
  /** Element of the last hover event. */
  #hovering: Node | undefined;

  constructor(context: ReaderChoicesContext) {
    this.#context = context;
  }

  readonly onSectorChange = (event: HotspotSectorChangeEvent): void => {
    const {figures} = this.#context.store.state;
    const {taxonomy, sectors} = event;
    if (!isUsable(event, areTexts(sectors))) return;
    this.#context.chosen();
    const overlap = figures && areOverlapping(figures.dataset, {taxonomy, sectors});
    const unchanged = overlap && {change: undefined};
    this.#context.set({taxonomy, sectors: sectors.join(' '), ...unchanged});
    this.#context.apply();
    this.#context.say();
  };

  readonly onFilterChange = (event: HotspotFilterChangeEvent): void => {
    const {filter} = this.#context.store.state;
    const {change, run} = event;
    if (filter === undefined || !isUsable(event, isPlainObject(change))) return;
    // A choice of a year is one of its figures.
    const next = {...filter, ...('year' in change && {change: undefined}), ...change};
    const {countries, criterion} = next;
    if (!isUsable(event, areTexts(countries) && isPlainObject(criterion))) return;
    this.#context.chosen(run);
    const place = change.countries && {place: undefined};
    const {taxonomy, sectors} = filter;
    this.#context.set({...requestOf({...next, taxonomy, sectors}), ...place});
    this.#context.apply();
    this.#context.say();
  };

  readonly onMethodChange = (event: HotspotMethodChangeEvent): void => {
    const {change} = event;
    if (!isUsable(event, isPlainObject(change))) return;
    const {stars, growth} = change;
    const years = growth === undefined ? [] : [growth?.from, growth?.to];
    if (!isUsable(event, years.every(Number.isInteger))) return;
    this.#context.chosen();
    this.#context.set({
      ...(stars && {method: stars.id}),
      ...(growth && {growth: growthText(growth)}),
    });
    this.#context.apply();
  };

  readonly onAreasChange = (event: HotspotAreasChangeEvent): void => {
    const {change} = event;
    if (!isUsable(event, isPlainObject(change))) return;
    const {areas, areasMethod, areasThresholds} = change;
    this.#context.chosen();
    this.#context.set({areas, areasMethod, areasThresholds});
  };

  readonly onSelect = (event: HotspotSelectEvent): void => {
    const {figures} = this.#context.store.state;
    const {mapTargets} = event;
    const usable = Array.isArray(mapTargets) && mapTargets.every(isPlainObject);
    if (figures === undefined || !isUsable(event, usable)) return;
    this.#context.chosen();
    this.#context.store.update({selected: knownRegions(figures.dataset, event.regions)});
  };

  /** The card is that of the region last selected. */
  readonly onOpen = (event: HotspotOpenEvent): void => {
    const {figures, selected} = this.#context.store.state;
    const known = figures ? knownRegions(figures.dataset, [event.region]) : [];
    if (!isUsable(event, known.length > 0)) return;
    if (!selected.includes(event.region)) {
      this.#context.chosen();
      this.#context.store.update({selected: known});
    }
    if (event.part === 'profile') this.#context.openProfile();
  };

  readonly onHover = (event: HotspotHoverEvent): void => {
    const {region} = event;
    if (!isUsable(event, region === undefined || typeof region === 'string')) return;
    [this.#hovering] = event.composedPath() as Node[];
    this.#context.store.update({hovered: region});
  };

  /** Ends the hover of an element that has left, whose own last event reaches nobody. */
  forgetGone(): void {
    if (this.#hovering?.isConnected !== false) return;
    this.#hovering = undefined;
    this.#context.store.update({hovered: undefined});
  }

  readonly onMove = (event: HotspotMoveEvent): void => {
    const {place} = event;
    const numbers = place === undefined ? [] : [place?.longitude, place?.latitude, place?.zoom];
    if (!isUsable(event, numbers.every(Number.isFinite))) return;
    this.#context.set({place: place && placeText(place)});
  };
}

function areTexts(list: unknown): boolean {
  return Array.isArray(list) && list.every((each) => typeof each === 'string');
}

/** Reports an event whose content is not of the kind that its class promises. */
function isUsable({type, target}: Event, usable: boolean): boolean {
  if (!usable)
    warnAuthor(`the event ${type} holds something else than it should`, target ?? undefined);
  return usable;
}
