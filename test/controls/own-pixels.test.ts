import {expect, fixture, html} from '@open-wc/testing';

import {ownPosition, screenScale} from '../../src/controls/own-pixels.js';

const SCALES: readonly [css: string, scale: number][] = [
  ['', 1],
  ['zoom: 0.5', 0.5],
  ['zoom: 1.5', 1.5],
  ['zoom: 2', 2],
  ['transform: scale(0.6)', 0.6],
  ['zoom: 1.5; transform: scale(0.6)', 0.9],
];

for (const [css, scale] of SCALES) {
  describe(`an element with ${css || 'no scale'}`, () => {
    it('has the scale of what is around it', async () => {
      const {box, drawing} = await boxes(css);
      expect(screenScale(box)).to.be.closeTo(scale, 0.01);
      expect(screenScale(drawing)).to.be.closeTo(scale, 0.01);
    });

    it('has the pointer at a place in its own pixels', async () => {
      const {box, drawing} = await boxes(css);
      for (const element of [box, drawing]) {
        const {left, top} = element.getBoundingClientRect();
        const at = {clientX: left + 50 * scale, clientY: top + 20 * scale};
        const {x, y} = ownPosition(at, element);
        expect(x).to.be.closeTo(50, 0.5);
        expect(y).to.be.closeTo(20, 0.5);
      }
    });
  });
}

it('screenScale is 1 for what has no size', async () => {
  const hidden = await fixture(html`<div hidden></div>`);
  expect(screenScale(hidden)).to.equal(1);
});

async function boxes(css: string): Promise<{box: Element; drawing: Element}> {
  const around = await fixture<HTMLElement>(html`
    <div>
      <div class="box"><svg width="200" height="40"></svg></div>
    </div>
  `);
  around.style.cssText = `inline-size: 300px; ${css}`;
  const [box, drawing] = ['.box', 'svg'].map((each) => around.querySelector(each));
  if (box == null || drawing == null) throw new Error('there must be a box');
  return {box, drawing};
}
