import {html, nothing, type TemplateResult} from 'lit';

import {sparklineSvg} from '../../chart/sparkline-svg.js';
import {starsMark} from '../../controls/stars-mark.js';
import {starsText} from '../../locale/star-method-text.js';
import type {ProfileRow, RegionProfile} from '../../view/region-profile.js';
import {
  employmentText,
  qualityNote,
  regionPlace,
  removeButton,
  sectorButton,
  shownRows,
  type ProfileScene,
} from './profile-cells.js';
import {strengthName, strengthText} from './profile-region.js';

/** Several regions side by side: a column for each, and a row for each sector. */
export function profileComparison(
  scene: ProfileScene,
  {hovered}: {readonly hovered: string | undefined},
): TemplateResult {
  const {locale, profiles, view} = scene;
  const [first] = profiles;
  const caption = locale.text('profile.caption', {
    year: locale.year(view.filter.year),
    region: first ? locale.label(first.region.name) : '',
  });
  return html`
    <div class="frame" role="region" aria-label=${caption} tabindex="0">
      <table class="comparison">
        <caption>
          ${caption}
        </caption>
        <thead>
          <tr>
            <th scope="col" class="sector">${locale.text('sector')}</th>
            ${profiles.map((profile) => renderHead(profile, hovered, scene))}
          </tr>
          ${renderFacts(scene)}
        </thead>
        <tbody>
          ${shownRows(scene).map((row) => renderRow(row, scene))}
        </tbody>
      </table>
    </div>
  `;
}

function renderHead(
  profile: RegionProfile,
  hovered: string | undefined,
  scene: ProfileScene,
): TemplateResult {
  const {locale} = scene;
  const {region} = profile;
  return html`
    <th
      scope="col"
      class=${region.code === hovered ? 'hovered' : ''}
      @pointerenter=${() => scene.onPoint(region.code)}
      @pointerleave=${() => scene.onPoint(undefined)}
    >
      <div class="head">
        <span part="name">${locale.label(region.name)}</span> ${removeButton(profile, scene)}
      </div>
      <small>${regionPlace(profile, locale)}</small>
    </th>
  `;
}

/** Facts about the regions as a whole. */
function renderFacts({profiles, locale}: ProfileScene): readonly TemplateResult[] {
  const row = (name: string, text: (profile: RegionProfile) => string): TemplateResult => html`
    <tr class="facts">
      <th scope="row" class="sector">${name}</th>
      ${profiles.map((profile) => html`<td>${text(profile)}</td>`)}
    </tr>
  `;
  const [first] = profiles;
  return [
    row(locale.text('profile.total'), ({total}) => locale.number(total)),
    ...(first?.strengths ?? []).map((named, at) =>
      row(strengthName(named, locale), ({strengths}) => {
        const strength = strengths[at];
        return strength ? strengthText(strength, locale) : '';
      }),
    ),
  ];
}

/** Row of a sector; its series have one scale over all regions, so that they are comparable. */
function renderRow(row: ProfileRow, scene: ProfileScene): TemplateResult {
  const cells = scene.profiles.flatMap((profile) => {
    const found = profile.rows.find(({index}) => index === row.index);
    return found ? [{profile, row: found}] : [];
  });
  const values = cells.flatMap((cell) => cell.row.series.map(({employment}) => employment || 0));
  const chosen = scene.view.filter.sectors.includes(row.sector.key);
  return html`
    <tr part="row" class=${chosen ? 'chosen' : ''}>
      <th scope="row" class="sector">${sectorButton(row, scene)}</th>
      ${cells.map((cell) => renderCell(cell.row, cell.profile, Math.max(...values), scene))}
    </tr>
  `;
}

function renderCell(
  row: ProfileRow,
  {index, region}: RegionProfile,
  maximum: number,
  scene: ProfileScene,
): TemplateResult {
  const {locale, view} = scene;
  const missing = Number.isNaN(row.employment);
  const {inEurope, inCountry} = row;
  return html`
    <td>
      <strong class=${missing ? 'missing' : ''}>${employmentText(row, index, scene)}</strong>
      ${
        missing
          ? nothing
          : html`<span title=${locale.text('quotient')}>
              ${locale.text('profile.quotient', {value: locale.quotient(row.quotient)})}${
                row.stars > 0
                  ? html`${locale.text('separator')}<span class="stars"
                        >${starsMark(starsText(row, view.figures.starMethod, locale), locale)}</span
                      >`
                  : nothing
              }
            </span>`
      }
      ${inEurope && html`<small>${locale.text('profile.cellInEurope', {...inEurope})}</small>`}
      ${inCountry && html`<small>${locale.text('profile.cellInCountry', {...inCountry, country: region.country})}</small>`}
      ${qualityNote(row, scene)}
      ${sparklineSvg(row.series, {year: view.filter.year, maximum, locale})}
    </td>
  `;
}
