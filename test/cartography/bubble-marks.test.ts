import {describe, it} from 'node:test';

import {bubbleMarks} from '../../src/cartography/bubble-marks.js';
import {expect} from '../expect.js';
import {sampleScene, sampleView} from '../sample-scene.js';

const view = sampleView([
  {region: 'DE11', at: [9.1, 48.6], employment: 40_000},
  {region: 'FR10', at: [2.5, 48.7], employment: 10_000},
  {region: 'PL22', at: [19, 50.2]},
]);
const colours = {rim: '#ffffff', halo: '#000000', highlight: '#ffcc00'};

describe('bubbleMarks', () => {
  it('draws rims of named circles, and above them rings of chosen ones in their hairlines', () => {
    expect(marks({rimmed: [0], ringed: [1]}, 800)).to.deep.equal([
      {region: 0, line: '#ffffff', width: 1.6},
      {region: 1, line: '#000000', width: 5.1},
      {region: 1, line: '#ffcc00', width: 3.5},
    ]);
  });

  it('draws thinner rims on maps narrower than 700 pixels', () => {
    expect(marks({rimmed: [0], ringed: []}, 699)[0]?.width).to.equal(1.2);
    expect(marks({rimmed: [0], ringed: []}, 700)[0]?.width).to.equal(1.6);
  });

  it('draws nothing around a region without a circle', () => {
    expect(marks({rimmed: [2], ringed: [2]}, 800)).to.deep.equal([]);
  });

  it('fills nothing', () => {
    const {looks} = bubbleMarks(drawing({rimmed: [0], ringed: [1]}), 800).colour;
    expect(looks.map(({opacity}) => opacity)).to.deep.equal([0, 0, 0]);
  });
});

interface Marked {
  readonly rimmed: readonly number[];
  readonly ringed: readonly number[];
}

function drawing(marked: Marked): Parameters<typeof bubbleMarks>[0] {
  return {scene: sampleScene(view), ...colours, ...marked};
}

function marks(marked: Marked, width: number) {
  const {region, colour} = bubbleMarks(drawing(marked), width);
  return Array.from(region, (each, at) => {
    const look = colour.looks[colour.of[at] ?? -1];
    return {region: each, line: look?.line, width: look?.width};
  });
}
