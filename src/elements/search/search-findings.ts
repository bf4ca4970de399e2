import type {Locale} from '../../locale/locale.js';
import {NOTHING_FOUND, searchResults, type SearchResults} from '../../search/search-results.js';
import type {HotspotView} from '../../view/hotspot-view.js';
import {searchGroups, type SearchEntry, type SearchGroup} from './search-groups.js';

/** What is searched, and where. */
export interface SearchSubject {
  readonly view: HotspotView | undefined;
  readonly searched: string;
  /** Whether only regions are searched. */
  readonly onlyRegions: boolean;
  readonly locale: Locale;
}

/** Results of a search as the groups and entries of a list; immutable. */
export class SearchFindings {
  readonly groups: readonly SearchGroup[];
  /** Entries of all groups. */
  readonly entries: readonly SearchEntry[];
  readonly #results: SearchResults;
  readonly #subject: SearchSubject;

  constructor(subject: SearchSubject) {
    const {view, searched, onlyRegions, locale} = subject;
    this.#subject = subject;
    this.#results = view ? searchResults(view, searched, {onlyRegions}) : NOTHING_FOUND;
    this.groups = view ? searchGroups(this.#results, {view, locale}) : [];
    this.entries = this.groups.flatMap(({entries}) => entries);
  }

  /** Index of the entry that matches best; -1 if there is none. */
  get best(): number {
    const kind = this.#results.sectorFirst ? 'sector' : 'region';
    return this.entries.findIndex((entry) => entry.kind === kind);
  }

  /** Whether sectors are searched and none matches. */
  get lacksSectors(): boolean {
    return !this.#subject.onlyRegions && this.#results.sectors.length === 0;
  }

  /** Index of the entry that loosens the step of the filter which hides a region; -1 without one. */
  wayTo(entry: SearchEntry): number {
    if (entry.kind !== 'region') return -1;
    const change = JSON.stringify(entry.found.hidden?.change);
    return this.entries.findIndex(
      (each) => each.kind === 'loosen' && JSON.stringify(each.hidden.change) === change,
    );
  }

  /** Number of results in words, or that there are none. */
  get text(): string {
    const {searched, onlyRegions, locale} = this.#subject;
    const {length: count} = this.entries.filter(({kind}) => kind !== 'loosen');
    if (count === 0) {
      return locale.text(onlyRegions ? 'search.noneFound' : 'search.nothingFound', {searched});
    }
    return locale.text(onlyRegions ? 'search.found' : 'search.results', {count});
  }
}
