import type {HotspotDataset} from '../../dataset/hotspot-dataset.js';
import {missingReason, type MissingReason} from '../../dataset/missing-reason.js';
import type {Region} from '../../dataset/region.js';
import type {Sector} from '../../dataset/taxonomy.js';
import type {FigureQuality} from '../../locale/quality-text.js';
import type {Locale} from '../../locale/locale.js';
import type {HotspotView} from '../../view/hotspot-view.js';
import {spread, type ComparisonMeasure} from './comparison-measure.js';

/** Order of the rows: by difference, by name of the sector, or by a region's figure, by its code. */
export type ComparisonSort = 'difference' | 'sector' | {readonly region: string};

/** A region's figure in one sector. */
export interface ComparedFigure extends FigureQuality {
  readonly region: Region;
  /** `NaN` if missing. */
  readonly value: number;
  /** Why there are no persons employed; `undefined` if there are. */
  readonly missing: MissingReason | undefined;
}

/** One sector of a comparison. */
export interface ComparisonRow {
  readonly sector: Sector;
  /** Whether the sector is one of those on the map. */
  readonly chosen: boolean;
  /** One for each region, in the order of selection. */
  readonly figures: readonly ComparedFigure[];
  /** By `spread`. */
  readonly difference: number;
}

/** Regions and measure of a comparison. */
export interface ComparisonSubject {
  readonly regions: readonly Region[];
  readonly measure: ComparisonMeasure;
  readonly sort: ComparisonSort;
}

/** The regions of codes that the data has, in their order. */
export function comparedRegions(view: HotspotView, codes: readonly string[]): readonly Region[] {
  const {regions} = view.figures.dataset;
  return codes.flatMap((code) => regions.find((region) => region.code === code) ?? []);
}

/** All sectors of the view's taxonomy in the view's year, in the order of `sort`, greatest first. */
export function comparisonRows(
  view: HotspotView,
  {regions, measure, sort}: ComparisonSubject,
  locale: Locale,
): readonly ComparisonRow[] {
  const {dataset} = view.figures;
  const {taxonomy, sectors: chosen} = view.filter;
  const rows = dataset.sectors.flatMap((sector, at) => {
    if (sector.taxonomy !== taxonomy) return [];
    const figures = regions.map((region) => figureOf(view, {region, sector: at, measure}));
    const difference = spread(
      measure,
      figures.map(({value}) => value),
    );
    return [{sector, chosen: chosen.includes(sector.key), figures, difference}];
  });
  if (sort === 'sector') {
    const name = ({sector}: ComparisonRow): string => locale.label(sector.short ?? sector.label);
    return rows.sort((one, other) => locale.compare(name(one), name(other)));
  }
  const rank = ({figures, difference}: ComparisonRow): number =>
    sort === 'difference'
      ? difference
      : (figures.find(({region}) => region.code === sort.region)?.value ?? NaN);
  return rows.sort((one, other) => descending(rank(one), rank(other)));
}

/** Order of two figures, greatest first, and last infinite and then missing ones. */
function descending(one: number, other: number): number {
  const [first, second] = [kindOf(one), kindOf(other)];
  return first === second && first === 0 ? other - one : first - second;
}

function kindOf(value: number): number {
  return Number.isFinite(value) ? 0 : Number.isNaN(value) ? 2 : 1;
}

/** Quality of an observation by its index; that of none has no flags. */
function qualityAt({observations}: HotspotDataset, at: number): FigureQuality {
  return {flags: observations.flags?.[at] ?? 0, incomplete: observations.incomplete?.[at] ?? 0};
}

function figureOf(
  {figures, filter}: HotspotView,
  {
    region,
    sector,
    measure,
  }: {readonly region: Region; readonly sector: number; readonly measure: ComparisonMeasure},
): ComparedFigure {
  const {dataset} = figures;
  const index = dataset.regions.indexOf(region);
  const columns = figures.of(dataset.years.indexOf(filter.year), sector);
  const entry = columns.region.indexOf(index);
  const quality = qualityAt(dataset, entry < 0 ? -1 : columns.slice.start + entry);
  const isKnown = !Number.isNaN(columns.employment[entry] ?? NaN);
  const place = {region: index, sectors: [sector]};
  const missing = isKnown ? undefined : missingReason(dataset, filter, place);
  return {region, value: columns[measure][entry] ?? NaN, missing, ...quality};
}
