import type {Sector} from '../../dataset/taxonomy.js';
import {criterionSentence} from '../../locale/criterion-sentence.js';
import type {Locale} from '../../locale/locale.js';
import {NO_BREAK_SPACE} from '../../locale/number-text.js';
import {yearNotes} from '../../locale/year-text.js';
import {FAIR_COVERAGE} from '../../view/industry-measures.js';
import {
  comparedCriterion,
  FEW_REGIONS,
  type ComparedSector,
} from '../../chart/sector-comparison.js';
import {comparedValue, sortedBy, type CompareMeasure} from './compare-measure.js';
import {isHollow, type CompareScene} from './compare-scene.js';

/** Title of a comparison: the list of sectors and the year. */
export function compareTitle({locale, taxonomy, scope}: CompareScene): string {
  return locale.text('measureInYear', {
    measure: locale.label(taxonomy?.label ?? scope.filter.taxonomy),
    year: locale.year(scope.filter.year),
  });
}

/** Name of a measure, with its years. */
export function measureName(
  measure: CompareMeasure,
  {locale, scope: {figures}}: CompareScene,
): string {
  switch (measure) {
    case 'employment':
      return locale.text('employment');
    case 'change': {
      const {growthSpan: span} = figures;
      if (span === undefined) return locale.text('compare.change');
      const years = {from: locale.year(span.from), to: locale.year(span.to)};
      return locale.text('compare.changeBetween', years);
    }
    case 'hotspots':
      return locale.text('compare.hotspots');
    case 'share':
      return locale.text('compare.share', {count: FEW_REGIONS});
  }
}

/** Value of a measure for a sector; a dash if there is none. */
export function measureText(
  measure: CompareMeasure,
  sector: ComparedSector,
  locale: Locale,
): string {
  const value = comparedValue(measure, sector);
  switch (measure) {
    case 'change':
      return changeText(value, locale);
    case 'share': {
      const share = locale.percent(value, {decimals: 0});
      return sector.lowerBound ? `≥${NO_BREAK_SPACE}${share}` : share;
    }
    default:
      return locale.number(value);
  }
}

function changeText(value: number, locale: Locale): string {
  const text = locale.percent(value);
  return value >= 0.0005 ? `+${text}` : text;
}

/** Letter of the note on a figure that is based on too little; `''` for none. */
export function reservation(measure: CompareMeasure, sector: ComparedSector): '' | 'ᵃ' | 'ᵇ' {
  if (measure === 'employment' && sector.lowerBound) return 'ᵃ';
  return measure === 'change' && sector.change.regions > 0 && isHollow(sector) ? 'ᵇ' : '';
}

/** Name of a sector for lists. */
export function listName({short, label}: Sector, locale: Locale): string {
  return locale.label(short ?? label);
}

/** Name of the largest hotspot of a sector; `undefined` without one. */
export function largestHotspot(
  {hotspots}: ComparedSector,
  {scope, locale}: CompareScene,
): string | undefined {
  const name = scope.figures.dataset.regions[hotspots[0] ?? -1]?.name;
  return name === undefined ? undefined : locale.label(name);
}

/** Most characters of a list of regions, which is read out with its row. */
const LONGEST = 90;

/** The leading regions of a sector with their shares, e.g. `Stuttgart 7.0 %, Oberbayern 4.8 %`. */
export function leadingText({leading}: ComparedSector, {scope, locale}: CompareScene): string {
  const {regions} = scope.figures.dataset;
  const texts = leading.map(({region, share}) => {
    const name = locale.label(regions[region]?.name ?? '');
    return `${name}${NO_BREAK_SPACE}${locale.percent(share)}`;
  });
  const lists = texts.map((_, at) => texts.slice(0, at + 1).join(locale.text('separator')));
  return lists.findLast((list) => list.length <= LONGEST) ?? '';
}

/** The strongest growth and the strongest concentration; `''` where nothing can be compared. */
export function compareHeadline(scene: CompareScene): string {
  const {locale, sectors} = scene;
  const [growing] = sortedBy(
    'change',
    sectors.filter(({change}) => change.coverage >= FAIR_COVERAGE),
  );
  const [concentrated] = sortedBy(
    'share',
    sectors.filter(({lowerBound}) => !lowerBound),
  );
  const finding = (
    key: 'compare.growth' | 'compare.concentration',
    measure: CompareMeasure,
    found: ComparedSector | undefined,
  ): readonly string[] => {
    if (found === undefined || !(comparedValue(measure, found) > 0)) return [];
    const sector = locale.label(found.sector.label);
    return [locale.text(key, {sector, value: measureText(measure, found, locale)})];
  };
  return [
    ...finding('compare.growth', 'change', growing),
    ...finding('compare.concentration', 'share', concentrated),
  ].join(locale.text('clauses'));
}

/** Notes needed to read a comparison, one or more sentences each. */
export function compareNotes(scene: CompareScene): readonly string[] {
  const {locale, taxonomy, sectors, layout, scope} = scene;
  const {figures, filter} = scope;
  const {year, countries} = filter;
  const partial = (figures.dataset.metadata.partial.get(year) ?? []).filter(
    (code) => countries.length === 0 || countries.includes(code),
  );
  const compared = {figures, filter: {...filter, criterion: comparedCriterion(filter)}};
  const measure = locale.text('employment');
  const bounded = sectors.some(({lowerBound}) => lowerBound);
  const notes = [
    taxonomy?.additive === false && locale.text('overview.overlap'),
    layout.radius !== undefined && locale.text('chart.area', {measure}),
    locale.text('overview.whole', {count: Math.max(0, ...sectors.map(({regions}) => regions))}),
    ...yearNotes({year, partial, breaks: 0}, locale),
    bounded && `ᵃ\u00a0${locale.text('compare.lowerBound')}`,
    figures.growthSpan !== undefined && locale.text('compare.changeBasis'),
    sectors.some((each) => reservation('change', each) !== '') &&
      `ᵇ\u00a0${locale.text('compare.hollow')}`,
    criterionSentence(compared, locale),
  ];
  return notes.filter((note) => note !== false);
}
