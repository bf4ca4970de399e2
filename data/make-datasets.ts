import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {gunzipSync} from 'node:zlib';

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
const {files, report} = await datasets(tableText(await readFile(path)));
await mkdir(folder, {recursive: true});
for (const [name, text] of files) await writeFile(join(folder, name), text);
process.stdout.write(`${report.join('\n')}\n`);

function tableText(bytes: Buffer): string {
  const gzipped = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (gzipped ? gunzipSync(bytes) : bytes).toString('utf8');
}
