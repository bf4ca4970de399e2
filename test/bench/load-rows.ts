import type {Page as ServedPage} from '../../demo/file-server.js';
import {palette} from '../../src/cartography/colour/palette.js';
import {baseMap} from '../../src/cartography/ground/base-map.js';
import {groundParts} from '../../src/cartography/ground/ground-parts.js';
import {mapProjection} from '../../src/cartography/projection/map-projection.js';
import type {HotspotLoadEvent} from '../../src/events.js';
import {baseStyle} from '../../src/webgl-map/base-style.js';
import {openPage, type BenchSite} from './contestants.js';
import {atMost, shown, type Row} from './rows.js';
import {quantile} from './statistics.js';

/** Milliseconds from the navigation until something was drawn. */
interface LoadTimes {
  svg?: number;
  webgl?: number;
}

type InPage = typeof globalThis & {readonly loadTimes?: LoadTimes};

/** The pages that are loaded: ours by its script tag, and one with MapLibre alone. */
export function loadPages(bare: string): Record<string, ServedPage> {
  const style = baseStyle({
    ...groundParts(baseMap(), []),
    projection: mapProjection('mercator'),
    colours: palette('light'),
  });
  const box = 'width:800px;height:600px';
  return {
    '/bench/style.json': {
      headers: {'content-type': 'application/json'},
      body: JSON.stringify(style),
    },
    '/bench/bare.js': {headers: {'content-type': 'text/javascript'}, body: bare},
    '/bench/bare.html': page(
      `<div id="map" style="${box}"></div><script src="/bench/bare.js"></script>`,
    ),
    '/bench/ours.html': page(
      `<script>(${noteLoads.toString()})()</script><script src="/dist/regional-hotspots.js" defer></script>
      <regional-hotspots src="/data/eu-hotspots.geojson" sectors="automotive" year="2012" projection="mercator"></regional-hotspots>`,
    ),
  };
}

/** Times until the pages show their content, in turns, nothing cached. */
export async function loadRows(site: BenchSite, loads: number): Promise<readonly Row[]> {
  const ours: LoadTimes[] = [];
  const bare: LoadTimes[] = [];
  for (let load = 0; load <= loads; load++) {
    const pair = [await loadTimes(site, 'bare'), await loadTimes(site, 'ours')] as const;
    if (load === 0) continue;
    bare.push(pair[0]);
    ours.push(pair[1]);
  }
  const median = (times: readonly LoadTimes[], of: keyof LoadTimes): number =>
    quantile(
      times.map((each) => each[of] ?? NaN),
      0.5,
    );
  const peer = median(bare, 'webgl');
  const unit = ' × bare MapLibre';
  return (
    [
      ['svg', 0.4, 'page → figure with headline, legend and SVG map shown'],
      ['webgl', 1.15, 'page → first WebGL frame'],
    ] as const
  ).map(([of, budget, name]) => {
    const own = median(ours, of);
    const what = `${name}: ${shown(own)} ms, bare MapLibre's first frame ${shown(peer)} ms`;
    return atMost(what, {value: own / peer, budget, unit});
  });
}

function page(body: string): ServedPage {
  return {
    body: `<!doctype html><html lang="en"><meta charset="utf-8" /><title>Page</title>${body}</html>`,
  };
}

async function loadTimes(site: BenchSite, name: string): Promise<LoadTimes> {
  // Keeps the end of the page before and the start of a process out of the timing.
  const opened = await openPage(site, `/bench/${name}.html`, {rest: 1_000});
  // Polling with every frame, the default, would make the browser draw frames all the time.
  await opened.waitForFunction(
    () => (globalThis as InPage).loadTimes?.webgl !== undefined,
    undefined,
    {polling: 200},
  );
  const times = await opened.evaluate(() => (globalThis as InPage).loadTimes);
  await opened.context().close();
  return times ?? {};
}

/** Runs in the page. */
function noteLoads(): void {
  const times: LoadTimes = {};
  Object.assign(globalThis, {loadTimes: times});
  document.addEventListener('hotspot-load', (event) => {
    times[(event as HotspotLoadEvent).renderer] = performance.now();
  });
}
