import {html, nothing, type TemplateResult} from 'lit';

import {flagLetters} from '../../dataset/quality-flag.js';
import {pipsKeyText} from '../../locale/star-method-text.js';
import {bubblePips} from '../../view/bubble-measure.js';
import type {TableRow} from '../../view/table-rows.js';
import {NOTE_MARK, type CellScene} from './table-cell.js';

/** Key to the marks in the notes of rows; nothing if they have none. */
export function tableKey(
  rows: readonly TableRow[],
  {view, locale}: CellScene,
): TemplateResult | typeof nothing {
  const {bubbles, figures} = view;
  const shown = rows.filter(({kind}) => kind === 'figure');
  const mask = shown.reduce((all, {bubble}) => all | (bubbles.flags[bubble] ?? 0), 0);
  const flags = flagLetters(mask).map((letter) => entry(letter, locale.text(`flag.${letter}`)));
  const notes = shown.flatMap(({region}) => {
    const {name, note} = figures.dataset.regions[region] ?? {};
    if (name === undefined || note === undefined) return [];
    const text = locale.text('labelled', {label: locale.label(name), value: locale.label(note)});
    return [entry(NOTE_MARK, text)];
  });
  // The table above a group of regions below the threshold has explained stars; a change has none.
  const rated =
    !view.below && !view.change && shown.some(({bubble}) => bubblePips(view, bubble)?.met);
  const pips = rated ? [entry('★☆', pipsKeyText(figures, locale))] : [];
  if (pips.length + flags.length + notes.length === 0) return nothing;
  return html`<ul part="message" aria-label=${locale.text('table.notes')}>
    ${pips}${flags}${notes}
  </ul>`;
}

function entry(sign: string, meaning: string): TemplateResult {
  return html`<li><b>${sign}</b>${` ${meaning}`}</li>`;
}
