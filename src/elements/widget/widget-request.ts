import type {ReactiveControllerHost} from 'lit';

import type {DataProblem} from '../../dataset/data-problem.js';
import type {HotspotDataset} from '../../dataset/hotspot-dataset.js';
import {HotspotFigures} from '../../figures/hotspot-figures.js';
import {STAR_METHODS} from '../../figures/star-method.js';
import {growthText} from '../../state/growth-text.js';
import type {HotspotState} from '../../state/hotspot-state.js';
import type {HotspotStore} from '../../state/hotspot-store.js';
import {usedMaximum} from '../../state/maximum.js';
import {usedOptions} from '../../state/option-value.js';
import {
  OPTION_NAMES,
  OPTIONS,
  VIEW_OPTION_NAMES,
  type Option,
  type OptionName,
  type WidgetOptions,
} from '../../state/options.js';
import {
  attributeProblems,
  growthSpanIn,
  knownRegions,
  requestProblems,
  selectedRegions,
  type AskedOptions,
} from '../../state/request-problems.js';
import {requestProblem} from '../../state/request-problem.js';
import {lackingMeasures, requestedFilter} from '../../state/requested-filter.js';
import {requestedSelection} from '../../state/requested-selection.js';
import {linkedView, type LinkedView} from '../../state/url-fragment.js';
import {OwnChoices} from './own-choices.js';
import {asksForView, linkOf, takeLink, type LinkedProperties} from './widget-link.js';
import {widgetParts, widgetTabs, type WidgetTab} from './widget-parts.js';

/** Widget whose options are requested. */
type RequestHost = ReactiveControllerHost & Element & LinkedProperties;

/** Options that affect figures, filter and problems: all but the sources and their fields. */
export const REQUEST_OPTIONS: readonly OptionName[] = OPTION_NAMES.filter((name) => {
  const {kind, link, values}: Option = OPTIONS[name];
  return link === true || kind === 'number' || values !== undefined;
});

/** The view that page, link and saved data request, as far as the data can provide it. */
export class WidgetRequest {
  readonly #host: RequestHost;
  readonly #store: HotspotStore;
  readonly #choices: OwnChoices;
  /** Parts of the last link that have no property in the widget. */
  #link: Pick<LinkedView, 'selected' | 'view'> = {};
  #tab: WidgetTab = 'table';

  constructor(host: RequestHost, store: HotspotStore) {
    this.#host = host;
    this.#store = store;
    this.#choices = new OwnChoices(host);
  }

  /** Name of the open view beside the map: the table while the parts lack the one chosen. */
  get tab(): WidgetTab {
    return this.#tabs.includes(this.#tab) ? this.#tab : 'table';
  }

  set tab(tab: WidgetTab) {
    this.#tab = tab;
    this.#host.requestUpdate();
  }

