import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';

import {defaultFilter} from '../../src/dataset/hotspot-filter.js';
import {HotspotFigures} from '../../src/figures/hotspot-figures.js';
import {nutsPoints2021} from '../../src/nuts/nuts-points-2021.js';
import {parseHotspots} from '../../src/reading/parse-hotspots.js';
import {hotspotView} from '../../src/view/hotspot-view.js';

const PROGRAM = 'dist/esm/command-line/program.js';

describe('regional-hotspots build', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'regional-hotspots-'));
  });
  after(() => rm(folder, {recursive: true}));

  it('makes GeoJSON that the library reads without a problem', async () => {
    const out = join(folder, 'hotspots.geojson');
    const figures = await file('figures.csv', 'region;employment\nDE11;149882,5\nFR10;147179\n');
    const {status} = await call('build', figures, '--points', 'nuts-2010', '--out', out);
    assert.equal(status, 0);
    const {dataset, problems} = parseHotspots(JSON.parse(await readFile(out, 'utf8')));
    assert.deepEqual(problems, []);
    assert.deepEqual([...dataset.observations.employment], [149882.5, 147179]);
    assert.equal(dataset.regions[0]?.name, 'Stuttgart');
  });

  it('writes to standard output and takes standard input', async () => {
    const {status, stdout} = await call('build', '-', {input: 'region,employment\nDE11,5\n'});
    assert.equal(status, 0);
    assert.equal(JSON.parse(stdout).features.length, 1);
  });

  it('loses nothing of 50 regions with decimal commas, wrong codes and a gap', async () => {
    const codes = [...nutsPoints2021.keys()].slice(100, 150);
    const rows = codes.map((code, at) => `${code};Automotive;${at === 9 ? ':' : `${at + 1},5`}`);
    const text = [
      'NUTS;Branche;Beschäftigte',
      ...rows,
      'XX99;Automotive;1,5',
      'DE99;Automotive;1,5',
    ];
    const figures = await file('fifty.csv', text.join('\r\n'));
    const {stdout, stderr} = await call('build', figures, '--year', '2012');
    assert.match(stderr, /NUTS: has 2 codes of a kind: each is not a code of NUTS 2024/);
    assert.match(stderr, /\(line 52 \(XX99\), line 53 \(DE99\)\)/);
    assert.match(stderr, /50 regions, 1 sectors, 49 figures; 1 errors, 1 warnings/);
    const {dataset} = parseHotspots(JSON.parse(stdout));
    const view = hotspotView(new HotspotFigures(dataset), defaultFilter(dataset));
    assert.equal(view.bubbles.length, 49);
    assert.deepEqual(
      view.bubbles.missing.map((region) => dataset.regions[region]?.code),
      [codes[9]],
    );
    assert.deepEqual([dataset.years, dataset.metadata.nuts], [[2012], 2024]);
  });

  it('lists a code that has no place, keeps the rest and exits with 1', async () => {
    const figures = await file('wrong.csv', 'region,employment\nDE11,5\nXX99,7\n');
    const {status, stdout, stderr} = await call('build', figures);
    assert.equal(status, 1);
    assert.match(stderr, /XX99/);
    assert.equal(JSON.parse(stdout).features.length, 1);
  });

  it('takes the headings of columns from the call', async () => {
    const figures = await file('odd.csv', 'place,heads\nDE11,5\n');
    const named = ['--column', 'region=place', '--column', 'employment=heads'];
    const {status, stdout} = await call('build', figures, ...named, '--title', 'Heads');
    assert.equal(status, 0);
    assert.equal(JSON.parse(stdout).hotspots.title, 'Heads');
  });

  it('reports its progress on long input', async () => {
    const rows = Array.from({length: 30_000}, (_, at) => `DE11,${at},${1900 + at}`);
    const figures = await file('long.csv', `region,employment,year\n${rows.join('\n')}\n`);
    const {stderr} = await call('build', figures, '--out', join(folder, 'long.geojson'));
    assert.match(stderr, /of 30000 read/);
  });

  it('names the versions of NUTS that it knows', async () => {
    const figures = await file('good.csv', 'region,employment\nDE11,5\n');
    const {status, stderr} = await call('build', figures, '--points', 'nuts-1999');
    assert.equal(status, 2);
    assert.match(stderr, /nuts-2010.*nuts-2021.*nuts-1999/);
  });

  it('shows the level that is asked for', async () => {
    const figures = await file('levels.csv', 'region,employment\nDE1,9\nDE11,5\nDE111,3\n');
    const levels = await Promise.all(
      ['1', '2', '3'].map(async (level) => {
        const {stdout} = await call('build', figures, '--level', level);
        return parseHotspots(JSON.parse(stdout)).dataset.regions.map(({code}) => code);
      }),
    );
    assert.deepEqual(levels, [['DE1'], ['DE11'], ['DE111']]);
    const {status, stderr} = await call('build', figures, '--level', '5');
    assert.equal(status, 2);
    assert.match(stderr, /--level must be 0, 1, 2 or 3, not 5/);
  });

  it("makes GeoJSON of Eurostat's own table by the mapping files of the package", async () => {
    const out = join(folder, 'eurostat.geojson');
    const words = ['--eurostat', '--points', 'nuts-2010', '--out', out];
    const mappings = ['sectors', 'ecosystems'].flatMap((name) => [
      '--sectors',
      `data/${name}-from-nace.csv`,
    ]);
    const table = 'test/data/excerpt/sbs_r_nuts06_r2.tsv';
    const {status, stderr} = await call('build', table, ...words, ...mappings);
    assert.equal(status, 0);
    assert.match(stderr, /2012: \d+ regions/);
    assert.match(stderr, /proximity-social: cannot be formed/);
    assert.match(stderr, /left out: FI18 in .*cannot be split into FI1B and FI1C of NUTS 2010/);
    const {dataset, problems} = parseHotspots(JSON.parse(await readFile(out, 'utf8')));
    assert.deepEqual(problems, []);
    assert.deepEqual(
      dataset.taxonomies.map(({id}) => id),
      ['traded', 'emerging', 'ecosystem'],
    );
    assert.equal(dataset.metadata.nuts, 2010);
  });

  it("refuses Eurostat's table without sectors, and sectors without it", async () => {
    const table = 'test/data/excerpt/sbs_r_nuts06_r2.tsv';
    const mapping = ['--sectors', 'data/sectors-from-nace.csv'];
    for (const words of [['--eurostat'], mapping]) {
      const {status, stdout, stderr} = await call('build', table, ...words);
      assert.deepEqual([status, stdout], [2, '']);
      assert.match(stderr, /--sectors/);
    }
  });

  async function file(name: string, text: string): Promise<string> {
    const path = join(folder, name);
    await writeFile(path, text);
    return path;
  }
});

