import {cpus, loadavg, release, totalmem, type} from 'node:os';

import type {Race} from './race-rows.js';
import {shown, type Row} from './rows.js';

/** Results of a run of the bench. */
export interface Results {
  readonly browser: string;
  readonly versions: readonly string[];
  readonly load: readonly [before: number, after: number];
  readonly races: readonly Race[];
  readonly rows: readonly Row[];
  readonly sizes: string;
}

/** Mean number of runnable processes over the last minute. */
export function machineLoad(): number {
  return loadavg()[0] ?? NaN;
}

/** The results as Markdown, without the sections written by people. */
export function resultsPage(results: Results): string {
  const {browser, versions, load, races, rows, sizes} = results;
  const [chip] = cpus();
  const [system = ''] = /^\d+\.\d+/.exec(release()) ?? [];
  const machine = `${cpus().length} × ${chip?.model.trim() ?? 'unknown processor'}, ${shown(totalmem() / 2 ** 30)} GiB, ${type()} ${system}`;
  return `Written by \`npm run bench\`. Medians. Contestants take turns; ratios are within one run.

- Machine: ${machine}
- Browser: ${browser}, headless, WebGL in software unless the machine has a graphics card
- Node ${process.version}; ${versions.join(', ')}
- Load of the machine before and after: ${load.map(shown).join(' and ')} on ${cpus().length} processors

## Budgets

| measurement | budget | result | met |
| --- | --- | --- | --- |
${rows.map(budgetLine).join('\n')}

## From a change to the next frame

Milliseconds, median (p95), and the ratio to \`<hotspot-map>\`. Same canvas, same base map, same
circles. The peers receive circles that are ready to draw; ours counts, sorts, sizes and colours them
within the measured time. \`feature-state\` and unsorted \`setData\` do less than the others: they do
not keep small circles above large ones.

${races.map(raceTable).join('\n\n')}

## Sizes

\`\`\`
${sizes.trimEnd()}
\`\`\`
`;
}

function budgetLine({what, budget, result, met}: Row): string {
  const mark = met === undefined ? 'not measured' : met ? 'yes' : '**no**';
  return `| ${what} | ${budget} | ${result} | ${mark} |`;
}

function raceTable({regions, results}: Race): string {
  const own = results[0]?.median ?? NaN;
  const lines = results.map(
    ({name, median, p95}) =>
      `| ${name} | ${shown(median)} (${shown(p95)}) | ${(median / own).toFixed(2)} |`,
  );
  const [{circles, count} = {circles: 0, count: 0}] = results;
  return `**${regions} regions**, ${circles} circles at first, ${count} changes each

| contestant | ms | ratio |
| --- | --- | --- |
${lines.join('\n')}`;
}
