import {readFileSync} from 'node:fs';
import {gzipSync} from 'node:zlib';

import {build} from 'esbuild';

/** What is measured, and how large it may be. */
interface Size {
  readonly name: string;
  /** Bytes after gzip. */
  readonly size: number;
  /** Bytes; `undefined` if there is no limit. */
  readonly limit?: number;
}

const BASE_MAP = 'dist/esm/cartography/ground/base-map-data.js';
const kB = 1000;

/** What the whole was meant to be at first; why it is more stands in CONTRIBUTING.md. */
const OWN_CODE_BUDGET = 45;

const widget = await ownCode("export * from './registry/widget-elements.js';");
const all = await ownCode("import './define.js';");

const sizes: readonly Size[] = [
  {name: 'own code of the widget: map, picker, legend, table', size: widget, limit: 78 * kB},
  {name: 'own code of the other elements', size: all - widget},
  {
    name: `own code of all elements, one language (budget of the start: ${OWN_CODE_BUDGET} kB)`,
    size: all,
    limit: 118 * kB,
  },
  {name: 'base map', size: await module(BASE_MAP), limit: 40 * kB},
  {...file('regional-hotspots.js'), limit: 110 * kB},
  file('regional-hotspots.explorer.js'),
  file('regional-hotspots.engine.js'),
  file('regional-hotspots.all.js'),
];

for (const {name, size, limit} of sizes) {
  const allowed = limit === undefined ? '' : ` of ${(limit / kB).toFixed(0)} kB`;
  const mark = limit !== undefined && size > limit ? '  TOO LARGE' : '';
  console.log(`${(size / kB).toFixed(1).padStart(7)} kB${allowed.padEnd(11)} ${name}${mark}`);
}

if (sizes.some(({size, limit}) => limit !== undefined && size > limit)) process.exitCode = 1;

/**
 * Elements with the engine and all else they need, without packages, base map and the languages
 * that are loaded when they are needed.
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
