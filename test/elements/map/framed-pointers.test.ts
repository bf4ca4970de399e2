import {expect, fixture, html} from '@open-wc/testing';

import type {MapTarget} from '../../../src/cartography/map-target.js';
import {ChartPointerController} from '../../../src/chart/chart-pointer-controller.js';
import {BaseElement} from '../../../src/controls/base-element.js';
import {OutsideHover} from '../../../src/controls/outside-hover.js';
import {MapPointerController} from '../../../src/elements/map/map-pointer-controller.js';

/** An element with the pointer handling of maps and charts. */
class Target extends BaseElement {
  onMap: MapTarget | undefined;
  readonly outside = new OutsideHover(this, () => 'DE11');
  readonly map = new MapPointerController(this, {
    targetAt: () => ({kind: 'region', code: 'DE11'}),
    pointed: (target) => (this.onMap = target),
    clicked: () => undefined,
    dismissed: () => undefined,
  });
  readonly chart = new ChartPointerController(this, {
    circles: () => [{key: 'DE11', cx: 0, cy: 0, radius: 100}],
    chosen: () => undefined,
  });
}

customElements.define('test-target', Target);

describe('Escape in the document of a frame', () => {
  it('dismisses what the pointer is at on a map', async () => {
    const {target, escape} = await framed();
    expect(target.onMap?.code).to.equal('DE11');
    escape();
    expect(target.onMap).to.equal(undefined);
  });

  it('dismisses what the pointer is at on a chart', async () => {
    const {target, escape} = await framed();
    expect(target.chart.pointed).to.equal('DE11');
    escape();
    expect(target.chart.pointed).to.equal(undefined);
  });

  it('dismisses what another view points at', async () => {
    const {target, escape} = await framed();
    expect(target.outside.region).to.equal('DE11');
    escape();
    expect(target.outside.region).to.equal(undefined);
  });
});

/** A target in a frame, with the pointer on it, and the key that dismisses its tooltip. */
async function framed(): Promise<{readonly target: Target; readonly escape: () => void}> {
  const {contentDocument} = await fixture<HTMLIFrameElement>(html`<iframe title="Frame"></iframe>`);
  const target = new Target();
  contentDocument?.body.append(target);
  await target.updateComplete;
  target.addEventListener('pointermove', target.map.onMove);
  target.addEventListener('pointermove', target.chart.onPointerMove);
  target.dispatchEvent(new PointerEvent('pointermove', {isPrimary: true, pointerType: 'mouse'}));
  const key = new KeyboardEvent('keydown', {key: 'Escape'});
  return {target, escape: () => contentDocument?.dispatchEvent(key)};
}
