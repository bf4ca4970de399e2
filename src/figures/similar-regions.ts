import type {HotspotFigures} from './hotspot-figures.js';

/** Share of a region's sectors that another must have a quotient in to be compared. */
const SHARED = 0.5;

/** Region whose like is sought, among the figures of one year and taxonomy. */
export interface SimilarityQuestion {
  /** Index into the dataset's regions. */
  readonly region: number;
  /** Id of the taxonomy. */
  readonly taxonomy: string;
  readonly year: number;
}

/**
 * Regions whose profile of location quotients is most like that of another, most similar first.
 *
 * Each quotient is made symmetric, `(LQ - 1) / (LQ + 1)`, from -1 where the sector is absent over 0
 * at the average towards 1: twice and half the average are equally far from it, and no outlier
 * decides. The distance of two regions is the root of the mean squared difference over the sectors in
 * which both have a quotient. Regions that share less than half of these sectors are left out.
 *
 * @param most - Number of regions returned at most.
 * @returns Indices into the dataset's regions; equally similar ones in its order; none if the data
 *   lacks sectors of the taxonomy.
 * @see Dalum, Laursen and Villumsen (1998), "Structural change in OECD export specialisation
 *   patterns: de-specialisation and 'stickiness'", International Review of Applied Economics 12(3),
 *   for the symmetric form.
 */
export function similarRegions(
  figures: HotspotFigures,
  question: SimilarityQuestion,
  most: number,
): readonly number[] {
  const {taxonomies} = figures.dataset;
  if (taxonomies.find(({id}) => id === question.taxonomy)?.excerpt === true) return [];
  const profiles = symmetricQuotients(figures, question);
  const own = profiles.map((column) => column[question.region] ?? NaN);
  const known = own.filter((value) => !Number.isNaN(value)).length;
  return figures.dataset.regions
    .map((_, region) => ({region, distance: distanceTo(region, own, profiles)}))
    .filter(({region, distance: {shared, value}}) => {
      const comparable = shared > 0 && shared >= SHARED * known;
      return region !== question.region && comparable && !Number.isNaN(value);
    })
    .sort((one, other) => one.distance.value - other.distance.value)
    .slice(0, most)
    .map(({region}) => region);
}

interface Distance {
  /** Number of sectors compared. */
  readonly shared: number;
  readonly value: number;
}

function distanceTo(
  region: number,
  own: readonly number[],
  profiles: readonly Float64Array[],
): Distance {
  let shared = 0;
  let sum = 0;
  own.forEach((value, sector) => {
    const difference = value - (profiles[sector]?.[region] ?? NaN);
    if (Number.isNaN(difference)) return;
    shared++;
    sum += difference ** 2;
  });
  return {shared, value: Math.sqrt(sum / shared)};
}

/** A column for each sector of the taxonomy, with an entry for each region; `NaN` where unknown. */
function symmetricQuotients(
  figures: HotspotFigures,
  {taxonomy, year}: SimilarityQuestion,
): readonly Float64Array[] {
  const {dataset} = figures;
  const at = dataset.years.indexOf(year);
  if (at < 0) return [];
  return dataset.sectors.flatMap((sector, index) => {
    if (sector.taxonomy !== taxonomy) return [];
    const column = new Float64Array(dataset.regions.length).fill(NaN);
    const {region, quotient} = figures.of(at, index);
    quotient.forEach((value, entry) => {
      column[region[entry] ?? 0] = (value - 1) / (value + 1);
    });
    return [column];
  });
}
