import {resolve} from 'node:path';

import {importCycles} from './import-cycles.js';
import {sourceGraph} from './source-graph.js';
import {SHORT, sourceShape} from './source-shape.js';

const all = sourceGraph(resolve(process.argv[2] ?? '.'));
const {files, folders, median, imports, inside, arrows, singleUse} = sourceShape(all);
const [[largest, most] = ['', 0]] = folders;

line('files by hand', `${files} (${all.length} with languages, points and base map)`);
line('folders', `${folders.length} (median ${median} files, largest ${most}: ${largest})`);
for (const [folder, count] of folders) line(`  ${folder}`, count);
line('imports between files', imports);
line('  inside the own folder', inside);
line('  leaving it', imports - inside);
line('arrows between folders', arrows);
cycles('at run time', importCycles(all, {types: false}));
cycles('with types', importCycles(all, {types: true}));
line(`files under ${SHORT} lines that one file imports`, singleUse.length);
for (const {path, lines} of singleUse) line(`  ${path}`, lines);

function cycles(kind: string, groups: readonly (readonly string[])[]): void {
  line(`import cycles ${kind}`, groups.length);
  for (const group of groups) console.log(`  ${group.join(' ↔ ')}`);
}

function line(name: string, value: string | number): void {
  console.log(`${name}: ${value}`);
}
