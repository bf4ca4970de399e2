import {chosenSectors} from '../../dataset/chosen-sectors.js';
import {NO_STARS} from '../../dataset/hotspot-dataset.js';
import type {SizeMeasure} from '../../dataset/hotspot-filter.js';
import {countCountries, regionCountries} from '../../dataset/region-countries.js';
import type {ChangeFigure} from '../../figures/change-figures.js';
import {MEASURES, RATIO_MEASURES} from '../../figures/measures.js';
import type {Locale} from '../../locale/locale.js';
import {ratioName} from '../../locale/ratio-text.js';
import {colourMeasure} from '../../figures/colour-measure.js';
import type {HotspotView} from '../../view/hotspot-view.js';
import type {RowMeasure} from '../../view/table-rows.js';

/** One column of `<hotspot-table>`. */
export interface TableColumn {
  readonly name: RowMeasure | 'rank' | 'rankInCountry' | 'notes';
  readonly label: string;
  /** Whether the column has figures, which are aligned at the end of the cell. */
  readonly numeric: boolean;
}

type LabelKey =
  | Exclude<RowMeasure, 'value' | 'areaShare' | ChangeFigure>
  | SizeMeasure
  | 'table.rank'
  | 'table.rankInCountry'
  | 'table.notes'
  | 'table.areaShare'
  | 'table.starsOfSeveral';
type ColumnName = TableColumn['name'];
/** Columns of views of one year. */
type YearColumn = Exclude<ColumnName, ChangeFigure>;

const wideOrder: readonly YearColumn[] = [
  ...(['rank', 'region', 'country', 'sector', 'value', 'employment', 'areaShare'] as const),
  ...RATIO_MEASURES,
  ...(['rankInCountry', 'notes'] as const),
];
/** Column order in narrow tables, where the rank is in the name's cell: name and figure first. */
const narrowOrder: readonly YearColumn[] = [
  ...(['region', 'value', 'sector', 'employment', 'areaShare'] as const),
  ...RATIO_MEASURES,
  ...(['country', 'rankInCountry', 'notes'] as const),
];
const textual: ReadonlySet<ColumnName> = new Set(['region', 'country', 'sector', 'stars', 'notes']);

/** Columns for which a view has data, in the order shown. */
export function tableColumns(
  view: HotspotView,
  {locale, narrow}: {readonly locale: Locale; readonly narrow: boolean},
): readonly TableColumn[] {
  const {bubbles, figures, filter} = view;
  const taxonomy = figures.dataset.taxonomies.find(({id}) => id === filter.taxonomy);
  const several = chosenSectors(figures, filter).length > 1;
  const summed = several && taxonomy?.additive === true;
  const colour = colourMeasure(view);
  const empty = new Set<ColumnName>([
    ...(several && !summed ? [] : (['sector'] as const)),
    ...missingRanks(view),
    ...(filter.size === 'employment' ? (['employment'] as const) : []),
    ...RATIO_MEASURES.filter((name) => {
      const {onlyAsColour, isKnown} = MEASURES[name];
      return onlyAsColour ? name !== colour : !isKnown(figures);
    }),
    ...(bubbles.stars.some((stars) => stars !== NO_STARS) ? [] : (['stars'] as const)),
  ]);
  return (narrow ? narrowOrder : wideOrder)
    .filter((name) => !empty.has(name))
    .map((name) => ({
      name,
      label:
        name === 'quotient' || name === 'focus'
          ? ratioName(name, figures.dataset.metadata, locale)
          : locale.text(labelKey(name, {size: filter.size, summed})),
      numeric: !textual.has(name),
    }));
}

/** Ranks that a view lacks: with one country, the rank is that in the country. */
export function missingRanks({bubbles, figures, below}: HotspotView): readonly ColumnName[] {
  if (below) return ['rank', 'rankInCountry'];
  const countries = countCountries(regionCountries(figures.dataset.regions), bubbles.region);
  return countries > 1 ? [] : ['rankInCountry'];
}

function labelKey(
  name: YearColumn,
  {size, summed}: {readonly size: SizeMeasure; readonly summed: boolean},
): LabelKey {
  if (name === 'value') return size;
  if (isOwn(name)) return `table.${name}`;
  return name === 'stars' && summed ? 'table.starsOfSeveral' : name;
}

/** Whether only tables have a word for a column. */
function isOwn(name: YearColumn): name is 'rank' | 'rankInCountry' | 'notes' | 'areaShare' {
  return ['rank', 'rankInCountry', 'notes', 'areaShare'].includes(name);
}
