import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';

import type {SeriesPoint} from '../../figures/sector-series.js';
import {pipsKeyText} from '../../locale/star-method-text.js';
import {shownRows, type ProfileScene} from './profile-cells.js';

/** Key to the marks in the small series, and notes on shares and regions. */
export function profileKey(scene: ProfileScene): TemplateResult {
  const {locale, profiles, view} = scene;
  const shown = new Set(shownRows(scene).map(({index}) => index));
  const rows = profiles.flatMap((profile) => profile.rows.filter(({index}) => shown.has(index)));
  const points = rows.flatMap(({series}) => series);
  return html`
    <ul class="key" part="message">
      ${points.some(isGap) ? item(gap, locale.text('profile.gap')) : nothing}
      ${points.some(({incomplete}) => incomplete > 0) ? item(hollow, locale.text('profile.incomplete')) : nothing}
      ${points.some(({partial}) => partial) ? item(band, locale.text('profile.partial')) : nothing}
      ${rows.some(({met}) => met) ? html`<li>★☆ ${pipsKeyText(view.figures, locale)}</li>` : nothing}
      ${profiles.length > 1 ? html`<li>${locale.text('profile.oneScale')}</li>` : nothing}
      ${
        view.figures.denominator === 'summed'
          ? html`<li>${locale.text('notes.denominator')}</li>`
          : nothing
      }
      ${profiles.length > 1 ? regionNotes(scene) : nothing}
    </ul>
  `;
}

function regionNotes({profiles, locale}: ProfileScene): readonly TemplateResult[] {
  return profiles.flatMap(({region: {name, note}}) =>
    note === undefined
      ? []
      : [
          html`<li>
            ${locale.text('labelled', {label: locale.label(name), value: locale.label(note)})}
          </li>`,
        ],
  );
}

function isGap({continues}: SeriesPoint, at: number): boolean {
  return at > 0 && !continues;
}

function item(mark: SVGTemplateResult, text: string): TemplateResult {
  return html`<li>
    <svg viewBox="0 0 24 14" width="24" height="14" aria-hidden="true">${mark}</svg> ${text}
  </li>`;
}

const gap = svg`<polyline points="1,9 8,6" /><polyline points="16,8 23,5" />`;
const hollow = svg`<polyline points="1,9 23,5" /><circle class="incomplete" cx="12" cy="7" r="2.5" />`;
const band = svg`<rect class="band" width="24" height="14" />`;
