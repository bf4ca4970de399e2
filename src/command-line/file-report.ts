import {problemText, type DataProblem} from '../dataset/data-problem.js';
import {EXIT, type Terminal} from './terminal.js';

/** What a command has found in a file. */
export interface FileReport {
  readonly path: string;
  readonly problems: readonly DataProblem[];
  /** What was read, such as the number of regions. */
  readonly counts: Readonly<Record<string, number>>;
  /** Whether something of the file can be used. */
  readonly usable: boolean;
}

/**
 * Notes that problems were found, each in a line, or all as one JSON object for scripts.
 *
 * @returns The exit status.
 */
export function reportProblems(
  {path, problems, counts, usable}: FileReport,
  json: boolean,
  terminal: Terminal,
): number {
  const errors = problems.filter(({severity}) => severity === 'error').length;
  const warnings = problems.length - errors;
  const exit = statusOf(usable, errors);
  if (json) {
    terminal.note(JSON.stringify({file: path, exit, ...counts, errors, warnings, problems}));
    return exit;
  }
  for (const problem of problems) {
    terminal.note(`${path}: ${problem.severity}: ${problemText(problem)}`);
  }
  const parts = Object.entries(counts).map(([name, count]) => `${count} ${name}`);
  terminal.note(`${parts.join(', ')}; ${errors} errors, ${warnings} warnings`);
  if (!usable) terminal.note('nothing was written');
  return exit;
}

function statusOf(usable: boolean, errors: number): number {
  if (!usable) return EXIT.unusable;
  return errors > 0 ? EXIT.dataErrors : EXIT.done;
}
