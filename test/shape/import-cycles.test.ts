import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {importCycles} from './import-cycles.js';
import type {SourceFile} from './source-graph.js';

describe('importCycles', () => {
  it('finds none in a graph that goes down only', () => {
    const files = [file('a.ts', ['b.ts', 'c.ts']), file('b.ts', ['c.ts']), file('c.ts')];
    assert.deepEqual(importCycles(files, {types: true}), []);
  });

  it('names the files of each cycle, and none that only lead to it', () => {
    const files = [
      file('start.ts', ['b.ts']),
      file('c.ts', ['a.ts', 'end.ts']),
      file('b.ts', ['c.ts']),
      file('a.ts', ['b.ts']),
      file('end.ts'),
      file('y.ts', ['x.ts']),
      file('x.ts', ['y.ts']),
    ];
    assert.deepEqual(sorted(importCycles(files, {types: true})), ['a.ts b.ts c.ts', 'x.ts y.ts']);
  });

  it('finds a file that imports itself', () => {
    const files = [file('a.ts', ['a.ts'])];
    assert.deepEqual(importCycles(files, {types: true}), [['a.ts']]);
  });

  it('leaves out imports of types at run time', () => {
    const files = [file('a.ts', ['b.ts']), file('b.ts', [], ['a.ts'])];
    assert.deepEqual(importCycles(files, {types: false}), []);
    assert.deepEqual(importCycles(files, {types: true}), [['a.ts', 'b.ts']]);
  });
});

function file(
  path: string,
  values: readonly string[] = [],
  types: readonly string[] = [],
): SourceFile {
  const imports = [
    ...values.map((target) => ({path: target, typeOnly: false})),
    ...types.map((target) => ({path: target, typeOnly: true})),
  ];
  return {path, folder: '.', lines: 1, imports};
}

function sorted(cycles: readonly (readonly string[])[]): readonly string[] {
  return cycles.map((cycle) => cycle.join(' ')).sort();
}
