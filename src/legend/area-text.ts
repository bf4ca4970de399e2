import type {AreaBreaksOptions} from '../cartography/areas/area-breaks.js';
import type {BubbleClass} from '../cartography/colour/bubble-class.js';
import {chosenSectors} from '../dataset/chosen-sectors.js';
import type {Locale} from '../locale/locale.js';
import {rangeText} from '../locale/ratio-text.js';
import type {AreaMeasure} from '../view/area-measure.js';
import type {HotspotView} from '../view/hotspot-view.js';

/** What a colour of areas means, in words. */
export function areaClassText(
  {missing, ...limits}: BubbleClass,
  measure: AreaMeasure,
  locale: Locale,
): string {
  if (missing === true) return locale.text('noFigure');
  return rangeText(measure, limits, locale) || locale.text('legend.oneClass');
}

/** What must be known of the colours of areas, one sentence each. */
export function areaNotes(
  {figures, filter}: HotspotView,
  choice: AreaBreaksOptions,
  locale: Locale,
): readonly string[] {
  const {measure, method, thresholds} = choice;
  const {growthSpan} = figures;
  const taxonomy = figures.dataset.taxonomies.find(({id}) => id === filter.taxonomy);
  const overlapping = taxonomy?.additive === false && chosenSectors(figures, filter).length > 1;
  return [
    ...(thresholds.length === 0 && method === 'quantile' ? [locale.text('legend.quantile')] : []),
    ...(thresholds.length === 0 && method === 'equal-interval'
      ? [locale.text('legend.equalInterval')]
      : []),
    ...(measure === 'growth' && growthSpan !== undefined
      ? [
          locale.text('method.growthSpan', {
            from: locale.year(growthSpan.from),
            to: locale.year(growthSpan.to),
          }),
        ]
      : []),
    ...(overlapping ? [locale.text('legend.areasLargest')] : []),
  ];
}
