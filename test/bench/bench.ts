import {spawnSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';

import type {Page as ServedPage} from '../../demo/file-server.js';
import {parseHotspots} from '../../src/reading/parse-hotspots.js';
import {bundle} from './bundle.js';
import {changeRace} from './change-race.js';
import {benchSite, openPage, scriptPage} from './contestants.js';
import {flatLoadRows} from './flat-load-rows.js';
import {flatFeatures} from './grown-geojson.js';
import {grownRegions, grownTable} from './grown-regions.js';
import {loadPages, loadRows} from './load-rows.js';
import {modelRows} from './model-rows.js';
import {entrantNames} from './page/entrant-names.js';
import type {StageOptions} from './page/stage.js';
import {panRow} from './pan-rows.js';
import {installPeers, PEERS, peerVersions} from './peers.js';
import {raceRows, type Race} from './race-rows.js';
import {machineLoad, resultsPage} from './results-page.js';
import {atMost, shown, type Row} from './rows.js';
import {tabMemory} from './tab-memory.js';
import {tableMemoryRow} from './table-memory.js';
import {tableTasksRow} from './table-tasks.js';
import {transitionRow} from './transition-row.js';
import {widgetRows} from './widget-rows.js';

const CHANGES = 15;
const FLAT = 150_000;
const RESULTS = 'test/bench/results.md';
/** Marks the hand-written part of the results below, which is kept. */
const KEPT = '<!-- written by people -->';

/** Regions of each race; 150,000 get a part of the sectors and years, for want of memory. */
const races = [{regions: 1_500}, {regions: 15_000}, {regions: 279}, {regions: 150_000}].map(
  (stage) => (stage.regions > 20_000 ? {...stage, sectors: 4, years: 2} : stage),
);

/** Number of regions from which on some peers are left out. */
const MANY = 100_000;
/** An SVG with this many elements takes minutes. */
const LEFT_OUT = ['d3 SVG'];

/** Parts of the bench by the arguments that select them: `npm run bench -- model memory`. */
const parts = new Map<string, () => Promise<void>>([
  ...races.map((stage) => [`race-${stage.regions}`, () => race(stage)] as const),
  ['load', load],
  ['widget-1500', async () => take(await widgetRows(site, {regions: 1_500, changes: CHANGES}))],
  ['widget-15000', async () => take(await widgetRows(site, {regions: 15_000, changes: CHANGES}))],
  ['model', model],
  ['table-memory', async () => take([tableMemoryRow(1_500)])],
  ['table-tasks', async () => take([await tableTasksRow(1_000_000)])],
  [
    'flat-load',
    async () =>
      take(
        await flatLoadRows(site, {path: '/bench/flat.json', features: FLAT, bytes: flat.length}),
      ),
  ],
  ['pan', async () => take([await panRow(site, {regions: 15_000, seconds: 20})])],
  [
    'transition',
    async () => take([await transitionRow(site, {regions: 15_000, changes: CHANGES})]),
  ],
  ['memory', memory],
]);
const asked = process.argv.slice(2);
for (const name of asked) {
  if (!parts.has(name))
    throw new Error(`part must be one of ${[...parts.keys()].join(', ')}, not ${name}`);
}

const before = machineLoad();
installPeers();
const {dataset} = parseHotspots(JSON.parse(readFileSync('data/eu-hotspots.geojson', 'utf8')));
const flat = JSON.stringify(
  flatFeatures(grownTable(dataset, grownRegions(dataset, FLAT / 250)), FLAT),
);
const pages: Record<string, ServedPage> = {
  ...scriptPage('peers', await bundle('with-peers')),
  ...scriptPage('own', await bundle('own')),
  ...scriptPage('timing', await bundle('timing-page')),
  ...widgetPages(await bundle('widget-page')),
  ...loadPages(await bundle('bare-page')),
  '/bench/flat.json': {
    headers: {
      'content-type': 'application/geo+json',
      'content-length': String(Buffer.byteLength(flat)),
    },
    body: flat,
  },
};

const {stdout: sizes} = spawnSync(process.execPath, ['build/test/bench/size.js'], {
  encoding: 'utf8',
});
const site = await benchSite(pages);
const done: Race[] = [];
const rows: Row[] = [];
try {
  for (const [name, part] of parts) {
    if (asked.length === 0 || asked.includes(name)) await part();
  }
} finally {
  await site.close();
}

/** All contestants at one number of regions. */
async function race(stage: StageOptions): Promise<void> {
  const names = [...entrantNames, ...PEERS].filter(
    (name) => stage.regions < MANY || !LEFT_OUT.includes(name),
  );
  const results = await changeRace(site, {
    ...{names, stage, changes: CHANGES},
    path: '/bench/peers.html',
  });
  for (const {name, median} of results)
    console.log(`${stage.regions} ${name}: ${shown(median)} ms`);
  done.push({regions: stage.regions, results});
  write();
}

/** In a browser of its own, because a page waiting for data draws a loading message. */
async function load(): Promise<void> {
  const usual = await benchSite(pages, {frames: 'usual'});
  try {
    take(await loadRows(usual, CHANGES));
  } finally {
    await usual.close();
  }
}

/** Timings of the functions that draw nothing. */
async function model(): Promise<void> {
  const timing = await openPage(site, '/bench/timing.html');
  const sizes = {
    runs: CHANGES,
    pointing: [
      {regions: 15_000, budget: 0.5},
      {regions: 150_000, budget: 2},
    ],
    naming: {regions: 300},
    ...{figures: 1_500, wide: 1_500, flat: FLAT},
  };
  take(await modelRows(timing, sizes));
  await timing.context().close();
}

async function memory(): Promise<void> {
  const stage = {regions: 150_000, sectors: 2, years: 1};
  const own = await tabMemory(pages, {name: 'hotspot-map', stage});
  const bare = await tabMemory(pages, {name: 'MapLibre setData, sorted', stage});
  const what = `memory of the tab, 150000 regions: ${shown(own / 1e6)} MB, bare MapLibre ${shown(bare / 1e6)} MB`;
  take([atMost(what, {value: own / bare, budget: 0.25, unit: ' × bare MapLibre'})]);
}

function take(more: readonly Row[]): void {
  for (const row of more) {
    const mark = row.met === true ? 'met' : 'NOT MET';
    console.log(`${mark} ${row.what}: ${row.result} (${row.budget})`);
    rows.push(row);
  }
  write();
}

/** Called after each part of a whole run, so that an interrupted run keeps its results. */
function write(): void {
  if (asked.length > 0) return;
  const page = resultsPage({
    browser: `Chromium ${site.browser.version()}`,
    versions: peerVersions(),
    load: [before, machineLoad()],
    races: done,
    rows: [...raceRows(done), ...rows],
    sizes,
  });
  writeFileSync(RESULTS, `# Results of the bench\n\n${page}\n${kept()}`);
}

function widgetPages(script: string): Record<string, ServedPage> {
  const tag = '<script src="/dist/regional-hotspots.js"></script>';
  const page = (more: string): {body: string} => ({
    body: `<!doctype html><html lang="en"><meta charset="utf-8" /><title>Widget</title>${tag}<body>${more}</body></html>`,
  });
  return {
    ...scriptPage('widget-page', script),
    '/bench/widget.html': page('<script src="/bench/widget-page.js"></script>'),
    '/bench/empty-widget.html': page(''),
  };
}

function kept(): string {
  try {
    const [, written = ''] = readFileSync(RESULTS, 'utf8').split(KEPT);
    return `${KEPT}${written}`;
  } catch {
    return `${KEPT}\n`;
  }
}
