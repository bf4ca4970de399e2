import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {gzipSync} from 'node:zlib';

import {baseMapModule} from '../../../data/base-map/base-map-module.js';

const committed = await readFile('src/cartography/ground/base-map-data.ts', 'utf8');

describe('baseMapModule', () => {
  it('is what stands in the library', async () => {
    assert.equal(await baseMapModule(), committed);
  });

  it('takes at most 40 kB, gzipped', () => {
    assert.ok(gzipSync(committed).length <= 40_000);
  });
});
