import type {HotspotTable} from './hotspot-table.js';

/** A table with the figures that follow from it; each column is computed when first asked for. */
export class HotspotFigures {
  readonly table: HotspotTable;

  constructor(table: HotspotTable) {
    this.table = table;
  }
}
