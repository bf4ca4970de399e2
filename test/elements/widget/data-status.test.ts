import {expect, fixture, html, waitUntil} from '@open-wc/testing';

import '../../../src/define.js';
import type {RegionalHotspots} from '../../../src/elements/widget/regional-hotspots.js';
import {hotspotFeature} from '../../hotspot-feature.js';

const features = [2011, 2012].map((year) =>
  hotspotFeature({region: 'DE11', sector: 'automotive', employment: 149_882, year}),
);
const json = JSON.stringify({type: 'FeatureCollection', features});
const src = URL.createObjectURL(new Blob([json], {type: 'application/json'}));

describe('status of the data in <regional-hotspots>', () => {
  it('shows that data loads if other data is asked for halfway', async () => {
    const widget = await mount(src);
    const progress = (): HTMLProgressElement | null => widget.renderRoot.querySelector('progress');
    let send: (text: string) => void = () => undefined;
    const {fetch} = window;
    window.fetch = async () => {
      const body = new ReadableStream<Uint8Array>({
        start: (stream) => void (send = (text) => stream.enqueue(new TextEncoder().encode(text))),
      });
      return new Response(body, {headers: {'content-length': '1000'}});
    };
    try {
      widget.src = 'slow.geojson';
      await widget.updateComplete;
      await waitUntil(() => widget.state.status.kind === 'loading');
      send(' '.repeat(500));
      await waitUntil(() => progress()?.position === 0.5);
      widget.src = 'slower.geojson';
      await widget.updateComplete;
      expect(progress()?.position).to.equal(-1);
    } finally {
      window.fetch = fetch;
    }
  });

  it('lists a child script that is not JSON beside the data of an address', async () => {
    const widget = await mount(src, '<script type="application/json">{oops</script>');
    const list = widget.renderRoot.querySelector('[part~=requests]');
    expect(list?.textContent).to.contain('script: the embedded script is not JSON');
    widget.querySelector('script')!.textContent = '{"options": {"year": 2011}}';
    await waitUntil(() => widget.state.filter?.year === 2011);
    expect(widget.renderRoot.querySelector('[part~=requests]')).to.equal(null);
  });

  it('says so alone while there is no address, and lists it again with the next one', async () => {
    const widget = await mount(src, '<script type="application/json">{oops</script>');
    widget.src = undefined;
    await waitUntil(() => widget.state.status.kind === 'failed');
    expect(widget.state.optionProblems).to.deep.equal([]);
    widget.src = src;
    await waitUntil(() => widget.state.status.kind === 'ready');
    expect(widget.state.optionProblems.map(({field}) => field)).to.deep.equal(['script']);
  });
});

async function mount(address: string, content = ''): Promise<RegionalHotspots> {
  const widget = document.createElement('regional-hotspots');
  widget.src = address;
  widget.innerHTML = content;
  // Far below, so that no WebGL map is started.
  await fixture(html`<div style="padding-block-start: 9000px">${widget}</div>`);
  await waitUntil(() => widget.state.status.kind === 'ready');
  await widget.updateComplete;
  return widget;
}
