import assert from 'node:assert/strict';
import {spawnSync, type SpawnSyncReturns} from 'node:child_process';
import {mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {gzipSync} from 'node:zlib';

import {excerptFile} from './excerpt.js';

const program = fileURLToPath(new URL('../../data/make-datasets.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'hotspots-'));
const table = excerptFile('sbs_r_nuts06_r2.tsv');
const names = [
  ...['eu-hotspots-2012-flat.geojson', 'eu-hotspots.geojson', 'eu-manufacturing-2022.geojson'],
  'left-out.csv',
];

after(() => rmSync(folder, {recursive: true}));

describe('npm run data', () => {
  it('writes the same files from a plain and a gzipped table', () => {
    writeFileSync(join(folder, 'plain.tsv'), table);
    writeFileSync(join(folder, 'packed.tsv.gz'), gzipSync(table));
    for (const [input, output] of [
      ['plain.tsv', 'one'],
      ['packed.tsv.gz', 'two'],
    ] as const) {
      assert.equal(run(join(folder, input), join(folder, output)).status, 0);
      assert.deepEqual(readdirSync(join(folder, output)).sort(), names);
    }
    for (const name of names) {
      const [one, two] = ['one', 'two'].map((output) => readFileSync(join(folder, output, name)));
      assert.ok(one?.equals(two ?? Buffer.of()), name);
    }
  });

  it('prints what was left out', () => {
    writeFileSync(join(folder, 'plain.tsv'), table);
    const {stdout} = run(join(folder, 'plain.tsv'), join(folder, 'three'));
    assert.match(stdout, /left out: FI18 in 2008, 2009, 2010 \(18 figures\): cannot be split/);
  });

  it('says how it is used where no table is named', () => {
    const {status, stderr} = run();
    assert.equal(status, 2);
    assert.match(stderr, /^Usage: npm run data -- PATH/);
  });
});

function run(...args: readonly string[]): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [program, ...args], {encoding: 'utf8'});
}
