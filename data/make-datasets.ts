import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';

import {committedInputs} from './committed-inputs.js';
import {geoJsonText} from '../src/eurostat/geojson-text.js';
import {datasets} from './datasets.js';
import {MANUFACTURING_FILE, manufacturingDataset} from './manufacturing/manufacturing-dataset.js';
import {manufacturingInputs} from './manufacturing/manufacturing-inputs.js';

const USAGE = `Usage: npm run data -- PATH [FOLDER]

Makes the sample datasets from Eurostat's table sbs_r_nuts06_r2; that on manufacturing has its own input.
PATH    the table as TSV, plain or gzipped
FOLDER  where the files are written; default: data
`;

const [path, folder = 'data'] = process.argv.slice(2);
if (path === undefined || path.startsWith('-')) {
  process.stderr.write(USAGE);
  process.exit(path === '--help' ? 0 : 2);
}
const inputs = await committedInputs(path);
const {files, report} = datasets(inputs);
await mkdir(folder, {recursive: true});
const manufacturing = manufacturingDataset(await manufacturingInputs(inputs));
await writeFile(join(folder, MANUFACTURING_FILE), geoJsonText(manufacturing.document));
for (const [name, text] of files) await writeFile(join(folder, name), text);
process.stdout.write(`${report.join('\n')}\n`);
