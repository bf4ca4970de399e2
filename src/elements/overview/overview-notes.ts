import {html, type TemplateResult, nothing} from 'lit';

import {industryMeasureName} from '../../locale/industry-text.js';
import {yearNotes} from '../../locale/year-text.js';
import {isReserved, type OverviewScene, isChosen} from './overview-scene.js';

/** Notes needed to read an overview. */
export function overviewNotes(scene: OverviewScene): TemplateResult {
  return html`
    <ul class="notes" part="message">
      ${noteTexts(scene).map((note) => html`<li>${note}</li>`)}
    </ul>
  `;
}

function noteTexts(scene: OverviewScene): readonly string[] {
  const {locale, taxonomy, industries, layout, scope, x, y} = scene;
  const {dataset} = scope.figures;
  const {year, countries} = scope.filter;
  const partial = (dataset.metadata.partial.get(year) ?? []).filter(
    (code) => countries.length === 0 || countries.includes(code),
  );
  const reserved = layout.industries.some(({key}) => isReserved(key, scene));
  const texts = [
    taxonomy?.additive === false && locale.text('overview.overlap'),
    locale.text('overview.whole', {count: Math.max(0, ...industries.map(({regions}) => regions))}),
    ...yearNotes({year, partial, breaks: 0}, locale),
    (x === 'growth' || y === 'growth') && locale.text('overview.growthBasis'),
    reserved && locale.text('overview.narrow'),
    locale.text('overview.hint'),
  ];
  return texts.filter((text) => text !== false);
}

/** Names of the industries that have only a number in the chart. */
export function overviewNumbers({
  layout,
  facts,
  locale,
}: OverviewScene): TemplateResult | typeof nothing {
  const numbered = layout.industries.filter(({number}) => number !== undefined);
  if (numbered.length === 0) return nothing;
  return html`
    <ul class="numbers" aria-label=${locale.text('overview.numbers')}>
      ${numbered.map(
        ({key, number}) =>
          html`<li><span class="number">${number}</span>${facts.get(key)?.name}</li>`,
      )}
    </ul>
  `;
}

/** Industries without a place in the chart, each with the reason; they can be chosen too. */
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

/** Why an industry has no place: its total or a measure is missing, or has too low a coverage. */
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
