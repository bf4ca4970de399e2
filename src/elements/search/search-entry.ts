import {html, nothing, type TemplateResult} from 'lit';

import type {LocalisedText} from '../../dataset/localised-text.js';
import type {Sector} from '../../dataset/taxonomy.js';
import type {Locale} from '../../locale/locale.js';
import {starsText} from '../../locale/star-method-text.js';
import {allTexts} from '../../search/all-texts.js';
import {hiddenText, loosenText} from '../../search/hidden-text.js';
import {markedText} from '../../search/marked-text.js';
import type {FoundRegion, FoundSector} from '../../search/search-results.js';
import type {StrongSector} from '../../search/strong-sectors.js';
import type {HotspotView} from '../../view/hotspot-view.js';
import type {SearchEntry} from './search-groups.js';

/** Most names in other languages. */
const MOST_NAMES = 2;

/** Context of one entry of the list of results. */
export interface SearchEntryScene {
  readonly view: HotspotView;
  /** Text searched. */
  readonly searched: string;
  /** Whether only names and places are shown, without figures. */
  readonly plain: boolean;
  readonly locale: Locale;
}

/** Content of one entry: a name with its figure and a line below it, or a button. */
export function searchEntry(entry: SearchEntry, scene: SearchEntryScene): TemplateResult {
  switch (entry.kind) {
    case 'region':
      return regionEntry(entry.found, scene);
    case 'loosen':
      return html`<span class="loosen">${loosenText(entry.hidden, scene.locale)}</span>`;
    case 'strong':
      return strongEntry(entry.found, scene);
    case 'sector':
      return sectorEntry(entry.found, scene);
  }
}

function regionEntry(
  {at, value, hidden}: FoundRegion,
  {view, searched, plain, locale}: SearchEntryScene,
): TemplateResult {
  const region = view.figures.dataset.regions[at];
  if (region === undefined) return html``;
  const {code, name, country} = region;
  const others = otherNames(name, locale);
  const facts = [
    locale.country(country),
    code,
    others.length > 0 ? locale.text('search.otherNames', {names: locale.list(others)}) : '',
  ];
  return html`
    <span class="name">${marked(locale.label(name), searched)}</span>
    ${plain ? nothing : html`<span class="figure">${locale.number(value)}</span>`}
    <span class="place">${facts.filter(Boolean).join(' · ')}</span>
    ${hidden && html`<span class="visually-hidden">, </span><span class="reason">${hiddenText(hidden, view, locale)}</span>`}
  `;
}

function strongEntry(
  {sector, quotient, ...pips}: StrongSector,
  {view, locale}: SearchEntryScene,
): TemplateResult {
  const {signs, text} = starsText(pips, view.figures.starMethod, locale) ?? {signs: '', text: ''};
  return html`
    <span class="name">${shortLabel(sector, locale)}</span>
    <span class="figure">
      <span aria-hidden="true">${signs}</span>
      ${locale.text('profile.quotient', {value: locale.quotient(quotient)})}
      <span class="visually-hidden">${text}</span>
    </span>
  `;
}

function sectorEntry(
  {sector, taxonomy, value}: FoundSector,
  {view, searched, locale}: SearchEntryScene,
): TemplateResult {
  const several = view.figures.dataset.taxonomies.length > 1;
  const full = locale.label(sector.label);
  const short = shortLabel(sector, locale);
  const facts = [several ? locale.label(taxonomy.label) : '', short === full ? '' : full];
  const place = facts.filter(Boolean).join(' · ');
  return html`
    <span class="name">${marked(short, searched)}</span>
    <span class="figure"
      >${Number.isNaN(value) ? locale.text('noFigure') : locale.number(value)}</span
    >
    ${place ? html`<span class="place">${marked(place, short === full ? '' : searched)}</span>` : nothing}
  `;
}

function shortLabel({label, short = label}: Sector, locale: Locale): string {
  return locale.label(short);
}

/** Names in other languages than the one shown. */
function otherNames(name: LocalisedText, locale: Locale): readonly string[] {
  const shown = locale.label(name);
  return allTexts(name)
    .filter((text) => text !== shown)
    .slice(0, MOST_NAMES);
}

function marked(name: string, searched: string): TemplateResult {
  const {before, match, after} = markedText(name, searched);
  if (!match) return html`${name}`;
  return html`<span aria-hidden="true">${before}<mark>${match}</mark>${after}</span
    ><span class="visually-hidden">${name}</span>`;
}
