import {describe, it} from 'node:test';

import fc from 'fast-check';

import {
  boxMeetsCircle,
  boxesOverlap,
  boxWithin,
  lineMeetsBox,
  type Circle,
} from '../../src/cartography/projection/box.js';
import {
  placedLabels,
  type LabelGround,
  type LabelRequest,
  type PlacedLabel,
} from '../../src/chart/label-placement.js';
import {labelShapes} from '../../src/chart/label-shapes.js';
import {expect} from '../expect.js';

const font = {textWidth: (text: string): number => 6 * text.length, lineHeight: 12};
const bounds = {left: 0, top: 0, right: 300, bottom: 200};

describe('placedLabels', () => {
  it('stand on their circle where it is large enough', () => {
    const [label] = place([{cx: 100, cy: 100, radius: 30}]);
    expect(label?.inside).to.be.true;
    expect(label?.box).to.deep.equal({left: 82, top: 94, right: 118, bottom: 106});
  });

  it('break into lines to stand on their circle', () => {
    const circles = [{cx: 100, cy: 100, radius: 36}];
    const [label] = placedLabels(wishes(circles, 'digital industries'), ground(circles));
    expect(label?.inside).to.be.true;
    expect(label?.lines).to.deep.equal(['digital', 'industries']);
  });

  it('stand beside a small circle, right of it first', () => {
    const [label] = place([{cx: 100, cy: 100, radius: 4}]);
    expect(label?.inside).to.be.false;
    expect(label?.box.left).to.equal(107);
    expect(label?.leader).to.equal(undefined);
  });

  it('stand on the other side at the edge of the chart', () => {
    const [label] = place([{cx: 295, cy: 100, radius: 4}]);
    expect(label?.box.right).to.equal(288);
  });

  it('do not stand on a circle that a smaller one covers', () => {
    const circles = [
      {cx: 100, cy: 100, radius: 30},
      {cx: 100, cy: 100, radius: 5},
    ];
    expect(place(circles)[0]?.inside).to.be.false;
  });

  it('stand apart with a line where there is no room beside', () => {
    const ring = Array.from({length: 16}, (_, at) => ({
      cx: 150 + 16 * Math.cos((at * Math.PI) / 8),
      cy: 100 + 16 * Math.sin((at * Math.PI) / 8),
      radius: 4,
    }));
    const circles = [{cx: 150, cy: 100, radius: 6}, ...ring];
    const wish = wishes([circles[0]!], 'region');
    const [label] = placedLabels(wish, ground(circles));
    expect(label?.leader).not.to.equal(undefined);
    expect(placedLabels(wish, {...ground(circles), reach: 0})[0]).to.equal(undefined);
  });

  it('have lines that start at the edge of the circle and end at the label', () => {
    const circles = [
      {cx: 150, cy: 100, radius: 6},
      ...[0, 1, 2, 3, 4, 5, 6, 7].map((at) => ({
        cx: 150 + 14 * Math.cos((at * Math.PI) / 4),
        cy: 100 + 14 * Math.sin((at * Math.PI) / 4),
        radius: 5,
      })),
    ];
    const [label] = placedLabels(wishes([circles[0]!], 'region'), ground(circles));
    const {x1, y1, x2, y2} = label!.leader!;
    expect(Math.hypot(x1 - 150, y1 - 100)).to.be.closeTo(6, 1e-9);
    expect(boxWithin({left: x2, right: x2, top: y2, bottom: y2}, label!.box)).to.be.true;
  });

  it('give way to labels that stand already', () => {
    const circle = {cx: 100, cy: 100, radius: 4};
    const [first] = place([circle]);
    const [label] = placedLabels(wishes([circle]), {...ground([circle]), placed: [first!]});
    expect(label?.box.left).not.to.equal(first?.box.left);
  });

  it('leave out what has no room at all', () => {
    const full = ground([{cx: 150, cy: 100, radius: 400}]);
    expect(placedLabels(wishes([{cx: 5, cy: 5, radius: 2}]), full)).to.deep.equal([undefined]);
  });

  it('find more places by trying again with those left out first', () => {
    const circles = crowd(40);
    const count = (tries: number): number =>
      placedLabels(wishes(circles), {...ground(circles), reach: 24, tries}).filter(
        (label) => label !== undefined,
      ).length;
    expect(count(8)).to.be.greaterThan(count(1));
  });

  it('never cover each other, a line, or another circle in a crowd', () => {
    const circles = crowd(40);
    const labels = placedLabels(wishes(circles, 'a long name'), ground(circles));
    expect(labels.filter((label) => label?.leader).length).to.be.greaterThan(5);
    labels.forEach((label, at) => label && expectFree(label, at, {circles, labels}));
  });

  it('never cover each other, a line, or another circle anywhere', () => {
    const circle = fc.record({
      cx: fc.integer({min: 0, max: 300}),
      cy: fc.integer({min: 0, max: 200}),
      radius: fc.integer({min: 1, max: 40}),
    });
    fc.assert(
      fc.property(fc.array(circle, {maxLength: 25}), (circles) => {
        const labels = place(circles);
        labels.forEach((label, at) => label && expectFree(label, at, {circles, labels}));
      }),
      {numRuns: 100},
    );
  });
});

interface Placed {
  readonly circles: readonly Circle[];
  readonly labels: readonly (PlacedLabel | undefined)[];
}

function expectFree({box, inside}: PlacedLabel, own: number, {circles, labels}: Placed): void {
  expect(boxWithin(box, bounds)).to.be.true;
  circles.forEach((circle, at) => {
    const beneath = inside && (at === own || circle.radius > (circles[own]?.radius ?? 0));
    if (!beneath) expect(boxMeetsCircle(box, circle)).to.be.false;
  });
  labels.forEach((other, at) => {
    if (other === undefined || at === own) return;
    expect(boxesOverlap(box, other.box)).to.be.false;
    if (other.leader) expect(lineMeetsBox(other.leader, box)).to.be.false;
  });
}

function place(circles: readonly Circle[]): readonly (PlacedLabel | undefined)[] {
  return placedLabels(wishes(circles), ground(circles));
}

function wishes(circles: readonly Circle[], text = 'region'): readonly LabelRequest[] {
  return circles.map((circle) => ({circle, shapes: labelShapes(text, font)}));
}

function ground(circles: readonly Circle[]): LabelGround {
  return {bounds, circles, placed: [], reach: 72, tries: 2};
}

/** Small circles close together, always the same. */
function crowd(count: number): readonly Circle[] {
  return Array.from({length: count}, (_, at) => ({
    cx: 90 + ((at * 53) % 120),
    cy: 60 + ((at * 31) % 80),
    radius: 3,
  }));
}
