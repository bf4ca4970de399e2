import {html, nothing, type TemplateResult} from 'lit';

import type {Locale} from '../locale/locale.js';
import type {AnsweredQuestion} from '../state/opening-view.js';
import type {LinkedView} from '../state/url-fragment.js';

/** Maximum number of questions. */
const MOST = 3;

/** Options of {@link exampleQuestions}. */
export interface ExampleQuestionsOptions {
  readonly locale: Locale;
  /** Address that shows a view; `undefined` if addresses do not hold views. */
  readonly addressOf: (view: LinkedView) => string | undefined;
  readonly onAsk: (view: LinkedView) => void;
}

/** The first questions of the data, as links to the views that answer them. */
export function exampleQuestions(
  questions: readonly AnsweredQuestion[],
  {locale, addressOf, onAsk}: ExampleQuestionsOptions,
): TemplateResult | typeof nothing {
  if (questions.length === 0) return nothing;
  const link = ({text, view}: AnsweredQuestion): TemplateResult => {
    const address = addressOf(view);
    const ask = (event: MouseEvent): void => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      onAsk(view);
    };
    const words = html`<span lang=${locale.foreignTag(text) ?? nothing}
      >${locale.label(text)}</span
    >`;
    return html`<li>
      ${
        address === undefined
          ? html`<button type="button" @click=${ask}>${words}</button>`
          : html`<a href=${address} @click=${ask}>${words}</a>`
      }
    </li>`;
  };
  return html`
    <ul part="questions" aria-label=${locale.text('explorer.questions')}>
      ${questions.slice(0, MOST).map(link)}
    </ul>
  `;
}
