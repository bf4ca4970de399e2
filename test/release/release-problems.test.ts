import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {packedFiles} from './packed-files.js';
import {releaseProblems, type Release} from './release-problems.js';

const complete: Release = {
  version: '1.2.0',
  libraryVersion: '1.2.0',
  changelog: '# Changelog\n\n## 1.2.0 (2026-12-31)\n\n## 1.1.0 (2026-11-30)\n',
  files: packedFiles(),
  gaps: [],
};

describe('releaseProblems', () => {
  it('finds none in the files of this checkout with its versions in step', () => {
    assert.deepEqual(releaseProblems(complete), []);
  });

  it('reports what languages lack', () => {
    const gaps = [{language: 'ga', missing: ['retry', 'regions (two)']}];
    assert.deepEqual(releaseProblems({...complete, gaps}), ['ga lacks retry, regions (two)']);
  });

  it('reports a version that the embed code names wrongly', () => {
    assert.deepEqual(releaseProblems({...complete, libraryVersion: '1.1.0'}), [
      'library-version must be 1.2.0, not 1.1.0',
    ]);
  });

  it('wants the version at the head of the changelog', () => {
    const changelog = '## 1.3.0 (2027-01-31)\n\n## 1.2.0 (2026-12-31)\n';
    assert.deepEqual(releaseProblems({...complete, changelog}), [
      'CHANGELOG.md must begin with a heading for 1.2.0',
    ]);
  });

  it('wants a date there', () => {
    assert.deepEqual(releaseProblems({...complete, changelog: '## 1.2.0 (unreleased)\n'}), [
      'CHANGELOG.md must give 1.2.0 a date such as 2026-12-31, not "unreleased"',
    ]);
  });

  it('reports files that the package lacks, and those that it must not hold', () => {
    const files = complete.files.filter((file) => file !== 'dist/custom-elements.json');
    const others = ['dist/regional-hotspots.js.map', 'src/index.ts'];
    assert.deepEqual(releaseProblems({...complete, files: [...files, ...others]}), [
      'the package lacks dist/custom-elements.json',
      ...others.map((file) => `the package must not hold ${file}`),
    ]);
  });
});
