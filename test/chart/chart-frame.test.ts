import {describe, it} from 'node:test';

import {chartFrame, type ChartFrame} from '../../src/chart/chart-frame.js';
import {expect} from '../expect.js';

const marks = [
  {value: 10, radius: 20},
  {value: 50, radius: 10},
];

describe('chartFrame', () => {
  it('leaves room for the widest number left of the plot', () => {
    expect(frame(() => '10').plot.left).to.equal(18);
    expect(frame((value) => (value === 20 ? '20 000' : '10')).plot.left).to.equal(42);
  });

  it('leaves room for the numbers below the plot', () => {
    expect(frame().plot.bottom).to.be.at.most(300 - 12);
    expect(frame().plot.right).to.be.at.most(400);
  });

  it('keeps all marks in the plot', () => {
    const {plot, x, y} = frame();
    for (const {value, radius} of marks) {
      expect(x(value) - radius).to.be.at.least(plot.left - 1e-9);
      expect(x(value) + radius).to.be.at.most(plot.right + 1e-9);
      expect(y(value) - radius).to.be.at.least(plot.top - 1e-9);
      expect(y(value) + radius).to.be.at.most(plot.bottom + 1e-9);
    }
  });

  it('grows to the right and upwards', () => {
    const {x, y} = frame();
    expect(x(50)).to.be.greaterThan(x(10));
    expect(y(50)).to.be.lessThan(y(10));
  });

  it('has its ticks where the values are, in words', () => {
    const {x, y, xTicks, yTicks} = frame((value) => `<${value}>`);
    for (const {value, position, text} of xTicks) {
      expect([position, text]).to.deep.equal([x(value), `<${value}>`]);
    }
    for (const {value, position} of yTicks) expect(position).to.be.closeTo(y(value), 1e-9);
    expect(yTicks.length).to.be.greaterThan(2);
  });

  it('marks the value that parts less from more: 0, or another one', () => {
    const around = [
      {value: -1, radius: 1},
      {value: 3, radius: 1},
    ];
    const {xTicks, yTicks} = chartFrame(
      {x: {marks: around, tickText: String}, y: {marks: around, tickText: String, origin: 1}},
      {width: 400, height: 300, textWidth: () => 30, lineHeight: 12},
    );
    expect(xTicks.filter(({isOrigin}) => isOrigin).map(({value}) => value)).to.deep.equal([0]);
    expect(yTicks.filter(({isOrigin}) => isOrigin).map(({value}) => value)).to.deep.equal([1]);
  });

  it('stands in a box that is too small for anything', () => {
    const tiny = chartFrame(
      {x: {marks, tickText: String}, y: {marks, tickText: String}},
      {width: 10, height: 10, textWidth: () => 30, lineHeight: 12},
    );
    expect(tiny.plot.right).to.be.greaterThan(tiny.plot.left);
    expect(tiny.x(10)).not.to.be.NaN;
  });
});

function frame(tickText: (value: number) => string = String): ChartFrame {
  return chartFrame(
    {x: {marks, tickText}, y: {marks, tickText}},
    {width: 400, height: 300, textWidth: (text) => 6 * text.length, lineHeight: 12},
  );
}
