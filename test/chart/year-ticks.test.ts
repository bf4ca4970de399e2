import {describe, it} from 'node:test';

import {yearTicks} from '../../src/chart/year-ticks.js';
import {expect} from '../expect.js';

describe('yearTicks', () => {
  it('sets the years at equal distances from 0 to 1', () => {
    expect(ticks(3).map(({position}) => position)).to.deep.equal([0, 0.5, 1]);
  });

  it('sets an only year in the middle', () => {
    expect(ticks(1).map(({position}) => position)).to.deep.equal([0.5]);
  });

  it('labels every second of eight years on a narrow screen, the last one among them', () => {
    const always = ticks(8).filter(({label}) => label === 'always');
    expect(always.map(({year}) => year)).to.deep.equal([2001, 2003, 2005, 2007]);
  });

  it('labels all of eight years where there is room', () => {
    expect(ticks(8).every(({label}) => label !== 'never')).to.equal(true);
  });

  it('labels at most ten of many years', () => {
    expect(ticks(45).filter(({label}) => label !== 'never')).to.have.lengthOf(9);
  });

  it('keeps what is known of each year', () => {
    const quality = {year: 2013, partial: ['IE'], breaks: 4};
    expect(yearTicks([quality])[0]).to.include(quality);
  });
});

function ticks(count: number): ReturnType<typeof yearTicks> {
  return yearTicks(
    Array.from({length: count}, (_, at) => ({year: 2000 + at, partial: [], breaks: 0})),
  );
}
