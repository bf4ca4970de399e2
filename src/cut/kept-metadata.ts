import type {Annotation} from '../dataset/annotation.js';
import type {DatasetMetadata, HotspotDataset} from '../dataset/hotspot-dataset.js';
import type {ReferenceArea} from '../dataset/reference-area.js';
import type {Sector, Taxonomy} from '../dataset/taxonomy.js';
import type {HotspotFigures} from '../figures/hotspot-figures.js';
import type {KeptParts} from './kept-parts.js';

/**
 * Taxonomies of the kept sectors; those that lack some are marked as excerpts. Where only hidden
 * sectors are kept, they are hidden no more.
 */
export function keptTaxonomies(
  {taxonomies, sectors}: HotspotDataset,
  kept: KeptParts,
): readonly Taxonomy[] {
  const keys = keptKeys({sectors}, kept);
  return taxonomies.flatMap((taxonomy) => {
    const own = taxonomy.sectors.filter(({key}) => keys.has(key));
    if (own.length === 0) return [];
    const excerpt = own.length < taxonomy.sectors.length && ({excerpt: true} as const);
    const sectors = own.every(({hidden}) => hidden) ? own.map(shown) : own;
    return [{...taxonomy, sectors, ...excerpt}];
  });
}

/** A sector that readers see without choosing it. */
function shown({hidden: _hidden, ...sector}: Sector): Sector {
  return sector;
}

/** Metadata of a cut, without its view and questions. */
export function keptMetadata(
  {dataset, denominator, growthSpan}: HotspotFigures,
  kept: KeptParts,
): DatasetMetadata {
  const {annotations = [], ...others} = withoutViews(dataset.metadata);
  const {partial, reference, growth} = others;
  const years = new Set(kept.years.map((at) => dataset.years[at] ?? NaN));
  const span = growthSpan !== undefined && !includesBoth(years, growthSpan) ? growthSpan : growth;
  const shown = annotations.flatMap((each) => keptAnnotation(each, dataset, {kept, years}));
  return {
    ...others,
    ...(span && {growth: {from: span.from, to: span.to}}),
    ...(denominator !== 'none' && {totals: denominator}),
    partial: new Map([...partial].filter(([year]) => years.has(year))),
    ...(reference && {reference: keptReference(reference, {keys: keptKeys(dataset, kept), years})}),
    ...(shown.length > 0 && {annotations: shown}),
  };
}

function withoutViews({
  view: _view,
  questions: _questions,
  ...others
}: DatasetMetadata): DatasetMetadata {
  return others;
}

/** Whether the ends of a span are among the years. */
export function includesBoth(
  years: ReadonlySet<number>,
  {from, to}: {readonly from: number; readonly to: number},
): boolean {
  return years.has(from) && years.has(to);
}

/** Keys `taxonomy:sector` of the kept sectors. */
export function keptKeys(
  {sectors}: Pick<HotspotDataset, 'sectors'>,
  kept: KeptParts,
): ReadonlySet<string> {
  return new Set(kept.sectors.map((at) => sectors[at]?.key ?? ''));
}

function keptReference(
  {total, employment}: ReferenceArea,
  {keys, years}: {readonly keys: ReadonlySet<string>; readonly years: ReadonlySet<number>},
): ReferenceArea {
  const own = (figures: ReadonlyMap<number, number>): ReadonlyMap<number, number> =>
    new Map([...figures].filter(([year]) => years.has(year)));
  const sectors = [...employment].filter(([key]) => keys.has(key));
  return {
    total: own(total),
    employment: new Map(sectors.map(([key, figures]) => [key, own(figures)])),
  };
}

/** An annotation that the cut can show, with the sectors that it has. */
function keptAnnotation(
  annotation: Annotation,
  dataset: HotspotDataset,
  {kept, years}: {readonly kept: KeptParts; readonly years: ReadonlySet<number>},
): readonly Annotation[] {
  const {sectors, year} = annotation;
  const keys = keptKeys(dataset, kept);
  const own = sectors?.filter((key) => keys.has(key));
  const isOfOtherYear = year !== undefined && !years.has(year);
  if (isOfOtherYear || own?.length === 0 || isAbroad(annotation, dataset, kept)) return [];
  return [{...annotation, ...(own && {sectors: own})}];
}

/** Whether an annotation is about a region of a country that is not kept. */
function isAbroad(
  {region: code}: Annotation,
  {regions}: HotspotDataset,
  {countries}: KeptParts,
): boolean {
  const region = regions.find((each) => each.code === code);
  return region !== undefined && countries?.includes(region.country) === false;
}
