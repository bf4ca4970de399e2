import {html, nothing, type TemplateResult} from 'lit';

import type {Locale} from '../locale/locale.js';
import {NO_STARS} from '../model/hotspot-table.js';
import type {HotspotView} from '../model/hotspot-view.js';
import {missingReason} from '../model/missing-reason.js';
import {flagLetters} from '../model/quality-flag.js';
import type {TableRow} from '../model/table-rows.js';
import {chosenSectors} from '../model/visible-bubbles.js';
import type {TableColumn} from './table-columns.js';

/** Mark of a region that the data has a note on. */
export const NOTE_MARK = '†';

const star = '★';

/** What a cell is made from. */
export interface CellScene {
  readonly view: HotspotView;
  readonly locale: Locale;
}

/** Content of a cell, other than the region's own. */
export function tableCell(
  name: TableColumn['name'],
  row: TableRow,
  {view, locale}: CellScene,
): unknown {
  const {bubbles, figures} = view;
  const {bubble} = row;
  switch (name) {
    case 'rank':
      return row.rank > 0 ? locale.number(row.rank) : nothing;
    case 'country':
      return locale.country(figures.table.regions[row.region]?.country ?? '');
    case 'sector': {
      const sector = figures.table.sectors[bubbles.sector[bubble] ?? -1];
      return sector ? locale.label(sector.label) : nothing;
    }
    case 'value':
      return locale.number(row.kind === 'zero' ? 0 : (bubbles.value[bubble] ?? NaN));
    case 'employment':
      return locale.number(bubbles.employment[bubble] ?? NaN);
    case 'quotient':
      return locale.quotient(bubbles.quotient[bubble] ?? NaN);
    case 'focus':
      return locale.percent(bubbles.focus[bubble] ?? NaN);
    case 'stars':
      return starsCell(bubbles.stars[bubble] ?? NO_STARS, locale);
    case 'notes':
      return notesCell(row, {view, locale});
    default:
      return nothing;
  }
}

function starsCell(stars: number, locale: Locale): unknown {
  if (stars === NO_STARS) return locale.number(NaN);
  return html`<span aria-hidden="true">${stars > 0 ? star.repeat(stars) : locale.number(0)}</span
    ><span class="visually-hidden">${locale.text('starCount', {count: stars})}</span>`;
}

function notesCell(row: TableRow, {view, locale}: CellScene): unknown {
  const {bubbles, figures, filter} = view;
  const region = figures.table.regions[row.region];
  if (row.kind === 'missing') {
    const place = {region: row.region, sectors: chosenSectors(figures, filter)};
    return locale.text(`missing.${missingReason(figures.table, filter, place)}`);
  }
  const incomplete = bubbles.incomplete[row.bubble] ?? 0;
  return html`
    ${flagLetters(bubbles.flags[row.bubble] ?? 0).map((letter) =>
      mark(letter, locale.text(`flag.${letter}`)),
    )}
    ${region?.note === undefined ? nothing : mark(NOTE_MARK, locale.label(region.note))}
    ${incomplete > 0 ? locale.text('table.unpublished', {count: incomplete}) : nothing}
  `;
}

/** Short sign for the eye, with its meaning for the ear; the key beneath the table has both. */
function mark(sign: string, meaning: string): TemplateResult {
  return html`<span aria-hidden="true" class="mark">${sign}</span
    ><span class="visually-hidden">${meaning}</span> `;
}