describe('regional-hotspots check', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'regional-hotspots-'));
  });
  after(() => rm(folder, {recursive: true}));

  it('finds nothing wrong in the sample data', async () => {
    const {status, stdout, stderr} = await call('check', 'data/eu-hotspots.geojson');
    assert.deepEqual([status, stdout], [0, '']);
    assert.match(stderr, /279 regions.*0 errors/);
  });

  it('names a view of the data that its figures lack', async () => {
    const geojson = JSON.parse(await readFile('test/corpus/good/opening-view.json', 'utf8')) as {
      hotspots: object;
    };
    const path = join(folder, 'view.geojson');
    const hotspots = {...geojson.hotspots, view: 'sectors=shoes'};
    await writeFile(path, JSON.stringify({...geojson, hotspots}));
    const {status, stdout} = await call('check', path);
    assert.equal(status, 0);
    assert.match(stdout, /^.*: warning: hotspots\.view: asks for figures .* \(found shoes\)$/m);
  });

  it('names the line of the feature, the field and the value, and exits with 1', async () => {
    const good = feature({region: 'DE11', sector: 'automotive', employment: 5});
    const bad = feature({region: 'DE12', sector: 'automotive', employment: -1});
    const text = `{"type": "FeatureCollection", "features": [\n${good},\n${bad}\n]}\n`;
    const path = join(folder, 'bad.geojson');
    await writeFile(path, text);
    const {status, stdout} = await call('check', path);
    assert.equal(status, 1);
    assert.match(stdout, /bad\.geojson:3: error: .*DE12.*employment.*-1/);
  });

  it('names a file that is not valid JSON', async () => {
    const path = join(folder, 'broken.geojson');
    await writeFile(path, '{"type": ');
    const {status, stderr} = await call('check', path);
    assert.equal(status, 2);
    assert.match(stderr, /the file is not valid JSON/);
  });

  it('exits with 2 for a file that is not there', async () => {
    assert.equal((await call('check', join(folder, 'nowhere.geojson'))).status, 2);
  });
});

