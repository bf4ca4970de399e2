import {expect, fixture, html, waitUntil} from '@open-wc/testing';

import '../../src/define.js';
import type {HotspotLegend} from '../../src/elements/legend/hotspot-legend.js';
import type {HotspotMap} from '../../src/elements/map/hotspot-map.js';
import type {RegionalHotspots} from '../../src/elements/widget/regional-hotspots.js';
import type {HotspotErrorEvent} from '../../src/events.js';
import {hotspotFeature} from '../hotspot-feature.js';
import {sampleAreas} from '../sample-areas.js';

const regions = {...sampleAreas({DE11: [8, 48, 1], DE21: [11, 48, 1]}), attribution: '© Owner'};
const data = {
  type: 'FeatureCollection' as const,
  hotspots: {version: 1, taxonomies: [{id: 'traded', additive: true}]},
  features: [
    hotspotFeature({
      taxonomy: 'traded',
      region: 'DE11',
      sector: 'automotive',
      employment: 149_882,
      year: 2012,
    }),
    hotspotFeature({
      taxonomy: 'traded',
      region: 'DE21',
      sector: 'automotive',
      employment: 96_770,
      year: 2012,
    }),
  ],
};
const withoutPlaces = {
  ...data,
  features: data.features.map((feature) => ({...feature, geometry: null})),
};

describe('<regional-hotspots> with areas', () => {
  it('hands areas and the choice of their colours to map and legend', async () => {
    const widget = await mount({data, regions});
    const choice = {regions, areas: 'focus', areasMethod: 'quantile', areasThresholds: '0.1'};
    expect(part<HotspotMap>(widget, 'hotspot-map')).to.include(choice);
    expect(part<HotspotLegend>(widget, 'hotspot-legend')).to.include(choice);
  });

  it('fetches areas from an address', async () => {
    const widget = await mount({data, regionsSrc: address(JSON.stringify(regions))});
    const map = part<HotspotMap>(widget, 'hotspot-map');
    await waitUntil(() => map?.regions !== undefined);
    expect(map?.regions).to.deep.equal(regions);
  });

  it('shows the data all the same where the areas cannot be had, and says why', async () => {
    const widget = await mount({data, regionsSrc: address('no JSON')});
    await waitUntil(() => problems(widget).includes('no areas are shown'));
    expect(widget.state.status.kind).to.equal('ready');
  });

  for (const [reason, wrong] of Object.entries(failures())) {
    it(`reports areas that cannot be loaded by an event and a problem: ${reason}`, async () => {
      const events: unknown[] = [];
      const onError = (event: Event): void => void events.push((event as HotspotErrorEvent).error);
      document.addEventListener('hotspot-error', onError);
      const widget = await mount({data, regionsSrc: wrong});
      await waitUntil(() => problems(widget).includes(`${reason}; no areas are shown`));
      document.removeEventListener('hotspot-error', onError);
      expect(problems(widget).length).to.be.lessThan(300);
      expect(events.map((error) => (error as Error).name)).to.deep.equal(['HotspotRequestError']);
    });
  }

  it('says that areas have not arrived, until they do', async () => {
    const {fetch, setTimeout: later} = window;
    let answer: (response: Response) => void = () => undefined;
    let stall = (): void => undefined;
    const widget = await mount({data});
    Object.assign(window, {
      fetch: () => new Promise((resolve) => (answer = resolve)),
      setTimeout: (act: () => void) => void (stall = act),
    });
    widget.regionsSrc = '/slow';
    await widget.updateComplete;
    Object.assign(window, {fetch, setTimeout: later});
    stall();
    await widget.updateComplete;
    expect(problems(widget)).to.contain('no complete answer yet; no areas are shown');
    answer(new Response(JSON.stringify(regions)));
    await waitUntil(() => problems(widget) === '');
    expect(part<HotspotMap>(widget, 'hotspot-map')?.regions).to.deep.equal(regions);
  });

  it('asks again, once, for areas that it missed while the device was offline', async () => {
    const {fetch} = window;
    const widget = await mount({data});
    let failed = 0;
    widget.addEventListener('hotspot-error', () => failed++);
    window.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    try {
      widget.regionsSrc = '/areas';
      await waitUntil(() => failed === 1);
      window.dispatchEvent(new Event('online'));
      await waitUntil(() => failed === 2);
      window.fetch = async () => new Response(JSON.stringify(regions));
      window.dispatchEvent(new Event('online'));
      await waitUntil(() => part<HotspotMap>(widget, 'hotspot-map')?.regions !== undefined);
      expect(problems(widget)).to.equal('');
    } finally {
      window.fetch = fetch;
    }
  });

  it('does not miss an address that cannot be loaded if the page gives the areas itself', async () => {
    const widget = await mount({data, regionsSrc: address('no JSON')});
    await waitUntil(() => problems(widget).includes('no areas are shown'));
    widget.regions = regions;
    await widget.updateComplete;
    expect(part<HotspotMap>(widget, 'hotspot-map')?.regions).to.equal(regions);
    expect(problems(widget)).to.equal('');
  });

  it('lists what is wrong in the areas', async () => {
    const bad = {...regions, features: [{...regions.features[0], geometry: {type: 'Polygon'}}]};
    const widget = await mount({data, regions: bad});
    expect(problems(widget)).to.contain('regions.features[0]');
  });

  it('places regions without geometry in areas that come after the data', async () => {
    const widget = await mount({data: withoutPlaces as unknown as typeof data});
    expect(widget.state.figures?.dataset.regions.length).to.equal(0);
    widget.regions = regions;
    await waitUntil(() => widget.state.figures?.dataset.regions.length === 2);
    expect(widget.state.dataProblems).to.deep.equal([]);
  });

  it('asks again for areas that it missed while it was out of the page', async () => {
    const widget = await mount({data});
    widget.regionsSrc = address(JSON.stringify(regions));
    await widget.updateComplete;
    const parent = widget.parentElement;
    widget.remove();
    parent?.append(widget);
    const map = part<HotspotMap>(widget, 'hotspot-map');
    await waitUntil(() => map?.regions !== undefined);
  });
});

