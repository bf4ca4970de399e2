import {observationAt, type HotspotDataset} from '../../dataset/hotspot-dataset.js';
import {QUALITY_FLAGS} from '../../dataset/quality-flag.js';
import {sectorSeries, type SeriesPoint} from '../../figures/sector-series.js';

/**
 * Employment of a region in the sum of several sectors over all years of the data.
 *
 * A year without any figure has none; a figure that is listed without a value leaves the sum of its
 * year incomplete, by as many components as it lacks. The series breaks where that of one sector
 * does, and where the sums lack different numbers of components.
 *
 * @param region - Index into the dataset's regions.
 * @param sectors - Indices of the sectors, which must not overlap; one or more.
 */
export function regionSeries(
  dataset: HotspotDataset,
  {region, sectors}: {readonly region: number; readonly sectors: readonly number[]},
): readonly SeriesPoint[] {
  const [only] = sectors;
  if (sectors.length === 1 && only !== undefined) {
    return sectorSeries(dataset, {region, sector: only});
  }
  const all = sectors.map((sector) => sectorSeries(dataset, {region, sector}));
  const points: SeriesPoint[] = [];
  dataset.years.forEach((year, at) => {
    const lacking = sectors.map((sector) => lackingParts(dataset, {year: at, sector, region}));
    const incomplete = lacking.reduce((sum, parts) => sum + parts, 0);
    points.push(
      joined(
        points.at(-1),
        all.flatMap((series) => series[at] ?? []),
        {year, incomplete},
      ),
    );
  });
  return points;
}

/** The sum of one year; incomplete only if there is a figure. */
function joined(
  before: SeriesPoint | undefined,
  points: readonly SeriesPoint[],
  {year, incomplete: lacking}: Pick<SeriesPoint, 'year' | 'incomplete'>,
): SeriesPoint {
  const figures = points.filter(({employment}) => !Number.isNaN(employment));
  const none = figures.length === 0;
  const employment = none ? NaN : figures.reduce((sum, point) => sum + point.employment, 0);
  const flags = figures.reduce((mask, point) => mask | point.flags, 0);
  const incomplete = none ? 0 : lacking;
  const continues =
    before !== undefined &&
    !Number.isNaN(before.employment + employment) &&
    (flags & QUALITY_FLAGS.b) === 0 &&
    before.incomplete === incomplete;
  const partial = points.some((point) => point.partial);
  return {year, employment, flags, incomplete, partial, continues};
}

/**
 * Number of components that a figure lacks: at least 1 if it is listed without a value, none if it
 * is 0, as in the sums of circles.
 */
function lackingParts(
  dataset: HotspotDataset,
  address: {readonly year: number; readonly sector: number; readonly region: number},
): number {
  const {employment, incomplete} = dataset.observations;
  const at = observationAt(dataset, address);
  if (at === undefined || employment[at] === 0) return 0;
  const parts = incomplete?.[at] ?? 0;
  return Number.isNaN(employment[at] ?? NaN) ? Math.max(1, parts) : parts;
}