  /**
   * The current view, for links, or the request that the data cannot meet; `undefined` while there
   * is no data.
   */
  get link(): LinkedView | undefined {
    const {figures, filter, selected} = this.#store.state;
    if (figures === undefined) return undefined;
    const {dataset} = figures;
    const shown = this.tab === 'table' ? {} : {view: this.tab};
    const view = filter ? linkOf(this.#host, {dataset, filter}) : this.#unmet;
    return {...view, selected: selected.join(' '), ...shown};
  }

  /** Options as the widget uses them: areas have no colour of a measure that the data lacks. */
  get options(): WidgetOptions {
    const options = usedOptions(this.#host);
    const {figures} = this.#store.state;
    const lacking = figures && lackingMeasures(figures, options).has('areas');
    return lacking ? {...options, areas: ''} : options;
  }

  /** Sets options that the reader has chosen. */
  choose(chosen: LinkedView): void {
    Object.assign(this.#host, chosen);
    this.#choices.remember(
      VIEW_OPTION_NAMES.filter((name) => name in chosen),
      'reader',
    );
  }

  /** Shows the view of a link. */
  follow(view: LinkedView): void {
    this.#take(view);
    const {figures} = this.#store.state;
    if (figures === undefined) return;
    const {dataset} = figures;
    this.#store.update({
      ...this.#accepted(dataset),
      selected: selectedRegions(dataset, this.#link),
    });
  }

  /** Shows the view that the properties request, if there is data. */
  apply(): void {
    const {figures} = this.#store.state;
    if (figures) this.#store.update(this.#accepted(figures.dataset));
  }

  /** Drops the requests that the data cannot meet. */
  dropUnmet(): void {
    const {unmet} = this.#store.state;
    Object.assign(this.#host, Object.fromEntries(unmet.map(({option}) => [option, undefined])));
    this.apply();
  }

  /**
   * State for new data, in the view that was saved with it unless the page requests another. What
   * the reader has chosen from earlier data remains if the new data has it.
   */
  begin(dataset: HotspotDataset): Partial<HotspotState> {
    this.#choices.takeBack(VIEW_OPTION_NAMES, 'saved view');
    const {unmet} = requestedSelection(dataset, this.#host);
    this.#choices.takeBack(
      unmet.map(({option}) => option),
      'reader',
    );
    const {view = ''} = dataset.metadata;
    const saved = asksForView(this.#host) ? undefined : linkedView(view);
    const [unknown] = saved ? requestedSelection(dataset, saved).unmet : [];
    const usable = unknown ? undefined : saved;
    if (usable) this.#take(usable);
    if (usable) this.#choices.remember(VIEW_OPTION_NAMES, 'saved view');
    const selected = usable
      ? selectedRegions(dataset, this.#link)
      : knownRegions(dataset, this.#store.state.selected);
    const message = 'asks for figures that the data does not have; it is left out';
    const dataProblems = unknown ? [requestProblem('hotspots.view', unknown.asked, message)] : [];
    return {...this.#accepted(dataset), selected, hovered: undefined, dataProblems};
  }

  get #unmet(): LinkedView {
    const {options} = this;
    const asked = this.#store.state.unmet.map(({option, asked: text}) => [option, text]);
    const given = VIEW_OPTION_NAMES.map((name) => [name, options[name]]);
    return Object.fromEntries([...given, ...asked]) as LinkedView;
  }

  get #tabs(): readonly WidgetTab[] {
    return widgetTabs(widgetParts(usedOptions(this.#host).parts));
  }

  /** Options as page and reader have set them, unchecked. */
  get #asked(): AskedOptions {
    return Object.fromEntries(OPTION_NAMES.map((name) => [name, this.#host[name]]));
  }

  #take(view: LinkedView): void {
    takeLink(this.#host, view);
    const [selected, tab] = [view.selected, view.view].map((text) =>
      typeof text === 'string' ? text : undefined,
    );
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
    const same = known?.dataset === dataset && sameMethod(known, figures) ? known : undefined;
    return {figures: same ?? figures, ...this.#requested(same ?? figures)};
  }

  /** The requested filter; an equal one remains the same object, so that nothing is redrawn. */
  #requested(figures: HotspotFigures): Partial<HotspotState> {
    const {filter: asked, unmet, problems} = requestedFilter(figures, this.#host);
    const known = this.#store.state.filter;
    const filter = JSON.stringify(asked) === JSON.stringify(known) ? known : asked;
    const request = {...this.#asked, ...this.#link};
    const {maxValue, others} = usedOptions(this.#host);
    const scale = usedMaximum(maxValue, figures, filter);
    const found: DataProblem[] = [
      ...attributeProblems(this.#host.getAttributeNames()),
      ...problems,
      ...requestProblems(figures.dataset, request, this.#tabs),
      ...scale.problems,
    ];
    return {filter, unmet, maximum: scale.maximum, others, requestProblems: found};
  }
}

/** Whether figures of one dataset are derived by the same method. */
function sameMethod(one: HotspotFigures, other: HotspotFigures): boolean {
  const spans = [one, other].map(({growthSpan}) => growthSpan && growthText(growthSpan));
  return one.starMethod === other.starMethod && spans[0] === spans[1];
}
