import type {Annotation} from './annotation.js';
import type {ChangeYears} from './change-years.js';
import type {LocalisedText} from './localised-text.js';
import type {ReferenceArea} from './reference-area.js';
import type {Region} from './region.js';
import type {Sector, Taxonomy} from './taxonomy.js';

/** Value in `stars` of an observation for which the data gives no stars. */
export const NO_STARS = 255;

/**
 * All observations as columns of equal length; one entry per region × sector × year.
 *
 * Sorted by year, then sector, then region, so that one sector in one year is one slice. A
 * combination that the data omits, or gives only as `null`, has no entry, or one whose employment
 * is `NaN`; if the data gives anything else for it, such as a flag, it always has an entry. Columns
 * must not be edited.
 */
export interface ObservationColumns {
  /**
   * Start of the slice of a sector and year, at `year index × sectors + sector index`; a slice ends
   * where the next one starts. One entry more than slices.
   */
  readonly start: Uint32Array;
  /** Index into `regions`, ascending within a slice. */
  readonly region: Uint32Array;
  /** Persons employed, from 0; `NaN` if missing. */
  readonly employment: Float64Array;
  /** Number of local units, from 0; `NaN` if missing; `undefined` if the data has none at all. */
  readonly localUnits?: Float64Array;
  /** Wages and salaries in million euro, from 0; `NaN` if missing; `undefined` as above. */
  readonly wages?: Float64Array;
  /** Stars given by the data, from 0; {@link NO_STARS} if not given; `undefined` as above. */
  readonly stars?: Uint8Array;
  /** Mask of quality flags; 0 if none. See `flagLetters`. */
  readonly flags?: Uint16Array;
  /**
   * Number of component figures that were not published and so are missing from the sum; 0 if the
   * figure is complete.
   */
  readonly incomplete?: Uint8Array;
}

/** A question that a view of the data answers. */
export interface Question {
  readonly text: LocalisedText;
  /** The view, as the fragment of a link. */
  readonly view: string;
}

/** Metadata of a dataset; every member is optional. */
export interface DatasetMetadata {
  readonly title?: LocalisedText;
  readonly source?: LocalisedText;
  /** Notice that must appear wherever the data is shown. */
  readonly attribution?: LocalisedText;
  /** Definition of a hotspot, and of the sectors. */
  readonly definition?: LocalisedText;
  readonly disclaimer?: LocalisedText;
  /** Year of the NUTS version of the codes, such as 2010. */
  readonly nuts?: number;
  /** Day of extraction from the source, ISO 8601. */
  readonly extracted?: string;
  /**
   * Countries whose figures are missing wholly or in part, by year; a year without an entry is
   * full.
   */
  readonly partial: ReadonlyMap<number, readonly string[]>;
  /** Initial view, as the fragment of a link, unless another one is requested. */
  readonly view?: string;
  /** Example questions, in their order. */
  readonly questions?: readonly Question[];
  /** Texts on the map, in the order in which they get their places. */
  readonly annotations?: readonly Annotation[];
  /** Years that growth is measured over; without them, from the first to the last full year. */
  readonly growth?: ChangeYears;
  /**
   * Source of `total`: the publisher, or a sum over sectors of which the data may hold only some.
   * Absent if `total` shows it: it is given if it is there.
   */
  readonly totals?: 'given' | 'summed';
  /**
   * What `total` is the employment of, such as "of manufacturing"; completes "location quotient" and
   * "share". Absent for all activities.
   */
  readonly totalLabel?: LocalisedText;
  /** Why figures without a flag are missing, for regions that give no reason of their own. */
  readonly missing?: LocalisedText;
  /** Area that quotients compare with; without it, the sum over the regions of the data. */
  readonly reference?: ReferenceArea;
}

/**
 * Persons employed at both ends of `metadata.growth`, for years that the data lacks; at
 * `sector index × regions + region index`.
 */
export interface GrowthEnds {
  /** `NaN` where the ends cannot be compared. */
  readonly first: Float64Array;
  /** `NaN` if missing. */
  readonly last: Float64Array;
}

/** A dataset of hotspots in columns; immutable. */
export interface HotspotDataset {
  readonly regions: readonly Region[];
  readonly taxonomies: readonly Taxonomy[];
  /** Sectors of all taxonomies, in the order of `taxonomies`. */
  readonly sectors: readonly Sector[];
  /** Ascending. */
  readonly years: readonly number[];
  readonly observations: ObservationColumns;
  /**
   * Employment of a region in all activities of the source, in persons, at `year index × regions +
   * region index`; `NaN` if missing. `undefined` if the data gives none.
   */
  readonly total?: Float64Array;
  /** `undefined` if the data gives none. */
  readonly growthEnds?: GrowthEnds;
  readonly metadata: DatasetMetadata;
}

/** Entries of one sector in one year, from `start` up to but not including `end`. */
export interface Slice {
  readonly start: number;
  readonly end: number;
}

/** Slice of the observations of one sector in one year, by their indices. */
export function slice(dataset: HotspotDataset, year: number, sector: number): Slice {
  const {start} = dataset.observations;
  const at = year * dataset.sectors.length + sector;
  const first = start[at] ?? 0;
  return {start: first, end: start[at + 1] ?? first};
}

/** Indices that identify one observation. */
export interface ObservationAddress {
  readonly year: number;
  readonly sector: number;
  readonly region: number;
}

/** Position of an observation in the columns; `undefined` if the data does not mention it. */
export function observationAt(
  dataset: HotspotDataset,
  {year, sector, region}: ObservationAddress,
): number | undefined {
  const column = dataset.observations.region;
  let {start: low, end: high} = slice(dataset, year, sector);
  if (high - low === dataset.regions.length) return low + region;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const found = column[middle] ?? 0;
    if (found === region) return middle;
    if (found < region) low = middle + 1;
    else high = middle;
  }
  return undefined;
}
