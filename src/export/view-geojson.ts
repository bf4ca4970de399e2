import {cutHotspots} from '../cut/cut-hotspots.js';
import {hasLanguage, textLanguages} from '../cut/kept-texts.js';
import type {Annotation} from '../dataset/annotation.js';
import {chosenSectors} from '../dataset/chosen-sectors.js';
import {UNNAMED_YEAR} from '../dataset/year.js';
import {defaultGrowthSpan} from '../figures/growth.js';
import {urlFragment, type LinkedView} from '../state/url-fragment.js';
import type {HotspotView} from '../view/hotspot-view.js';

/** The view in the form of links, and what a file of it has besides the figures. */
export interface ViewGeoJsonOptions {
  readonly link: LinkedView;
  /** Annotations of the page, which follow the data's own. */
  readonly added?: readonly Annotation[] | undefined;
  /** BCP 47 tag of the texts; if the data lacks it, the file has all languages. */
  readonly language: string;
}

/**
 * Text of a GeoJSON file with the data that a view shows: its sectors, years and language, all
 * regions. It opens in the view.
 */
export function viewGeoJson(
  {figures, filter}: HotspotView,
  {link, added = [], language}: ViewGeoJsonOptions,
): string {
  const {dataset} = figures;
  const annotations = [...(dataset.metadata.annotations ?? []), ...added];
  const whole = {...dataset, metadata: {...dataset.metadata, annotations}};
  const isNamed = filter.year !== UNNAMED_YEAR && dataset.years.includes(filter.year);
  const named = hasLanguage(textLanguages(whole), language);
  const sectors = sectorsOf({figures, filter});
  const years = [filter.year, ...(filter.change ? [filter.change.from] : []), ...ownSpan(figures)];
  const {type, hotspots, features} = cutHotspots(whole, {
    sectors: sectors.length > 0 ? sectors : undefined,
    years: isNamed ? years : undefined,
    countries: filter.countries.length > 0 ? filter.countries : undefined,
    languages: named ? [language] : undefined,
  });
  return JSON.stringify({type, hotspots: {...hotspots, view: urlFragment(link)}, features});
}

/** Keys of the sectors shown; those of the whole list if circles have the sum of its stars. */
function sectorsOf({figures, filter}: Pick<HotspotView, 'figures' | 'filter'>): readonly string[] {
  const chosen = filter.colour === 'portfolio' ? {...filter, sectors: []} : filter;
  return chosenSectors(figures, chosen).map((at) => figures.dataset.sectors[at]?.key ?? '');
}

/** Years of growth that is not the data's own, which every cut has. */
function ownSpan({dataset, growthSpan: span}: HotspotView['figures']): readonly number[] {
  const usual = defaultGrowthSpan(dataset);
  const same = JSON.stringify(span) === JSON.stringify(usual);
  return span === undefined || same ? [] : [span.from, span.to];
}
