import {html, nothing, type TemplateResult} from 'lit';

import {pipsLine} from '../controls/pips-line.js';
import type {Locale} from '../locale/locale.js';
import {namedPips, starsText} from '../locale/star-method-text.js';
import {SEVERAL_SECTORS} from '../view/bubbles.js';
import type {RegionFigures} from '../view/region/region-facts.js';

/**
 * Stars of a region: pips by criterion, or plain stars where the data gives them; with the sector
 * that has them, if the figures are of a sum.
 */
export function regionStars(
  {view: {figures}, sector, pips}: RegionFigures,
  locale: Locale,
): TemplateResult | typeof nothing {
  const stars = starsText(pips, figures.starMethod, locale);
  if (pips === undefined || stars === undefined) return nothing;
  const named = namedPips(pips, figures.starMethod, locale);
  const best = sector === SEVERAL_SECTORS ? figures.dataset.sectors[pips.sector] : undefined;
  return html`
    ${best ? html`<p class="best">${locale.label(best.short ?? best.label)}</p>` : nothing}
    ${
      named
        ? pipsLine(named, locale)
        : html`<p class="given">
            <span aria-hidden="true">${stars.signs} ${locale.text('star.given')}</span
            ><span class="visually-hidden">${stars.text}</span>
          </p>`
    }
  `;
}
