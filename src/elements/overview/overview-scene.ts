import type {AxisOptions} from '../../chart/chart-frame.js';
import type {LabelFont} from '../../chart/label-shapes.js';
import {overviewLayout, type OverviewLayout} from '../../chart/overview-layout.js';
import type {Taxonomy} from '../../dataset/taxonomy.js';
import {
  industryMeasureName,
  industryTickText,
  type IndustryScope,
} from '../../locale/industry-text.js';
import type {Locale} from '../../locale/locale.js';
import {
  industryFigures,
  largestIndustry,
  type IndustryFigures,
} from '../../view/industry-figures.js';
import {FAIR_COVERAGE, type IndustryMeasure} from '../../view/industry-measures.js';
import {industryFacts, usefulMeasures, type IndustryFacts} from './industry-facts.js';

/** Options of {@link overviewScene}. */
export interface OverviewSceneOptions {
  readonly scope: IndustryScope;
  /** Id of the taxonomy; that of the scope's filter if it is not in the dataset. */
  readonly taxonomy: string;
  readonly x: IndustryMeasure;
  readonly y: IndustryMeasure;
}

/** Content of one rendering of an overview. */
export interface OverviewScene {
  /** The same figures with a filter of the taxonomy shown. */
  readonly scope: IndustryScope;
  readonly taxonomy: Taxonomy | undefined;
  readonly locale: Locale;
  /** Measures available for the axes. */
  readonly measures: readonly IndustryMeasure[];
  readonly x: IndustryMeasure;
  readonly y: IndustryMeasure;
  /** Industries shown, largest first. */
  readonly industries: readonly IndustryFigures[];
  readonly facts: ReadonlyMap<string, IndustryFacts>;
  /** Total that the largest circle of the scale represents. */
  readonly maximum: number;
  readonly font: LabelFont;
  readonly height: number;
  readonly layout: OverviewLayout;
}

/** Scene of an overview in a box of a given width, in CSS pixels. */
export function overviewScene(
  options: OverviewSceneOptions,
  {width, font, locale}: {width: number; font: LabelFont; locale: Locale},
): OverviewScene {
  const scope = scopeOf(options);
  const {figures, filter} = scope;
  const measures = usefulMeasures(scope);
  const [x, y] = axesOf(options, measures);
  const industries = [...industryFigures(figures, filter)].sort(
    (one, other) => (other.value || 0) - (one.value || 0),
  );
  const maximum = largestIndustry(figures, filter);
  const height = overviewHeight(width, industries.length);
  return {
    scope,
    locale,
    taxonomy: figures.dataset.taxonomies.find(({id}) => id === filter.taxonomy),
    measures,
    x,
    y,
    industries,
    facts: new Map(
      industries.map((figure) => [figure.sector.key, industryFacts(figure, scope, locale)]),
    ),
    maximum,
    font,
    height,
    layout: overviewLayout(
      industries.map(({sector, value, measures: {[x]: across, [y]: up}}) => ({
        key: sector.key,
        name: locale.label(sector.label),
        value,
        x: across.value,
        y: up.value,
      })),
      {...font, width, height, maximum, x: axisWish(x, locale), y: axisWish(y, locale)},
    ),
  };
}

function axisWish(measure: IndustryMeasure, locale: Locale): AxisOptions {
  return {
    tickText: (value, step) => industryTickText(measure, {value, step}, locale),
    ...(measure !== 'growth' && {minimum: 0}),
    whole: measure === 'hotspots',
    origin: measure === 'quotient' ? 1 : 0,
  };
}

/** Title of an overview. */
export function overviewTitle({locale, taxonomy, scope, x, y}: OverviewScene): string {
  return locale.text('overview.title', {
    taxonomy: locale.label(taxonomy?.label ?? ''),
    across: industryMeasureName(x, scope, locale),
    up: industryMeasureName(y, scope, locale),
  });
}

/** Height in CSS pixels: narrow charts are higher than wide, more so with many circles. */
function overviewHeight(width: number, count: number): number {
  if (width >= 600) return Math.round(Math.min(width * 0.56, 680));
  return Math.round(Math.max(width * (count > 15 ? 1.4 : 1.1), 320));
}

/** Whether one of the two measures has too low a coverage to be shown without reservation. */
export function isReserved(key: string, {industries, x, y}: OverviewScene): boolean {
  const measures = industries.find(({sector}) => sector.key === key)?.measures;
  return [x, y].some((axis) => (measures?.[axis].coverage ?? 1) < FAIR_COVERAGE);
}

/** Whether the filter names an industry. */
export function isChosen(key: string, {scope}: OverviewScene): boolean {
  return scope.filter.sectors.includes(key);
}

function scopeOf({scope, taxonomy}: OverviewSceneOptions): IndustryScope {
  const {figures, filter} = scope;
  const other =
    taxonomy !== filter.taxonomy && figures.dataset.taxonomies.some(({id}) => id === taxonomy);
  return other ? {figures, filter: {...filter, taxonomy, sectors: []}} : scope;
}

/** The measures requested, or others if the data lacks them. */
function axesOf(
  {x, y}: OverviewSceneOptions,
  measures: readonly IndustryMeasure[],
): readonly [IndustryMeasure, IndustryMeasure] {
  const across = measures.includes(x) ? x : (measures.find((each) => each !== y) ?? x);
  const up = measures.includes(y) ? y : (measures.find((each) => each !== across) ?? y);
  return [across, up];
}
