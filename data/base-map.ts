import {writeFile} from 'node:fs/promises';
import {gzipSync} from 'node:zlib';

import {baseMapModule} from './base-map/base-map-module.js';

/** Path of the library's base map. */
const path = 'src/cartography/ground/base-map-data.ts';

const text = await baseMapModule();
await writeFile(path, text);
process.stdout.write(`${path}: ${text.length} bytes, ${gzipSync(text).length} gzipped\n`);
