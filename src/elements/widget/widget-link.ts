import type {HotspotDataset} from '../../dataset/hotspot-dataset.js';
import type {HotspotFilter} from '../../dataset/hotspot-filter.js';
import {shownAreas} from '../../reading/shown-areas.js';
import {usedOptions, type GivenOptions} from '../../state/option-value.js';
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

/** View of a dataset for a link that restores what the widget shows. */
export function linkOf(
  widget: LinkedProperties,
  {dataset, filter}: {readonly dataset: HotspotDataset; readonly filter: HotspotFilter},
): LinkedView {
  const {method: used, growth, place, scale: shared} = usedOptions(widget);
  const method = used === OPTIONS.method.values?.[0] ? undefined : used;
  const scale = shared === 'taxonomy' ? shared : undefined;
  return {...requestOf(filter), method, growth, place, scale, ...areasOf(widget, dataset)};
}

/**
 * Values of all options of a view that a link leads to; an option that the link lacks gets the
 * default. A link without colours of areas leaves those unchanged.
 */
export function optionsOf(view: LinkedView): GivenOptions {
  const names = VIEW_OPTION_NAMES.filter(
    (name) => view.areas !== undefined || !AREA_OPTIONS.includes(name),
  );
  return Object.fromEntries(names.map((name) => [name, view[name]]));
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
