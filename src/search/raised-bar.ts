import {chosenSectors} from '../dataset/chosen-sectors.js';
import {NO_STARS, observationAt} from '../dataset/hotspot-dataset.js';
import type {HotspotFilter} from '../dataset/hotspot-filter.js';
import {CRITERION_MINIMUMS, type MinimumField} from '../figures/criterion-minimums.js';
import type {HotspotFigures} from '../figures/hotspot-figures.js';

/** A minimum that a region does not reach. */
export interface RaisedBar {
  readonly kind: MinimumField;
  /** The region's own figure; `NaN` if it has none. */
  readonly value: number;
  /** A round minimum that it reaches; `undefined` if only none will do. */
  readonly lowered: number | undefined;
}

/** Figures by the minimum that tests them. */
type Tested = Readonly<Record<MinimumField, number>>;

const MINIMUMS = CRITERION_MINIMUMS.map(([field]) => field);

/**
 * The first minimum that a region does not reach, in the chosen sector that fails the fewest and
 * comes nearest.
 *
 * @param region - Index into the dataset's regions, one with a figure above 0.
 * @returns `undefined` if it reaches all.
 */
export function raisedBar(
  figures: HotspotFigures,
  filter: HotspotFilter,
  region: number,
): RaisedBar | undefined {
  const {criterion} = filter;
  const isAbove = (minimum: number | undefined, value: number): boolean =>
    minimum !== undefined && !(value >= minimum);
  const failing = (tested: Tested): readonly MinimumField[] =>
    MINIMUMS.filter((kind) => isAbove(criterion[kind], tested[kind]));
  const [nearest] = testedFigures(figures, filter, region)
    .map((tested) => ({tested, fails: failing(tested)}))
    .sort((one, other) => one.fails.length - other.fails.length || nearness(one, other));
  const kind = nearest?.fails[0];
  if (nearest === undefined || kind === undefined) return undefined;
  const value = nearest.tested[kind];
  return {kind, value, lowered: loweredTo(kind, value)};
}

/** Figures of the chosen sectors that the region has above 0. */
function testedFigures(
  figures: HotspotFigures,
  filter: HotspotFilter,
  region: number,
): readonly Tested[] {
  const {dataset} = figures;
  const year = dataset.years.indexOf(filter.year);
  return chosenSectors(figures, filter).flatMap((sector) => {
    const at = observationAt(dataset, {year, sector, region});
    if (at === undefined || !((dataset.observations[filter.size]?.[at] ?? NaN) > 0)) return [];
    const {employment, focus, quotient, stars, slice} = figures.of(year, sector);
    const entry = at - slice.start;
    const rated = stars[entry] ?? NO_STARS;
    return [
      {
        minimumStars: rated === NO_STARS ? NaN : rated,
        minimumQuotient: quotient[entry] ?? NaN,
        minimumShare: (focus[entry] ?? NaN) * 100,
        minimumEmployment: employment[entry] ?? NaN,
      },
    ];
  });
}

interface Candidate {
  readonly tested: Tested;
  readonly fails: readonly MinimumField[];
}

/** Order of two sectors that fail as many minimums: by the first of them, highest figure first. */
function nearness(one: Candidate, other: Candidate): number {
  const place = ({fails}: Candidate): number => MINIMUMS.indexOf(fails[0] ?? 'minimumStars');
  const kind = one.fails[0];
  if (kind === undefined || place(one) !== place(other)) return place(one) - place(other);
  return (other.tested[kind] || 0) - (one.tested[kind] || 0);
}

/** A minimum in the steps that readers use: whole stars, tenths, two significant digits. */
function loweredTo(kind: MinimumField, value: number): number | undefined {
  const step = stepOf(kind, value);
  const lowered = Number((Math.floor(value / step) * step).toPrecision(12));
  return lowered > 0 ? lowered : undefined;
}

function stepOf(kind: MinimumField, value: number): number {
  if (kind === 'minimumStars') return 1;
  if (kind === 'minimumQuotient' || kind === 'minimumShare') return value < 0.1 ? 0.01 : 0.1;
  return 10 ** Math.max(0, Math.floor(Math.log10(value)) - 1);
}
