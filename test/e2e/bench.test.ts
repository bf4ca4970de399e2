import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';

import {bundle} from '../bench/bundle.js';
import {changeRace, type RaceResult} from '../bench/change-race.js';
import {benchSite, scriptPage, type BenchSite} from '../bench/contestants.js';

const names = ['hotspot-map', 'MapLibre setData, sorted'];

describe('the bench', () => {
  let site: BenchSite;

  before(async () => {
    site = await benchSite(scriptPage('own', await bundle('own')));
  });

  after(() => site.close());

  for (const regions of [279, 1_500]) {
    it(`times two contestants with ${regions} regions on the same circles`, async () => {
      const results = await changeRace(site, {
        ...{names, changes: 2},
        stage: {regions},
        path: '/bench/own.html',
      });
      assert.deepEqual(
        results.map(({name, count}) => [name, count]),
        names.map((name) => [name, 2]),
      );
      assert.ok(results.every(({median}: RaceResult) => median > 0 && median < 20_000));
      assert.ok((results[0]?.circles ?? 0) > regions / 2);
      assert.equal(results[0]?.circles, results[1]?.circles);
    });
  }
});
