import {html, nothing, type TemplateResult} from 'lit';

import {sparklineSvg} from '../../chart/sparkline-svg.js';
import {starsMark} from '../../controls/stars-mark.js';
import type {Locale} from '../../locale/locale.js';
import {starsText} from '../../locale/star-method-text.js';
import type {ProfileRow, RegionProfile, RegionStrength} from '../../view/region-profile.js';
import {
  employmentText,
  placeText,
  qualityNote,
  regionPlace,
  removeButton,
  sectorButton,
  shownRows,
  type ProfileScene,
} from './profile-cells.js';

/** Profile of one region: name and place, strengths, and a row of figures for each sector. */
export function profileRegion(profile: RegionProfile, scene: ProfileScene): TemplateResult {
  const {locale} = scene;
  const {region} = profile;
  return html`
    <header
      @pointerenter=${() => scene.onPoint(region.code)}
      @pointerleave=${() => scene.onPoint(undefined)}
    >
      <h3 part="name">
        ${locale.label(region.name)}<small>${` ${regionPlace(profile, locale)}`}</small>
      </h3>
      ${removeButton(profile, scene)}
    </header>
    <dl>
      ${fact(locale.text('profile.total'), locale.number(profile.total))}
      ${profile.strengths.map((strength) =>
        fact(strengthName(strength, locale), strengthText(strength, locale)),
      )}
    </dl>
    ${region.note ? html`<p part="note">${locale.label(region.note)}</p>` : nothing}
    ${renderTable(profile, scene)}
  `;
}

/** Label of a region's stars in one taxonomy. */
export function strengthName({taxonomy}: RegionStrength, locale: Locale): string {
  const label = locale.text('profile.strength');
  return locale.text('labelled', {label, value: locale.label(taxonomy.label)});
}

/** Stars of a region in one taxonomy, and its rank by them. */
export function strengthText({stars, inEurope}: RegionStrength, locale: Locale): string {
  if (Number.isNaN(stars)) return locale.text('noFigure');
  const count = locale.text('starCount', {count: stars});
  if (inEurope === undefined) return count;
  const place = locale.text('profile.placeInEurope', {...inEurope});
  return [count, place].join(locale.text('separator'));
}

function fact(name: string, value: string): TemplateResult {
  return html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;
}

function renderTable(profile: RegionProfile, scene: ProfileScene): TemplateResult {
  const {locale, view} = scene;
  const {years} = view.figures.dataset;
  const span = [years[0] ?? NaN, years.at(-1) ?? NaN].map((year) => locale.year(year)).join('–');
  const heads = columnNames(profile, locale);
  return html`
    <table role="table">
      <caption>
        ${locale.text('profile.caption', {
          region: locale.label(profile.region.name),
          year: locale.year(view.filter.year),
        })}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          ${Object.entries(heads).map(
            ([name, text]) => html`<th role="columnheader" scope="col" class=${name}>${text}</th>`,
          )}
          <th role="columnheader" scope="col" class="series">${span}</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${shownRows(scene).map((row) => renderRow(row, {profile, heads, scene}))}
      </tbody>
    </table>
  `;
}

type ColumnNames = Readonly<
  Record<'sector' | 'employment' | 'focus' | 'quotient' | 'stars' | 'europe' | 'country', string>
>;

function columnNames({region}: RegionProfile, locale: Locale): ColumnNames {
  return {
    sector: locale.text('sector'),
    employment: locale.text('employment'),
    focus: locale.text('profile.share'),
    quotient: locale.text('quotient'),
    stars: locale.text('stars'),
    europe: locale.text('profile.rankInEurope'),
    country: locale.text('profile.rankIn', {country: locale.country(region.country)}),
  };
}

interface RowScene {
  readonly profile: RegionProfile;
  readonly heads: ColumnNames;
  readonly scene: ProfileScene;
}

function renderRow(row: ProfileRow, {profile, heads, scene}: RowScene): TemplateResult {
  const {locale, view} = scene;
  const largest = profile.rows[0]?.employment ?? NaN;
  const width = row.employment > 0 ? `${(row.employment / largest) * 100}%` : '0';
  const chosen = view.filter.sectors.includes(row.sector.key);
  const cell = (name: keyof ColumnNames, value: unknown): TemplateResult => html`
    <td role="cell" class=${name} data-head=${heads[name]}>${value}</td>
  `;
  return html`
    <tr role="row" part="row" class=${chosen ? 'chosen' : ''}>
      <th role="rowheader" scope="row" class="sector">
        ${sectorButton(row, scene)} ${qualityNote(row, scene)}
      </th>
      <td role="cell" class="employment" data-head=${heads.employment}>
        <span>${employmentText(row, profile.index, scene)}</span>
        <svg part="bar" aria-hidden="true"><rect width=${width} height="100%" /></svg>
      </td>
      ${cell('focus', locale.percent(row.focus))} ${cell('quotient', locale.quotient(row.quotient))}
      ${cell('stars', starsMark(starsText(row, view.figures.starMethod, locale), locale))}
      ${cell('europe', placeText(row.inEurope, locale))}
      ${cell('country', placeText(row.inCountry, locale))}
      <td role="cell" class="series">
        ${sparklineSvg(row.series, {
          year: view.filter.year,
          maximum: Math.max(...row.series.map(({employment}) => employment || 0)),
          locale,
        })}
      </td>
    </tr>
  `;
}
