import type {ReactiveControllerHost} from 'lit';

import type {DataProblem} from '../../dataset/data-problem.js';
import type {HotspotDataset} from '../../dataset/hotspot-dataset.js';
import {HotspotFigures} from '../../figures/hotspot-figures.js';
import {STAR_METHODS} from '../../figures/star-method.js';
import {growthText} from '../../state/growth-text.js';
import type {HotspotState} from '../../state/hotspot-state.js';
import type {HotspotStore} from '../../state/hotspot-store.js';
import {usedMaximum} from '../../state/maximum.js';
import {loadedPageAnnotations} from '../../loading/load-reading.js';
import {asksForView} from '../../state/named-view.js';
import {openingView, type AnsweredQuestion, type OpeningView} from '../../state/opening-view.js';
import {usedOptions, usedValue} from '../../state/option-value.js';
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
import {lackingMeasures, requestedFilter} from '../../state/requested-filter.js';
import {requestedSelection} from '../../state/requested-selection.js';
import type {LinkedView} from '../../state/url-fragment.js';
import {widgetParts, widgetTabs, type WidgetTab} from '../../state/widget-parts.js';
import {OwnChoices} from './own-choices.js';
import {linkOf, optionsOf, type LinkedProperties} from './widget-link.js';

/** Widget whose options are requested. */
type RequestHost = ReactiveControllerHost & Element & LinkedProperties;

/** Options that affect figures, filter and problems: all but the data's source and its fields. */
export const REQUEST_OPTIONS: readonly OptionName[] = OPTION_NAMES.filter(
  (name) => name !== 'src' && name !== 'fields',
);

/** The view that page, reader and link request, or else the data's opening view, as far as the data can provide it. */
export class WidgetRequest {
  readonly #host: RequestHost;
  readonly #store: HotspotStore;
  readonly #choices: OwnChoices;
  /** Parts of the last link that have no property in the widget. */
  #link: Pick<LinkedView, 'selected' | 'view'> = {};
  #tab: WidgetTab = 'table';
  #opening: OpeningView = {view: {}, questions: [], problems: []};

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
    const view = filter ? linkOf(this.#given, {dataset, filter}) : this.#unmet;
    return {...view, selected: selected.join(' '), ...shown};
  }

  /** Example questions that the data can answer. */
  get questions(): readonly AnsweredQuestion[] {
    return this.#opening.questions;
  }

