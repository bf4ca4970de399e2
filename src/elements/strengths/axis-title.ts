import {html, type TemplateResult} from 'lit';

import type {StrengthsScene} from './strengths-scene.js';

/** Title of an axis: the strength and the list of sectors that it is in. */
export function axisTitle(
  axis: 'across' | 'up',
  {strengths, locale}: StrengthsScene,
): TemplateResult {
  const {sectoralTaxonomy, crossSectoralTaxonomy} = strengths;
  const up = axis === 'up';
  const taxonomy = locale.label((up ? crossSectoralTaxonomy : sectoralTaxonomy).label);
  return html`
    <p class="axis-title ${axis}">
      <span aria-hidden="true">${up ? '↑' : '→'}</span>
      ${locale.text(up ? 'strengths.crossSectoralIn' : 'strengths.sectoralIn', {taxonomy})}
    </p>
  `;
}
