import {html, type TemplateResult} from 'lit';

import {yearNotes} from '../../locale/year-text.js';
import {isReserved, type OverviewScene} from './overview-scene.js';

/** What the reader must know to read an overview. */
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
