import type {Taxonomy} from '../dataset/taxonomy.js';
import type {HotspotFigures} from '../figures/hotspot-figures.js';
import {portfolioStrength} from '../figures/portfolio.js';

/** Sectoral against cross-sectoral strength of all regions; columns have one entry per region. */
export interface RegionStrengths {
  /** The first additive taxonomy, of traded sectors. */
  readonly sectoralTaxonomy: Taxonomy;
  /** The first taxonomy whose industries overlap, of emerging industries. */
  readonly crossSectoralTaxonomy: Taxonomy;
  /** Stars over the sectors of the additive taxonomy; `NaN` where none has a figure. */
  readonly sectoral: Float64Array;
  /** Stars over the emerging industries; `NaN` where none has a figure. */
  readonly crossSectoral: Float64Array;
  /** Persons employed in all activities; `NaN` if missing. */
  readonly employment: Float64Array;
  /** Indices of the regions that have all three figures, largest employment first. */
  readonly complete: readonly number[];
  /** Indices of those that lack one. */
  readonly missing: readonly number[];
  /** Medians over the complete regions; `NaN` if there are none. */
  readonly medians: {readonly sectoral: number; readonly crossSectoral: number};
}

/**
 * Strengths of all regions in one year, regardless of filters.
 *
 * @param year - Index into the dataset's years; −1 leaves every region without figures.
 * @returns `undefined` if the dataset lacks an additive or an overlapping taxonomy, or sectors of it.
 * @see European Cluster Panorama 2014, "cluster portfolio strength"
 */
export function regionStrengths(
  figures: HotspotFigures,
  year: number,
): RegionStrengths | undefined {
  const {regions} = figures.dataset;
  const taxonomies = figures.dataset.taxonomies.filter(({excerpt}) => excerpt !== true);
  const sectoralTaxonomy = taxonomies.find(({additive}) => additive);
  const crossSectoralTaxonomy = taxonomies.find(({additive}) => !additive);
  if (sectoralTaxonomy === undefined || crossSectoralTaxonomy === undefined) return undefined;

  const unknown = new Float64Array(regions.length).fill(NaN);
  const strength = ({id}: Taxonomy): Float64Array =>
    year < 0 ? unknown : portfolioStrength(figures, year, id);
  const sectoral = strength(sectoralTaxonomy);
  const crossSectoral = strength(crossSectoralTaxonomy);
  const employment = year < 0 ? unknown : figures.regionTotals(year);
  const all = regions.map((_, region) => region);
  const isComplete = (at: number): boolean =>
    (employment[at] ?? NaN) > 0 &&
    !Number.isNaN((sectoral[at] ?? NaN) + (crossSectoral[at] ?? NaN));
  const complete = all
    .filter(isComplete)
    .sort((one, other) => (employment[other] ?? 0) - (employment[one] ?? 0));
  return {
    sectoralTaxonomy,
    crossSectoralTaxonomy,
    sectoral,
    crossSectoral,
    employment,
    complete,
    missing: all.filter((at) => !isComplete(at)),
    medians: {
      sectoral: median(complete.map((at) => sectoral[at] ?? NaN)),
      crossSectoral: median(complete.map((at) => crossSectoral[at] ?? NaN)),
    },
  };
}

/** Quadrant of a region: the axes along which it is strong. */
export type StrengthQuadrant = 'both' | 'sectoral' | 'crossSectoral' | 'neither';

/** Quadrant of a region: strong means above the median of all regions, not equal to it. */
export function strengthQuadrant(strengths: RegionStrengths, region: number): StrengthQuadrant {
  const {medians} = strengths;
  const sectoral = (strengths.sectoral[region] ?? NaN) > medians.sectoral;
  const crossSectoral = (strengths.crossSectoral[region] ?? NaN) > medians.crossSectoral;
  if (sectoral && crossSectoral) return 'both';
  if (sectoral) return 'sectoral';
  return crossSectoral ? 'crossSectoral' : 'neither';
}

/** Regions of one quadrant together. */
export interface QuadrantTotal {
  readonly regions: number;
  /** Share of the employment of all complete regions, from 0 to 1; `NaN` if there are none. */
  readonly share: number;
}

/** Number of regions and share of employment of each quadrant. */
export function quadrantTotals(
  strengths: RegionStrengths,
): Readonly<Record<StrengthQuadrant, QuadrantTotal>> {
  const {complete, employment} = strengths;
  const persons = (regions: readonly number[]): number =>
    regions.reduce((sum, region) => sum + (employment[region] ?? 0), 0);
  const of = (quadrant: StrengthQuadrant): QuadrantTotal => {
    const regions = complete.filter((region) => strengthQuadrant(strengths, region) === quadrant);
    return {regions: regions.length, share: persons(regions) / persons(complete)};
  };
  return {
    both: of('both'),
    sectoral: of('sectoral'),
    crossSectoral: of('crossSectoral'),
    neither: of('neither'),
  };
}

/** The middle value; for an even number the mean of the two middle ones; `NaN` for none. */
function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? NaN;
  const lower = sorted[Math.ceil(middle) - 1] ?? NaN;
  return (lower + upper) / 2;
}
