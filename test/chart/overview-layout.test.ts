import {describe, it} from 'node:test';

import {
  overviewLayout,
  type OverviewIndustry,
  type OverviewLayout,
  type OverviewOptions,
} from '../../src/chart/overview-layout.js';
import {expect} from '../expect.js';

const industries: readonly OverviewIndustry[] = [
  {key: 'small', name: 'Small', value: 100, x: 0.03, y: 20_000},
  {key: 'large', name: 'Large', value: 400, x: -0.01, y: 40_000},
  {key: 'growing', name: 'Growing', value: 100, x: 0.05, y: 30_000},
];

describe('overviewLayout', () => {
  it('has areas in proportion to the totals', () => {
    const {large, small} = byKey(layout());
    expect((large!.radius / small!.radius) ** 2).to.be.closeTo(4, 1e-9);
  });

  it('has a circle of the radius of the maximum for the maximum', () => {
    const {industries: placed, maximumRadius} = layout(industries, {maximum: 400});
    expect(placed[0]?.radius).to.equal(maximumRadius);
  });

  it('draws the largest first', () => {
    expect(layout().industries.map(({key}) => key)).to.deep.equal(['large', 'small', 'growing']);
  });

  it('puts more to the right and higher up what has more of the measures', () => {
    const {large, small, growing} = byKey(layout());
    expect(large!.cx).to.be.lessThan(small!.cx);
    expect(small!.cx).to.be.lessThan(growing!.cx);
    expect(large!.cy).to.be.lessThan(growing!.cy);
    expect(growing!.cy).to.be.lessThan(small!.cy);
  });

  it('puts the circles where the axes say', () => {
    const {frame, industries: placed} = layout();
    expect(placed[1]?.cx).to.equal(frame.x(0.03));
    expect(placed[1]?.cy).to.equal(frame.y(20_000));
  });

  it('keeps every circle in the plot', () => {
    const {frame, industries: placed} = layout(many(37));
    for (const {cx, cy, radius} of placed) {
      expect(cx - radius).to.be.at.least(frame.plot.left);
      expect(cx + radius).to.be.at.most(frame.plot.right);
      expect(cy - radius).to.be.at.least(frame.plot.top);
      expect(cy + radius).to.be.at.most(frame.plot.bottom);
    }
  });

  it('gives no place to an industry without a measure or a total', () => {
    const incomplete = [
      {key: 'x', name: 'x', value: 100, x: NaN, y: 1},
      {key: 'y', name: 'y', value: 100, x: 1, y: NaN},
      {key: 'value', name: 'value', value: NaN, x: 1, y: 1},
      {key: 'zero', name: 'zero', value: 0, x: 1, y: 1},
    ];
    const {industries: placed, without} = layout([...industries, ...incomplete]);
    expect(placed).to.have.length(3);
    expect(without).to.deep.equal(['x', 'y', 'value', 'zero']);
  });

  it('names every industry where there is room', () => {
    expect(layout().industries.every(({label}) => label !== undefined)).to.be.true;
    expect(layout().industries.every(({number}) => number === undefined)).to.be.true;
  });

  it('numbers all industries where few names have room, largest first', () => {
    const {industries: placed} = layout(many(37), {width: 320, height: 400});
    expect(placed.every(({label}) => label === undefined)).to.be.true;
    expect(placed.map(({number}) => number)).to.deep.equal(placed.map((_, at) => at + 1));
    const shown = placed.filter(({numberLabel}) => numberLabel !== undefined);
    expect(shown.length).to.be.greaterThan(30);
  });

  it('numbers the few industries whose names have no room', () => {
    const close = many(12).map((industry) => ({...industry, name: 'A name of some length'}));
    const {industries: placed} = layout(close, {width: 400, height: 200});
    const numbered = placed.filter(({number}) => number !== undefined);
    expect(numbered.length).to.equal(4);
    expect(numbered.every(({label}) => label === undefined)).to.be.true;
  });

  it('has axes without any industry', () => {
    expect(layout([]).frame.yTicks).not.to.be.empty;
  });
});

function layout(
  of: readonly OverviewIndustry[] = industries,
  change: Partial<OverviewOptions> = {},
): OverviewLayout {
  return overviewLayout(of, {
    width: 800,
    height: 450,
    textWidth: (text) => 6.5 * text.length,
    lineHeight: 16,
    maximum: 1000,
    x: {tickText: String},
    y: {tickText: String},
    ...change,
  });
}

function byKey({
  industries: placed,
}: OverviewLayout): Record<string, OverviewLayout['industries'][number]> {
  return Object.fromEntries(placed.map((industry) => [industry.key, industry]));
}

/** Industries of all sizes and positions, always the same. */
function many(count: number): readonly OverviewIndustry[] {
  return Array.from({length: count}, (_, at) => ({
    key: String(at),
    name: `Manufacture of products ${at}`,
    value: 1000 / (at + 1),
    x: ((at * 7) % 11) / 100,
    y: 20_000 + ((at * 13) % 17) * 1000,
  }));
}
