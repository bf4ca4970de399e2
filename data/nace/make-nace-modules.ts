import {readFileSync, writeFileSync} from 'node:fs';

import {naceModules} from './nace-modules.js';

/** Writes the headings of NACE into modules of the library. */
for (const [name, text] of naceModules(readFileSync('data/nace/nace_rev2_names.csv', 'utf8'))) {
  writeFileSync(`src/nace/names/${name}`, text);
}
