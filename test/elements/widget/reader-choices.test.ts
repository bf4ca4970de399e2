import {expect, fixture, html, waitUntil} from '@open-wc/testing';

import {regionTarget} from '../../../src/cartography/map-target.js';
import '../../../src/define.js';
import type {RegionalHotspots} from '../../../src/elements/widget/regional-hotspots.js';
import {HotspotHoverEvent} from '../../../src/events.js';
import {hotspotFeature} from '../../hotspot-feature.js';

const data = {
  type: 'FeatureCollection',
  features: [
    hotspotFeature({region: 'DE11', sector: 'automotive', employment: 150_000, year: 2012}),
  ],
};

describe('ReaderChoices', () => {
  it('forgets what was hovered in a part that is shown no more', async () => {
    const widget = await fixture<RegionalHotspots>(
      html`<regional-hotspots mode="explorer" parts="search" .data=${data}></regional-hotspots>`,
    );
    const search = (): Element | null => widget.renderRoot.querySelector('hotspot-search');
    await waitUntil(() => search() !== null);
    search()?.dispatchEvent(new HotspotHoverEvent(regionTarget('DE11')));
    expect(widget.state.hovered).to.equal('DE11');
    widget.parts = 'share';
    await widget.updateComplete;
    expect(widget.state.hovered).to.equal(undefined);
  });
});
