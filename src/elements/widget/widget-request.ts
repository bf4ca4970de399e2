import type {ReactiveControllerHost} from 'lit';

import type {HotspotDataset} from '../../dataset/hotspot-dataset.js';
import {HotspotFigures} from '../../figures/hotspot-figures.js';
import {STAR_METHODS} from '../../figures/star-method.js';
import {growthText} from '../../state/growth-text.js';
import type {HotspotState} from '../../state/hotspot-state.js';
import type {HotspotStore} from '../../state/hotspot-store.js';
import {
  OPTION_NAMES,
  OPTIONS,
  usedOptions,
  type Option,
  type OptionName,
} from '../../state/options.js';
import {
  growthSpanIn,
  requestProblems,
  selectedRegions,
  type AskedOptions,
} from '../../state/request-problems.js';
import {requestedFilter} from '../../state/requested-filter.js';
import {linkedView, type LinkedView} from '../../state/url-fragment.js';
import {asksForView, linkOf, takeLink, type LinkedProperties} from './widget-link.js';
import {widgetParts, widgetTabs, type WidgetTab} from './widget-parts.js';

/** Widget whose options are requested. */
type RequestHost = ReactiveControllerHost & LinkedProperties;

/** Options that affect figures, filter and problems. */
export const REQUEST_OPTIONS: readonly OptionName[] = OPTION_NAMES.filter((name) => {
  const {link, positive, values}: Option = OPTIONS[name];
  return link === true || positive === true || values !== undefined;
});

/** The view that page, link and saved data request, as far as the data can provide it. */
export class WidgetRequest {
  readonly #host: RequestHost;
  readonly #store: HotspotStore;
  /** Parts of the last link that have no property in the widget. */
  #link: Pick<LinkedView, 'selected' | 'view'> = {};
  #tab: WidgetTab = 'table';

  constructor(host: RequestHost, store: HotspotStore) {
    this.#host = host;
    this.#store = store;
  }

  /** Name of the open view beside the map. */
  get tab(): WidgetTab {
    return this.#tab;
  }

  set tab(tab: WidgetTab) {
    this.#tab = tab;
    this.#host.requestUpdate();
  }

  /** The current view, for links; `undefined` while there is no data. */
  get link(): LinkedView | undefined {
    const {figures, filter, selected} = this.#store.state;
    if (figures === undefined || filter === undefined) return undefined;
    const {dataset} = figures;
    const shown = this.#tab === 'table' ? {} : {view: this.#tab};
    return {...linkOf(this.#host, {dataset, filter}), selected: selected.join(' '), ...shown};
  }

  /** Shows the view of a link. */
  follow(view: LinkedView): void {
    this.#take(view);
    const {figures} = this.#store.state;
    if (figures === undefined) return;
    const {dataset} = figures;
    this.#store.update({...this.#accepted(dataset), selected: selectedRegions(dataset, view)});
  }

  /** Shows the view that the properties request, if there is data. */
  apply(): void {
    const {figures} = this.#store.state;
    if (figures) this.#store.update(this.#accepted(figures.dataset));
  }

  /** State for new data, in the view that was saved with it unless the page requests another. */
  begin(dataset: HotspotDataset): Partial<HotspotState> {
    const saved = asksForView(this.#host) ? undefined : linkedView(dataset.metadata.view ?? '');
    if (saved) this.#take(saved);
    const selected = saved && selectedRegions(dataset, saved);
    return {...this.#accepted(dataset), ...(selected && {selected})};
  }

  get #tabs(): readonly WidgetTab[] {
    return widgetTabs(widgetParts(this.#host.parts));
  }

  /** Options as page and reader have set them, unchecked. */
  get #asked(): AskedOptions {
    return Object.fromEntries(OPTION_NAMES.map((name) => [name, this.#host[name]]));
  }

  #take(view: LinkedView): void {
    takeLink(this.#host, view);
    const {selected, view: tab} = view;
    this.#link = {selected, view: tab};
    this.tab = this.#tabs.find((name) => name === tab) ?? 'table';
  }

  /** Figures of the dataset by the chosen method, and the requested filter. */
  #accepted(dataset: HotspotDataset): Partial<HotspotState> {
    const {method, growth: span = ''} = usedOptions(this.#host);
    const stars = STAR_METHODS.find(({id}) => id === method);
    const growth = growthSpanIn(dataset, span);
    const figures = new HotspotFigures(dataset, {...(stars && {stars}), ...(growth && {growth})});
    const known = this.#store.state.figures;
    const same = known?.dataset === dataset && sameMethod(known, figures);
    return {...(same ? {} : {figures}), ...this.#requested(dataset)};
  }

  /** The requested filter; an equal one remains the same object, so that nothing is redrawn. */
  #requested(dataset: HotspotDataset): Partial<HotspotState> {
    const {filter, problems} = requestedFilter(dataset, this.#host);
    const same = JSON.stringify(filter) === JSON.stringify(this.#store.state.filter);
    const others = requestProblems(dataset, {...this.#asked, ...this.#link}, this.#tabs);
    return {...(same ? {} : {filter}), requestProblems: [...problems, ...others]};
  }
}

/** Whether figures of one dataset are derived by the same method. */
function sameMethod(one: HotspotFigures, other: HotspotFigures): boolean {
  const spans = [one, other].map(({growthSpan}) => growthSpan && growthText(growthSpan));
  return one.starMethod === other.starMethod && spans[0] === spans[1];
}
