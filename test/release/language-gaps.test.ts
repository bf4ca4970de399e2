import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

import {languageGaps, missingWords} from './language-gaps.js';

const english = {retry: 'Try again', regions: {one: '{count} region', other: '{count} regions'}};

describe('missingWords', () => {
  it('names keys that a language lacks', () => {
    const regions = {one: '{count} Region', other: '{count} Regionen'};
    assert.deepEqual(missingWords('de', {regions}, english), ['retry']);
  });

  it('names plural forms by the rules of the language', () => {
    const regions = {one: '{count} region', other: '{count} regionu'};
    assert.deepEqual(missingWords('pl', {retry: 'Ponów', regions}, english), [
      'regions (few)',
      'regions (many)',
    ]);
  });

  it('finds nothing to add to complete words', () => {
    assert.deepEqual(missingWords('en', english, english), []);
  });
});

describe('languageGaps', () => {
  const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
  const changelog = readFileSync('CHANGELOG.md', 'utf8');
  const unreleased = changelog.includes(`## ${version} (unreleased)`);

  it('has none in a release', {skip: unreleased && `${version} is unreleased`}, async () => {
    assert.deepEqual(await languageGaps(), []);
  });
});
