import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {describe, it} from 'node:test';

import {ESLint} from 'eslint';
import ts from 'typescript';

import {elementFiles, elementLines} from './element-files.js';

const files = elementFiles({name: 'region-list', folder: 'choices'});

describe('elementFiles', () => {
  it('names the files after the element', () => {
    assert.deepEqual(Object.keys(files), [
      'src/elements/choices/hotspot-region-list.ts',
      'src/elements/choices/region-list-style.ts',
      'test/elements/choices/hotspot-region-list.test.ts',
    ]);
  });

  it('makes files that compile', () => {
    assert.deepEqual(compilerMessages(), []);
  });

  it('makes files that the linter accepts', async () => {
    const eslint = new ESLint();
    for (const [path, text] of Object.entries(files)) {
      const [result] = await eslint.lintText(text, {filePath: path});
      assert.deepEqual(result?.messages, [], path);
    }
  });
});

describe('elementLines', () => {
  it('fit the files that list the elements', () => {
    const lines = elementLines({name: 'share', folder: 'share'});
    for (const path of ['src/registry/explorer-elements.ts', 'src/index.ts', 'package.json']) {
      assert.ok(readFileSync(path, 'utf8').includes(lines[path] ?? '?'), path);
    }
  });
});

/** Messages of the compiler for the files, as if they existed. */
function compilerMessages(): readonly string[] {
  const {config} = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const {options} = ts.parseJsonConfigFileContent({...config, include: []}, ts.sys, '.');
  const host = ts.createCompilerHost({...options, noEmit: true});
  const texts = new Map(Object.entries(files).map(([path, text]) => [resolve(path), text]));
  const {fileExists, readFile, getSourceFile} = host;
  host.fileExists = (path) => texts.has(path) || fileExists(path);
  host.readFile = (path) => texts.get(path) ?? readFile(path);
  host.getSourceFile = (path, target, ...others) => {
    const text = texts.get(path);
    if (text === undefined) return getSourceFile(path, target, ...others);
    return ts.createSourceFile(path, text, target);
  };
  const program = ts.createProgram([...texts.keys()], options, host);
  const sources = [...texts.keys()].map((path) => program.getSourceFile(path));
  return sources
    .flatMap((source) => [
      ...program.getSyntacticDiagnostics(source),
      ...program.getSemanticDiagnostics(source),
    ])
    .map(({messageText}) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}
