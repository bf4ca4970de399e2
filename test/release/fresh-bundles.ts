import {execSync} from 'node:child_process';
import {readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';

/** The last file that the build writes. */
const LAST = 'dist/custom-elements.json';

// Writes `dist` unless it is newer than all its sources: after `npm test` there is nothing to do.
const made = statSync(LAST, {throwIfNoEntry: false})?.mtimeMs ?? -Infinity;
const newest = Math.max(
  ...['rollup.config.mjs', 'custom-elements-manifest.config.mjs', 'package.json'].map(changed),
  ...readdirSync('build/src', {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.js'))
    .map((name) => changed(join('build/src', name))),
);
if (newest > made) execSync('npm run bundle', {stdio: 'inherit'});

function changed(path: string): number {
  return statSync(path).mtimeMs;
}
