import type {LabelFont} from '../../chart/label-shapes.js';
import {
  strengthsLayout,
  type PlacedRegion,
  type StrengthsLayout,
} from '../../chart/strengths-layout.js';
import type {LatticePoint} from '../../chart/lattice.js';
import type {Locale} from '../../locale/locale.js';
import type {HotspotView} from '../../view/hotspot-view.js';
import {
  quadrantTotals,
  regionStrengths,
  strengthQuadrant,
  type RegionStrengths,
  type StrengthQuadrant,
} from '../../view/region-strengths.js';
import {quadrantNames} from './quadrant-names.js';
import {strengthsFacts, strengthsSentence, type StrengthsScope} from './strengths-facts.js';

/** Options of {@link strengthsScene}. */
export interface StrengthsSceneOptions {
  readonly view: HotspotView;
  /** Codes of the selected regions. */
  readonly selected: readonly string[];
  /** Codes of the countries highlighted; empty for none. */
  readonly countries: readonly string[];
}

/** Content of one rendering of a chart of strengths. */
export interface StrengthsScene extends StrengthsSceneOptions, StrengthsScope {
  readonly font: LabelFont;
  readonly layout: StrengthsLayout;
  /** The strongest first. */
  readonly circles: readonly StrengthsCircle[];
}

/** A dot and its region. */
export interface StrengthsCircle extends PlacedRegion {
  /** Code of the region. */
  readonly key: string;
  /** Index into the dataset's regions. */
  readonly region: number;
  readonly stars: LatticePoint;
  readonly highlighted: boolean;
  /** Whether the region is strong in both. */
  readonly strong: boolean;
  /** All figures of the region in words. */
  readonly sentence: string;
}

/** Most regions that are named though they are not selected. */
const MOST_NAMES = 12;
/** Selected regions up to which each is named; more are a list. */
const MOST_SELECTED = 5;
/** Width of the chart for each name, in CSS pixels. */
const NAME_ROOM = 90;

/**
 * Scene of a chart of strengths in a box of a given width, in CSS pixels; `undefined` if the data
 * lacks one of the two kinds of taxonomy.
 */
export function strengthsScene(
  options: StrengthsSceneOptions,
  {width, font, locale}: {width: number; font: LabelFont; locale: Locale},
): StrengthsScene | undefined {
  const {view} = options;
  const {figures, filter} = view;
  const {dataset} = figures;
  const strengths = regionStrengths(figures, dataset.years.indexOf(filter.year));
  if (strengths === undefined) return undefined;
  const regions = strongestFirst(strengths);
  const layout = layoutOf({...options, strengths, locale, regions}, {width, font});
  const scope = {view, strengths, locale};
  return {
    ...options,
    ...scope,
    font,
    layout,
    circles: layout.regions.map((placed, at) => {
      const region = regions[at] ?? -1;
      return {
        ...placed,
        key: placed.code,
        region,
        stars: starsOf(region, strengths),
        highlighted: isHighlighted(region, options),
        strong: strengthQuadrant(strengths, region) === 'both',
        sentence: strengthsSentence(strengthsFacts(region, scope), locale),
      };
    }),
  };
}

interface LayoutScope extends StrengthsSceneOptions, StrengthsScope {
  /** Indices into the dataset's regions, in the order drawn. */
  readonly regions: readonly number[];
}

function layoutOf(
  scope: LayoutScope,
  {width, font}: {readonly width: number; readonly font: LabelFont},
): StrengthsLayout {
  const {view, selected, strengths, locale, regions} = scope;
  const {dataset} = view.figures;
  return strengthsLayout(
    regions.map((at) => ({
      code: dataset.regions[at]?.code ?? '',
      name: locale.label(dataset.regions[at]?.name ?? ''),
      ...starsOf(at, strengths),
    })),
    {
      ...font,
      width,
      medians: strengths.medians,
      tickText: (value) => locale.number(value),
      selected: selected.length <= MOST_SELECTED ? selected : [],
      named: regions
        .filter((at) => isHighlighted(at, scope))
        .slice(0, Math.min(MOST_NAMES, Math.round(width / NAME_ROOM)))
        .flatMap((at) => dataset.regions[at]?.code ?? []),
      quadrants: quadrantWords(strengths, locale),
    },
  );
}

/** Indices of the complete regions by the sum of both strengths, then by employment. */
export function strongestFirst({
  complete,
  sectoral,
  crossSectoral,
}: RegionStrengths): readonly number[] {
  const sum = (at: number): number => (sectoral[at] ?? 0) + (crossSectoral[at] ?? 0);
  return [...complete].sort((one, other) => sum(other) - sum(one));
}

/** Number of regions and share of employment of each quadrant in words. */
function quadrantWords(
  strengths: RegionStrengths,
  locale: Locale,
): Readonly<Record<StrengthQuadrant, readonly [name: string, note: string]>> {
  const names = quadrantNames(locale);
  const totals = quadrantTotals(strengths);
  const words = (quadrant: StrengthQuadrant): readonly [string, string] => {
    const {regions, share} = totals[quadrant];
    const value = locale.text('regions', {count: regions});
    return [
      locale.text('labelled', {label: names[quadrant], value}),
      locale.text('strengths.share', {share: locale.percent(share, {decimals: 0})}),
    ];
  };
  return {
    both: words('both'),
    sectoral: words('sectoral'),
    crossSectoral: words('crossSectoral'),
    neither: words('neither'),
  };
}

/** Finding of the chart: regions that are strong in both, and their share. */
export function strengthsHeadline({strengths, locale}: StrengthsScene): string {
  return quadrantWords(strengths, locale).both.join(locale.text('separator'));
}

/** Title of the chart, with its year. */
export function strengthsTitle({view, locale}: StrengthsScene): string {
  return locale.text('strengths.title', {year: locale.year(view.filter.year)});
}

function starsOf(region: number, {sectoral, crossSectoral}: RegionStrengths): LatticePoint {
  return {sectoral: sectoral[region] ?? NaN, crossSectoral: crossSectoral[region] ?? NaN};
}

/** Whether a region is highlighted; if no countries are, all regions count. */
function isHighlighted(region: number, {countries, view}: StrengthsSceneOptions): boolean {
  const country = view.figures.dataset.regions[region]?.country ?? '';
  return countries.length === 0 || countries.includes(country);
}
