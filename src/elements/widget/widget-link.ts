import type {HotspotDataset} from '../../dataset/hotspot-dataset.js';
import type {HotspotFilter} from '../../dataset/hotspot-filter.js';
import {shownAreas} from '../../reading/shown-areas.js';
import {requestOf, type LinkedView} from '../../state/url-fragment.js';

/** Properties of the widget that a link sets; a field that the link lacks takes their default. */
export const LINK_PROPERTIES = [
  'taxonomy',
  'sectors',
  'year',
  'countries',
  'minEmployment',
  'minQuotient',
  'minStars',
  'top',
  'size',
  'colour',
  'method',
  'growth',
  'place',
] as const;

/** Properties of the widget that hold its view, as the page or the reader has set them. */
export interface LinkedProperties extends Pick<LinkedView, (typeof LINK_PROPERTIES)[number]> {
  areas: string;
  areasMethod: string;
  areasThresholds: string;
  readonly regions: unknown;
  readonly regionsSrc: string | undefined;
}

/** Whether a page asks for a view of its own; where the map looks alone is none. */
export function asksForView(widget: LinkedProperties): boolean {
  return LINK_PROPERTIES.some((name) => name !== 'place' && widget[name]);
}

/** The view of a table that leads back to what a widget shows. */
export function linkOf(
  widget: LinkedProperties,
  {dataset, filter}: {readonly dataset: HotspotDataset; readonly filter: HotspotFilter},
): LinkedView {
  const {method, growth, place} = widget;
  return {...requestOf(filter), method, growth, place, ...areasOf(widget, dataset)};
}

/** Sets the properties of a widget to what a link asks for. */
export function takeLink(widget: LinkedProperties, view: LinkedView): void {
  for (const name of LINK_PROPERTIES) Object.assign(widget, {[name]: view[name]});
  const {areas, areasMethod = 'customary', areasThresholds = ''} = view;
  if (areas !== undefined) Object.assign(widget, {areas, areasMethod, areasThresholds});
}

/** How areas are coloured, where page or data have any; those of an address come later. */
function areasOf(widget: LinkedProperties, dataset: HotspotDataset): LinkedView {
  const {areas, areasMethod, areasThresholds, regions, regionsSrc} = widget;
  const some = regionsSrc || shownAreas(dataset, regions).areas.size > 0;
  if (areas === '' && !some) return {};
  return {
    areas: areas || 'none',
    ...(areasMethod !== 'customary' && {areasMethod}),
    ...(areasThresholds !== '' && {areasThresholds}),
  };
}
