import {readdir, readFile} from 'node:fs/promises';
import {gunzipSync} from 'node:zlib';

import type {DatasetInputs} from './datasets.js';

/** Folder of the committed inputs, relative to the compiled pipeline. */
const folder = new URL('../../data/', import.meta.url);

/**
 * Reads the committed inputs and Eurostat's table.
 *
 * @param path - The table as TSV, plain or gzipped.
 */
export async function committedInputs(path: string): Promise<DatasetInputs> {
  return {
    table: tableText(await readFile(path)),
    mappings: [
      await readFile(new URL('sectors-from-nace.csv', folder), 'utf8'),
      await readFile(new URL('ecosystems-from-nace.csv', folder), 'utf8'),
    ],
    points: await readFile(new URL('nuts2_2010_points_names.csv', folder), 'utf8'),
    defects: await readFile(new URL('known-defects.csv', folder), 'utf8'),
    labels: await languageTexts('labels/'),
    texts: await languageTexts('texts/'),
  };
}

/** Text of each file in a folder, by the language it is named after. */
async function languageTexts(name: string): Promise<ReadonlyMap<string, string>> {
  const files = new URL(name, folder);
  const names = (await readdir(files)).filter((name) => name.endsWith('.csv')).sort();
  const texts = names.map(async (name): Promise<[string, string]> => {
    return [name.replace('.csv', ''), await readFile(new URL(name, files), 'utf8')];
  });
  return new Map(await Promise.all(texts));
}

function tableText(bytes: Buffer): string {
  const gzipped = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (gzipped ? gunzipSync(bytes) : bytes).toString('utf8');
}
