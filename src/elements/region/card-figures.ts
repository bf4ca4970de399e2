import {html, nothing, type TemplateResult} from 'lit';

import {sectorText} from '../../a11y/bubble-facts.js';
import type {Locale} from '../../locale/locale.js';
import {averageText, countedText} from '../../tip/counted-text.js';
import {regionAbsence} from '../../tip/region-absence.js';
import {regionStars} from '../../tip/region-stars.js';
import type {HotspotView} from '../../view/hotspot-view.js';
import type {Place} from '../../view/region-profile.js';
import type {RegionFacts, RegionFigures} from '../../view/region/region-facts.js';

/** Figures of a card in the year shown, or why there are none. */
export function cardFigures(facts: RegionFacts, view: HotspotView, locale: Locale): TemplateResult {
  const {figures} = facts;
  const year = locale.year(view.filter.year);
  if (figures === undefined) {
    return html`<p class="subject">${year}</p>
      ${regionAbsence(facts, view, locale)}`;
  }
  const {value, quotient, rank, quotientRank} = figures;
  return html`
    <p class="subject">
      ${[sectorText(figures.view, figures.bubble, locale), year].join(locale.text('separator'))}
    </p>
    <div class="figures">
      <p class="value">${countedText(value, view.filter.size, locale)} ${place(rank, locale)}</p>
      ${
        Number.isNaN(quotient)
          ? nothing
          : html`<p class="value">
              ${averageText(quotient, locale)} ${place(quotientRank, locale)}
            </p>`
      }
    </div>
    ${shares(figures, locale)} ${regionStars(figures, locale)}
  `;
}

function place(rank: Place | undefined, locale: Locale): TemplateResult | typeof nothing {
  if (rank === undefined) return nothing;
  return html`<span class="rank">${locale.text('profile.place', {...rank})}</span>`;
}

/** Share of the region in the sector, and persons employed where circles show local units. */
function shares({view, share, employment}: RegionFigures, locale: Locale): TemplateResult {
  const line = (label: string, value: string): TemplateResult =>
    html`<p class="share">${locale.text('labelled', {label, value})}</p>`;
  return html`
    ${
      view.filter.size === 'localUnits'
        ? line(locale.text('employment'), locale.number(employment))
        : nothing
    }
    ${Number.isNaN(share) ? nothing : line(locale.text('table.areaShare'), locale.percent(share))}
  `;
}
