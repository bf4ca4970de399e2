import {expect} from '@open-wc/testing';
import '../../../src/define.js';
import {HotspotSelectEvent} from '../../../src/events.js';
import {bubbles, centre, click, press} from '../../chart/chart-reader.js';
import {mount, selectionBy, drag, dragBetween, framedTitle} from './strengths-reader.js';

describe('<hotspot-strengths>, framing', () => {
  it('selects the regions in the frame that the reader drags, and lists them', async () => {
    const strengths = await mount();
    const {regions} = await selectionBy(strengths, () => drag(strengths, 'AA3', 'BB1'));
    expect(regions).to.deep.equal(['BB1', 'AA3']);
    strengths.selected = regions;
    await strengths.updateComplete;
    expect(framedTitle(strengths)).to.equal('2 regions in the frame');
    expect(strengths.renderRoot.querySelectorAll('.handle')).to.have.length(4);
  });

  it('does not take the end of a drag for a click', async () => {
    const strengths = await mount();
    const heard: (readonly string[])[] = [];
    strengths.addEventListener(HotspotSelectEvent.type, ({regions}) => heard.push(regions));
    drag(strengths, 'AA3', 'BB1');
    click(strengths, 'BB1');
    expect(heard).to.have.length(1);
  });

  it('moves a corner of the frame by its handle', async () => {
    const strengths = await mount();
    strengths.selected = (
      await selectionBy(strengths, () => drag(strengths, 'AA1', 'BB2'))
    ).regions;
    await strengths.updateComplete;
    const handle = strengths.renderRoot.querySelectorAll('.handle')[1]!.getBoundingClientRect();
    const from = {clientX: handle.left + 4, clientY: handle.top + 4};
    const {regions} = await selectionBy(strengths, () =>
      dragBetween(strengths, from, centre(strengths, 'AA2')),
    );
    expect(regions).to.deep.equal(['AA2', 'BB2', 'AA1']);
  });

  it('extends a frame by Shift and the arrow keys, and clears it by Escape', async () => {
    const strengths = await mount();
    bubbles(strengths)[4]?.focus();
    const {regions} = await selectionBy(strengths, () => press(strengths, 'ArrowRight', true));
    expect(regions).to.deep.equal(['BB2', 'AA1']);
    strengths.selected = regions;
    await strengths.updateComplete;
    const cleared = await selectionBy(strengths, () => press(strengths, 'Escape'));
    expect(cleared.regions).to.deep.equal([]);
  });

  it('drops the frame when other regions are selected', async () => {
    const strengths = await mount();
    strengths.selected = (
      await selectionBy(strengths, () => drag(strengths, 'AA3', 'BB1'))
    ).regions;
    await strengths.updateComplete;
    strengths.selected = ['AA1'];
    await strengths.updateComplete;
    expect(strengths.renderRoot.querySelectorAll('.framed')).to.have.length(0);
  });
});
