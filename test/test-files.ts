import {readdirSync, readFileSync} from 'node:fs';

/** Compiled test files by their runner; paths are relative to the checkout. */
export interface TestFiles {
  /** Files that import `node:test`. Those in `test/e2e` need the built files. */
  readonly node: readonly string[];
  /** All others: each runs in a browser page of its own. */
  readonly pages: readonly string[];
}

/** All test files, sorted; leftovers in `build` of removed files are excluded. */
export function testFiles(): TestFiles {
  const names = readdirSync('test', {recursive: true, encoding: 'utf8'});
  const sources = names
    .map((name) => name.replaceAll('\\', '/'))
    .filter(isTest)
    .sort();
  const compiled = (own: (source: string) => boolean): readonly string[] =>
    sources.filter(own).map((source) => `build/test/${source.replace(/ts$/, 'js')}`);
  return {node: compiled(runsInNode), pages: compiled((source) => !runsInNode(source))};
}

function isTest(name: string): boolean {
  return name.endsWith('.test.ts') && !name.includes('node_modules');
}

function runsInNode(source: string): boolean {
  return readFileSync(`test/${source}`, 'utf8').includes(" from 'node:test';");
}
