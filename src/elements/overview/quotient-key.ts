import {html, svg, type TemplateResult} from 'lit';

import type {ChartColours} from '../../chart/chart-colours.js';
import {quotientColour} from '../../chart/compare-marks.js';
import {MEASURES} from '../../figures/measures.js';
import type {Locale} from '../../locale/locale.js';
import {rangeSign} from '../../locale/ratio-text.js';
import {FEW_REGIONS} from '../../chart/sector-comparison.js';
import type {CompareScene} from './compare-scene.js';

/** A class of location quotients with its colour. */
export interface QuotientClass {
  readonly colour: string;
  readonly text: string;
}

/** Classes of the location quotient, from the lowest. */
export function quotientClasses(locale: Locale, {palette}: ChartColours): readonly QuotientClass[] {
  const limits = MEASURES.quotient.limits ?? [];
  return [-Infinity, ...limits].map((from, at) => {
    const to = limits[at];
    const range = {...(at > 0 && {from}), ...(to !== undefined && {to})};
    return {
      colour: quotientColour(at === 0 ? 0 : from, palette),
      text: rangeSign('quotient', range, locale) ?? '',
    };
  });
}

/** Name of the colours of the strips. */
export function quotientKeyTitle(locale: Locale): string {
  return locale.text('labelled', {
    label: locale.text('compare.share', {count: FEW_REGIONS}),
    value: locale.text('quotient'),
  });
}

/** Key of the colours of the strips, and of the hotspots on the map beside the rows. */
export function quotientKey({locale}: CompareScene, colours: ChartColours): TemplateResult {
  const {palette} = colours;
  return html`
    <h3>${quotientKeyTitle(locale)}</h3>
    <p class="note">${locale.text('legend.average')}</p>
    <ul class="key classes">
      ${quotientClasses(locale, colours).map(
        ({colour, text}) => html`
          <li>
            <svg width="12" height="12" aria-hidden="true">
              ${svg`<rect class="segment" x="0.5" y="0.5" width="11" height="11" fill=${colour}
                stroke=${colour === palette.quiet ? palette.hairline : colour} />`}
            </svg>
            ${text}
          </li>
        `,
      )}
    </ul>
  `;
}
