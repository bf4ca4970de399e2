import {nearestYears} from '../author/nearest-years.js';
import type {HotspotDataset} from '../dataset/hotspot-dataset.js';
import type {ChangeYears} from '../dataset/change-years.js';
import {growthIn, growthText} from './growth-text.js';
import {didYouMean, optionFault, usedValue} from './option-value.js';
import {excerpt, requestProblem} from './request-problem.js';
import {areOverlapping, type SectorChoice} from './overlapping-sectors.js';
import type {RefusedRequest} from './unmet-request.js';

/** The years of a change, if they are asked for and can be compared. */
interface RequestedChange extends RefusedRequest {
  readonly change?: ChangeYears;
}

/** The years whose difference a page asks for: two of the data, for sectors that do not overlap. */
export function requestedChange(
  dataset: HotspotDataset,
  given: unknown,
  sectors: SectorChoice,
): RequestedChange {
  const unusable = optionFault('change', given) !== undefined;
  const text = usedValue('change', given)?.trim() ?? '';
  if (text === '' && !unusable) return {unmet: [], problems: []};
  const unmet = (message: string, overlap = false): RequestedChange => ({
    unmet: [{option: 'change', asked: excerpt(given), ...(overlap && {overlap})}],
    // A value of another kind has a problem of its own.
    problems: unusable ? [] : [requestProblem('change', given, message)],
  });
  const change = growthIn(text);
  const known = change && growthText(change) === `${change.from}-${change.to}`;
  if (!known || ![change.from, change.to].every((year) => dataset.years.includes(year))) {
    const meant = nearestYears(text, dataset.years);
    return unmet(
      `must be two years of the data, the earlier first${didYouMean(meant && growthText(meant))}`,
    );
  }
  if (areOverlapping(dataset, sectors)) {
    const advice = 'shows one sector where sectors overlap';
    return unmet(`${advice}, as in ${sectors.taxonomy}; choose one`, true);
  }
  return {change, unmet: [], problems: []};
}
