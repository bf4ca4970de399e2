import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {SourceMap} from 'node:module';
import {join} from 'node:path';
import {describe, it} from 'node:test';

const FILES = ['', '.explorer', '.engine', '.all'].map((part) => `regional-hotspots${part}.js`);

/**
 * Texts in the code of a file that the sources contain too: no attributes in templates, which have
 * no position of their own, no hashes, and no names that the compiler passes to decorators.
 */
const TEXTS = /(?<=[(,:?[])"(?!sha\d+-)([a-zA-Z][\w -]{9,})"(?!,null\))/g;

describe('source maps', () => {
  for (const file of FILES) {
    it(`lead from ${file} to the lines of the sources`, () => {
      const found = placedTexts(file);
      assert.ok(found.length > 10, `${found.length} texts`);
      const elsewhere = found.filter(({text, sourceLine}) => !sourceLine.includes(text));
      assert.deepEqual(elsewhere, []);
    });
  }
});

interface PlacedText {
  readonly text: string;
  readonly source: string;
  /** The line of the source that the map points to. */
  readonly sourceLine: string;
}

/** The texts of a file that its map finds in `src`. */
function placedTexts(file: string): readonly PlacedText[] {
  const code = readFileSync(`dist/${file}`, 'utf8');
  const [, name = ''] = /\/\/# sourceMappingURL=(\S+)\n$/.exec(code) ?? [];
  const map = new SourceMap(JSON.parse(readFileSync(`dist/${name}`, 'utf8')));
  const texts = code
    .split('\n')
    .flatMap((line, row) => [...line.matchAll(TEXTS)].map((match) => ({row, match})));
  return texts.flatMap(({row, match: {index, 1: text = ''}}) => {
    const entry = map.findEntry(row, index);
    const original = 'originalSource' in entry ? entry.originalSource : undefined;
    if (original?.startsWith('../src/') !== true || !('originalLine' in entry)) return [];
    const source = join('dist', original);
    const sourceLine = readFileSync(source, 'utf8').split('\n')[entry.originalLine] ?? '';
    return [{text, source, sourceLine}];
  });
}
