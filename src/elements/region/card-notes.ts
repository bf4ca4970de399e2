import {html, nothing, svg, type TemplateResult} from 'lit';

import type {Locale} from '../../locale/locale.js';
import {seriesNotes, type SeriesMark} from '../../tip/series-notes.js';
import {regionNotes} from '../../tip/region-notes.js';
import type {HotspotView} from '../../view/hotspot-view.js';
import type {RegionFacts} from '../../view/region/region-facts.js';

const MARKS: {readonly [Mark in SeriesMark]: TemplateResult} = {
  none: svg`<line class="none" x1="3" x2="11" y1="8" y2="8" />`,
  hollow: svg`<rect class="column hollow" x="3.5" y="2.5" width="7" height="9" />`,
  break: svg`<g class="break"><path d="M3 12 L7 2 M7 12 L11 2" /></g>`,
};

/** Notes of a card: on the figures of the year, and on the years of the series by their marks. */
export function cardNotes(
  facts: RegionFacts,
  view: HotspotView,
  locale: Locale,
): TemplateResult | typeof nothing {
  const notes = regionNotes(facts, view, locale);
  const known = facts.series.some(({employment}) => !Number.isNaN(employment));
  const marked = known && facts.series.length > 1 ? seriesNotes(facts.series, locale) : [];
  if (notes.length + marked.length === 0) return nothing;
  return html`
    <ul class="notes">
      ${marked.map(
        ({mark, text}) => html`
          <li part="note" class="marked">
            <svg class="columns" viewBox="0 0 14 14" aria-hidden="true">${MARKS[mark]}</svg>
            <span>${text}</span>
          </li>
        `,
      )}
      ${notes.map((note) => html`<li part="note">${note}</li>`)}
    </ul>
  `;
}
