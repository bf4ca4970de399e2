import type {Circle} from '../../cartography/projection/box.js';
import type {LabelFont} from '../../chart/label-shapes.js';
import {strengthsLayout, type StrengthsLayout} from '../../chart/strengths-layout.js';
import type {Locale} from '../../locale/locale.js';
import type {HotspotView} from '../../view/hotspot-view.js';
import {regionStrengths, type RegionStrengths} from '../../view/region-strengths.js';
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
  readonly height: number;
  /** Persons that the largest circle of the scale represents. */
  readonly maximum: number;
  readonly layout: StrengthsLayout;
  /** Circles in drawing order: those in the background first. */
  readonly circles: readonly StrengthsCircle[];
}

/** A circle and its region. */
export interface StrengthsCircle extends Circle {
  /** Code of the region. */
  readonly key: string;
  /** Index into the dataset's regions. */
  readonly region: number;
  readonly highlighted: boolean;
  /** All figures of the region in words. */
  readonly sentence: string;
}

/**
 * Scene of a chart of strengths in a box of a given width, in CSS pixels; `undefined` if the data
 * lacks one of the two kinds of taxonomy.
 */
export function strengthsScene(
  options: StrengthsSceneOptions,
  {width, font, locale}: {width: number; font: LabelFont; locale: Locale},
): StrengthsScene | undefined {
  const {figures, filter} = options.view;
  const {dataset} = figures;
  const strengths = regionStrengths(figures, dataset.years.indexOf(filter.year));
  if (strengths === undefined) return undefined;
  const height = Math.round(
    width < 600 ? Math.min(Math.max(width * 1.1, 320), 520) : Math.min(width * 0.56, 680),
  );
  const maximum = largestTotal(options.view);
  const layout = strengthsLayout(
    strengths.complete.map((at) => ({
      code: dataset.regions[at]?.code ?? '',
      name: locale.label(dataset.regions[at]?.name ?? ''),
      employment: strengths.employment[at] ?? NaN,
      sectoral: strengths.sectoral[at] ?? NaN,
      crossSectoral: strengths.crossSectoral[at] ?? NaN,
    })),
    {
      ...font,
      width,
      height,
      maximum,
      medians: strengths.medians,
      tickText: (value) => locale.number(value),
      selected: options.selected,
      named: namedRegions(options, strengths, width),
      quadrants: quadrantNames(locale),
    },
  );
  const scene = {...options, strengths, locale, font, height, maximum, layout};
  return {...scene, circles: circlesOf(scene)};
}

function circlesOf(scene: Omit<StrengthsScene, 'circles'>): readonly StrengthsCircle[] {
  const {layout, view, locale} = scene;
  const indices = new Map(view.figures.dataset.regions.map(({code}, at) => [code, at]));
  const circles = layout.regions.map(({code, cx, cy, radius}) => {
    const region = indices.get(code) ?? -1;
    return {
      ...{key: code, region, cx, cy, radius},
      highlighted: isHighlighted(region, scene),
      sentence: strengthsSentence(strengthsFacts(region, scene), locale),
    };
  });
  return [
    ...circles.filter(({highlighted}) => !highlighted),
    ...circles.filter(({highlighted}) => highlighted),
  ];
}

/** Whether a region is highlighted; if no countries are, all regions count. */
function isHighlighted(region: number, {countries, view}: StrengthsSceneOptions): boolean {
  const country = view.figures.dataset.regions[region]?.country ?? '';
  return countries.length === 0 || countries.includes(country);
}

/** Largest total of any region in any year, so that years are comparable. */
function largestTotal({figures}: HotspotView): number {
  return figures.dataset.years.reduce(
    (largest, _, year) =>
      figures.regionTotals(year).reduce((most, total) => Math.max(most, total || 0), largest),
    1,
  );
}

/** The strongest highlighted regions, as many as the width has room for. */
function namedRegions(
  options: StrengthsSceneOptions,
  {sectoral, crossSectoral, complete}: RegionStrengths,
  width: number,
): readonly string[] {
  const {regions} = options.view.figures.dataset;
  const sum = (at: number): number => (sectoral[at] ?? 0) + (crossSectoral[at] ?? 0);
  return complete
    .filter((at) => isHighlighted(at, options))
    .sort((one, other) => sum(other) - sum(one))
    .slice(0, Math.round(width / 50))
    .flatMap((at) => regions[at]?.code ?? []);
}
