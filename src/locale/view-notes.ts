import {chosenSectors} from '../dataset/chosen-sectors.js';
import type {RatioMeasure} from '../dataset/hotspot-filter.js';
import {QUALITY_FLAGS} from '../dataset/quality-flag.js';
import {MEASURES, type MeasureWith} from '../figures/measures.js';
import {colourMeasure} from '../figures/colour-measure.js';
import type {HotspotView} from '../view/hotspot-view.js';
import type {Locale} from './locale.js';
import {yearNotes} from './year-text.js';

/** Notes needed to read the figures of a view correctly; whole sentences. */
export function viewNotes(view: HotspotView, locale: Locale): readonly string[] {
  return [
    ...sectorNotes(view, locale),
    ...partialNotes(view, locale),
    ...figureNotes(view, locale),
    ...measureNotes([colourMeasure(view)], view, locale),
  ];
}

/** Notes on those measures that the data has; whole sentences. */
export function measureNotes(
  measures: readonly RatioMeasure[],
  {figures}: HotspotView,
  locale: Locale,
): readonly string[] {
  return measures
    .filter((id): id is MeasureWith<'note'> => !!MEASURES[id].note && MEASURES[id].isKnown(figures))
    .map((id) => locale.text(`notes.${id}` as const));
}

function sectorNotes({figures, filter}: HotspotView, locale: Locale): readonly string[] {
  const taxonomy = figures.dataset.taxonomies.find(({id}) => id === filter.taxonomy);
  if (chosenSectors(figures, filter).length < 2) return [];
  return [locale.text(taxonomy?.additive === true ? 'notes.summed' : 'notes.largest')];
}

function partialNotes({figures, filter}: HotspotView, locale: Locale): readonly string[] {
  const {year} = filter;
  const partial = figures.dataset.metadata.partial.get(year) ?? [];
  return yearNotes({year, partial, breaks: 0}, locale);
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
