import type {DatasetDraft} from './dataset-draft.js';
import {blankValue, MEASURES} from './measure-columns.js';
import type {GridBand} from './wide-grid.js';

/**
 * Takes the figures of a feature back that turned out to be unreadable, and reports it.
 *
 * @param from - Length of the log before the feature.
 */
export function dropFeature(draft: DatasetDraft, feature: number, from: number): void {
  const {log, grid, regions, problems} = draft;
  for (const measure of MEASURES) log[measure]?.fill(blankValue(measure), from, log.length);
  log.length = from;
  const band = grid.bands.at(-1);
  if (band !== undefined && band.rows > 0 && band.feature[band.rows - 1] === feature) {
    clearLastRow(band);
    grid.expected += 1;
  }
  regions.excuse(feature);
  const message = 'cannot be read; its figures were left out';
  problems.add({feature}, {severity: 'error', message});
}

function clearLastRow(band: GridBand): void {
  band.rows -= 1;
  for (const measure of MEASURES) {
    for (const column of band.columns[measure]) {
      if (column === undefined) continue;
      for (let at = band.rows; at < column.length; at += band.width)
        column[at] = blankValue(measure);
    }
  }
}
