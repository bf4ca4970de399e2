import {readFile} from 'node:fs/promises';
import {gunzipSync} from 'node:zlib';

import type {DatasetInputs} from '../datasets.js';

/** Text of the files that the dataset on manufacturing is made from. */
export interface ManufacturingInputs extends Pick<DatasetInputs, 'mappings' | 'labels' | 'texts'> {
  /** See `sbs_r_nuts2021_emp_loc_nr_c10-c33_2022.csv.gz`. */
  readonly table: string;
  /** See `nuts2_2021_points_names.csv`. */
  readonly points: string;
  /** See `nace/nace_rev2_names.csv`. */
  readonly headings: string;
  /** See `manufacturing/missing-regions.csv`. */
  readonly missing: string;
}

/** Folder of the committed inputs, relative to the compiled pipeline. */
const folder = new URL('../../../data/', import.meta.url);

/**
 * Reads the inputs, all of which are committed.
 *
 * @param shared - Inputs that both datasets have.
 */
export async function manufacturingInputs(
  shared: Pick<DatasetInputs, 'mappings' | 'labels' | 'texts'>,
): Promise<ManufacturingInputs> {
  const table = new URL('sbs_r_nuts2021_emp_loc_nr_c10-c33_2022.csv.gz', folder);
  const {mappings, labels, texts} = shared;
  return {
    ...{mappings, labels, texts},
    table: gunzipSync(await readFile(table)).toString('utf8'),
    points: await readFile(new URL('nuts2_2021_points_names.csv', folder), 'utf8'),
    headings: await readFile(new URL('nace/nace_rev2_names.csv', folder), 'utf8'),
    missing: await readFile(new URL('manufacturing/missing-regions.csv', folder), 'utf8'),
  };
}
