import {expect, fixture, html, waitUntil} from '@open-wc/testing';

import '../../../src/define.js';
import type {RegionalHotspots} from '../../../src/elements/widget/regional-hotspots.js';
import {OPTIONS, type OptionName} from '../../../src/state/options.js';
import {hotspotFeature} from '../../hotspot-feature.js';

const data = {
  type: 'FeatureCollection',
  features: [hotspotFeature({region: 'DE11', sector: 'automotive', employment: 149_882})],
};

/** Options that take any text. */
const TEXTS: readonly OptionName[] = ['regionsSrc', 'heading', 'description', 'disclaimer'];

describe('options of <regional-hotspots> that are no text', () => {
  for (const name of TEXTS) {
    it(`${name} is named as soon as it is set, and no longer than it is`, async () => {
      const widget = await mount();
      Object.assign(widget, {[name]: true});
      await widget.updateComplete;
      expect(problemsOf(widget)).to.deep.equal([OPTIONS[name].attribute]);
      Object.assign(widget, {[name]: undefined});
      await widget.updateComplete;
      expect(problemsOf(widget)).to.deep.equal([]);
    });
  }
});

async function mount(): Promise<RegionalHotspots> {
  const widget = await fixture<RegionalHotspots>(
    html`<regional-hotspots .data=${data}></regional-hotspots>`,
  );
  await waitUntil(() => widget.state.status.kind === 'ready');
  return widget;
}

function problemsOf({state}: RegionalHotspots): readonly (string | undefined)[] {
  return state.requestProblems.map(({field}) => field);
}
