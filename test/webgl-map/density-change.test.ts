import {expect, fixture, html, nextFrame, waitUntil} from '@open-wc/testing';

import {densityIn, onDensityChange} from '../../src/webgl-map/density-change.js';

describe('densityIn', () => {
  it('includes the zoom of all that is around an element, but no transform', async () => {
    const {inner, outer} = await nested();
    expect(densityIn(inner)).to.equal(devicePixelRatio);
    outer.style.cssText = 'zoom: 1.5; transform: scale(0.5)';
    inner.style.cssText = 'zoom: 2';
    expect(densityIn(inner)).to.be.closeTo(3 * devicePixelRatio, 1e-6);
  });
});

describe('onDensityChange', () => {
  it('calls when zoom changes around an element that keeps its size', async () => {
    const {inner, outer} = await nested();
    let calls = 0;
    const stop = onDensityChange(inner, () => calls++);
    await nextFrame();
    outer.style.setProperty('zoom', '1.5');
    await waitUntil(() => calls === 1);
    stop();
    outer.style.setProperty('zoom', '2');
    for (let frame = 0; frame < 3; frame++) await nextFrame();
    expect(calls).to.equal(1);
  });

  it('does not call when only the size changes', async () => {
    const {inner} = await nested();
    let calls = 0;
    const stop = onDensityChange(inner, () => calls++);
    await nextFrame();
    inner.style.inlineSize = '50px';
    for (let frame = 0; frame < 3; frame++) await nextFrame();
    stop();
    expect(calls).to.equal(0);
  });
});

async function nested(): Promise<{outer: HTMLElement; inner: HTMLElement}> {
  const outer = await fixture<HTMLElement>(html`<div><div></div></div>`);
  const inner = outer.querySelector('div');
  if (inner === null) throw new Error('there must be an element');
  inner.style.cssText = 'inline-size: 100px; block-size: 40px';
  return {outer, inner};
}
