import {describe, it} from 'node:test';

import {nutsLevel} from '../../src/dataset/nuts-level.js';
import {expect} from '../expect.js';
import {sampleDataset} from '../sample-dataset.js';

describe('nutsLevel', () => {
  for (const [codes, level] of [
    [['DE', 'FR'], 0],
    [['DE1', 'FR1'], 1],
    [['DE11', 'FR10'], 2],
    [['DE111', 'FR101'], 3],
    [['DE11', 'FR1'], undefined],
    [['D', 'F'], undefined],
    [['Stuttgart'], undefined],
    [[], undefined],
  ] as const) {
    it(`is ${level} of ${codes.join(' and ') || 'nothing'}`, () => {
      expect(levelOf(codes, 2010)).to.equal(level);
    });
  }

  it('is unknown where the data does not state its version of NUTS', () => {
    expect(levelOf(['DE11'], undefined)).to.equal(undefined);
  });
});

function levelOf(codes: readonly string[], nuts: number | undefined): number | undefined {
  const {regions} = sampleDataset(
    codes.map((region) => ({region, sector: 'traded:cars', employment: 1})),
  );
  return nutsLevel({regions, metadata: {partial: new Map(), ...(nuts && {nuts})}});
}
