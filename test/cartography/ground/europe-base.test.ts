import {describe, it} from 'node:test';

import type {Position} from 'geojson';

import {baseMap} from '../../../src/cartography/ground/base-map.js';
import {europeBase} from '../../../src/cartography/ground/europe-base.js';
import {insetAt} from '../../../src/cartography/ground/insets.js';
import {expect} from '../../expect.js';

describe('europeBase', () => {
  it('has no islands that insets show', () => {
    const inInsets = (land: readonly Position[][][]): number =>
      land.filter(([ring = []]) => ring.every(([x = 0, y = 0]) => insetAt(x, y))).length;
    for (const country of ['ES', 'FR', 'PT', 'NO']) {
      expect(inInsets(baseMap().countries.get(country) ?? []), country).to.be.above(0);
      expect(inInsets(europeBase().countries.get(country) ?? []), country).to.equal(0);
    }
  });

  it('has all other land', () => {
    expect(europeBase().countries.get('IT')).to.deep.equal(baseMap().countries.get('IT'));
    expect(europeBase().borders).to.equal(baseMap().borders);
  });
});
