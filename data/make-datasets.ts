import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';

import {committedInputs} from './committed-inputs.js';
import {datasets} from './datasets.js';

const USAGE = `Usage: npm run data -- PATH [FOLDER]

Makes the sample datasets from Eurostat's table sbs_r_nuts06_r2.
PATH    the table as TSV, plain or gzipped
FOLDER  where the files are written; default: data
`;

const [path, folder = 'data'] = process.argv.slice(2);
if (path === undefined || path.startsWith('-')) {
  process.stderr.write(USAGE);
  process.exit(path === '--help' ? 0 : 2);
}
const {files, report} = datasets(await committedInputs(path));
await mkdir(folder, {recursive: true});
for (const [name, text] of files) await writeFile(join(folder, name), text);
process.stdout.write(`${report.join('\n')}\n`);
