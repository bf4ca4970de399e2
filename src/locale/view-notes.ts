import {compareCountries} from '../model/country-order.js';
import type {HotspotView} from '../model/hotspot-view.js';
import {QUALITY_FLAGS} from '../model/quality-flag.js';
import {chosenSectors} from '../model/visible-bubbles.js';
import type {Locale} from './locale.js';

/** What the reader must know so as not to misread the figures of a view; whole sentences. */
export function viewNotes(view: HotspotView, locale: Locale): readonly string[] {
  return [...sectorNotes(view, locale), ...yearNotes(view, locale), ...figureNotes(view, locale)];
}

function sectorNotes({figures, filter}: HotspotView, locale: Locale): readonly string[] {
  const taxonomy = figures.table.taxonomies.find(({id}) => id === filter.taxonomy);
  if (chosenSectors(figures, filter).length < 2) return [];
  return [locale.text(taxonomy?.additive === true ? 'notes.summed' : 'notes.largest')];
}

function yearNotes({figures, filter}: HotspotView, locale: Locale): readonly string[] {
  const partial = figures.table.metadata.partial.get(filter.year);
  if (partial === undefined) return [];
  const year = locale.year(filter.year);
  const countries = [...partial].sort(compareCountries).map((code) => locale.country(code));
  if (countries.length === 0) return [locale.text('notes.partial', {year})];
  const list = countries.join(locale.text('separator'));
  return [locale.text('notes.partialCountries', {year, list})];
}

function figureNotes({bubbles, figures}: HotspotView, locale: Locale): readonly string[] {
  const incomplete = bubbles.incomplete.filter((parts) => parts > 0).length;
  const estimated = bubbles.flags.filter((mask) => (mask & QUALITY_FLAGS.e) !== 0).length;
  return [
    ...(incomplete > 0 ? [locale.text('notes.incomplete', {count: incomplete})] : []),
    ...(estimated > 0 ? [locale.text('notes.estimated', {count: estimated})] : []),
    ...(figures.denominator === 'summed' ? [locale.text('notes.denominator')] : []),
  ];
}
