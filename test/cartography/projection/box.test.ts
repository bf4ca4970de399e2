import {describe, it} from 'node:test';

import {
  boxAround,
  boxMeetsCircle,
  boxesOverlap,
  boxWithin,
  lineMeetsBox,
  lineMeetsCircle,
} from '../../../src/cartography/projection/box.js';
import {expect} from '../../expect.js';

const box = {left: 10, top: 10, right: 30, bottom: 20};

describe('boxAround', () => {
  it('has its centre in the middle', () => {
    expect(boxAround({cx: 20, cy: 15}, {width: 20, height: 10})).to.deep.equal(box);
  });
});

describe('boxesOverlap', () => {
  it('is true for boxes that share an area', () => {
    expect(boxesOverlap(box, {left: 25, top: 15, right: 50, bottom: 50})).to.be.true;
  });

  it('is false for boxes that share an edge only', () => {
    expect(boxesOverlap(box, {left: 30, top: 10, right: 40, bottom: 20})).to.be.false;
    expect(boxesOverlap(box, {left: 10, top: 20, right: 30, bottom: 30})).to.be.false;
  });
});

describe('boxWithin', () => {
  it('is true up to the edges', () => {
    expect(boxWithin(box, box)).to.be.true;
  });

  it('is false as soon as one side reaches out', () => {
    expect(boxWithin(box, {...box, left: 11})).to.be.false;
    expect(boxWithin(box, {...box, bottom: 19})).to.be.false;
  });
});

describe('boxMeetsCircle', () => {
  it('is true where the circle reaches over an edge', () => {
    expect(boxMeetsCircle(box, {cx: 35, cy: 15, radius: 6})).to.be.true;
  });

  it('is false where the circle passes a corner', () => {
    expect(boxMeetsCircle(box, {cx: 35, cy: 25, radius: 6})).to.be.false;
  });
});

describe('lineMeetsCircle', () => {
  it('is true where the line passes through', () => {
    const line = {x1: 0, y1: 0, x2: 20, y2: 0};
    expect(lineMeetsCircle(line, {cx: 10, cy: 3, radius: 4})).to.be.true;
    expect(lineMeetsCircle(line, {cx: 10, cy: 5, radius: 4})).to.be.false;
  });

  it('is false where the line ends before the circle', () => {
    const line = {x1: 0, y1: 0, x2: 5, y2: 0};
    expect(lineMeetsCircle(line, {cx: 10, cy: 0, radius: 4})).to.be.false;
  });
});

describe('lineMeetsBox', () => {
  it('is true where the line passes through, steep or flat', () => {
    expect(lineMeetsBox({x1: 20, y1: 0, x2: 20, y2: 50}, box)).to.be.true;
    expect(lineMeetsBox({x1: 0, y1: 15, x2: 50, y2: 15}, box)).to.be.true;
    expect(lineMeetsBox({x1: 0, y1: 0, x2: 40, y2: 30}, box)).to.be.true;
  });

  it('is false where the line passes by, ends before, or touches an edge', () => {
    expect(lineMeetsBox({x1: 0, y1: 20, x2: 10, y2: 30}, box)).to.be.false;
    expect(lineMeetsBox({x1: 0, y1: 15, x2: 9, y2: 15}, box)).to.be.false;
    expect(lineMeetsBox({x1: 0, y1: 20, x2: 50, y2: 20}, box)).to.be.false;
  });
});
