import {figureFile} from '../csv/files/figure-file.js';
import {HotspotDataError, problemText, type DataProblem} from '../dataset/data-problem.js';
import {hotspotReading} from '../reading/parse-hotspots.js';
import {openingView} from '../state/opening-view.js';
import {featureLines} from './feature-lines.js';
import {reportProblems} from './file-report.js';
import {finished} from './progress.js';
import {EXIT, type Terminal} from './terminal.js';

/** Arguments of `check`. */
export interface CheckRequest {
  /** Path of the GeoJSON. */
  readonly path: string;
  /** Whether problems are printed as JSON. */
  readonly json: boolean;
}

/** Lists the problems of a GeoJSON file; returns the exit status. */
export async function checkCommand(
  {path, json}: CheckRequest,
  terminal: Terminal,
): Promise<number> {
  const file = await figureFile(await terminal.readFile(path));
  if (file.kind !== 'geojson') {
    throw new HotspotDataError(`${path} is a table, not GeoJSON; make GeoJSON of it with build`);
  }
  const {dataset, problems: found} = finished(hotspotReading(file.geojson), terminal);
  const problems = [...file.problems, ...found, ...openingView(dataset).problems];
  const counts = {
    regions: dataset.regions.length,
    figures: dataset.observations.region.length,
  };
  if (json) return reportProblems({path, problems, counts, usable: true}, json, terminal);
  const lines = featureLines(file.text);
  for (const problem of problems) {
    terminal.out(`${place(path, lines, problem)}: ${problem.severity}: ${problemText(problem)}\n`);
  }
  const errors = problems.filter(({severity}) => severity === 'error').length;
  terminal.note(
    `${counts.regions} regions, ${counts.figures} figures; ` +
      `${errors} errors, ${problems.length - errors} warnings`,
  );
  return errors > 0 ? EXIT.dataErrors : EXIT.done;
}

/** File and line of a problem; only the file if the problem is not in a feature. */
function place(path: string, lines: readonly number[], {feature}: DataProblem): string {
  const line = feature === undefined ? undefined : lines[feature];
  return line === undefined ? path : `${path}:${line}`;
}
