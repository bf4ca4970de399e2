import {chosenSectors} from '../../src/dataset/chosen-sectors.js';
import type {HotspotDataset} from '../../src/dataset/hotspot-dataset.js';
import type {Criterion, HotspotFilter} from '../../src/dataset/hotspot-filter.js';
import {missingReason} from '../../src/dataset/missing-reason.js';
import {ratioMeasures, sizeMeasures} from '../../src/figures/available-measures.js';
import {colourMeasure} from '../../src/figures/colour-measure.js';
import {HotspotFigures} from '../../src/figures/hotspot-figures.js';
import {employmentRanking} from '../../src/figures/region-ranking.js';
import {STAR_METHODS} from '../../src/figures/star-method.js';
import {Locale} from '../../src/locale/locale.js';
import {sectorsText} from '../../src/locale/view-title.js';
import {regionMeasure} from '../../src/view/area-measure.js';
import {areaShares} from '../../src/view/area-share.js';
import {bubbleMeasure, bubblePips} from '../../src/view/bubble-measure.js';
import {bubbleRanks} from '../../src/view/bubble-ranks.js';
import {hotspotView, type HotspotView} from '../../src/view/hotspot-view.js';
import {industryFigures} from '../../src/view/industry-figures.js';
import {keyFigures} from '../../src/view/key-figures.js';
import {regionFacts, type RegionFigures} from '../../src/view/region/region-facts.js';
import {regionProfile} from '../../src/view/region-profile.js';

/** What a cut has, in terms of the whole dataset: what both are asked to show. */
export interface Shown {
  readonly keys: readonly string[];
  readonly years: readonly number[];
  /** What is compared besides the figures by sector. */
  readonly filters: readonly HotspotFilter[];
}

/** Filters over the sectors of a cut in every year, with criteria, countries and sizes in turn. */
export function filtersOf(cut: HotspotDataset): readonly HotspotFilter[] {
  const sizes = sizeMeasures(new HotspotFigures(cut));
  const criteria: readonly Criterion[] = [
    {},
    {minimumStars: 2},
    {minimumQuotient: 1, minimumEmployment: 2},
    {top: 2},
  ];
  const country = cut.regions[0]?.country ?? '';
  const countries = [[], [], country === '' ? [] : [country]];
  return cut.taxonomies.flatMap(({id: taxonomy, sectors}) => {
    const keys = sectors.map(({key}) => key);
    const choices = [...keys.map((key) => [key]), ...(keys.length > 1 ? [keys] : [])];
    const pairs = choices.flatMap((chosen) => cut.years.map((year) => ({sectors: chosen, year})));
    return pairs.map((pair, turn) => ({
      ...{...pair, taxonomy, colour: 'quotient' as const},
      criterion: criteria[turn % criteria.length] ?? {},
      countries: countries[turn % countries.length] ?? [],
      size: sizes[turn % sizes.length] ?? 'employment',
    }));
  });
}

/** All figures that views of a dataset show for the sectors, years and filters, as plain values. */
export function shownFigures(dataset: HotspotDataset, shown: Shown): unknown {
  return STAR_METHODS.map((stars) => {
    const figures = new HotspotFigures(dataset, {stars});
    return {
      denominator: figures.denominator,
      span: figures.growthSpan,
      sectors: shown.years.flatMap((year) =>
        shown.keys.map((key) => sectorFigures(figures, {year, key})),
      ),
      views: shown.filters.map((filter) => viewFigures(figures, filter)),
    };
  });
}

