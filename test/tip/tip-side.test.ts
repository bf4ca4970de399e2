import {describe, it} from 'node:test';

import fc from 'fast-check';

import {
  boxMeetsCircle,
  boxWithin,
  type Box,
  type Circle,
} from '../../src/cartography/projection/box.js';
import {
  keptTip,
  sidedTip,
  type SidedTip,
  type TipSide,
  type TipSurroundings,
} from '../../src/tip/tip-side.js';
import {expect} from '../expect.js';

const room = {left: 8, top: 8, right: 992, bottom: 692};
const tip = {width: 250, height: 240};
const circle = {cx: 500, cy: 350, radius: 20};
const alone: TipSurroundings = {tip, room, neighbours: [], obstacles: []};

describe('sidedTip', () => {
  it('lies above a circle without neighbours, in the middle', () => {
    expect(sidedTip(circle, alone)).to.deep.equal({
      left: 375,
      top: 82,
      side: {side: 'above', reach: 'middle'},
    });
  });

  it('lies on the side away from the neighbours', () => {
    const north = [510, 600].map((cx) => ({cx, cy: 250, radius: 30}));
    expect(sidedTip(circle, {...alone, neighbours: north}).side?.side).to.equal('below');
    const around = [...north, ...north.map((each) => ({...each, cy: 450}))];
    const east = {cx: 600, cy: 350, radius: 40};
    const {left} = sidedTip(circle, {...alone, neighbours: [...around, east]});
    expect(left + tip.width).to.be.below(circle.cx);
  });

  it('rather covers circles than controls', () => {
    const neighbours = [{cx: 500, cy: 500, radius: 40}];
    const above = {left: 8, top: 8, right: 992, bottom: 300};
    const sides = [
      {left: 8, top: 8, right: 400, bottom: 692},
      {left: 600, top: 8, right: 992, bottom: 692},
    ];
    const {side} = sidedTip(circle, {...alone, neighbours, obstacles: [above, ...sides]});
    expect(side?.side).to.equal('below');
  });

  it('says that it covers its circle where there is no room around it', () => {
    const small = {left: 0, top: 0, right: 260, bottom: 250};
    const {side, ...place} = sidedTip({cx: 130, cy: 125, radius: 60}, {...alone, room: small});
    expect(side).to.equal(undefined);
    expect(boxWithin(boxOf(place), small)).to.equal(true);
  });

  it('is within the room and beside its circle, for any circle and sizes', () => {
    fc.assert(
      fc.property(arbitraryPlace, ({circle: any, around}) => {
        const {side, ...place} = sidedTip(any, around);
        const box = boxOf(place, around.tip);
        expect(boxWithin(box, around.room)).to.equal(true);
        expect(side !== undefined && boxMeetsCircle(box, any)).to.equal(false);
      }),
    );
  });

  it('covers no more of the neighbours than on any other side that fits', () => {
    fc.assert(
      fc.property(arbitraryPlace, ({circle: any, around}) => {
        const chosen = sidedTip(any, around);
        if (chosen.side === undefined) return;
        const cost = covered(chosen, around);
        for (const side of ALL) {
          const other = keptTip(any, around, side);
          if (other) expect(cost).to.be.at.most(covered(other, around) + 1e-6);
        }
      }),
    );
  });
});

describe('keptTip', () => {
  it('keeps its side of a circle that moves or grows, until it would leave the room', () => {
    fc.assert(
      fc.property(arbitraryPlace, arbitraryMove, ({circle: any, around}, {right, down, grown}) => {
        const {side} = sidedTip(any, around);
        if (side === undefined) return;
        const {cx, cy, radius} = any;
        const moved = {cx: cx + right, cy: cy + down, radius: radius * grown};
        const kept = keptTip(moved, around, side);
        if (kept === undefined) return;
        const box = boxOf(kept, around.tip);
        expect(kept.side).to.equal(side);
        expect(boxWithin(box, around.room)).to.equal(true);
        expect(isBeside(box, moved, side), JSON.stringify(box)).to.equal(true);
      }),
    );
  });

  it('has no place where it would leave the room', () => {
    const high = {cx: 500, cy: 100, radius: 20};
    expect(keptTip(high, alone, {side: 'above', reach: 'middle'})).to.equal(undefined);
    const left = {cx: 100, cy: 350, radius: 20};
    expect(keptTip(left, alone, {side: 'before', reach: 'middle'})).to.equal(undefined);
  });
});

const ALL: readonly TipSide[] = (['above', 'below', 'before', 'after'] as const).flatMap((side) =>
  (['start', 'middle', 'end'] as const).map((reach) => ({side, reach})),
);

const arbitraryCircle: fc.Arbitrary<Circle> = fc.record({
  cx: fc.integer({min: 0, max: 1000}),
  cy: fc.integer({min: 0, max: 700}),
  radius: fc.integer({min: 0, max: 60}),
});

const arbitraryPlace = fc.record({
  circle: arbitraryCircle,
  around: fc.record({
    tip: fc.record({
      width: fc.constantFrom(120, 250),
      height: fc.integer({min: 40, max: 300}),
    }),
    room: fc.constantFrom(room, {left: 300, top: 100, right: 700, bottom: 500}),
    neighbours: fc.array(arbitraryCircle, {maxLength: 40}),
    obstacles: fc.constantFrom([], [{left: 900, top: 8, right: 992, bottom: 200}]),
  }),
});

const arbitraryMove = fc.record({
  right: fc.integer({min: -300, max: 300}),
  down: fc.integer({min: -300, max: 300}),
  grown: fc.constantFrom(1, 1.5, 3),
});

function boxOf({left, top}: Pick<SidedTip, 'left' | 'top'>, {width, height} = tip): Box {
  return {left, top, right: left + width, bottom: top + height};
}

/** Whether a box lies on a side of a circle, as far away as the tip's gap. */
function isBeside(box: Box, {cx, cy, radius}: Circle, {side}: TipSide): boolean {
  const distance = {
    above: cy - radius - box.bottom,
    below: box.top - cy - radius,
    before: cx - radius - box.right,
    after: box.left - cx - radius,
  };
  return Math.abs(distance[side] - 8) < 1e-6;
}

/** Squared radii of the circles under a tip, and what an obstacle counts. */
function covered(place: SidedTip, {tip: size, neighbours, obstacles}: TipSurroundings): number {
  const box = boxOf(place, size);
  const blocked = obstacles.filter(
    (each) =>
      box.left < each.right &&
      each.left < box.right &&
      box.top < each.bottom &&
      each.top < box.bottom,
  );
  return neighbours
    .filter((each) => boxMeetsCircle(box, each))
    .reduce((sum, {radius}) => sum + radius * radius, blocked.length * 1e4);
}
