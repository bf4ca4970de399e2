import {describe, it} from 'node:test';

import {
  strengthsLayout,
  type StrengthsLayout,
  type StrengthsOptions,
  type StrengthsRegion,
} from '../../src/chart/strengths-layout.js';
import {expect} from '../expect.js';

const regions: readonly StrengthsRegion[] = [
  {code: 'A', name: 'Alpha', employment: 100, sectoral: 0, crossSectoral: 0},
  {code: 'B', name: 'Beta', employment: 400, sectoral: 4, crossSectoral: 1},
  {code: 'C', name: 'Gamma', employment: 200, sectoral: 8, crossSectoral: 3},
];

const names = {both: 'both', sectoral: 'sectoral', crossSectoral: 'cross', neither: 'neither'};

describe('strengthsLayout', () => {
  it('has areas in proportion to employment', () => {
    const {A, B} = byCode(layout());
    expect((B!.radius / A!.radius) ** 2).to.be.closeTo(4, 1e-9);
  });

  it('draws the largest first', () => {
    expect(layout().regions.map(({code}) => code)).to.deep.equal(['B', 'C', 'A']);
  });

  it('puts a region that is alone on the point of its strengths', () => {
    const {frame, regions: placed} = layout();
    expect(placed[0]?.cx).to.equal(frame.x(4));
    expect(placed[0]?.cy).to.equal(frame.y(1));
  });

  it('puts regions with the same strengths in different places, less than half a star away', () => {
    const same = Array.from({length: 30}, (_, at) => ({...regions[1]!, code: `B${at}`}));
    const {frame, regions: placed} = layout([...regions, ...same]);
    const around = placed.filter(({code}) => code.startsWith('B'));
    expect(new Set(around.map(({cx, cy}) => `${cx} ${cy}`)).size).to.equal(31);
    for (const {cx, cy} of around) {
      expect(Math.abs(cx - frame.x(4))).to.be.lessThan(frame.pixelsPerUnit.x / 2);
      expect(Math.abs(cy - frame.y(1))).to.be.lessThan(frame.pixelsPerUnit.y / 2);
    }
  });

  it('parts the quadrants between whole stars, so that no region stands on the line', () => {
    const {frame, divide} = layout(regions, {medians: {sectoral: 4, crossSectoral: 1}});
    expect(divide).to.deep.equal({x: frame.x(4.5), y: frame.y(1.5)});
    const between = layout(regions, {medians: {sectoral: 3.5, crossSectoral: 1}});
    expect(between.divide.x).to.equal(between.frame.x(3.5));
  });

  it('has ticks at whole stars from 0', () => {
    const {xTicks, yTicks} = layout().frame;
    for (const {value} of [...xTicks, ...yTicks]) {
      expect(value).to.be.at.least(0);
      expect(Number.isInteger(value)).to.be.true;
    }
  });

  it('names the regions wanted, and no others', () => {
    const {A, B, C} = byCode(layout(regions, {named: ['C']}));
    expect(C?.label?.lines).to.deep.equal(['Gamma']);
    expect([A?.label, B?.label]).to.deep.equal([undefined, undefined]);
  });

  it('names the selected regions in a crowd, by a line', () => {
    const crowd = Array.from({length: 60}, (_, at) => ({...regions[1]!, code: `B${at}`}));
    const all = [...regions, ...crowd];
    const {B: named} = byCode(layout(all, {named: ['B']}));
    expect(named?.label).to.equal(undefined);
    const {B: selected} = byCode(layout(all, {selected: ['B']}));
    expect(selected?.label?.leader).not.to.equal(undefined);
  });

  it('names a region once that is both selected and wanted', () => {
    const {regions: placed} = layout(regions, {selected: ['C'], named: ['C', 'B']});
    const names = placed.flatMap(({label}) => label?.lines ?? []);
    expect(names.sort()).to.deep.equal(['Beta', 'Gamma']);
  });

  it('names the quadrants in their corners', () => {
    const {quadrants, divide} = layout();
    const named = quadrants.map(({lines: [name], box}) => [
      name,
      box.left > divide.x,
      box.bottom < divide.y,
    ]);
    expect(named).to.deep.equal([
      ['cross', false, true],
      ['neither', false, false],
      ['both', true, true],
      ['sectoral', true, false],
    ]);
  });

  it('leaves the strips of their names free of circles', () => {
    const strong = regions.map((region) => ({...region, crossSectoral: region.sectoral * 10}));
    const {quadrants, regions: placed} = layout(strong);
    expect(quadrants).to.have.length(4);
    for (const {box} of quadrants) {
      for (const {cy, radius} of placed) {
        expect(cy - radius >= box.bottom || cy + radius <= box.top).to.be.true;
      }
    }
  });

  it('does not name the quadrants where one has no room', () => {
    const neither = 'a name that is far too long for the corner of its quadrant';
    const {quadrants} = layout(regions, {quadrants: {...names, neither}});
    expect(quadrants).to.deep.equal([]);
  });
});

function layout(
  of: readonly StrengthsRegion[] = regions,
  change: Partial<StrengthsOptions> = {},
): StrengthsLayout {
  return strengthsLayout(of, {
    width: 600,
    height: 400,
    textWidth: (text) => 6.5 * text.length,
    lineHeight: 16,
    tickText: String,
    maximum: 1000,
    medians: {sectoral: 4, crossSectoral: 1},
    selected: [],
    named: [],
    quadrants: names,
    ...change,
  });
}

function byCode({
  regions: placed,
}: StrengthsLayout): Record<string, StrengthsLayout['regions'][number]> {
  return Object.fromEntries(placed.map((region) => [region.code, region]));
}
