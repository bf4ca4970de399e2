import {reasonText} from '../change/change-gaps.js';
import {chosenSectors, choosesTaxonomy} from '../dataset/chosen-sectors.js';
import {NO_STARS} from '../dataset/hotspot-dataset.js';
import type {RatioMeasure} from '../dataset/hotspot-filter.js';
import {missingReason} from '../dataset/missing-reason.js';
import {flagLetters} from '../dataset/quality-flag.js';
import {ratioMeasures} from '../figures/available-measures.js';
import {changeFigure, type ChangeFigure} from '../figures/change-figures.js';
import type {RegionChange} from '../figures/region-change.js';
import type {Locale} from '../locale/locale.js';
import {missingText} from '../locale/quality-text.js';
import {measureNotes} from '../locale/view-notes.js';
import {sectorsText} from '../locale/view-title.js';
import {bubbleMeasure, bubblePips} from '../view/bubble-measure.js';
import type {HotspotView} from '../view/hotspot-view.js';
import {tableRows, type TableRow} from '../view/table-rows.js';
import {bubbleUnits} from './bubble-units.js';
import {csvDialect, csvText, type CsvCell} from './csv-text.js';
import {viewProvenance} from './view-provenance.js';

/** Digits of a ratio: more than any screen shows, fewer than rounding errors affect. */
const DIGITS = 6;

/** Measures whose columns precede the others. */
const LEADING_MEASURES: readonly RatioMeasure[] = ['focus', 'quotient', 'stars'];

/**
 * CSV of a view's table rows, in the table's order: regions with a circle, with a figure of 0, and
 * without one, with the reason.
 *
 * Headings are the names of the data contract in every language, so that programs recognise them;
 * figures are written as spreadsheets in the language expect. Every row includes its source, which
 * is kept when rows are sorted, filtered or copied.
 */
export function hotspotCsv(view: HotspotView, locale: Locale): string {
  const columns = csvColumns(view, locale);
  const {regions} = view.figures.dataset;
  const name = (at: number): string => locale.label(regions[at]?.name ?? '');
  const rows = tableRows(
    view,
    {by: 'value', descending: true},
    {
      compareRegions: (one, other) => locale.compare(name(one), name(other)),
      compareSectors: () => 0,
    },
  );
  const cells = rows.map((row) => columns.map(([, cell]) => cell(row)));
  return csvText([columns.map(([heading]) => heading), ...cells], csvDialect(locale.language));
}

type Column = readonly [heading: string, cell: (row: TableRow) => CsvCell];

function csvColumns(view: HotspotView, locale: Locale): readonly Column[] {
  return [
    ...regionColumns(view, locale),
    ...sectorColumns(view, locale),
    ...(view.change ? changeColumns(view, view.change) : figureColumns(view)),
    ...qualityColumns(view, locale),
    ...provenanceColumns(view, locale),
  ];
}

function regionColumns({figures}: HotspotView, locale: Locale): readonly Column[] {
  const {regions} = figures.dataset;
  return [
    ['rank', ({rank}) => (rank > 0 ? rank : undefined)],
    ['region', ({region}) => regions[region]?.code],
    ['name', ({region}) => locale.label(regions[region]?.name ?? '')],
    ['country', ({region}) => regions[region]?.country],
    ['countryName', ({region}) => locale.country(regions[region]?.country ?? '')],
    ['rankInCountry', ({rankInCountry}) => (rankInCountry > 0 ? rankInCountry : undefined)],
  ];
}

function sectorColumns(view: HotspotView, locale: Locale): readonly Column[] {
  const {bubbles, figures, filter} = view;
  const chosen = chosenSectors(figures, filter).map((at) => figures.dataset.sectors[at]);
  const only = chosen.length === 1 ? chosen[0] : undefined;
  const shown = ({bubble}: TableRow): typeof only =>
    only ?? figures.dataset.sectors[bubbles.sector[bubble] ?? -1];
  const complete = filter.sectors.length === 0 && choosesTaxonomy(figures, filter);
  const all = complete ? 'all' : chosen.map((sector) => sector?.id).join(' ');
  const name = sectorsText(view, locale);
  return [
    ['taxonomy', () => filter.taxonomy],
    ['sector', (row) => shown(row)?.id ?? all],
    ['sectorName', (row) => locale.label(shown(row)?.label ?? name)],
    ['year', () => filter.year],
  ];
}

