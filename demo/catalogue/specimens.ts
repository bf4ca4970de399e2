import type {FeatureCollection} from 'geojson';

import {ADDRESSES} from './answers.js';
import type {CatalogueState} from './states.js';
import {defectiveGeoJson, SECTORS, UNMET, type CatalogueViews} from './views.js';

/** An element of the catalogue. */
export interface Specimen {
  /** Whether it takes the whole width of the page. */
  readonly wide?: true;
  /** Whether it loads data by itself; all others have no view until the page has its data. */
  readonly loads?: true;
  /** Properties in all states; they make the element show all that it has. */
  readonly properties?: object;
}

/** Data that the specimens show. */
export interface SpecimenData {
  readonly views: CatalogueViews;
  /** Eurostat's figures. */
  readonly geojson: FeatureCollection;
}

/** All elements by their tags, in the order of the page. */
export const SPECIMENS: Readonly<Record<string, Specimen>> = {
  'regional-hotspots': {wide: true, loads: true},
  'hotspot-map': {wide: true, properties: {renderer: 'svg', maximumRadius: 28}},
  'hotspot-legend': {properties: {maximumRadius: 28}},
  'hotspot-sector-picker': {},
  'hotspot-table': {wide: true, properties: {selected: ['DE21']}},
  'hotspot-overview': {wide: true},
  'hotspot-strengths': {wide: true, properties: {selected: ['DE21']}},
  'hotspot-profile': {wide: true, properties: {selected: ['DE11', 'DE21']}},
  'hotspot-largest': {properties: {hovered: 'DE21'}},
  'hotspot-filters': {},
  'hotspot-region': {properties: {region: 'DE21', selected: ['DE21']}},
  'hotspot-timeline': {wide: true},
  'hotspot-criterion': {},
  'hotspot-measures': {},
  'hotspot-countries': {properties: {open: true}},
  'hotspot-search': {},
  'hotspot-regions': {properties: {selected: ['DE21', 'DE11']}},
  'hotspot-comparison': {properties: {selected: ['DE21', 'DE11']}},
  'hotspot-share': {properties: {open: true, options: {urlState: true}}},
};

/** Whether an element in a state is the same as without figures. */
export function isLikeEmpty({loads}: Specimen, {figures}: CatalogueState): boolean {
  return loads !== true && figures in ADDRESSES;
}

/** Properties that bring an element to a state. */
export function stateProperties(
  {loads}: Specimen,
  {figures}: CatalogueState,
  {views, geojson}: SpecimenData,
): object {
  if (loads !== true) return {view: views(figures)};
  // The year is not that of the views, so that the names of the two tables in a state differ.
  const eurostat = {data: geojson, year: 2011};
  switch (figures) {
    case 'none':
      return {};
    case 'coming':
    case 'counted':
    case 'failed':
      return {src: ADDRESSES[figures]};
    case 'defective':
      return {data: defectiveGeoJson()};
    case 'unmet':
      return {...eurostat, sectors: SECTORS.real, minEmployment: UNMET};
    case 'real':
    case 'long':
      return {...eurostat, sectors: SECTORS[figures], minStars: 2};
  }
}
