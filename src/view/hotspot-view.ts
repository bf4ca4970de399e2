import type {Annotation} from '../dataset/annotation.js';
import type {HotspotFilter} from '../dataset/hotspot-filter.js';
import type {HotspotFigures} from '../figures/hotspot-figures.js';
import type {RegionChange} from '../figures/region-change.js';
import type {Bubbles} from './bubbles.js';
import {loadedChange} from './loaded-change.js';
import {otherBubbles} from './other-bubbles.js';
import {shownAnnotations} from './shown-annotations.js';
import {sizeDomain} from './size-domain.js';
import {visibleBubbles} from './visible-bubbles.js';

/** The figures, filter and bubbles shown at one moment; immutable. */
export interface HotspotView {
  readonly figures: HotspotFigures;
  readonly filter: HotspotFilter;
  readonly bubbles: Bubbles;
  /**
   * Value of the largest circle of the size scale, above 0: that of the largest possible bubble of
   * the chosen sectors over all years, so that the scale does not change with year and criterion; of
   * a change, the largest gain or loss.
   */
  readonly maximum: number;
  /**
   * Area of all circles of the year with the largest sum, or of the change, as a multiple of that of the largest
   * circle; `undefined` if the scale is for several maps, whose circles have one size everywhere.
   */
  readonly ink: number | undefined;
  /**
   * The regions that the criterion leaves out, as a view without criterion whose bubbles are theirs
   * alone; absent if there are none or the page hides them.
   */
  readonly others?: HotspotView | undefined;
  /**
   * Figures of two years by region, if the bubbles show their difference: their values are then the
   * amounts of gain and loss, their other figures those of the last year, zeros the regions without
   * change, and missing ones those that cannot be compared.
   */
  readonly change?: RegionChange | undefined;
  /** Texts on the map that go with the filter, the data's before the page's; absent for none. */
  readonly annotations?: readonly Annotation[];
  /** Whether this is a view in `others` of another. */
  readonly below?: true;
}

/** What a page shows of the regions that a criterion leaves out. */
export type OtherRegions = 'rings' | 'hidden';

/** Scale of circles, if it is not that of the chosen sectors, and what is shown besides them. */
export interface ViewOptions {
  readonly maximum?: number | undefined;
  readonly sameScale?: boolean;
  readonly others?: OtherRegions;
  readonly annotations?: readonly Annotation[];
}

/**
 * The view of `figures` through a filter.
 *
 * @param options.maximum - Value of the largest circle, instead of the one derived from the data.
 * @param options.sameScale - Whether all sectors of the taxonomy have one scale, to be compared;
 *   sums of several sectors have that of the sum of all.
 * @param options.others - `hidden` for a view without `others`.
 * @param options.annotations - Annotations of the page, besides the data's own.
 */
export function hotspotView(
  figures: HotspotFigures,
  asked: HotspotFilter,
  {others = 'rings', annotations: added = [], ...scale}: ViewOptions = {},
): HotspotView {
  const filter = asked.change ? {...asked, year: asked.change.to} : asked;
  const bubbles = visibleBubbles(figures, filter);
  const change = loadedChange(filter)?.regionChange(figures, filter);
  const {dataset} = figures;
  const all = [...(dataset.metadata.annotations ?? []), ...added];
  const annotations = shownAnnotations(all, dataset, filter);
  const view = {
    ...{figures, filter, bubbles, change, ...scaleOf(figures, filter, scale)},
    ...(annotations.length > 0 && {annotations}),
  };
  const rest = others === 'rings' ? otherBubbles(figures, filter, bubbles) : undefined;
  if (rest === undefined) return view;
  const whole = {...filter, criterion: {}};
  return {...view, others: {...view, filter: whole, bubbles: rest, below: true}};
}

function scaleOf(
  figures: HotspotFigures,
  filter: HotspotFilter,
  {maximum, sameScale = false}: ViewOptions,
): Pick<HotspotView, 'maximum' | 'ink'> {
  if (maximum !== undefined) return {maximum, ink: undefined};
  if (sameScale) return {maximum: commonMaximum(figures, filter), ink: undefined};
  const domain = sizeDomain(figures, filter);
  return {maximum: domain.maximum, ink: domain.sum / domain.maximum};
}

/** The largest value of any sector of the taxonomy, or of the sum of all if several are summed. */
function commonMaximum(figures: HotspotFigures, filter: HotspotFilter): number {
  const whole = {...filter, countries: [], sectors: []};
  const taxonomy = figures.dataset.taxonomies.find(({id}) => id === filter.taxonomy);
  if (!taxonomy?.additive || filter.sectors.length !== 1) {
    return sizeDomain(figures, whole).maximum;
  }
  const single = taxonomy.sectors.map(({key}) => sizeDomain(figures, {...whole, sectors: [key]}));
  return Math.max(...single.map(({maximum}) => maximum));
}
