import {describe, it} from 'node:test';

import {regionTarget, regionTargets} from '../src/cartography/map-target.js';
import {HotspotHoverEvent, HotspotSelectEvent} from '../src/events.js';
import {expect} from './expect.js';

describe('HotspotSelectEvent', () => {
  it('has what is selected, as targets and as codes of regions', () => {
    const event = new HotspotSelectEvent(regionTargets(['FR10', 'DE11']));
    expect(event.mapTargets).to.deep.equal([
      {kind: 'region', code: 'FR10'},
      {kind: 'region', code: 'DE11'},
    ]);
    expect(event.regions).to.deep.equal(['FR10', 'DE11']);
  });
});

describe('HotspotHoverEvent', () => {
  it('has what is pointed at, as a target and as the code of a region', () => {
    const event = new HotspotHoverEvent(regionTarget('DE11'));
    expect(event.mapTarget).to.deep.equal({kind: 'region', code: 'DE11'});
    expect(event.region).to.equal('DE11');
  });

  it('has nothing where nothing is pointed at, and leaves the target of the event alone', () => {
    const event = new HotspotHoverEvent(undefined);
    expect([event.mapTarget, event.region]).to.deep.equal([undefined, undefined]);
    const page = new EventTarget();
    page.dispatchEvent(event);
    expect(event.target).to.equal(page);
  });
});