function sectorFigures(
  figures: HotspotFigures,
  {year: name, key}: {readonly year: number; readonly key: string},
): unknown {
  const {dataset} = figures;
  const year = dataset.years.indexOf(name);
  const sector = dataset.sectors.findIndex((each) => each.key === key);
  const columns = figures.of(year, sector);
  const {observations} = dataset;
  const rank = employmentRanking(figures, {year, sector});
  return {
    ...{name, key, total: columns.total, share: columns.referenceShare},
    reference: figures.referenceTotal(year),
    totals: [...figures.regionTotals(year)],
    columns: [
      ...[
        'region',
        'employment',
        'quotient',
        'focus',
        'productivity',
        'growth',
        'stars',
        'met',
      ].map((column) => [...columns[column as 'quotient']]),
      ...[rank.inEurope, rank.inCountry].flatMap(({place, of}) => [[...place], [...of]]),
    ],
    given: Array.from(columns.employment, (_, at) => [
      observations.localUnits?.[columns.slice.start + at] ?? NaN,
      observations.flags?.[columns.slice.start + at] ?? 0,
      observations.incomplete?.[columns.slice.start + at] ?? 0,
    ]),
  };
}

function viewFigures(figures: HotspotFigures, filter: HotspotFilter): unknown {
  const view = hotspotView(figures, filter);
  const {dataset} = figures;
  const sectors = chosenSectors(figures, filter);
  return {
    ...bubbleFigures(view),
    others: view.others && bubbleFigures(view.others),
    title: sectorsText(view, new Locale('en')),
    colour: colourMeasure(view),
    key: keyFigures(view),
    absent: dataset.regions.map((_, region) => missingReason(dataset, filter, {region, sectors})),
    facts: dataset.regions.map(({code}) => plainFacts(view, code)),
    industries: industryFigures(figures, filter)
      .filter(({sector: {key}}) => filter.sectors.includes(key))
      .map(({sector, ...industry}) => [sector.key, industry]),
    areas: (['quotient', 'focus', 'growth'] as const).map((measure) => [
      ...regionMeasure(figures, filter, measure),
    ]),
  };
}

/** Measures of a view that a cut of all its sectors' taxonomy lacks. */
const WHOLE_LISTS = 'portfolio';

function bubbleFigures(view: HotspotView): object {
  const {bubbles, figures} = view;
  const {sector, ...columns} = bubbles;
  const measures = ratioMeasures(figures).filter((measure) => measure !== WHOLE_LISTS);
  const {inEurope, inCountry} = bubbleRanks(view);
  return {
    ...Object.fromEntries(
      Object.entries(columns).map(([name, column]) => [
        name,
        typeof column === 'number' ? column : [...(column as readonly number[])],
      ]),
    ),
    sector: [...sector].map((at) => figures.dataset.sectors[at]?.key),
    measures: measures
      .map((measure) => [measure, [...bubbleMeasure(view, measure)]] as const)
      // Data without a single figure of a measure does not offer it.
      .filter(([, values]) => values.some((value) => !Number.isNaN(value))),
    pips: [...bubbles.region.keys()].map((at) => {
      const pips = bubblePips(view, at);
      return pips && {...pips, sector: figures.dataset.sectors[pips.sector]?.key};
    }),
    ranks: [[...inEurope], [...inCountry]],
    shares: [...areaShares(view)],
  };
}

/** Facts about a region, without the years and sectors that a cut does not have. */
function plainFacts(view: HotspotView, code: string): unknown {
  const {figures, filter} = view;
  const facts = regionFacts(view, code);
  const profile = regionProfile(figures, {region: code, ...filter});
  const rows = profile?.rows.filter(({sector: {key}}) => filter.sectors.includes(key)) ?? [];
  return {
    region: {...facts?.region, outline: undefined},
    absent: facts?.absent,
    figures: facts?.figures && plainFigures(facts.figures),
    series: facts?.series
      .filter(({year}) => year === filter.year)
      .map(({continues: _, ...point}) => point),
    total: profile?.total,
    rows: rows.map(({sector, index: _index, series: _series, ...row}) => [sector.key, row]),
  };
}

function plainFigures({
  view: _view,
  bubble: _bubble,
  sector: _sector,
  pips,
  ...own
}: RegionFigures): object {
  return {...own, stars: pips?.stars, met: pips?.met};
}
