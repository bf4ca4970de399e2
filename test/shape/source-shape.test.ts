import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import type {SourceFile} from './source-graph.js';
import {sourceShape} from './source-shape.js';

describe('sourceShape', () => {
  const shape = sourceShape([
    file('model/a.ts', ['model/b.ts', 'model/c.ts']),
    file('model/b.ts', ['model/c.ts']),
    file('model/c.ts'),
    file('chart/d.ts', ['model/a.ts', 'locale/languages/de.ts']),
    file('locale/languages/de.ts'),
  ]);

  it('counts files by hand by folder, the largest folder first', () => {
    assert.equal(shape.files, 4);
    assert.deepEqual(shape.folders, [
      ['model', 3],
      ['chart', 1],
    ]);
  });

  it('tells imports inside a folder from those that leave it', () => {
    assert.equal(shape.imports, 4);
    assert.equal(shape.inside, 3);
    assert.equal(shape.arrows, 1);
  });

  it('counts an import of values and of types as one', () => {
    const both = [
      {path: 'model/b.ts', typeOnly: false},
      {path: 'model/b.ts', typeOnly: true},
    ];
    const files = [{...file('model/a.ts'), imports: both}, file('model/b.ts')];
    assert.equal(sourceShape(files).imports, 1);
  });

  it('lists short files that exactly one file imports', () => {
    assert.deepEqual(
      shape.singleUse.map(({path}) => path),
      ['model/a.ts', 'model/b.ts'],
    );
    const long = [file('model/a.ts', ['model/b.ts']), {...file('model/b.ts'), lines: 40}];
    assert.deepEqual(sourceShape(long).singleUse, []);
  });
});

function file(path: string, imports: readonly string[] = []): SourceFile {
  return {
    path,
    folder: path.slice(0, path.lastIndexOf('/')),
    lines: 10,
    imports: imports.map((target) => ({path: target, typeOnly: false})),
  };
}
