import type {AreaColours} from '../cartography/areas/area-colours.js';
import type {BubbleClass} from '../cartography/colour/bubble-class.js';
import {chosenSectors} from '../dataset/chosen-sectors.js';
import type {Locale} from '../locale/locale.js';
import {rangeSign, rangeText, ratioName} from '../locale/ratio-text.js';
import type {AreaMeasure} from '../view/area-measure.js';
import type {HotspotView} from '../view/hotspot-view.js';
import type {LegendKey, LegendKeyOptions} from './legend-key.js';

/** Key of the colours of areas; `undefined` if they are not filled. */
export function areaKey({view, areaColours, locale}: LegendKeyOptions): LegendKey | undefined {
  if (areaColours === undefined) return undefined;
  const {measure, classes, counts} = areaColours;
  return {
    kind: 'areas',
    title: locale.text('legend.areas', {
      measure:
        measure === 'quotient' || measure === 'focus'
          ? ratioName(measure, view.figures.dataset.metadata, locale)
          : locale.text(measure),
    }),
    rows: classes.map((each, at) => ({
      colour: each.colour,
      text: classText(each, measure, locale),
      sign: rangeSign(measure, each, locale),
      count: counts[at] ?? 0,
    })),
    notes: notes(view, areaColours, locale),
  };
}

function classText(
  {missing, ...limits}: BubbleClass,
  measure: AreaMeasure,
  locale: Locale,
): string {
  if (missing === true) return locale.text('noFigure');
  return rangeText(measure, limits, locale) || locale.text('legend.oneClass');
}

function notes(
  {figures, filter}: HotspotView,
  {choice: {measure, method, thresholds}}: AreaColours,
  locale: Locale,
): readonly string[] {
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
