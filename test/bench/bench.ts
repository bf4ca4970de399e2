import {execFileSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';

import type {Page as ServedPage} from '../../demo/file-server.js';
import {parseHotspots} from '../../src/model/parse-hotspots.js';
import {bundle} from './bundle.js';
import {changeRace} from './change-race.js';
import {benchSite, openPage, scriptPage, type BenchSite} from './contestants.js';
import {flatLoadRows} from './flat-load-rows.js';
import {flatFeatures} from './grown-geojson.js';
import {grownRegions, grownTable} from './grown-regions.js';
import {loadPages, loadRows} from './load-rows.js';
import {modelRows} from './model-rows.js';
import {entrantNames} from './page/entrant-names.js';
import {panRow} from './pan-rows.js';
import {installPeers, PEERS, peerVersions} from './peers.js';
import {raceRows, type Race} from './race-rows.js';
import {machineLoad, resultsPage} from './results-page.js';
import {atMost, shown, type Row} from './rows.js';
import {tabMemory} from './tab-memory.js';
import {tableMemoryRow} from './table-memory.js';
import {widgetRows} from './widget-rows.js';

const CHANGES = 15;
const FLAT = 150_000;
const RESULTS = 'test/bench/results.md';
/** Everything below this line of the results was written by people and is kept. */
const KEPT = '<!-- written by people -->';

/** Regions of each race; 150,000 get a part of the sectors and years, for want of memory. */
const races = [{regions: 279}, {regions: 1_500}, {regions: 15_000}, {regions: 150_000}].map(
  (stage) => (stage.regions > 20_000 ? {...stage, sectors: 4, years: 2} : stage),
);

const before = machineLoad();
installPeers();
const {table} = parseHotspots(JSON.parse(readFileSync('data/eu-hotspots.geojson', 'utf8')));
const flat = JSON.stringify(flatFeatures(grownTable(table, grownRegions(table, FLAT / 250)), FLAT));
const pages: Record<string, ServedPage> = {
  ...scriptPage('peers', await bundle('with-peers')),
  ...scriptPage('own', await bundle('own')),
  ...scriptPage('timing', await bundle('timing-page')),
  ...widgetPages(await bundle('widget-page')),
  ...loadPages(await bundle('bare-page')),
  '/bench/flat.json': {headers: {'content-type': 'application/geo+json'}, body: flat},
};

const site = await benchSite(pages);
const browser = `Chromium ${site.browser.version()}`;
const [done, rows] = await measured(site).finally(() => site.close());
rows.push(await memoryRow());
const sizes = execFileSync(process.execPath, ['build/test/bench/size.js'], {encoding: 'utf8'});
const page = resultsPage({
  ...{browser, versions: peerVersions(), races: done, rows, sizes},
  load: [before, machineLoad()],
});
writeFileSync(RESULTS, `# Results of the bench\n\n${page}\n${kept()}`);
for (const {what, budget, result, met} of rows) {
  console.log(`${met ? 'met    ' : 'NOT MET'} ${what}: ${result} (${budget})`);
}

async function measured(on: BenchSite): Promise<[Race[], Row[]]> {
  const names = [...entrantNames, ...PEERS];
  const run: Race[] = [];
  for (const stage of races) {
    const path = '/bench/peers.html';
    const results = await changeRace(on, {names, stage, changes: CHANGES, path});
    for (const {name, median} of results)
      console.log(`${stage.regions} ${name}: ${shown(median)} ms`);
    run.push({regions: stage.regions, results});
  }
  const timing = await openPage(on, '/bench/timing.html');
  const sizes = {
    runs: CHANGES,
    pointing: [
      {regions: 15_000, budget: 0.5},
      {regions: 150_000, budget: 2},
    ],
    ...{figures: 1_500, wide: 1_500, flat: FLAT},
  };
  const rows = [
    ...raceRows(run),
    ...(await widgetRows(on, {regions: 1_500, changes: CHANGES})),
    ...(await widgetRows(on, {regions: 15_000, changes: CHANGES})),
    ...(await modelRows(timing, sizes)),
    tableMemoryRow(1_500),
    ...(await loadRows(on, CHANGES)),
    ...(await flatLoadRows(on, {path: '/bench/flat.json', features: FLAT, bytes: flat.length})),
    await panRow(on, {regions: 15_000, seconds: 20}),
  ];
  return [run, rows];
}

async function memoryRow(): Promise<Row> {
  const stage = {regions: 150_000, sectors: 2, years: 1};
  const own = await tabMemory(pages, {name: 'hotspot-map', stage});
  const bare = await tabMemory(pages, {name: 'MapLibre setData, sorted', stage});
  const what = `memory of the tab, 150000 regions: ${shown(own / 1e6)} MB, bare MapLibre ${shown(bare / 1e6)} MB`;
  return atMost(what, {value: own / bare, budget: 0.25, unit: ' × bare MapLibre'});
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
