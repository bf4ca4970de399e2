import {compareLayout, type CompareLayout} from '../../chart/compare-layout.js';
import {placesMap, type PlacesMap} from '../../chart/places-map.js';
import type {Taxonomy} from '../../dataset/taxonomy.js';
import type {IndustryScope} from '../../locale/industry-text.js';
import type {Locale} from '../../locale/locale.js';
import {largestIndustry} from '../../view/industry-figures.js';
import {FAIR_COVERAGE} from '../../view/industry-measures.js';
import {sectorComparison, type ComparedSector} from '../../chart/sector-comparison.js';
import {sortedBy, type CompareMeasure} from './compare-measure.js';

/** Options of {@link compareScene}. */
export interface CompareSceneOptions {
  readonly scope: IndustryScope;
  /** Id of the taxonomy; that of the scope's filter if it is not in the dataset. */
  readonly taxonomy: string;
  readonly sort: CompareMeasure;
}

/** Content of one rendering of a comparison of sectors. */
export interface CompareScene {
  /** The same figures with a filter of the taxonomy shown. */
  readonly scope: IndustryScope;
  readonly taxonomy: Taxonomy | undefined;
  readonly locale: Locale;
  readonly sort: CompareMeasure;
  /** In the order of the rows. */
  readonly sectors: readonly ComparedSector[];
  readonly layout: CompareLayout;
  /** Map of the places in a row; its size is that of the column. */
  readonly places: PlacesMap;
}

/** Box of a comparison. */
export interface CompareBox {
  /** In CSS pixels. */
  readonly width: number;
  /** Size of the page's text as a multiple of the usual one, from 1. */
  readonly textScale: number;
  readonly locale: Locale;
}

/** Scene of a comparison in a box. */
export function compareScene(
  options: CompareSceneOptions,
  {width, textScale, locale}: CompareBox,
): CompareScene {
  const scope = scopeOf(options);
  const {figures, filter} = scope;
  const compared = sectorComparison(figures, filter);
  const greatest = (values: readonly number[]): number =>
    values.reduce((most, value) => Math.max(most, Math.abs(value) || 0), 0);
  const layout = compareLayout({
    width,
    textScale,
    count: compared.length,
    maximum: largestIndustry(figures, {...filter, size: 'employment'}),
    largestChange: greatest(compared.map(({change}) => change.value)),
    largestShare: greatest(compared.map(({share}) => share)),
    mostHotspots: greatest(compared.map(({hotspots}) => hotspots.length)),
  });
  return {
    scope,
    taxonomy: figures.dataset.taxonomies.find(({id}) => id === filter.taxonomy),
    locale,
    sort: options.sort,
    sectors: sortedBy(options.sort, compared),
    layout,
    places: placesMap(
      layout.list ? {width: 128, height: 112} : {width: 84, height: 62},
      figures.dataset.regions,
    ),
  };
}

/** Whether the regions that a change is based on hold too little of the sector. */
export function isHollow({change}: ComparedSector): boolean {
  return change.coverage < FAIR_COVERAGE;
}

/** Whether the filter names a sector. */
export function isChosen(key: string, {scope}: CompareScene): boolean {
  return scope.filter.sectors.includes(key);
}

function scopeOf({scope, taxonomy}: CompareSceneOptions): IndustryScope {
  const {figures, filter} = scope;
  const other =
    taxonomy !== filter.taxonomy && figures.dataset.taxonomies.some(({id}) => id === taxonomy);
  return other ? {figures, filter: {...filter, taxonomy, sectors: []}} : scope;
}
