import type {DataProblem} from '../../dataset/data-problem.js';

/** Number of places that a group of problems names. */
const EXAMPLES = 3;

/**
 * Problems with those of one cause as one entry, which has their count and the first three places.
 *
 * @param problems - Each may stand for several already, by its `count`.
 */
export function problemGroups(problems: readonly DataProblem[]): readonly DataProblem[] {
  const groups = new Map<string, DataProblem[]>();
  for (const problem of problems) {
    const key = `${problem.severity} ${problem.field} ${causeOf(problem)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [problem]);
    else group.push(problem);
  }
  return [...groups.values()].map(joined);
}

/** The message without a count at its end. */
function causeOf({message}: DataProblem): string {
  return message.replace(/ \(\d+ of the kind.*\)$/, '');
}

function joined(group: readonly DataProblem[]): DataProblem {
  const [first] = group;
  if (first === undefined || group.length === 1) return first as DataProblem;
  const {severity, field} = first;
  const count = group.reduce((sum, problem) => sum + (problem.count ?? 1), 0);
  const places = group.slice(0, EXAMPLES).map(placeOf);
  const more = count > EXAMPLES ? ', …' : '';
  const message = `${causeOf(first)} (${count} times: ${places.join(', ')}${more})`;
  return {severity, ...(field !== undefined && {field}), message, count};
}

function placeOf({line, region, value}: DataProblem): string {
  const place = [
    line === undefined ? '' : `line ${line}`,
    region === undefined ? '' : `(${region})`,
  ];
  return [...place, value ?? ''].filter((part) => part !== '').join(' ');
}
