import {html, svg, type TemplateResult} from 'lit';

import type {Locale} from '../../locale/locale.js';
import {starMethodSentences} from '../../locale/star-method-text.js';
import {yearNotes} from '../../locale/year-text.js';
import {quadrantTotals, type StrengthQuadrant} from '../../view/region-strengths.js';
import {QUADRANTS, quadrantNames} from './quadrant-names.js';
import type {StrengthsScene} from './strengths-scene.js';

/** The four groups, each with its place in the chart, its number of regions and their share. */
export function quadrantKey({strengths, locale}: StrengthsScene): TemplateResult {
  const totals = quadrantTotals(strengths);
  const words = (quadrant: StrengthQuadrant): string => {
    const {regions, share} = totals[quadrant];
    const value = locale.text('regions', {count: regions});
    const text = locale.text('labelled', {label: quadrantNames(locale)[quadrant], value});
    if (Number.isNaN(share)) return text;
    const part = locale.percent(share, {decimals: 0});
    return `${text} (${locale.text('strengths.share', {share: part})})`;
  };
  return html`
    <ul class="quadrants" aria-label=${locale.text('strengths.groups')}>
      ${QUADRANTS.map((quadrant) => html`<li>${quadrantSign(quadrant)} ${words(quadrant)}</li>`)}
    </ul>
  `;
}

function quadrantSign(quadrant: StrengthQuadrant): TemplateResult {
  const right = quadrant === 'both' || quadrant === 'sectoral';
  const upper = quadrant === 'both' || quadrant === 'crossSectoral';
  return html`
    <svg class="sign" width="16" height="16" aria-hidden="true">
      ${svg`<rect class="part" x=${right ? 8 : 0} y=${upper ? 0 : 8} width="8" height="8" />`}
      <path d="M0.5 0.5h15v15h-15zM8 0v16M0 8h16" />
    </svg>
  `;
}

/** Notes needed to read a chart of strengths. */
export function strengthsNotes(scene: StrengthsScene): TemplateResult {
  return html`
    <ul class="notes" part="message">
      ${strengthsNoteTexts(scene).map((note) => html`<li>${note}</li>`)}
    </ul>
  `;
}

/** Their texts, one or more sentences each. */
export function strengthsNoteTexts({strengths, locale, view}: StrengthsScene): readonly string[] {
  const {complete, missing, medians, sectoralTaxonomy, crossSectoralTaxonomy} = strengths;
  const {year} = view.filter;
  const {dataset} = view.figures;
  return [
    locale.text('strengths.medians', {
      count: complete.length,
      sectoral: medianText(medians.sectoral, locale),
      crossSectoral: medianText(medians.crossSectoral, locale),
      sectoralTaxonomy: locale.label(sectoralTaxonomy.label),
      crossSectoralTaxonomy: locale.label(crossSectoralTaxonomy.label),
    }),
    locale.text('strengths.dots'),
    ...starMethodSentences(view.figures, locale),
    ...yearNotes({year, partial: dataset.metadata.partial.get(year) ?? [], breaks: 0}, locale),
    ...(missing.length > 0 ? [locale.text('strengths.missing', {count: missing.length})] : []),
  ];
}

function medianText(median: number, locale: Locale): string {
  return locale.number(median, {decimals: Number.isInteger(median) ? 0 : 1});
}
