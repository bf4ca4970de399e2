import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {sourceImports} from './source-graph.js';

const known = new Set(['model/stars.ts', 'model/growth.ts', 'worker-text.d.ts', 'locale/de.ts']);

describe('sourceImports', () => {
  it('reads imports and exports of every form', () => {
    const text = `
      import {stars} from './stars.js';
      export {growth} from './growth.js';
      const words = await import('../locale/de.js');`;
    assert.deepEqual(paths(text), ['model/stars.ts', 'model/growth.ts', 'locale/de.ts']);
  });

  it('tells types apart where the whole import is erased', () => {
    const text = `
      import type {Stars} from './stars.js';
      export type {Growth} from './growth.js';
      const words: import('../locale/de.js').Words = {};`;
    assert.deepEqual(
      sourceImports('model/a.ts', text, known).map(({typeOnly}) => typeOnly),
      [true, true, true],
    );
    const mixed = `import {stars, type Stars} from './stars.js';`;
    assert.deepEqual(sourceImports('model/a.ts', mixed, known), [
      {path: 'model/stars.ts', typeOnly: false},
    ]);
  });

  it('finds declarations of modules that are written by the build', () => {
    assert.deepEqual(paths(`import {workerText} from '../worker-text.js';`), ['worker-text.d.ts']);
  });

  it('leaves out packages, files outside src and what comments name', () => {
    const text = `
      import {html} from 'lit';
      import {sample} from '../../test/sample.js';
      // import './stars.js';`;
    assert.deepEqual(paths(text), []);
  });
});

function paths(text: string): readonly string[] {
  return sourceImports('model/a.ts', text, known).map(({path}) => path);
}
