import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

import {testFiles} from '../test-files.js';
import {importCycles} from './import-cycles.js';
import {sourceGraph} from './source-graph.js';
import {sourceShape} from './source-shape.js';

/** Number of files in a folder that a reader can take in at a glance. */
const LARGEST_FOLDER = 25;

/** Tests of the rooms that compile without the DOM, and of tables and the command line. */
const PURE =
  /^build\/test\/(dataset|reading|figures|view|cartography|legend|nuts|csv|command-line)\//;

const files = sourceGraph(process.cwd());

describe('src', () => {
  it('has no import cycle, types included', () => {
    assert.deepEqual(importCycles(files, {types: true}), []);
  });

  it(`has no folder of more than ${LARGEST_FOLDER} files by hand`, () => {
    const large = sourceShape(files).folders.filter(([, count]) => count > LARGEST_FOLDER);
    assert.deepEqual(large, []);
  });

  it('gives two files one name only where one replaces the other in the script-tag files', () => {
    const exchanged = exchangedPaths();
    assert.ok(exchanged.length > 3);
    const replaces = (one: string, other: string): boolean =>
      exchanged.some(([from, to]) => one === to && `/${other}`.endsWith(`/${from}`));
    const doubles = files.flatMap(({path}, index) =>
      files
        .slice(index + 1)
        .filter((other) => fileName(other.path) === fileName(path))
        .filter((other) => !replaces(path, other.path) && !replaces(other.path, path))
        .map((other) => `${path}, ${other.path}`),
    );
    assert.deepEqual(doubles, []);
  });
});

describe('tests of rooms that need no page', () => {
  it('run in Node', () => {
    const inPages = testFiles().pages.filter((file) => PURE.test(file));
    assert.deepEqual(inPages, []);
    assert.ok(testFiles().node.filter((file) => PURE.test(file)).length > 50);
  });
});

describe('src/elements', () => {
  const inFolders = files.filter(({path}) => /^elements\/[^/]+\//.test(path));

  it('keeps every file in the folder of its element', () => {
    const loose = files.filter(({path}) => /^elements\/[^/]+$/.test(path));
    assert.deepEqual(
      loose.map(({path}) => path),
      [],
    );
    assert.ok(inFolders.length > 50);
  });

  it('lets no folder import another, types included', () => {
    const strangers = inFolders.flatMap(({path, folder, imports}) =>
      imports
        .filter((to) => to.path.startsWith('elements/') && !to.path.startsWith(`${folder}/`))
        .map((to) => `${path} → ${to.path}`),
    );
    assert.deepEqual(strangers, []);
  });

  const tags = registeredTags();

  it('is known by the lists that are registered', () => {
    assert.ok(tags.length >= 14);
  });

  for (const [tag, className] of tags) {
    it(`names file, tag and class of <${tag}> alike`, () => {
      assert.equal(className, pascalCase(tag));
      const own = files.filter(
        ({path}) => path.startsWith('elements/') && fileName(path) === `${tag}.ts`,
      );
      assert.equal(own.length, 1, `${own.length} files are named ${tag}.ts`);
      assert.match(source(own[0]?.path ?? ''), new RegExp(`export class ${className}\\b`));
    });
  }
});

/** Paths, or their ends, of modules that the script-tag files replace, each with its replacement. */
function exchangedPaths(): readonly (readonly [from: string, to: string])[] {
  const config = readFileSync('rollup.config.mjs', 'utf8');
  const pairs = config.matchAll(/'([\w/-]+)\.js': 'build\/src\/(script-tag\/[\w-]+)\.js'/g);
  return [...pairs].map(([, from, to]) => [`${from}.ts`, `${to}.ts`]);
}

/** Tags with the classes that are registered for them, from the lists of elements. */
function registeredTags(): readonly (readonly [tag: string, className: string])[] {
  const lists = files.filter(({path}) => /\/(widget|list|explorer)-elements\.ts$/.test(path));
  const entries = lists.flatMap(({path}) => [
    ...source(path).matchAll(/'([a-z]+(?:-[a-z]+)+)': (\w+),/g),
  ]);
  return entries.map(([, tag = '', className = '']) => [tag, className]);
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function pascalCase(tag: string): string {
  return tag.replace(/(^|-)([a-z])/g, (_, _dash, letter: string) => letter.toUpperCase());
}

function source(path: string): string {
  return readFileSync(`src/${path}`, 'utf8');
}
