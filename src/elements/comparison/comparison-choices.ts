import {html, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';

import {COMPARISON_MEASURES, type ComparisonMeasure} from './comparison-measure.js';
import type {ComparisonSort} from './comparison-rows.js';
import type {ComparisonScene} from './comparison-scene.js';

/** Callbacks of {@link comparisonChoices}. */
export interface ComparisonChoicesOptions {
  readonly takeMeasure: (measure: ComparisonMeasure) => void;
  readonly takeSort: (sort: ComparisonSort) => void;
}

/** A choice with its value and its words. */
type Choice = readonly [value: string, text: string];

/** Choices of measure and order. */
export function comparisonChoices(
  {locale, measures, measure, sort, regions}: ComparisonScene,
  {takeMeasure, takeSort}: ComparisonChoicesOptions,
): TemplateResult {
  const sorts: readonly Choice[] = [
    ['difference', locale.text('comparison.difference')],
    ['sector', locale.text('sector')],
    ...regions.map(({code, name}): Choice => [`region:${code}`, locale.label(name)]),
  ];
  return html`
    ${choice(locale.text('comparison.measure'), {
      choices: measures.map((each): Choice => [each, locale.text(each)]),
      chosen: measure,
      take: (value) =>
        takeMeasure(COMPARISON_MEASURES.find((each) => each === value) ?? 'employment'),
    })}
    ${choice(locale.text('compare.sort'), {
      choices: sorts,
      chosen: typeof sort === 'object' ? `region:${sort.region}` : sort,
      take: (value) => takeSort(sortOf(value)),
    })}
  `;
}

function sortOf(value: string): ComparisonSort {
  if (value === 'difference' || value === 'sector') return value;
  return {region: value.replace('region:', '')};
}

interface ChoiceOptions {
  readonly choices: readonly Choice[];
  readonly chosen: string;
  readonly take: (value: string) => void;
}

function choice(label: string, {choices, chosen, take}: ChoiceOptions): TemplateResult {
  return html`
    <label class="choice">
      <span>${label}</span>
      <select
        .value=${live(chosen)}
        @change=${({target}: Event) => take((target as HTMLSelectElement).value)}
      >
        ${choices.map(
          ([value, text]) =>
            html`<option value=${value} ?selected=${value === chosen}>${text}</option>`,
        )}
      </select>
    </label>
  `;
}
