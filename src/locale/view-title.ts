import {chosenSectors, choosesTaxonomy} from '../dataset/chosen-sectors.js';
import {UNNAMED_YEAR} from '../dataset/year.js';
import type {HotspotView} from '../view/hotspot-view.js';
import type {Locale} from './locale.js';

/** Names of the sectors shown: the sector, the taxonomy, or the taxonomy and a number of sectors. */
export function sectorsNames({figures, filter}: HotspotView, locale: Locale): readonly string[] {
  const {taxonomies, sectors} = figures.dataset;
  const chosen = chosenSectors(figures, filter);
  const only = chosen.length === 1 ? sectors[chosen[0] ?? 0] : undefined;
  if (only) return [locale.label(only.label)];
  const taxonomy = taxonomies.find(({id}) => id === filter.taxonomy);
  const name = locale.label(taxonomy?.label ?? filter.taxonomy);
  if (choosesTaxonomy(figures, filter)) return [name];
  return [name, locale.text('sectors', {count: chosen.length})];
}

/** The same as one text. */
export function sectorsText(view: HotspotView, locale: Locale): string {
  const [label = '', value] = sectorsNames(view, locale);
  return value === undefined ? label : locale.text('labelled', {label, value});
}

/** Number of the regions that a criterion leaves out, e.g. `Below the threshold: 217 regions`. */
export function belowText({bubbles: {length: count}}: HotspotView, locale: Locale): string {
  const label = locale.text('criterion.below');
  return locale.text('labelled', {label, value: locale.text('regions', {count})});
}

/** Years of a view: one, or both of a change. */
export function viewYears({filter: {change, year}}: HotspotView, locale: Locale): string {
  if (!change) return locale.year(year);
  return locale.text('years', {from: locale.year(change.from), to: locale.year(change.to)});
}

/** Title of a view, e.g. `Automotive, 2012`; without a year if the data has none. */
export function viewTitle(view: HotspotView, locale: Locale): string {
  const {year} = view.filter;
  const measure = sectorsText(view, locale);
  if (year === UNNAMED_YEAR) return measure;
  return locale.text('measureInYear', {measure, year: viewYears(view, locale)});
}
