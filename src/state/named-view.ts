import type {DataProblem} from '../dataset/data-problem.js';
import type {HotspotFigures} from '../figures/hotspot-figures.js';
import {changeRequests} from './loaded-request.js';
import type {GivenOptions} from './option-value.js';
import {optionNamed, VIEW_OPTION_NAMES, type OptionName} from './options.js';
import {requestProblem} from './request-problem.js';
import {requestProblems, selectedRegions} from './request-problems.js';
import {requestedFilter, requestOf} from './requested-filter.js';
import {linkedView, type LinkedView} from './url-fragment.js';

/** Options of links before those of the measures: taxonomy, sectors, year, countries, criterion. */
const VIEW_NAMES = VIEW_OPTION_NAMES.slice(0, VIEW_OPTION_NAMES.indexOf('size'));

/**
 * Whether options name a view: taxonomy, sectors, year, countries or criterion. Empty text does, as
 * it asks for all; size, colours and the map's place do not.
 */
export function asksForView(given: GivenOptions): boolean {
  return VIEW_NAMES.some((name) => given[name] != null);
}

/** A view that a dataset names, as far as its figures have it. */
export interface NamedView {
  /** In the form of links; `undefined` if the data lacks what it asks for. */
  readonly view: LinkedView | undefined;
  readonly problems: readonly DataProblem[];
}

/** Place of a named view in the metadata, and the view that completes one without figures. */
export interface NamedViewOptions {
  readonly field: string;
  readonly usual: () => LinkedView;
}

/** Reads the fragment of a link in the metadata; what is wrong in it is left out, by name. */
export function namedView(
  figures: HotspotFigures,
  text: string,
  {field, usual}: NamedViewOptions,
): NamedView {
  const found = linkedView(text);
  const asked = found && asksForView(found) ? found : {...usual(), ...found};
  // A change that cannot be read yet is checked when it is shown.
  const later = changeRequests() === undefined && {change: asked.change};
  const now = later ? {...asked, change: undefined} : asked;
  const {filter, unmet, problems} = requestedFilter(figures, now);
  if (found === undefined || filter === undefined) {
    const message = 'asks for figures that the data does not have; it is left out';
    return {view: undefined, problems: [requestProblem(field, unmet[0]?.asked ?? text, message)]};
  }
  const {dataset} = figures;
  const faults = [...problems, ...requestProblems(dataset, {...found, view: undefined}, [])];
  const faulty = faults.map((fault) => optionNamed(fault.field ?? ''));
  const usable = Object.entries(found).filter(([name]) => !faulty.includes(name as OptionName));
  const selected = selectedRegions(dataset, found).join(' ');
  return {
    view: {...Object.fromEntries(usable), ...requestOf(filter), ...later, selected},
    problems: faults.map((fault) => ({
      ...fault,
      field,
      message: `${fault.field}: ${fault.message}`,
    })),
  };
}
