import {html, nothing, type TemplateResult} from 'lit';

import {missingReason} from '../../dataset/missing-reason.js';
import type {Locale} from '../../locale/locale.js';
import {missingText, qualityTexts} from '../../locale/quality-text.js';
import type {HotspotView} from '../../view/hotspot-view.js';
import type {Place, ProfileRow, RegionProfile} from '../../view/region-profile.js';

/** Content of one rendering of a profile. */
export interface ProfileScene {
  readonly view: HotspotView;
  readonly locale: Locale;
  /** Profiles of the regions side by side. */
  readonly profiles: readonly RegionProfile[];
  /** Whether sectors are listed that are neither among the largest nor chosen. */
  readonly whole: boolean;
  readonly onRemove: (code: string) => void;
  readonly onSector: (key: string) => void;
  readonly onPoint: (code: string | undefined) => void;
}

/** Name of a sector as a button that shows it alone on the map, or all sectors again. */
export function sectorButton({sector}: ProfileRow, scene: ProfileScene): TemplateResult {
  const chosen = scene.view.filter.sectors.includes(sector.key);
  return html`
    <button
      type="button"
      class="plain sector"
      title=${sector.short ? scene.locale.label(sector.label) : nothing}
      aria-pressed=${chosen}
      @click=${() => scene.onSector(sector.key)}
    >
      ${scene.locale.label(sector.short ?? sector.label)}
    </button>
  `;
}

/** Persons employed, or the reason why there is no figure. */
export function employmentText(
  row: ProfileRow,
  region: number,
  {view, locale}: ProfileScene,
): string {
  if (!Number.isNaN(row.employment)) return locale.number(row.employment);
  const place = {region, sectors: [row.index]};
  const {dataset} = view.figures;
  const reason = missingReason(dataset, view.filter, place);
  return missingText(dataset, {region, reason}, locale);
}

/** Quality of a figure in words. */
export function qualityNote(
  row: ProfileRow,
  {locale}: ProfileScene,
): TemplateResult | typeof nothing {
  const texts = Number.isNaN(row.employment) ? [] : qualityTexts(row, locale);
  return texts.length === 0
    ? nothing
    : html`<small part="quality">${texts.join(locale.text('separator'))}</small>`;
}

/** A rank among others; a dash without one. */
export function placeText(place: Place | undefined, locale: Locale): string {
  return place === undefined ? locale.number(NaN) : locale.text('profile.place', {...place});
}

/** Button that deselects a region. */
export function removeButton({region}: RegionProfile, scene: ProfileScene): TemplateResult {
  const name = scene.locale.label(region.name);
  return html`
    <button
      part="remove"
      type="button"
      class="plain"
      aria-label=${scene.locale.text('profile.remove', {region: name})}
      @click=${() => scene.onRemove(region.code)}
    >
      <svg viewBox="0 0 12 12" aria-hidden="true"><path d="M2 2 10 10M10 2 2 10" /></svg>
    </button>
  `;
}

/** Code and country of a region. */
export function regionPlace({region}: RegionProfile, locale: Locale): string {
  return [region.code, locale.country(region.country)].filter((part) => part !== '').join(' · ');
}

/** Number of sectors listed unless all are. */
const FIRST = 10;

/** Rows shown: the largest, those chosen on the map, or all. */
export function shownRows({profiles, view, whole}: ProfileScene): readonly ProfileRow[] {
  const rows = profiles[0]?.rows ?? [];
  if (whole) return rows;
  return rows.filter(
    ({sector, employment}, at) =>
      (at < FIRST && employment > 0) || view.filter.sectors.includes(sector.key),
  );
}