describe('regional-hotspots cut', () => {
  const SAMPLE = 'data/eu-hotspots.geojson';
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'regional-hotspots-'));
  });
  after(() => rm(folder, {recursive: true}));

  it('writes the sectors and years that it is asked for, and the size of the file', async () => {
    const out = join(folder, 'automotive.geojson');
    const parts = ['--sectors', 'traded:automotive', '--years', '2010-2014', '--out', out];
    const {status, stdout, stderr} = await call('cut', SAMPLE, ...parts);
    assert.deepEqual([status, stdout], [0, '']);
    assert.match(stderr, /automotive\.geojson: [\d.]+ kB when packed by gzip/);
    assert.match(stderr, /279 regions, 1 sectors, 5 years, \d+ figures; 0 errors, 0 warnings/);
    const {dataset, problems} = parseHotspots(JSON.parse(await readFile(out, 'utf8')));
    assert.deepEqual(problems, []);
    assert.deepEqual(dataset.years, [2010, 2011, 2012, 2013, 2014]);
    assert.deepEqual(
      dataset.sectors.map(({key}) => key),
      ['traded:automotive'],
    );
  });

  it('writes to standard output, for one year too', async () => {
    const parts = ['--sectors', 'emerging:digital', '--year', '2012', '--languages', 'fr'];
    const {status, stdout} = await call('cut', SAMPLE, ...parts);
    assert.equal(status, 0);
    const {hotspots} = JSON.parse(stdout) as {hotspots: {years: number[]; title: object}};
    assert.deepEqual([hotspots.years, Object.keys(hotspots.title)], [[2012], ['fr']]);
  });

  it('writes a file for each of several languages', async () => {
    const out = join(folder, 'some.geojson');
    const parts = [
      '--sectors',
      'emerging:digital',
      '--year',
      '2012',
      '--languages',
      'en,de',
      '--out',
      out,
    ];
    assert.equal((await call('cut', SAMPLE, ...parts)).status, 0);
    for (const language of ['en', 'de']) {
      const text = await readFile(join(folder, `some.${language}.geojson`), 'utf8');
      const {hotspots} = JSON.parse(text) as {hotspots: {title: object}};
      assert.deepEqual(Object.keys(hotspots.title), [language]);
    }
  });

  it('writes nothing and exits with 2 for a part that the data lacks', async () => {
    const {status, stdout, stderr} = await call('cut', SAMPLE, '--sectors', 'traded:automotiv');
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr, /the sector traded:automotiv; did you mean traded:automotive\?/);
  });

  it('points to the help if the call is wrong', async () => {
    for (const words of [
      ['cut', SAMPLE, '--years', '2014-2010'],
      ['cut', SAMPLE, '--year', '2012', '--years', '2010-2014'],
      ['cut', SAMPLE, '--languages', 'en,de'],
      ['check', SAMPLE, '--sectors', 'traded:automotive'],
    ]) {
      const {status, stdout, stderr} = await call(...words);
      assert.deepEqual([status, stdout], [2, ''], words.join(' '));
      assert.match(stderr, /--help/);
    }
  });
});

describe('regional-hotspots', () => {
  it('prints its help', async () => {
    const {status, stdout} = await call('--help');
    assert.equal(status, 0);
    assert.match(stdout, /--points VERSION/);
  });

  it('prints the version of the package', async () => {
    const {version} = JSON.parse(await readFile('package.json', 'utf8'));
    assert.equal((await call('--version')).stdout, `${version}\n`);
  });

  it('points to the help after a wrong call', async () => {
    for (const words of [['bake', 'x'], ['check'], ['check', 'a', 'b'], ['check', 'a', '--fast']]) {
      const {status, stderr} = await call(...words);
      assert.equal(status, 2, words.join(' '));
      assert.match(stderr, /--help/);
    }
  });
});

interface Outcome {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built program; an object at the end sets its standard input. */
function call(...words: (string | {readonly input: string})[]): Promise<Outcome> {
  const args = words.filter((word) => typeof word === 'string');
  const input = words.find((word) => typeof word === 'object')?.input ?? '';
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [PROGRAM, ...args], (error, stdout, stderr) => {
      resolve({status: error === null ? 0 : Number(error.code), stdout, stderr});
    });
    child.stdin?.end(input);
  });
}

function feature(properties: object): string {
  const geometry = {type: 'Point', coordinates: [9, 48]};
  return JSON.stringify({type: 'Feature', geometry, properties});
}
