#!/usr/bin/env node
import {readFileSync} from 'node:fs';
import {readFile, writeFile} from 'node:fs/promises';
import {buffer} from 'node:stream/consumers';

import {run} from './run.js';

const packageFile = new URL('../../../package.json', import.meta.url);
const {version} = JSON.parse(readFileSync(packageFile, 'utf8')) as {version: string};

process.exitCode = await run(process.argv.slice(2), version, {
  readFile: (path) => (path === '-' ? buffer(process.stdin) : readFile(path)),
  writeFile: (path, text) => writeFile(path, text),
  out: (text) => void process.stdout.write(text),
  note: (line) => void process.stderr.write(`${line}\n`),
});
