import {describe, it} from 'node:test';

import {nearestYears} from '../../src/author/nearest-years.js';
import {expect} from '../expect.js';

const years = [2008, 2010, 2014];

describe('nearestYears', () => {
  it('puts two years of the data in order', () => {
    expect(nearestYears('2014 to 2008', years)).to.deep.equal({from: 2008, to: 2014});
  });

  it('takes the nearest year of the data for one that it lacks', () => {
    expect(nearestYears('2011-2020', years)).to.deep.equal({from: 2010, to: 2014});
  });

  it('ends with the last year after a single one, and begins with the first before the last', () => {
    expect(nearestYears('2010', years)).to.deep.equal({from: 2010, to: 2014});
    expect(nearestYears('2014', years)).to.deep.equal({from: 2008, to: 2014});
  });

  it('finds none in words, nor in data of one year', () => {
    expect(nearestYears('soon', years)).to.equal(undefined);
    expect(nearestYears('2010-2014', [2012])).to.equal(undefined);
  });
});
