import {nearestName} from '../author/nearest-name.js';
import {countryCode} from '../dataset/country-code.js';
import type {HotspotDataset} from '../dataset/hotspot-dataset.js';
import {regionCountries} from '../dataset/region-countries.js';
import {UNNAMED_YEAR} from '../dataset/year.js';
import type {CutRequest} from './cut-request.js';

/** Parts of a dataset that a cut keeps, as indices in the order of the dataset. */
export interface KeptParts {
  /** Indices into the dataset's sectors. */
  readonly sectors: readonly number[];
  /** Indices into the dataset's years, without a gap. */
  readonly years: readonly number[];
  /** Country codes of the data; `undefined` for all. */
  readonly countries: readonly string[] | undefined;
}

/**
 * The parts of a dataset that a request names.
 *
 * @throws {@link RangeError} if the data lacks one of them, or an id is that of several sectors.
 */
export function keptParts(dataset: HotspotDataset, request: CutRequest): KeptParts {
  return {
    sectors: keptSectors(dataset, request.sectors),
    years: keptYears(dataset, request.years),
    countries: keptCountries(dataset, request.countries),
  };
}

function keptSectors({sectors}: HotspotDataset, words: CutRequest['sectors']): readonly number[] {
  const asked = new Set(words?.map((word) => sectorNamed(sectors, word)));
  const all = [...sectors.keys()];
  return words === undefined
    ? all
    : nonEmpty(
        'sectors',
        all.filter((at) => asked.has(at)),
      );
}

function sectorNamed(sectors: HotspotDataset['sectors'], word: string): number {
  const keyed = sectors.findIndex(({key}) => key === word);
  if (keyed >= 0) return keyed;
  const named = sectors.filter(({id}) => id === word);
  const [only, ...others] = named;
  if (only !== undefined && others.length === 0) return sectors.indexOf(only);
  if (only !== undefined) {
    const keys = named.map(({key}) => key).join(' or ');
    throw new RangeError(`sector ${word} is in several taxonomies: use ${keys}`);
  }
  const known = sectors.flatMap(({key, id}) => [key, id]);
  throw unknown('sector', word, nearestName(word, known));
}

function keptYears({years}: HotspotDataset, asked: CutRequest['years']): readonly number[] {
  const all = [...years.keys()];
  if (asked === undefined) return all;
  const places = asked.map((year) => {
    const place = year === UNNAMED_YEAR ? -1 : years.indexOf(year);
    if (place >= 0) return place;
    throw new RangeError(`the data does not have the year ${year}${yearsText(years)}`);
  });
  const [first, last] = [Math.min(...places), Math.max(...places)];
  return nonEmpty('years', all.slice(first, last + 1));
}

/** The years of the data, for a message; empty if it names none. */
function yearsText(years: readonly number[]): string {
  const named = years.filter((year) => year !== UNNAMED_YEAR);
  const ends = [...new Set([named[0], named.at(-1)])].join(' to ');
  return named.length === 0 ? ', as it names no years' : `; it has ${ends}`;
}

function keptCountries(
  {regions}: HotspotDataset,
  asked: CutRequest['countries'],
): readonly string[] | undefined {
  const known = regionCountries(regions).codes.filter((code) => code !== '');
  const codes = asked?.map((word) => {
    const code = countryCode(word) ?? word;
    if (known.includes(code)) return code;
    throw unknown('country', word, nearestName(word, known));
  });
  return codes && nonEmpty('countries', [...new Set(codes)]);
}

function nonEmpty<T>(part: keyof CutRequest, kept: readonly T[]): readonly T[] {
  if (kept.length > 0) return kept;
  throw new RangeError(`${part} must name at least one; leave them out to keep all`);
}

function unknown(noun: string, word: string, meant: string | undefined): RangeError {
  const advice = meant === undefined ? '' : `; did you mean ${meant}?`;
  return new RangeError(`the data does not have the ${noun} ${word}${advice}`);
}
