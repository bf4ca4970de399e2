import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';

import {startTestRunner} from '@web/test-runner';

import {testFiles} from './test-files.js';

// Runs the test files whose path contains the argument: `npm run test:one -- stars`. With `--watch`
// they run again whenever `npm run watch` has compiled a change.

const words = process.argv.slice(2);
const watch = words.includes('--watch');
const pattern = words.find((word) => !word.startsWith('--'));
const {node, pages} = testFiles();
const matching = (files: readonly string[]): readonly string[] =>
  files.filter((file) => file.replace(/^build\/test\/|\.test\.js$/g, '').includes(pattern ?? ''));
const inNode = matching(node);
const inPages = matching(pages);

if (pattern === undefined) fail('Which tests? npm run test:one -- stars');
else if (inNode.length + inPages.length === 0) fail(`No test file's path contains "${pattern}".`);
else if (watch && inNode.length > 0 && inPages.length > 0) {
  fail(
    ['To watch, choose files of one kind.', 'Node:', ...inNode, 'Pages:', ...inPages].join('\n'),
  );
} else await runMatching();

async function runMatching(): Promise<void> {
  if (inNode.some((file) => file.includes('/e2e/')) && !existsSync('dist/regional-hotspots.js')) {
    return fail('End-to-end tests need the built files: npm run build');
  }
  if (inNode.length > 0) {
    const options = ['--test', '--test-concurrency=1', '--test-reporter=spec'].concat(
      watch ? ['--watch'] : [],
    );
    const {status} = spawnSync(process.execPath, [...options, ...inNode], {stdio: 'inherit'});
    if (status !== 0) process.exitCode = 1;
  }
  if (inPages.length === 0) return;
  const argv = ['--files', ...inPages, ...(watch ? ['--watch'] : [])];
  const runner = await startTestRunner({argv, autoExitProcess: false});
  runner?.on('stopped', (passed) => process.exit(passed ? process.exitCode : 1));
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
