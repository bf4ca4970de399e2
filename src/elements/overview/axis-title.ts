import {html, type TemplateResult} from 'lit';

import {wrappingChoice} from '../../controls/wrapping-choice.js';
import {industryMeasureName} from '../../locale/industry-text.js';
import type {IndustryMeasure} from '../../view/industry-measures.js';
import type {OverviewScene} from './overview-scene.js';

/** Choice of the measure of an axis, which is also its title. */
export function axisTitle(
  axis: 'x' | 'y',
  scene: OverviewScene,
  choose: (measure: IndustryMeasure) => void,
): TemplateResult {
  const {locale, measures, scope} = scene;
  return html`
    <div class="axis-title ${axis === 'x' ? 'across' : 'up'}">
      <span aria-hidden="true">${axis === 'x' ? '→' : '↑'}</span>
      ${wrappingChoice({
        label: locale.text(axis === 'x' ? 'overview.across' : 'overview.up'),
        options: measures.map((measure) => ({
          value: measure,
          text: industryMeasureName(measure, scope, locale),
        })),
        chosen: scene[axis],
        choose,
      })}
    </div>
  `;
}
