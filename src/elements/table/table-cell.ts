import {html, nothing} from 'lit';

import {changeFigureText} from '../../change/change-figure-text.js';
import {reasonText} from '../../change/change-gaps.js';
import {starsMark} from '../../controls/stars-mark.js';
import {chosenSectors} from '../../dataset/chosen-sectors.js';
import type {RatioMeasure} from '../../dataset/hotspot-filter.js';
import {missingReason} from '../../dataset/missing-reason.js';
import {flagLetters} from '../../dataset/quality-flag.js';
import {isChangeFigure, type ChangeFigure} from '../../figures/change-figures.js';
import type {Locale} from '../../locale/locale.js';
import {missingText} from '../../locale/quality-text.js';
import {ratioText} from '../../locale/ratio-text.js';
import {starsText} from '../../locale/star-method-text.js';
import {areaShares} from '../../view/area-share.js';
import {bubbleMeasure, bubblePips} from '../../view/bubble-measure.js';
import {SEVERAL_SECTORS} from '../../view/bubbles.js';
import type {HotspotView} from '../../view/hotspot-view.js';
import type {TableRow} from '../../view/table-rows.js';
import type {TableColumn} from './table-columns.js';

/** Mark of a region with a note in the data. */
export const NOTE_MARK = '†';

/** Context of a cell. */
export interface CellScene {
  readonly view: HotspotView;
  readonly locale: Locale;
}

type Cell = (row: TableRow, scene: CellScene) => unknown;

type Ratio = Exclude<RatioMeasure, 'stars'>;

const cells: Readonly<Record<Exclude<TableColumn['name'], 'region' | Ratio | ChangeFigure>, Cell>> =
  {
    rank: ({rank}, {locale}) => (rank > 0 ? locale.number(rank) : nothing),
    rankInCountry: ({rankInCountry}, {locale}) =>
      rankInCountry > 0 ? locale.number(rankInCountry) : nothing,
    country: ({region}, {view, locale}) =>
      locale.country(view.figures.dataset.regions[region]?.country ?? ''),
    sector: sectorCell,
    value: ({kind, bubble}, {view, locale}) =>
      locale.number(kind === 'zero' ? 0 : (view.bubbles.value[bubble] ?? NaN)),
    employment: ({bubble}, {view, locale}) => locale.number(view.bubbles.employment[bubble] ?? NaN),
    areaShare: areaShareCell,
    stars: starsCell,
    notes: notesCell,
  };

/** Content of a cell, except in the region's column. */
export function tableCell(
  name: Exclude<TableColumn['name'], 'region'>,
  row: TableRow,
  scene: CellScene,
): unknown {
  if (isChangeFigure(name))
    return changeFigureText(scene.view, {figure: name, region: row.region}, scene.locale);
  return isRatio(name) ? ratioCell(name, row, scene) : cells[name](row, scene);
}

/** Whether a column has figures of a measure in the form of numbers. */
function isRatio(name: Exclude<TableColumn['name'], ChangeFigure>): name is Ratio {
  return !(name in cells);
}

function ratioCell(measure: Ratio, {bubble}: TableRow, {view, locale}: CellScene): unknown {
  return ratioText(measure, bubbleMeasure(view, measure)[bubble] ?? NaN, locale);
}

function sectorCell({bubble}: TableRow, {view, locale}: CellScene): unknown {
  const sector = view.figures.dataset.sectors[view.bubbles.sector[bubble] ?? -1];
  return sector ? locale.label(sector.label) : nothing;
}

function areaShareCell({bubble}: TableRow, {view, locale}: CellScene): unknown {
  return locale.percent(areaShares(view)[bubble] ?? NaN);
}

function starsCell({bubble}: TableRow, {view, locale}: CellScene): unknown {
  const pips = bubblePips(view, bubble);
  const mark = starsMark(starsText(pips, view.figures.starMethod, locale), locale);
  const summed = view.bubbles.sector[bubble] === SEVERAL_SECTORS;
  const sector = summed && pips && view.figures.dataset.sectors[pips.sector];
  return sector ? html`${mark} <small>${locale.label(sector.label)}</small>` : mark;
}

/**
 * Signs and a count for the eye, the same in words for screen readers. A region's note is too long
 * to be heard in every row: the key below the table has it.
 */
function notesCell(row: TableRow, scene: CellScene): unknown {
  if (row.kind === 'missing') return missingCell(row, scene);
  const {locale} = scene;
  const {bubbles, figures} = scene.view;
  const letters = flagLetters(bubbles.flags[row.bubble] ?? 0);
  const marks = letters.map((letter) => [letter as string, locale.text(`flag.${letter}`)] as const);
  const noted = figures.dataset.regions[row.region]?.note !== undefined;
  if (noted) marks.push([NOTE_MARK, locale.text('table.notes')]);
  const incomplete = bubbles.incomplete[row.bubble] ?? 0;
  const rest = incomplete > 0 ? locale.text('table.unpublished', {count: incomplete}) : nothing;
  if (marks.length === 0) return rest === nothing ? noQuotient(row, scene) : rest;
  const words = marks.map(([, word]) => word).join(locale.text('separator'));
  return html`<span aria-hidden="true" class="mark">${marks.map(([sign]) => sign).join(' ')}</span>
    <span class="visually-hidden"
      >${words}${rest === nothing ? rest : locale.text('separator')}</span
    >${rest}`;
}

/** Why a region with a figure has no quotient, if the data says so. */
function noQuotient({bubble, region}: TableRow, {view, locale}: CellScene): unknown {
  const {missing} = view.figures.dataset.regions[region] ?? {};
  if (missing === undefined || !Number.isNaN(view.bubbles.quotient[bubble] ?? 0)) return nothing;
  return locale.label(missing);
}

function missingCell({region}: TableRow, {view, locale}: CellScene): string {
  const {change, figures, filter} = view;
  if (change) return reasonText(change, region, locale);
  const place = {region, sectors: chosenSectors(figures, filter)};
  const reason = missingReason(figures.dataset, filter, place);
  return missingText(figures.dataset, {region, reason}, locale);
}
