import {readFileSync} from 'node:fs';

import type {DatasetInputs} from '../../data/datasets.js';

const folder = new URL('../../../test/data/excerpt/', import.meta.url);

/** A file of the excerpt: 126 rows of Eurostat's table, with matching sectors and points. */
export function excerptFile(name: string): string {
  return readFileSync(new URL(name, folder), 'utf8');
}

/** Inputs of the pipeline made from the excerpt. */
export function excerpt(): DatasetInputs {
  return {
    table: excerptFile('sbs_r_nuts06_r2.tsv'),
    mappings: [excerptFile('sectors.csv')],
    points: excerptFile('points.csv'),
    defects: excerptFile('defects.csv'),
    labels: new Map([['fr', 'taxonomy,sector,label\ntraded,automotive,Automobile\n']]),
    texts: new Map([['fr', 'id,text\ntitle,Pôles\ndefect:example,Un défaut.\n']]),
  };
}
