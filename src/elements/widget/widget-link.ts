import type {HotspotDataset} from '../../dataset/hotspot-dataset.js';
import type {HotspotFilter} from '../../dataset/hotspot-filter.js';
import {shownAreas} from '../../reading/shown-areas.js';
import {usedOptions} from '../../state/option-value.js';
import {
  OPTIONS,
  VIEW_OPTION_NAMES,
  type OptionName,
  type WidgetOptions,
} from '../../state/options.js';
import {requestOf} from '../../state/requested-filter.js';
import type {LinkedView} from '../../state/url-fragment.js';

/** Options and areas of a widget, as page or reader have set them. */
export interface LinkedProperties extends WidgetOptions {
  readonly regions: unknown;
}

const AREA_OPTIONS: readonly OptionName[] = ['areas', 'areasMethod', 'areasThresholds'];

/** Whether a page requests its own view; the map's place and the areas' colours do not count. */
export function asksForView(widget: LinkedProperties): boolean {
  return VIEW_OPTION_NAMES.some(
    (name) => name !== 'place' && !AREA_OPTIONS.includes(name) && widget[name],
  );
}

/** View of a dataset for a link that restores what the widget shows. */
export function linkOf(
  widget: LinkedProperties,
  {dataset, filter}: {readonly dataset: HotspotDataset; readonly filter: HotspotFilter},
): LinkedView {
  const {method: used, growth, place} = usedOptions(widget);
  const method = used === OPTIONS.method.values?.[0] ? undefined : used;
  return {...requestOf(filter), method, growth, place, ...areasOf(widget, dataset)};
}

/**
 * Sets the options of a widget from a link; a field missing in the link gets the default. A link
 * without colours of areas leaves those unchanged.
 */
export function takeLink(widget: LinkedProperties, view: LinkedView): void {
  for (const name of VIEW_OPTION_NAMES) {
    if (view.areas === undefined && AREA_OPTIONS.includes(name)) continue;
    Object.assign(widget, {[name]: view[name]});
  }
}

/** Colours of the areas, if page or data have areas; those of an address load later. */
function areasOf(widget: LinkedProperties, dataset: HotspotDataset): LinkedView {
  const {areas, areasMethod, areasThresholds, regionsSrc} = usedOptions(widget);
  const {regions} = widget;
  const some = regionsSrc || shownAreas(dataset, regions).areas.size > 0;
  if (!some && (areas === '' || areas === 'none')) return {};
  return {
    areas: areas || 'none',
    ...(areasMethod !== 'customary' && {areasMethod}),
    ...(areasThresholds !== '' && {areasThresholds}),
  };
}
