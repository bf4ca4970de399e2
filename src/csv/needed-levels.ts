import type {NutsRegions} from '../nuts/nuts-regions.js';
import {isRegionCode, regionText} from './columns/region-codes.js';
import type {CsvLayout} from './csv-layout.js';

/** Maximum number of rows that are looked at. */
const MOST_ROWS = 20_000;

/**
 * Regions of the levels that a table needs besides those that are built in: those of level 3, which
 * are loaded if the table has codes of five characters. Pass them on as option `levels`.
 */
export async function neededLevels(layout: CsvLayout): Promise<readonly NutsRegions[]> {
  if (!hasLevel3(layout)) return [];
  const {nutsRegions3} = await import('../nuts/nuts-regions-3.js');
  return [nutsRegions3];
}

function hasLevel3({rows, columns}: CsvLayout): boolean {
  const {region} = columns;
  if (region === undefined) return false;
  const step = Math.ceil(rows.length / MOST_ROWS);
  for (let at = 0; at < rows.length; at += step) {
    const cell = rows[at]?.cells[region] ?? '';
    if (cell.length < 5) continue;
    const {code} = regionText(cell);
    if (code.length === 5 && isRegionCode(code)) return true;
  }
  return false;
}
