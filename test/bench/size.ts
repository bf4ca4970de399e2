import {readdirSync, readFileSync} from 'node:fs';
import {gzipSync} from 'node:zlib';

import {build} from 'esbuild';

/** A file or bundle with its size and limit. */
interface Size {
  readonly name: string;
  /** Bytes after gzip. */
  readonly size: number;
  /** Bytes; `undefined` if there is no limit. */
  readonly limit?: number;
}

const BASE_MAP = 'dist/esm/cartography/ground/base-map-data.js';
const kB = 1000;

const widget = await ownCode("export * from './registry/widget-elements.js';");
const all = await ownCode("import './define.js';");

const sizes: readonly Size[] = [
  {name: 'own code of the widget: map, legend', size: widget},
  {name: 'own code of the other elements', size: all - widget},
  {name: 'own code of all elements, one language', size: all},
  {name: 'base map', size: await module(BASE_MAP), limit: 40 * kB},
  {...file('regional-hotspots.js'), limit: 110 * kB},
  {...figure(), limit: 130 * kB},
  // Files that are loaded later have limits 3 % above their size when these were set.
  {...file('regional-hotspots.reader.js'), limit: 23.5 * kB},
  {...file('regional-hotspots.lists.js'), limit: 28.2 * kB},
  {...file('regional-hotspots.explorer.js'), limit: 88 * kB},
  {...file('regional-hotspots.tables.js'), limit: 77 * kB},
  {...file('regional-hotspots.workbook.js'), limit: 14.1 * kB},
  {...file('regional-hotspots.nuts-3.js'), limit: 40 * kB},
  {...file('regional-hotspots.engine.js'), limit: 459.4 * kB},
  {...file('regional-hotspots.all.js'), limit: 858 * kB},
  {...largestLanguage(), limit: 11.1 * kB},
];

for (const {name, size, limit} of sizes) {
  const allowed = limit === undefined ? '' : ` of ${inKilobytes(limit)}`;
  const mark = limit !== undefined && size > limit ? '  TOO LARGE' : '';
  console.log(`${inKilobytes(size).padStart(10)}${allowed.padEnd(13)} ${name}${mark}`);
}

if (sizes.some(({size, limit}) => limit !== undefined && size > limit)) process.exitCode = 1;

function inKilobytes(size: number): string {
  return `${(size / kB).toFixed(1)} kB`;
}

/**
 * Size of elements with the engine and all their code, without packages, base map and the languages
 * that are loaded on demand.
 */
async function ownCode(elements: string): Promise<number> {
  const packages = ['lit', 'lit/*', 'd3-scale', 'maplibre-gl', 'tslib'];
  return bundle({
    contents: `${elements} export * from './webgl-map/engine.js';`,
    external: [...packages, '*/base-map-data.js', './languages/*'],
  });
}

async function module(path: string): Promise<number> {
  const contents = readFileSync(path, 'utf8');
  return bundle({contents, external: []});
}

async function bundle({contents, external}: {contents: string; external: string[]}) {
  const {outputFiles} = await build({
    stdin: {contents, resolveDir: 'dist/esm'},
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    external,
    write: false,
  });
  return gzipSync(outputFiles[0]?.contents ?? '', {level: 9}).length;
}

function file(name: string): Size {
  return {name: `dist/${name}`, size: gzipSync(readFileSync(`dist/${name}`), {level: 9}).length};
}

/** Code, words and base map of a figure, in English, before its reader has done anything. */
function figure(): Size {
  const files = [file('regional-hotspots.js'), file('regional-hotspots.reader.js')];
  const size = files.reduce((sum, each) => sum + each.size, 0);
  return {name: 'figure before any interaction: the first file and the reader', size};
}

/** The largest file of a language; a page loads at most one of them. */
function largestLanguage(): Size {
  const files = readdirSync('dist/locale').map((name) => file(`locale/${name}`));
  const [largest] = files.sort((a, b) => b.size - a.size);
  if (largest === undefined) throw new Error('dist/locale must hold a file for each language');
  return {...largest, name: `${largest.name}, the largest of ${files.length} languages`};
}
