import {describe, it} from 'node:test';

import {tipPlace} from '../../src/controls/tooltip.js';
import {expect} from '../expect.js';

const room = {tip: {width: 100, height: 50}, chart: {width: 400, height: 300}};

describe('tipPlace', () => {
  it('is above the circle, in the middle', () => {
    expect(tipPlace({cx: 200, cy: 150, radius: 10}, room)).to.deep.equal({
      left: 150,
      top: 82,
      over: false,
    });
  });

  it('is below where there is no room above', () => {
    expect(tipPlace({cx: 200, cy: 40, radius: 10}, room)).to.deep.equal({
      left: 150,
      top: 58,
      over: false,
    });
  });

  it('does not reach over the sides', () => {
    expect(tipPlace({cx: 5, cy: 150, radius: 5}, room).left).to.equal(0);
    expect(tipPlace({cx: 395, cy: 150, radius: 5}, room).left).to.equal(300);
  });

  it('is beside the circle where the chart is hardly higher', () => {
    const flat = {...room, chart: {width: 400, height: 90}};
    const right = tipPlace({cx: 200, cy: 45, radius: 40}, flat);
    expect(right).to.deep.equal({left: 248, top: 20, over: false});
    const left = tipPlace({cx: 350, cy: 45, radius: 40}, flat);
    expect(left).to.deep.equal({left: 202, top: 20, over: false});
  });

  it('says that it lies over the circle where there is no room around it', () => {
    const small = {...room, chart: {width: 150, height: 90}};
    const over = tipPlace({cx: 75, cy: 45, radius: 40}, small);
    expect(over).to.deep.equal({left: 25, top: 40, over: true});
  });

  it('keeps its margin to the edges', () => {
    const place = tipPlace({cx: 5, cy: 62, radius: 5}, {...room, margin: 8});
    expect(place).to.deep.equal({left: 8, top: 75, over: false});
  });
});
