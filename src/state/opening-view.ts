import type {DataProblem} from '../dataset/data-problem.js';
import type {HotspotDataset} from '../dataset/hotspot-dataset.js';
import {latestFullYear} from '../dataset/hotspot-filter.js';
import type {LocalisedText} from '../dataset/localised-text.js';
import {HotspotFigures} from '../figures/hotspot-figures.js';
import {STRONG, strongestSector} from '../figures/strongest-sector.js';
import {namedView} from './named-view.js';
import type {LinkedView} from './url-fragment.js';

/** An example question with the view that answers it. */
export interface AnsweredQuestion {
  readonly text: LocalisedText;
  readonly view: LinkedView;
}

/** The view of a dataset where nobody asks for another, and views that answer questions. */
export interface OpeningView {
  /** In the form of links; empty if the data has no figures. */
  readonly view: LinkedView;
  /** The questions that the figures can answer, in the order of the data. */
  readonly questions: readonly AnsweredQuestion[];
  /** Faults of the views that the data itself names. */
  readonly problems: readonly DataProblem[];
}

/**
 * The view that a dataset names, or else that of {@link strongestSector}: its regions of two stars
 * or more, or all if there are none. By the usual method of stars, whichever the page chooses.
 */
export function openingView(dataset: HotspotDataset): OpeningView {
  const figures = new HotspotFigures(dataset);
  let found: LinkedView | undefined;
  const usual = (): LinkedView => (found ??= strongestView(figures));
  const problems: DataProblem[] = [];
  const named = (text: string, field: string): LinkedView | undefined => {
    const read = namedView(figures, text, {field, usual});
    problems.push(...read.problems);
    return read.view;
  };
  const {view: text, questions = []} = dataset.metadata;
  const view = (text !== undefined && named(text, 'hotspots.view')) || usual();
  const answered = questions.flatMap((question, at) => {
    const answer = named(question.view, `hotspots.questions[${at}].view`);
    return answer ? [{text: question.text, view: answer}] : [];
  });
  return {view, questions: answered, problems};
}

function strongestView(figures: HotspotFigures): LinkedView {
  const year = latestFullYear(figures.dataset) ?? NaN;
  const found = strongestSector(figures, figures.dataset.years.indexOf(year));
  if (found === undefined) return {};
  const {taxonomy, id} = found.sector;
  return {taxonomy, sectors: id, year, minStars: found.share > 0 ? STRONG : 0};
}
