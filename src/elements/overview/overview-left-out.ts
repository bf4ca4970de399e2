import {html, nothing, type TemplateResult} from 'lit';

import {industryMeasureName} from '../../locale/industry-text.js';
import {isChosen, type OverviewScene} from './overview-scene.js';

/** The industries that have no place in the chart, each with the reason, to be chosen as well. */
export function overviewLeftOut(
  scene: OverviewScene,
  choose: (key: string) => void,
): TemplateResult | typeof nothing {
  const {layout, facts, locale} = scene;
  if (layout.without.length === 0) return nothing;
  return html`
    <div class="without">
      <p>${locale.text('overview.without')}</p>
      <ul>
        ${layout.without.map(
          (key) => html`
            <li>
              <button
                type="button"
                aria-pressed=${isChosen(key, scene)}
                @click=${() => choose(key)}
              >
                ${facts.get(key)?.name}
                <small>${missingReason(key, scene)}</small>
              </button>
            </li>
          `,
        )}
      </ul>
    </div>
  `;
}

/** Why an industry has no place: its total or a measure is missing, or rests on too little. */
function missingReason(key: string, {industries, scope, locale, x, y}: OverviewScene): string {
  const industry = industries.find(({sector}) => sector.key === key);
  if (industry === undefined || !(industry.value > 0)) {
    return locale.text('overview.noMeasure', {measure: locale.text(scope.filter.size)});
  }
  const axis = Number.isNaN(industry.measures[x].value) ? x : y;
  const measure = industryMeasureName(axis, scope, locale);
  const {coverage} = industry.measures[axis];
  return coverage > 0
    ? locale.text('overview.tooNarrow', {measure, share: locale.percent(coverage)})
    : locale.text('overview.noMeasure', {measure});
}
