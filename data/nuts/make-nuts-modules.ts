import {readFileSync, writeFileSync} from 'node:fs';

import {nutsModules} from './nuts-modules.js';

/** Writes the points of all NUTS versions into modules of the library. */
for (const [name, text] of nutsModules((path) => readFileSync(`data/${path}`, 'utf8'))) {
  writeFileSync(`src/nuts/${name}`, text);
}
