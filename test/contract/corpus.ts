import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

/** A file of the corpus with the GeoJSON in it. */
export interface Sample {
  readonly name: string;
  readonly geojson: unknown;
}

/**
 * The files of one part of the corpus.
 *
 * - `good`: valid by the schema, and the parser finds no fault.
 * - `bad`: invalid by the schema, and the parser lists the faults.
 * - `beyond-schema`: valid by the schema, which cannot detect the faults that the parser lists.
 */
export function corpus(part: 'good' | 'bad' | 'beyond-schema'): readonly Sample[] {
  const folder = join('test', 'corpus', part);
  return readdirSync(folder).map((name) => {
    return {name, geojson: JSON.parse(readFileSync(join(folder, name), 'utf8')) as unknown};
  });
}
