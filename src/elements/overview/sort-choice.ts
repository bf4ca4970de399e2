import {html, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';

import {COMPARE_MEASURES, type CompareMeasure} from './compare-measure.js';
import type {CompareScene} from './compare-scene.js';
import {measureName} from './compare-words.js';

/**
 * Choice of the measure that the rows are sorted by.
 *
 * @param choose - Called with the measure that the reader takes.
 */
export function sortChoice(
  scene: CompareScene,
  choose: (measure: CompareMeasure) => void,
): TemplateResult {
  const {locale, sort} = scene;
  const onChange = ({target}: Event): void => {
    const {value} = target as HTMLSelectElement;
    choose(COMPARE_MEASURES.find((measure) => measure === value) ?? sort);
  };
  return html`
    <label class="sort">
      <span>${locale.text('compare.sort')}</span>
      <select .value=${live(sort)} @change=${onChange}>
        ${COMPARE_MEASURES.map(
          (measure) =>
            html`<option value=${measure} ?selected=${measure === sort}>
              ${measureName(measure, scene)}
            </option>`,
        )}
      </select>
    </label>
  `;
}
