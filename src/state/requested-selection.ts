import type {HotspotDataset} from '../dataset/hotspot-dataset.js';
import {defaultFilter, type HotspotFilter} from '../dataset/hotspot-filter.js';
import {regionCountries} from '../dataset/region-countries.js';
import {UNNAMED_YEAR} from '../dataset/year.js';
import {nearestName} from '../author/nearest-name.js';
import {didYouMean, optionFault, usedValue, type GivenOptions} from './option-value.js';
import {excerpt, wordProblems, wordsOf} from './request-problem.js';
import {changeRequests} from './loaded-request.js';
import type {RefusedRequest, SelectingOption} from './unmet-request.js';

/** Those whose values are names. */
type NamingOption = Exclude<SelectingOption, 'change'>;

/** The part of a filter that selects figures. */
type Selection = Pick<HotspotFilter, SelectingOption>;

/** Figures that a page selects. */
export interface RequestedSelection extends RefusedRequest {
  /** Where an option is unmet, the value of the default filter. */
  readonly selection: Selection;
  /** Whether what reads a request is still loading; nothing may be shown until then. */
  readonly pending: boolean;
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
  const fallback = defaultFilter(dataset);
  const taxonomies = named('taxonomy', given, {names: dataset.taxonomies.map(({id}) => id)});
  const taxonomy =
    taxonomies.found[0] ??
    taxonomyOf(dataset, wordsOf(usedValue('sectors', given.sectors))) ??
    fallback.taxonomy;
  const sectors = named('sectors', given, sectorNames(dataset, taxonomy));
  const years = named('year', given, {
    names: dataset.years.map(String),
    advice: () => `; the data has ${yearsText(dataset.years)}`,
  });
  const countries = named('countries', given, {names: regionCountries(dataset.regions).codes});
  const requests = changeRequests();
  const changes = requests?.requestedChange(dataset, given.change, {
    ...{taxonomy, sectors: sectors.found},
  });
  const change = changes?.change;
  const parts = [taxonomies, sectors, years, countries, ...(changes ? [changes] : [])];
  const [year = fallback.year] = years.found.map(Number);
  return {
    selection: {
      ...{taxonomy, sectors: sectors.found, year, countries: countries.found},
      ...(change && {change, year: change.to}),
    },
    pending: changes === undefined && given.change != null && given.change !== '',
    unmet: parts.flatMap(({unmet}) => unmet),
    problems: parts.flatMap(({problems}) => problems),
  };
}

/** Names that an option may have. */
interface KnownNames {
  readonly names: readonly string[];
  /** The meaning of a word; by default, the name that equals it. */
  readonly find?: (word: string) => string | undefined;
  /** Advice on an unknown word; by default, the nearest name. */
  readonly advice?: (word: string) => string;
}

/** The part of a selection that one option requests. */
interface NamedPart extends RefusedRequest {
  readonly found: readonly string[];
}

/** Nouns of the options, for messages. */
const NOUNS: Readonly<Record<NamingOption, string>> = {
  taxonomy: 'taxonomy',
  sectors: 'sector',
  year: 'year',
  countries: 'country',
};

function named(
  option: NamingOption,
  given: GivenOptions,
  {
    names,
    find = (word) => names.find((name) => name === word),
    advice = (word) => nearest(word, names),
  }: KnownNames,
): NamedPart {
  const value = given[option];
  // An unusable value is a request, too, and no figures meet it.
  const unusable = optionFault(option, value) !== undefined;
  const words = unusable ? [] : wordsOf(usedValue(option, value));
  const found = words.flatMap((word) => find(word) ?? []);
  const unknown = words.filter((word) => find(word) === undefined);
  const none = found.length === 0 && (unusable || unknown.length > 0);
  const asked = excerpt(unusable ? value : words.join(' '));
  return {
    found: [...new Set(found)],
    unmet: none ? [{option, asked}] : [],
    problems: wordProblems(
      option,
      unknown,
      (word) => `unknown ${NOUNS[option]} ${word}${advice(word)}`,
    ),
  };
}

function sectorNames(dataset: HotspotDataset, taxonomy: string): KnownNames {
  const sectors = dataset.sectors.filter((sector) => sector.taxonomy === taxonomy);
  const names = sectors.map(({id}) => id);
  return {
    names,
    find: (word) => sectors.find(({key, id}) => key === word || id === word)?.key,
    advice: (word) => {
      const other = dataset.sectors.find(({key, id}) => key === word || id === word);
      return other ? `; it is a sector of ${other.taxonomy}` : nearest(word, names);
    },
  };
}

function yearsText(years: readonly number[]): string {
  const named = years.filter((year) => year !== UNNAMED_YEAR);
  return named.length === 0 ? 'no years' : [...new Set([named[0], named.at(-1)])].join(' to ');
}

/** The name that an unknown word probably means. */
function nearest(word: string, names: readonly string[]): string {
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
