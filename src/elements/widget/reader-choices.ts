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
import {requestOf, type LinkedView} from '../../state/url-fragment.js';

/** What choices need of the widget. */
export interface ReaderChoicesNeeds {
  readonly store: HotspotStore;
  /** Sets properties of the widget. */
  readonly set: (properties: LinkedView) => void;
  /** Applies the properties at once. */
  readonly apply: () => void;
  /** Says how many hotspots are left. */
  readonly say: () => void;
}

/** Turns what the reader does in the views of a widget into its properties and state. */
export class ReaderChoices {
  readonly #needs: ReaderChoicesNeeds;

  constructor(needs: ReaderChoicesNeeds) {
    this.#needs = needs;
  }

  readonly onSectorChange = ({taxonomy, sectors}: HotspotSectorChangeEvent): void => {
    this.#needs.set({taxonomy, sectors: sectors.join(' ')});
    this.#needs.apply();
    this.#needs.say();
  };

  readonly onFilterChange = ({change}: HotspotFilterChangeEvent): void => {
    const {filter} = this.#needs.store.state;
    if (filter === undefined) return;
    const place = change.countries && {place: undefined};
    this.#needs.set({...requestOf({...filter, ...change}), ...place});
    this.#needs.apply();
    this.#needs.say();
  };

  readonly onMethodChange = ({change: {stars, growth}}: HotspotMethodChangeEvent): void => {
    this.#needs.set({
      ...(stars && {method: stars.id}),
      ...(growth && {growth: growthText(growth)}),
    });
    this.#needs.apply();
  };

  readonly onAreasChange = ({change}: HotspotAreasChangeEvent): void => {
    this.#needs.set({...change});
  };

  readonly onSelect = ({regions}: HotspotSelectEvent): void => {
    this.#needs.store.update({selected: regions});
  };

  readonly onHover = ({region}: HotspotHoverEvent): void => {
    this.#needs.store.update({hovered: region});
  };

  readonly onMove = ({place}: HotspotMoveEvent): void => {
    this.#needs.set({place: place && placeText(place)});
  };
}
