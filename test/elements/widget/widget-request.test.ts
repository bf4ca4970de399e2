import {expect, fixture, html, waitUntil} from '@open-wc/testing';

import '../../../src/define.js';
import type {RegionalHotspots} from '../../../src/elements/widget/regional-hotspots.js';
import {hotspotFeature} from '../../hotspot-feature.js';

const data = {
  type: 'FeatureCollection',
  features: [hotspotFeature({region: 'DE11', sector: 'automotive', employment: 9, year: 2012})],
};

describe('WidgetRequest', () => {
  it('links to the table while the parts lack the view that the reader has opened', async () => {
    const widget = await fixture<RegionalHotspots>(
      html`<regional-hotspots parts="profile" .data=${data}></regional-hotspots>`,
    );
    const tab = (): HTMLElement | null => widget.renderRoot.querySelector('#tab-profile');
    await waitUntil(() => tab() !== null);
    tab()?.click();
    expect(widget.linkedView()?.view).to.equal('profile');
    widget.parts = undefined;
    expect(widget.linkedView()?.view).to.equal(undefined);
    widget.parts = 'profile';
    expect(widget.linkedView()?.view).to.equal('profile');
  });
});
