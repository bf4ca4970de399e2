import {describe, it} from 'node:test';

import {fittedAxis, type Axis, type AxisFrame, type AxisMark} from '../../src/chart/axis.js';
import {expect} from '../expect.js';

const marks = [
  {value: -0.01, radius: 5},
  {value: 0.02, radius: 40},
  {value: 0.05, radius: 10},
];

describe('fittedAxis', () => {
  it('keeps every mark within its length', () => {
    const {position} = axis(marks);
    for (const {value, radius} of marks) {
      expect(position(value) - radius).to.be.at.least(-1e-9);
      expect(position(value) + radius).to.be.at.most(300 + 1e-9);
    }
  });

  it('uses the whole length', () => {
    const {position} = axis(marks);
    expect(position(-0.01)).to.be.closeTo(5, 1e-9);
    expect(position(0.05)).to.be.closeTo(290, 1e-9);
  });

  it('makes room for a wide mark that is not the last one', () => {
    const wide = [...marks, {value: 0.049, radius: 60}];
    expect(axis(wide).position(0.049)).to.be.at.most(240 + 1e-9);
  });

  it('is linear, at as many pixels a unit as it says', () => {
    const {position, pixelsPerUnit} = axis(marks);
    expect(position(0.03) - position(0.01)).to.be.closeTo(0.02 * pixelsPerUnit, 1e-9);
  });

  it('has round ticks that are not too close', () => {
    const {ticks, step} = axis(marks, {tickSpacing: 40});
    expect(ticks.map(({value}) => value)).to.deep.equal([-0.01, 0, 0.01, 0.02, 0.03, 0.04, 0.05]);
    expect(step).to.be.closeTo(0.01, 1e-12);
    expect(axis(marks, {tickSpacing: 90}).ticks.map(({value}) => value)).to.deep.equal([
      0, 0.02, 0.04,
    ]);
  });

  it('has its ticks where the values are', () => {
    const {ticks, position} = axis(marks);
    for (const tick of ticks) expect(tick.position).to.equal(position(tick.value));
  });

  it('has no ticks below what can occur', () => {
    const counts = [
      {value: 0, radius: 60},
      {value: 10, radius: 5},
    ];
    expect(axis(counts, {tickSpacing: 40}).ticks.some(({value}) => value < 0)).to.be.true;
    expect(axis(counts, {tickSpacing: 40, minimum: 0}).ticks.some(({value}) => value < 0)).to.be
      .false;
  });

  it('has whole ticks where fractions do not occur', () => {
    const stars = [
      {value: 0, radius: 5},
      {value: 2, radius: 5},
    ];
    const values = axis(stars, {tickSpacing: 20, whole: true}).ticks.map(({value}) => value);
    expect(values).to.deep.equal([0, 1, 2]);
  });

  it('puts a single value in the middle', () => {
    expect(axis([{value: 7, radius: 3}]).position(7)).to.be.closeTo(150, 1e-9);
    expect(axis([{value: 0, radius: 3}]).position(0)).to.be.closeTo(150, 1e-9);
  });

  it('stands without marks', () => {
    expect(axis([]).position(0)).to.equal(0);
  });
});

function axis(of: readonly AxisMark[], frame: Partial<AxisFrame> = {}): Axis {
  return fittedAxis(of, {length: 300, tickSpacing: 50, ...frame});
}
