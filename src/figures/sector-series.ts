import {observationAt, type HotspotDataset} from '../dataset/hotspot-dataset.js';
import {QUALITY_FLAGS} from '../dataset/quality-flag.js';

/** One year of a region's employment in a sector. */
export interface SeriesPoint {
  readonly year: number;
  /** Persons employed, from 0; `NaN` if missing. */
  readonly employment: number;
  /** Mask of quality flags. */
  readonly flags: number;
  /** Number of component figures that were not published and so are missing from the sum. */
  readonly incomplete: number;
  /** Whether the data covers only part of the region's country in that year. */
  readonly partial: boolean;
  /**
   * Whether it is comparable with the year before: both have figures, the series does not break
   * here, and the sums lack the same number of components.
   */
  readonly continues: boolean;
}

/** Region and sector of a series, by indices. */
export interface SeriesSubject {
  readonly region: number;
  readonly sector: number;
}

/** Employment of a region in a sector over all years of the data, in their order. */
export function sectorSeries(
  dataset: HotspotDataset,
  {region, sector}: SeriesSubject,
): readonly SeriesPoint[] {
  const {employment, flags, incomplete} = dataset.observations;
  const country = dataset.regions[region]?.country ?? '';
  const points: SeriesPoint[] = [];
  dataset.years.forEach((year, index) => {
    const at = observationAt(dataset, {year: index, sector, region});
    const point = {
      year,
      employment: at === undefined ? NaN : (employment[at] ?? NaN),
      flags: at === undefined ? 0 : (flags?.[at] ?? 0),
      incomplete: at === undefined ? 0 : (incomplete?.[at] ?? 0),
      partial: dataset.metadata.partial.get(year)?.includes(country) ?? false,
    };
    points.push({...point, continues: comparable(points.at(-1), point)});
  });
  return points;
}

type Compared = Omit<SeriesPoint, 'continues'>;

function comparable(
  before: Compared | undefined,
  {employment, flags, incomplete}: Compared,
): boolean {
  if (before === undefined || Number.isNaN(before.employment + employment)) return false;
  return (flags & QUALITY_FLAGS.b) === 0 && before.incomplete === incomplete;
}
