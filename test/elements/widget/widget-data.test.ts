import {expect, fixture, html, waitUntil} from '@open-wc/testing';

import '../../../src/define.js';
import type {RegionalHotspots} from '../../../src/elements/widget/regional-hotspots.js';
import {hotspotFeature} from '../../hotspot-feature.js';

describe('WidgetData', () => {
  describe('after a child script with data', () => {
    for (const [name, next] of [
      ['without data', '{"options": {}}'],
      ['that is not JSON', '{"options": '],
    ] as const) {
      it(`shows the data of the address if there is a script ${name}`, async () => {
        const widget = await mount(address('FR10'));
        setChild(widget, JSON.stringify({data: dataset('DE11')}));
        await waitUntil(() => regionsOf(widget) === 'DE11');
        setChild(widget, next);
        await waitUntil(() => regionsOf(widget) === 'FR10');
      });
    }

    it('shows nothing if there is a script without data, and no address', async () => {
      const widget = await mount();
      setChild(widget, JSON.stringify({data: dataset('DE11')}));
      await waitUntil(() => regionsOf(widget) === 'DE11');
      setChild(widget, '{"options": {}}');
      await waitUntil(() => widget.state.status.kind === 'empty');
    });
  });

  it('reports defects of areas once, whether they were there before the data or not', async () => {
    const [early, late] = [await mount(), await mount()];
    const regions = {type: 'Topology'};
    Object.assign(early, {regions, data: dataset('DE11')});
    Object.assign(late, {data: dataset('DE11')});
    await waitUntil(() => regionsOf(early) === 'DE11' && regionsOf(late) === 'DE11');
    Object.assign(late, {regions});
    await Promise.all([early.updateComplete, late.updateComplete]);
    for (const widget of [early, late]) {
      const listed = widget.renderRoot.querySelectorAll('[part~=problems] li');
      expect([...listed].map((each) => each.textContent)).to.have.length(1);
    }
  });
});

async function mount(src?: string): Promise<RegionalHotspots> {
  return fixture<RegionalHotspots>(html`<regional-hotspots .src=${src}></regional-hotspots>`);
}

/** Replaces the text of the child script, or adds one. */
function setChild(widget: RegionalHotspots, text: string): void {
  const script = widget.querySelector('script') ?? document.createElement('script');
  script.type = 'application/json';
  script.textContent = text;
  widget.append(script);
}

function regionsOf({state}: RegionalHotspots): string | undefined {
  return state.figures?.dataset.regions.map(({code}) => code).join();
}

function dataset(region: string): object {
  return {
    type: 'FeatureCollection',
    features: [hotspotFeature({region, sector: 'automotive', employment: 150_000, year: 2012})],
  };
}

function address(region: string): string {
  return `data:application/json,${encodeURIComponent(JSON.stringify(dataset(region)))}`;
}
