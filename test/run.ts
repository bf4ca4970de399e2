import {finished} from 'node:stream/promises';
import {run} from 'node:test';
import {spec} from 'node:test/reporters';

import {startTestRunner} from '@web/test-runner';

import {shareBrowser} from './e2e/shared-browser.js';
import {testFiles} from './test-files.js';

/** A page uses a little more than one processor. */
const FILES_AT_A_TIME = 2;

interface Count {
  readonly passed: number;
  readonly failed: number;
}

const counts = [await pageTests(), await nodeTests()];
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
process.stdout.write(`\n${passed} passed, ${failed} failed\n`, () => {
  process.exit(failed === 0 && passed > 0 ? 0 : 1);
});

/**
 * Runs the tests that web-test-runner.config.mjs names; a page that cannot be loaded counts as one
 * failure.
 */
async function pageTests(): Promise<Count> {
  const runner = await startTestRunner({argv: [], autoExitProcess: false});
  if (runner === undefined) return {passed: 0, failed: 1};
  await new Promise((resolve) => runner.on('stopped', resolve));
  const count = {passed: 0, failed: 0};
  for (const session of runner.sessions.all()) {
    const suites = session.testResults === undefined ? [] : [session.testResults];
    let failures = 0;
    for (const suite of suites) {
      suites.push(...suite.suites);
      count.passed += suite.tests.filter((test) => test.passed && !test.skipped).length;
      failures += suite.tests.filter((test) => !test.passed && !test.skipped).length;
    }
    count.failed += session.passed === true ? failures : Math.max(failures, 1);
  }
  return count;
}

/** Runs the tests that need no page of their own, two files at a time in one browser. */
async function nodeTests(): Promise<Count> {
  const files = [...testFiles().node];
  const count = {passed: 0, failed: 0};
  if (files.length === 0) return count;
  const browser = await shareBrowser();
  const events = run({files, concurrency: FILES_AT_A_TIME});
  events.on('test:pass', ({details, skip}) => {
    if (details.type !== 'suite' && skip === undefined) count.passed += 1;
  });
  events.on('test:fail', ({details}) => {
    if (details.type !== 'suite') count.failed += 1;
  });
  const report = events.pipe(new spec());
  report.pipe(process.stdout, {end: false});
  await finished(report);
  await browser.close();
  return count;
}
