import {expect} from '@open-wc/testing';

import {tipPlace} from '../../src/chart/tip-place.js';

const room = {tip: {width: 100, height: 50}, chart: {width: 400, height: 300}};

describe('tipPlace', () => {
  it('is above the circle, in the middle', () => {
    expect(tipPlace({cx: 200, cy: 150, radius: 10}, room)).to.deep.equal({left: 150, top: 82});
  });

  it('is below where there is no room above', () => {
    expect(tipPlace({cx: 200, cy: 40, radius: 10}, room)).to.deep.equal({left: 150, top: 58});
  });

  it('does not reach over the sides', () => {
    expect(tipPlace({cx: 5, cy: 150, radius: 5}, room).left).to.equal(0);
    expect(tipPlace({cx: 395, cy: 150, radius: 5}, room).left).to.equal(300);
  });

  it('stays in a chart that is hardly higher than the circle', () => {
    const flat = {...room, chart: {width: 400, height: 90}};
    expect(tipPlace({cx: 200, cy: 45, radius: 40}, flat).top).to.equal(40);
  });
});