for (const [way, given] of Object.entries({
  property: () => ({regions}),
  address: () => ({regionsSrc: address(JSON.stringify(regions))}),
})) {
  describe(`areas by ${way} that are taken away`, () => {
    it('are no longer part of data that was read with them', async () => {
      const widget = await mount({data, ...given()});
      const map = part<HotspotMap>(widget, 'hotspot-map');
      await waitUntil(() => map?.regions !== undefined);
      const first = widget.state.figures;
      widget.data = {...data};
      await waitUntil(() => widget.state.figures !== first);
      expect(widget.linkedView()).to.have.property('areas', 'focus');
      Object.assign(widget, {areas: '', regions: undefined, regionsSrc: undefined});
      await waitUntil(() => widget.linkedView()?.areas === undefined);
    });
  });
}

/** Addresses of areas that cannot be loaded, by what problems say of them. */
function failures(): Readonly<Record<string, string>> {
  return {
    'is not a valid address': `https://[${'x'.repeat(40_000)}`,
    'is blocked': 'file:///areas.geojson',
    'no answer': 'http://localhost:1/',
    'answered with status 404': '/no/such/file.geojson',
    'is empty': address(' '),
    'is not encoded in UTF-8': URL.createObjectURL(new Blob([Uint8Array.of(0xff, 0xfe)])),
    'is not JSON': address('no JSON'),
  };
}

async function mount(properties: Partial<RegionalHotspots>): Promise<RegionalHotspots> {
  // Far below, so that no WebGL map is started.
  const place = await fixture(html`
    <div style="padding-block-start: 9000px">
      <regional-hotspots areas="focus" areas-method="quantile" areas-thresholds="0.1">
      </regional-hotspots>
    </div>
  `);
  const widget = place.querySelector('regional-hotspots')!;
  Object.assign(widget, properties);
  await waitUntil(() => widget.state.status.kind === 'ready');
  await widget.updateComplete;
  return widget;
}

function part<Part extends Element>(widget: RegionalHotspots, tag: string): Part | null {
  return widget.renderRoot.querySelector<Part>(tag);
}

function problems(widget: RegionalHotspots): string {
  return widget.renderRoot.querySelector('details')?.textContent ?? '';
}

function address(content: string): string {
  return URL.createObjectURL(new Blob([content], {type: 'application/json'}));
}
