import type {Outcome} from './page/driver.js';

/** Most lines that a failure repeats. */
const LISTED = 8;

/** What a widget shows after its history, and a fresh one does not, in sentences; none if equal. */
export function differences(old: Outcome, fresh: Outcome): string[] {
  const {state} = fresh.snapshot;
  const states = Object.keys(state)
    .filter((name) => state[name] !== old.snapshot.state[name])
    .map((name) => `${name} is ${cut(old.snapshot.state[name])}, afresh ${cut(state[name])}`);
  return [...states, ...lineDifferences(old.snapshot.lines, fresh.snapshot.lines)];
}

function lineDifferences(old: readonly string[], fresh: readonly string[]): string[] {
  const lost = without(fresh, old).map((line) => `only afresh: ${cut(line)}`);
  const added = without(old, fresh).map((line) => `only after the history: ${cut(line)}`);
  const found = [...added.slice(0, LISTED), ...lost.slice(0, LISTED)];
  if (found.length > 0 || old.join() === fresh.join()) return found;
  const at = old.findIndex((line, place) => line !== fresh[place]);
  return [`lines in another order from ${cut(old[at])}`];
}

/** Lines of a list that another lacks, as often as it lacks them. */
function without(lines: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const line of others) left.set(line, (left.get(line) ?? 0) + 1);
  return lines.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
}

function cut(text = 'nothing'): string {
  return text.length > 160 ? `${text.slice(0, 160)}…` : text;
}
