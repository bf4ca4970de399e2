import {changeFigureLabel} from '../../change/change-figure-text.js';
import {isChangeFigure} from '../../figures/change-figures.js';
import type {Locale} from '../../locale/locale.js';
import type {HotspotView} from '../../view/hotspot-view.js';
import {missingRanks, type TableColumn} from './table-columns.js';

const wideOrder = [
  ...(['rank', 'region', 'country', 'first', 'last', 'change', 'changeGrowth'] as const),
  ...(['rankInCountry', 'notes'] as const),
] as const;
/** Column order in narrow tables, where the rank is in the name's cell. */
const narrowOrder = [
  ...(['region', 'change', 'first', 'last', 'changeGrowth'] as const),
  ...(['country', 'rankInCountry', 'notes'] as const),
] as const;

const LABELS = {
  rank: 'table.rank',
  region: 'region',
  country: 'country',
  rankInCountry: 'table.rankInCountry',
  notes: 'table.notes',
} as const;

/** Columns of a view of a change, in the order shown: figures of both years between others. */
export function changeColumns(
  view: HotspotView,
  {locale, narrow}: {readonly locale: Locale; readonly narrow: boolean},
): readonly TableColumn[] {
  const missing = missingRanks(view);
  return (narrow ? narrowOrder : wideOrder)
    .filter((name) => !missing.includes(name))
    .map((name) =>
      isChangeFigure(name)
        ? {name, label: changeFigureLabel(view, name, locale), numeric: true}
        : {name, label: locale.text(LABELS[name]), numeric: name.startsWith('rank')},
    );
}
