import {html, nothing, type ReactiveController, type TemplateResult} from 'lit';

import {warnAuthor} from '../../author/author-warning.js';
import {problemText, type DataProblem} from '../../dataset/data-problem.js';
import type {HotspotDataset} from '../../dataset/hotspot-dataset.js';
import {HotspotDataProblemsEvent} from '../../events.js';
import type {Locale} from '../../locale/locale.js';
import type {HotspotStore} from '../../state/hotspot-store.js';

/** Most problems listed; the event has all of them. */
const LISTED = 50;

type ReportHost = Pick<Element, 'dispatchEvent'> & {
  addController(controller: ReactiveController): void;
};

/**
 * Reports defects of a widget's data, and requests of its page that cannot be fulfilled: in an
 * event, in a line each for the reader, and the requests in the console for the author.
 */
export class ProblemReport implements ReactiveController {
  readonly #host: ReportHost;
  readonly #store: HotspotStore;
  readonly #areaProblems: () => readonly DataProblem[];
  /** Texts of the problems in the last event, and the data that they are about. */
  #told: ReadonlySet<string> = new Set();
  #dataset: HotspotDataset | undefined;

  constructor(host: ReportHost, store: HotspotStore, areaProblems: () => readonly DataProblem[]) {
    this.#host = host;
    this.#store = store;
    this.#areaProblems = areaProblems;
    host.addController(this);
  }

  hostUpdated(): void {
    for (const problem of this.#requests) warnAuthor(problemText(problem), this.#host);
    const {status, figures} = this.#store.state;
    if (status.kind !== 'ready') return;
    const problems = [...this.#defects, ...this.#requests];
    const texts = new Set(problems.map(problemText));
    const old = figures?.dataset === this.#dataset ? this.#told : new Set<string>();
    this.#dataset = figures?.dataset;
    this.#told = texts;
    if ([...texts].every((text) => old.has(text))) return;
    const event = new HotspotDataProblemsEvent(problems);
    this.#host.dispatchEvent(event);
  }

  /**
   * A line for the defects of the data, and one for requests; each opens a list. Unmet requests have
   * a message of their own.
   */
  render(locale: Locale): TemplateResult {
    const unmet: readonly (string | undefined)[] = this.#store.state.unmet.map(
      ({option}) => option,
    );
    const requests = this.#requests.filter(({field}) => !unmet.includes(field));
    return html`${report('problems', this.#defects, locale)}${report('requests', requests, locale)}`;
  }

  get #defects(): readonly DataProblem[] {
    return [...this.#store.state.dataProblems, ...this.#areaProblems()];
  }

  get #requests(): readonly DataProblem[] {
    const {optionProblems, requestProblems} = this.#store.state;
    return [...optionProblems, ...requestProblems];
  }
}

function report(
  message: 'problems' | 'requests',
  problems: readonly DataProblem[],
  locale: Locale,
): TemplateResult | typeof nothing {
  if (problems.length === 0) return nothing;
  const rest = problems.length - LISTED;
  return html`
    <details part="message ${message}">
      <summary>${locale.text(message, {count: problems.length})}</summary>
      <ul lang="en">
        ${problems.slice(0, LISTED).map((problem) => html`<li>${problemText(problem)}</li>`)}
      </ul>
      ${rest > 0 ? html`<p>${locale.text('moreProblems', {count: rest})}</p>` : nothing}
    </details>
  `;
}
