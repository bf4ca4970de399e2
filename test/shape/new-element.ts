import {existsSync, mkdirSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';

import {format, resolveConfig} from 'prettier';

import {elementFiles, elementLines} from './element-files.js';

// `npm run new:element -- region-list choices` creates <hotspot-region-list> in the folder
// `src/elements/choices`; without a folder the element has one of its own.
const [name = '', folder = name] = process.argv.slice(2);
const files = elementFiles({name, folder});
const taken = Object.keys(files).filter((path) => existsSync(path));

if (!/^[a-z]+(-[a-z]+)*$/.test(name)) fail('Name the element: npm run new:element -- region-list');
else if (taken.length > 0) fail(`${taken.join(' and ')} must not exist`);
else await write();

async function write(): Promise<void> {
  const isNewFolder = !existsSync(`src/elements/${folder}`);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(path), {recursive: true});
    const options = {...(await resolveConfig(path)), filepath: path};
    writeFileSync(path, await format(text, options));
    console.log(`wrote ${path}`);
  }
  console.log('\nStill to add:');
  for (const [path, line] of Object.entries(elementLines({name, folder}))) {
    if (path !== 'eslint.config.mjs' || isNewFolder) console.log(`${path}\n  ${line}`);
  }
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
