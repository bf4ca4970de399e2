/** The figures that an element shows. */
export type Figures =
  /** None: the page has given no view, no data and no address. */
  | 'none'
  /** None yet; see {@link ADDRESSES}. */
  | 'coming'
  | 'counted'
  | 'failed'
  /** A small sample with gaps and marks; for the widget, a file with faults. */
  | 'defective'
  /** Eurostat's, with a criterion that no region meets. */
  | 'unmet'
  /** Eurostat's. */
  | 'real'
  /** Eurostat's, in the sector with the longest label. */
  | 'long';

/** A state that each element is shown in. */
export interface CatalogueState {
  /** Part of the section's id, as in `hotspot-table-dark`. */
  readonly id: string;
  readonly heading: string;
  readonly figures: Figures;
  /** Attributes of the box around the element. */
  readonly frame?: {readonly class?: string; readonly lang?: string; readonly dir?: string};
}

/** All states, in the order of the page. */
export const STATES: readonly CatalogueState[] = [
  {id: 'empty', heading: 'Empty', figures: 'none'},
  {id: 'loading', heading: 'Loading, progress unknown', figures: 'coming'},
  {id: 'loading-known', heading: 'Loading, progress known', figures: 'counted'},
  {id: 'failed', heading: 'Failed to load', figures: 'failed'},
  {id: 'problems', heading: 'Data with problems', figures: 'defective'},
  {id: 'unmet', heading: 'No region meets the criterion', figures: 'unmet'},
  {id: 'filled', heading: 'Filled', figures: 'real'},
  {id: 'dark', heading: 'Dark', figures: 'real', frame: {class: 'dark'}},
  {id: 'german', heading: 'German', figures: 'long', frame: {lang: 'de'}},
  {id: 'greek', heading: 'Greek', figures: 'long', frame: {lang: 'el'}},
  {id: 'rtl', heading: 'Right to left', figures: 'real', frame: {dir: 'rtl'}},
  {id: 'narrow', heading: '360 px wide', figures: 'real', frame: {class: 'narrow'}},
];