function figureColumns(view: HotspotView): readonly Column[] {
  const {bubbles, figures, filter} = view;
  const units = figures.dataset.observations.localUnits && bubbleUnits(view);
  const zeroOf = (kind: TableRow['kind'], size: typeof filter.size): CsvCell =>
    kind === 'zero' && filter.size === size ? 0 : undefined;
  const ratio = (measure: RatioMeasure): Column => {
    const values = bubbleMeasure(view, measure);
    return [measure, ({bubble}) => rounded(values[bubble])];
  };
  return [
    ['employment', ({kind, bubble}) => bubbles.employment[bubble] ?? zeroOf(kind, 'employment')],
    ...(units
      ? [
          [
            'localUnits',
            ({kind, bubble}: TableRow) => units[bubble] ?? zeroOf(kind, 'localUnits'),
          ] as const,
        ]
      : []),
    ...writtenMeasures(view).flatMap((measure) =>
      measure === 'stars' ? [ratio(measure), ...pipColumns(view)] : [ratio(measure)],
    ),
  ];
}

/** Columns of a change: the figure of its last year under its usual name, that of the first, and both compared. */
function changeColumns({filter: {size}}: HotspotView, change: RegionChange): readonly Column[] {
  const figure =
    (name: ChangeFigure) =>
    ({region}: TableRow): CsvCell => {
      const value = changeFigure(change, name, region);
      return Number.isNaN(value) ? undefined : value;
    };
  return [
    [size, figure('last')],
    ['fromYear', () => change.from],
    [`from${size.charAt(0).toUpperCase()}${size.slice(1)}`, figure('first')],
    ['change', figure('change')],
    ['growth', ({region}) => rounded(changeFigure(change, 'changeGrowth', region))],
  ];
}

/** A column for each criterion of stars: 1 if it is met, 0 if not; empty for stars from the data. */
function pipColumns(view: HotspotView): readonly Column[] {
  const pips = Array.from(view.bubbles.region, (_, bubble) => bubblePips(view, bubble)?.met);
  if (pips.every((met) => met === undefined)) return [];
  return view.figures.starMethod.criteria.map(({measure}, at) => [
    `star${measure.charAt(0).toUpperCase()}${measure.slice(1)}`,
    ({bubble}) => (pips[bubble]?.[at] === undefined ? undefined : Number(pips[bubble][at])),
  ]);
}

/** Measures for which the view has figures, in the order of their columns. */
function writtenMeasures({bubbles, figures}: HotspotView): readonly RatioMeasure[] {
  const known = ratioMeasures(figures).filter(
    (measure) => measure !== 'stars' || bubbles.stars.some((stars) => stars !== NO_STARS),
  );
  const leading = LEADING_MEASURES.filter((measure) => known.includes(measure));
  return [...new Set([...leading, ...known])];
}

function qualityColumns(view: HotspotView, locale: Locale): readonly Column[] {
  const {bubbles, change, figures, filter} = view;
  const {dataset} = figures;
  const sectors = chosenSectors(figures, filter);
  return [
    ['flag', ({bubble}) => flagLetters(bubbles.flags[bubble] ?? 0).join('')],
    ['incomplete', ({bubble}) => bubbles.incomplete[bubble] || undefined],
    [
      'missing',
      ({kind, region, bubble}) => {
        if (kind !== 'missing') {
          const {missing} = dataset.regions[region] ?? {};
          const isWhole = !Number.isNaN(bubbles.quotient[bubble] ?? 0);
          return missing === undefined || isWhole ? undefined : locale.label(missing);
        }
        if (change) return reasonText(change, region, locale);
        const reason = missingReason(dataset, filter, {region, sectors});
        return missingText(dataset, {region, reason}, locale);
      },
    ],
    ['note', ({region}) => locale.label(dataset.regions[region]?.note ?? '')],
  ];
}

function provenanceColumns(view: HotspotView, locale: Locale): readonly Column[] {
  const provenance = viewProvenance(view, locale);
  const notes = measureNotes(writtenMeasures(view), view, locale);
  return Object.entries({...provenance, method: [provenance.method, ...notes].join(' ')})
    .filter(([, text]) => text !== '')
    .map(([name, text]) => [name, () => text]);
}

function rounded(value: number | undefined): CsvCell {
  return value === undefined || Number.isNaN(value) ? undefined : Number(value.toPrecision(DIGITS));
}
