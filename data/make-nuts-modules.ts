import {readFileSync, writeFileSync} from 'node:fs';

import {nutsModule} from './nuts-module.js';

/** Writes the points of all NUTS versions into modules of the library. */
for (const year of [2010, 2013, 2016, 2021]) {
  const csv = readFileSync(`data/nuts2_${year}_points_names.csv`, 'utf8');
  writeFileSync(`src/nuts/nuts-points-${year}.ts`, nutsModule(year, csv));
}
