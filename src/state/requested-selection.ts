import type {DataProblem} from '../dataset/data-problem.js';
import type {HotspotDataset} from '../dataset/hotspot-dataset.js';
import {defaultFilter, type HotspotFilter} from '../dataset/hotspot-filter.js';
import {regionCountries} from '../dataset/region-countries.js';
import type {Sector} from '../dataset/taxonomy.js';
import {UNNAMED_YEAR} from '../dataset/year.js';
import {nearestName} from './nearest-name.js';
import {didYouMean, optionFault, usedValue, type GivenOptions} from './option-value.js';
import {excerpt, requestProblem, wordProblems, wordsOf} from './request-problem.js';

/** Options that select figures of the data. */
export type SelectingOption = 'taxonomy' | 'sectors' | 'year' | 'countries';

/** An option that selects nothing that the data has. */
export interface UnmetRequest {
  readonly option: SelectingOption;
  /** What it asks for, shortened to 80 characters. */
  readonly asked: string;
}

/** The part of a filter that selects figures. */
type Selection = Pick<HotspotFilter, SelectingOption>;

/** Figures that a page selects. */
export interface RequestedSelection {
  /** Where an option is unmet, the value of the default filter. */
  readonly selection: Selection;
  /** Nothing else may be shown in the place of these. */
  readonly unmet: readonly UnmetRequest[];
  readonly problems: readonly DataProblem[];
}

/** Country codes that others use, and Eurostat's. */
const EUROSTAT_CODES: Readonly<Record<string, string>> = {GR: 'EL', GB: 'UK'};

/**
 * The figures that a page selects. Names that the data lacks are problems; where all names of an
 * option are lacking, it is unmet.
 */
export function requestedSelection(
  dataset: HotspotDataset,
  given: GivenOptions,
): RequestedSelection {
  const {taxonomies, regions, years} = dataset;
  const fallback = defaultFilter(dataset);
  const problems: DataProblem[] = [];
  const unmet: UnmetRequest[] = [];

  /** The names of one option that the data has; it has names that cannot be read if it is faulty. */
  function known<Name extends string>(
    option: SelectingOption,
    kind: string,
    {
      find,
      names,
      advice = (word) => hint(word, names),
    }: {
      readonly find: (word: string) => Name | undefined;
      readonly names: readonly string[];
      readonly advice?: (word: string) => string;
    },
  ): readonly Name[] {
    const fault = optionFault(option, given[option]);
    const words =
      fault === undefined ? wordsOf(String(usedValue(option, given[option]) ?? '')) : [];
    const found = words.flatMap((word) => find(word) ?? []);
    const unknown = words.filter((word) => find(word) === undefined);
    problems.push(
      ...wordProblems(option, unknown, (word) => `unknown ${kind} ${word}${advice(word)}`),
    );
    if (found.length === 0 && (unknown.length > 0 || fault !== undefined)) {
      unmet.push({option, asked: excerpt(words.length > 0 ? words.join(' ') : given[option])});
    }
    return [...new Set(found)];
  }

  const ids = taxonomies.map(({id}) => id);
  const [asked] = known('taxonomy', 'taxonomy', {find: oneOf(ids), names: ids});
  const words = wordsOf(usedValue('sectors', given.sectors));
  const taxonomy = asked ?? taxonomyOf(dataset, words) ?? fallback.taxonomy;
  const names = (taxonomies.find(({id}) => id === taxonomy)?.sectors ?? []).map(({id}) => id);
  const sectors = known('sectors', 'sector', {
    find: (word) => sectorOf(dataset, taxonomy, word)?.key,
    names,
    advice: (word) => {
      const other = dataset.sectors.find(({key, id}) => key === word || id === word);
      return other ? `; it is a sector of ${other.taxonomy}` : hint(word, names);
    },
  });
  const yearNames = years.map(String);
  const [year] = known('year', 'year', {
    ...{find: oneOf(yearNames), names: yearNames},
    advice: () => `; the data has ${yearsText(years)}`,
  });
  const {codes} = regionCountries(regions);
  const countries = known('countries', 'country', {find: oneOf(codes), names: codes});
  const selection = {
    taxonomy,
    sectors,
    year: year === undefined ? fallback.year : Number(year),
    countries,
  };
  return {selection, unmet, problems};
}

function oneOf(names: readonly string[]): (word: string) => string | undefined {
  return (word) => (names.includes(word) ? word : undefined);
}

function yearsText(years: readonly number[]): string {
  const named = years.filter((year) => year !== UNNAMED_YEAR);
  return named.length === 0 ? 'no years' : [...new Set([named[0], named.at(-1)])].join(' to ');
}

/** Advice on an unknown word. */
function hint(word: string, names: readonly string[]): string {
  if (/[,;]/.test(word)) return '; names are separated by spaces';
  const code = EUROSTAT_CODES[word.toUpperCase()];
  const meant = code !== undefined && names.includes(code) ? code : nearestName(word, names);
  return didYouMean(meant);
}

/**
 * Taxonomy of the first word that names one, else the first taxonomy that has one of the words.
 */
function taxonomyOf(
  {taxonomies, sectors}: HotspotDataset,
  words: readonly string[],
): string | undefined {
  for (const word of words) {
    const named = sectors.find(({key}) => key === word);
    if (named !== undefined) return named.taxonomy;
  }
  return taxonomies.find((taxonomy) => taxonomy.sectors.some(({id}) => words.includes(id)))?.id;
}

function sectorOf({sectors}: HotspotDataset, taxonomy: string, word: string): Sector | undefined {
  return sectors.find(
    (sector) => sector.taxonomy === taxonomy && (sector.key === word || sector.id === word),
  );
}
