import type {HotspotDataset} from '../dataset/hotspot-dataset.js';
import type {Region} from '../dataset/region.js';
import {HotspotFigures} from '../figures/hotspot-figures.js';
import {hotspotsGeoJson, type HotspotCollection} from '../reading/hotspots-geojson.js';
import type {CutRequest} from './cut-request.js';
import {keptEnds, keptObservations, keptTotals} from './kept-columns.js';
import {includesBoth, keptMetadata, keptTaxonomies} from './kept-metadata.js';
import {keptParts, type KeptParts} from './kept-parts.js';
import {inLanguages} from './kept-texts.js';
import {keptQuestions, keptView} from './kept-views.js';

/**
 * A part of a dataset as GeoJSON of the wide shape, for figures that need no more: some sectors,
 * years and languages, all regions.
 *
 * Every figure that a view of the cut shows is the one that the whole dataset shows: quotients, stars
 * of each method, ranks, totals, growth over the dataset's usual span, flags, notes and reasons why
 * figures are missing. For that, the cut holds the employment of all regions in all activities, and,
 * where it lacks years of the growth span, the figures at both its ends. What only the left-out
 * sectors could show, such as the sum of a region's stars over a taxonomy, a cut does not show at
 * all. Circles are sized by the years of the cut.
 *
 * @param dataset - Result of `parseHotspots`; it is not edited.
 * @param request - Parts to keep; what it does not name is kept whole.
 * @returns Plain objects for `JSON.stringify`, which `parseHotspots` reads without a problem;
 *   `hotspots.view` is the dataset's own view, fitted to the cut.
 * @throws {@link RangeError} if the dataset lacks a sector, year, country or language of the request.
 * @example `cutHotspots(dataset, {sectors: ['traded:automotive'], years: [2010, 2014]})`
 */
export function cutHotspots(dataset: HotspotDataset, request: CutRequest): HotspotCollection {
  const kept = keptParts(dataset, request);
  const part = cutDataset(dataset, kept);
  const {languages} = request;
  if (languages?.length === 0) {
    throw new RangeError('languages must name at least one; leave them out to keep all');
  }
  const whole = hotspotsGeoJson(languages === undefined ? part : inLanguages(part, languages));
  return {...whole, features: whole.features.map(withoutId)};
}

/** A feature without the code that its properties have, too. */
function withoutId({
  id: _id,
  ...feature
}: HotspotCollection['features'][number]): HotspotCollection['features'][number] {
  return feature;
}

function cutDataset(dataset: HotspotDataset, kept: KeptParts): HotspotDataset {
  const figures = new HotspotFigures(dataset);
  const taxonomies = keptTaxonomies(dataset, kept);
  const years = kept.years.map((at) => dataset.years[at] ?? NaN);
  const total = keptTotals(figures, kept);
  const {growthSpan: span} = figures;
  const growthEnds =
    span && !includesBoth(new Set(years), span) ? keptEnds(dataset, kept, span) : undefined;
  const cut: HotspotDataset = {
    regions: dataset.regions.map((region) => keptRegion(region, kept)),
    taxonomies,
    sectors: taxonomies.flatMap(({sectors}) => sectors),
    years,
    observations: keptObservations(dataset, kept),
    ...(total && {total}),
    ...(growthEnds && {growthEnds}),
    metadata: keptMetadata(figures, kept),
  };
  const view = keptView(dataset, cut, kept.countries);
  const questions = keptQuestions(dataset, cut);
  const metadata = {
    ...cut.metadata,
    ...(view !== '' && {view}),
    ...(questions.length > 0 && {questions}),
  };
  return {...cut, metadata};
}

/** A region, without its boundary if its country is not kept. */
function keptRegion(region: Region, {countries}: KeptParts): Region {
  const {outline, ...others} = region;
  return outline === undefined || countries?.includes(region.country) === false ? others : region;
}
