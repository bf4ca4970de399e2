import {placeText} from '../../cartography/projection/map-place.js';
import type {
  HotspotAreasChangeEvent,
  HotspotFilterChangeEvent,
  HotspotHoverEvent,
  HotspotMethodChangeEvent,
  HotspotMoveEvent,
  HotspotSectorChangeEvent,
  HotspotSelectEvent,
} from '../../events.js';
import {growthText} from '../../state/growth-text.js';
import type {HotspotStore} from '../../state/hotspot-store.js';
import {requestOf} from '../../state/requested-filter.js';
import type {LinkedView} from '../../state/url-fragment.js';

/** Callbacks and state of the widget. */
export interface ReaderChoicesContext {
  readonly store: HotspotStore;
  /** Sets properties of the widget. */
  readonly set: (properties: LinkedView) => void;
  /** Applies the properties immediately. */
  readonly apply: () => void;
  /** Announces the number of hotspots left. */
  readonly say: () => void;
}

/** Applies the reader's choices in a widget's views to its properties and state. */
export class ReaderChoices {
  readonly #context: ReaderChoicesContext;

  constructor(context: ReaderChoicesContext) {
    this.#context = context;
  }

  readonly onSectorChange = ({taxonomy, sectors}: HotspotSectorChangeEvent): void => {
    this.#context.set({taxonomy, sectors: sectors.join(' ')});
    this.#context.apply();
    this.#context.say();
  };

  readonly onFilterChange = ({change}: HotspotFilterChangeEvent): void => {
    const {filter} = this.#context.store.state;
    if (filter === undefined) return;
    const place = change.countries && {place: undefined};
    this.#context.set({...requestOf({...filter, ...change}), ...place});
    this.#context.apply();
    this.#context.say();
  };

  readonly onMethodChange = ({change: {stars, growth}}: HotspotMethodChangeEvent): void => {
    this.#context.set({
      ...(stars && {method: stars.id}),
      ...(growth && {growth: growthText(growth)}),
    });
    this.#context.apply();
  };

  readonly onAreasChange = ({change}: HotspotAreasChangeEvent): void => {
    this.#context.set({...change});
  };

  readonly onSelect = ({regions}: HotspotSelectEvent): void => {
    this.#context.store.update({selected: regions});
  };

  readonly onHover = ({region}: HotspotHoverEvent): void => {
    this.#context.store.update({hovered: region});
  };

  readonly onMove = ({place}: HotspotMoveEvent): void => {
    this.#context.set({place: place && placeText(place)});
  };
}