  /** Options as the widget uses them: areas have no colour of a measure that the data lacks. */
  get options(): WidgetOptions {
    const options = usedOptions(this.#given);
    const {figures} = this.#store.state;
    const lacking = figures && lackingMeasures(figures, options).has('areas');
    return lacking ? {...options, areas: ''} : options;
  }

  /** Sets options that the reader has chosen; the rest of an opening view becomes lasting. */
  choose(chosen: LinkedView): void {
    const given = this.#given;
    const names = VIEW_OPTION_NAMES.filter((name) => given[name] !== this.#host[name]);
    const isNew = (name: OptionName, value: unknown): boolean =>
      (usedValue(name, value) ?? '') !== (usedValue(name, given[name]) ?? '');
    const changed = Object.entries(chosen).filter(([name, value]) =>
      isNew(name as OptionName, value),
    );
    this.#choices.set(Object.fromEntries(names.map((name) => [name, given[name]])), 'opening view');
    this.#choices.set(Object.fromEntries(changed), 'reader');
  }

  /** Shows the view of a link. */
  follow(view: LinkedView): void {
    this.#choices.set(optionsOf(view), 'link');
    this.#open(view);
  }

  /** Returns to the view of the page, or else to the opening view of the data. */
  reset(): void {
    this.#choices.takeBack(VIEW_OPTION_NAMES);
    this.#open(asksForView(this.#host) ? {} : this.#opening.view);
  }

  /** Shows the view that the properties request, if there is data. */
  apply(): void {
    const {figures} = this.#store.state;
    if (figures) this.#store.update(this.#accepted(figures.dataset));
  }

  /** The same once what computes a change has been loaded. */
  complete(): void {
    if (this.#given.change) this.apply();
  }

  /** Drops the requests that the data cannot meet. */
  dropUnmet(): void {
    const {unmet} = this.#store.state;
    Object.assign(this.#host, Object.fromEntries(unmet.map(({option}) => [option, undefined])));
    this.apply();
  }

  /**
   * State for new data, in its opening view unless the page requests another. What the reader has
   * chosen from earlier data remains if the new data has it.
   */
  begin(dataset: HotspotDataset): Partial<HotspotState> {
    this.#choices.takeBack(VIEW_OPTION_NAMES, 'opening view');
    const {unmet} = requestedSelection(dataset, this.#host);
    this.#choices.takeBack(
      unmet.map(({option}) => option),
      'reader',
    );
    this.#opening = openingView(dataset);
    const {view, problems: dataProblems} = this.#opening;
    const opens = view.selected !== undefined && !asksForView(this.#host);
    if (opens) this.#take(view);
    const selected = opens
      ? selectedRegions(dataset, view)
      : knownRegions(dataset, this.#store.state.selected);
    return {...this.#accepted(dataset), selected, hovered: undefined, dataProblems};
  }

  get #unmet(): LinkedView {
    const {options} = this;
    const asked = this.#store.state.unmet.map(({option, asked: text}) => [option, text]);
    const given = VIEW_OPTION_NAMES.map((name) => [name, options[name]]);
    return Object.fromEntries([...given, ...asked]) as LinkedView;
  }

  get #tabs(): readonly WidgetTab[] {
    return widgetTabs(widgetParts(usedOptions(this.#host)));
  }

  /** Options as page and reader have set them, unchecked. */
  get #asked(): AskedOptions {
    return Object.fromEntries(OPTION_NAMES.map((name) => [name, this.#host[name]]));
  }

  /** The same; as long as these ask for no view, those that they leave out are the opening view's. */
  get #given(): LinkedProperties {
    const {regions} = this.#host;
    const given = {...this.#asked, regions} as LinkedProperties;
    if (asksForView(given)) return given;
    const {view} = this.#opening;
    const missing = VIEW_OPTION_NAMES.filter((name) => {
      const {default: usual}: Option = OPTIONS[name];
      return name in view && (given[name] ?? usual) === usual;
    });
    return {...given, ...Object.fromEntries(missing.map((name) => [name, view[name]]))};
  }

  /** Shows a view's regions and tab, and the view that the properties request. */
  #open(view: LinkedView): void {
    this.#take(view);
    const {figures} = this.#store.state;
    if (figures === undefined) return;
    const {dataset} = figures;
    const selected = selectedRegions(dataset, this.#link);
    this.#store.update({...this.#accepted(dataset), selected});
  }

  #take(view: LinkedView): void {
    const [selected, tab] = [view.selected, view.view].map((text) =>
      typeof text === 'string' ? text : undefined,
    );
    this.#link = {selected, view: tab};
    this.tab = this.#tabs.find((name) => name === tab) ?? 'table';
  }

  /** Figures of the dataset by the chosen method, and the requested filter. */
  #accepted(dataset: HotspotDataset): Partial<HotspotState> {
    const {method, growth: span = ''} = usedOptions(this.#given);
    const stars = STAR_METHODS.find(({id}) => id === method);
    const growth = growthSpanIn(dataset, span);
    const figures = new HotspotFigures(dataset, {...(stars && {stars}), ...(growth && {growth})});
    const known = this.#store.state.figures;
    const same = known?.dataset === dataset && sameMethod(known, figures) ? known : undefined;
    return {figures: same ?? figures, ...this.#requested(same ?? figures)};
  }

  /** The requested filter; an equal one remains the same object, so that nothing is redrawn. */
  #requested(figures: HotspotFigures): Partial<HotspotState> {
    const {filter: asked, unmet, problems} = requestedFilter(figures, this.#given);
    const known = this.#store.state.filter;
    const filter = JSON.stringify(asked) === JSON.stringify(known) ? known : asked;
    const request = {...this.#asked, ...this.#link};
    const {maxValue, scale, others, annotations: given} = usedOptions(this.#host);
    const {maximum, problems: refused} = usedMaximum(maxValue, figures, filter);
    const {dataset} = figures;
    // What has read the dataset is loaded.
    const {annotations = [], problems: unused = []} =
      loadedPageAnnotations()?.(given, dataset) ?? {};
    const found: DataProblem[] = [
      ...attributeProblems(this.#host.getAttributeNames()),
      ...problems,
      ...requestProblems(dataset, request, this.#tabs),
      ...refused,
      ...unused,
    ];
    const sameScale = scale === 'taxonomy';
    return {filter, unmet, maximum, sameScale, others, annotations, requestProblems: found};
  }
}

/** Whether figures of one dataset are derived by the same method. */
function sameMethod(one: HotspotFigures, other: HotspotFigures): boolean {
  const spans = [one, other].map(({growthSpan}) => growthSpan && growthText(growthSpan));
  return one.starMethod === other.starMethod && spans[0] === spans[1];
}
