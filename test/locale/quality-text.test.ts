import {describe, it} from 'node:test';

import {flagMask} from '../../src/dataset/quality-flag.js';
import {localeFor} from '../../src/locale/locale-for.js';
import {qualityTexts} from '../../src/locale/quality-text.js';
import {expect} from '../expect.js';

const english = localeFor('en');

describe('qualityTexts', () => {
  it('says each flag in words', () => {
    expect(qualityTexts({flags: flagMask('bp') ?? 0, incomplete: 0}, english)).to.deep.equal([
      'break in time series',
      'provisional',
    ]);
  });

  it('says how many figures a sum lacks', () => {
    expect(qualityTexts({flags: 0, incomplete: 2}, english)).to.deep.equal([
      'incomplete (2 components not published)',
    ]);
  });

  it('is empty for a figure without reservation', () => {
    expect(qualityTexts({flags: 0, incomplete: 0}, english)).to.deep.equal([]);
  });
});
