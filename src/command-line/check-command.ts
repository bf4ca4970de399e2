import {decodedText} from '../csv/cells/decoded-text.js';
import {HotspotDataError, problemText, type DataProblem} from '../dataset/data-problem.js';
import {hotspotReading} from '../reading/parse-hotspots.js';
import {openingView} from '../state/opening-view.js';
import {featureLines} from './feature-lines.js';
import {finished} from './progress.js';
import {EXIT, type Terminal} from './terminal.js';

/** Lists the problems of a GeoJSON file; returns the exit status. */
export async function checkCommand(path: string, terminal: Terminal): Promise<number> {
  const text = decodedText(await terminal.readFile(path));
  const json = parsedJson(text, path);
  const {dataset, problems: found} = finished(hotspotReading(json), terminal);
  const problems = [...found, ...openingView(dataset).problems];
  const lines = featureLines(text);
  for (const problem of problems) {
    terminal.out(`${place(path, lines, problem)}: ${problem.severity}: ${problemText(problem)}\n`);
  }
  const errors = problems.filter(({severity}) => severity === 'error').length;
  terminal.note(
    `${dataset.regions.length} regions, ${dataset.observations.region.length} figures; ` +
      `${errors} errors, ${problems.length - errors} warnings`,
  );
  return errors > 0 ? EXIT.dataErrors : EXIT.done;
}

function parsedJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new HotspotDataError(`${path} is not valid JSON: ${(cause as Error).message}`, {cause});
  }
}

/** File and line of a problem; only the file if the problem is not in a feature. */
function place(path: string, lines: readonly number[], {feature}: DataProblem): string {
  const line = feature === undefined ? undefined : lines[feature];
  return line === undefined ? path : `${path}:${line}`;
}
