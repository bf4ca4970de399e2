import type {MapTarget, TargetKind} from '../cartography/map-target.js';
import type {Locale} from '../locale/locale.js';
import {bubbleFacts, type BubbleFacts, type FactsSubject} from './bubble-facts.js';

/** Subject of the facts besides the target. */
type TargetSubject = Omit<FactsSubject, 'region'>;

const FACTS: {
  readonly [Kind in TargetKind]: (
    target: MapTarget<Kind>,
    subject: TargetSubject,
    locale: Locale,
  ) => BubbleFacts | undefined;
} = {
  region({code}, {view, areas}, locale) {
    const region = view.figures.dataset.regions.findIndex((each) => each.code === code);
    return region < 0 ? undefined : bubbleFacts({view, region, areas}, locale);
  },
};

/** Facts about a target; `undefined` if the data does not have it. */
export function targetFacts<Kind extends TargetKind>(
  target: MapTarget<Kind>,
  subject: TargetSubject,
  locale: Locale,
): BubbleFacts | undefined {
  return FACTS[target.kind](target, subject, locale);
}
