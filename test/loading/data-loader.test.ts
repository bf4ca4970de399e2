import {describe, it} from 'node:test';

import {HotspotDataError} from '../../src/dataset/data-problem.js';
import {DataLoader} from '../../src/loading/data-loader.js';
import {HotspotRequestError} from '../../src/loading/json-request.js';
import {HotspotStore} from '../../src/state/hotspot-store.js';
import {expect} from '../expect.js';
import {hotspotFeature} from '../hotspot-feature.js';

const feature = hotspotFeature({region: 'DE11', sector: 'automotive', employment: 5});
const collection = {type: 'FeatureCollection', features: [feature]};

describe('DataLoader', () => {
  it('reads data that the page holds', async () => {
    const {loader, store} = make();
    expect(await loader.read(collection, {})).to.equal(true);
    expect(store.state.figures?.dataset.regions[0]?.code).to.equal('DE11');
  });

  it('fetches data and tells how much has arrived', async () => {
    const {loader, store} = make();
    const kinds = new Set<string>();
    store.addEventListener('change', () => kinds.add(store.state.status.kind));
    await loader.fetch(address(JSON.stringify(collection)), {});
    expect([...kinds]).to.deep.equal(['loading', 'ready']);
  });

  it('tells an address whose text is no JSON', async () => {
    expect(await failureOf('{"type": "Feature')).to.be.instanceOf(HotspotRequestError);
  });

  it('tells JSON that is no GeoJSON', async () => {
    expect(await failureOf('{"a": 1}')).to.be.instanceOf(HotspotDataError);
  });

  it('keeps the last good data after a failure', async () => {
    const {loader, store} = make();
    await loader.read(collection, {});
    const {figures} = store.state;
    expect(await loader.fetch(address('no JSON'), {})).to.equal(false);
    expect(store.state.figures).to.equal(figures);
  });

  it('lets the last call win', async () => {
    const {loader, store} = make();
    const first = loader.fetch(address(JSON.stringify(collection)), {});
    const second = loader.read({...collection, features: []}, {});
    expect(await Promise.all([first, second])).to.deep.equal([false, true]);
    expect(store.state.figures?.dataset.regions).to.deep.equal([]);
  });

  it('forgets the data', async () => {
    const {loader, store} = make();
    await loader.read(collection, {});
    loader.clear();
    expect(store.state.status.kind).to.equal('empty');
    expect(store.state.figures).to.equal(undefined);
  });

  it('forgets what speaks of the data, and keeps what speaks of the page', async () => {
    const {loader, store} = make();
    const problem = {severity: 'warning', field: 'year', message: 'must be in the data'} as const;
    await loader.read(collection, {});
    store.update({requestProblems: [problem], optionProblems: [problem]});
    store.update({selected: ['DE11'], hovered: 'DE11'});
    loader.clear();
    const {requestProblems, optionProblems, selected, hovered} = store.state;
    expect({requestProblems, selected, hovered}).to.deep.equal({
      ...{requestProblems: [], selected: [], hovered: undefined},
    });
    expect(optionProblems).to.deep.equal([problem]);
  });
});

function make(): {loader: DataLoader; store: HotspotStore} {
  const store = new HotspotStore();
  return {store, loader: new DataLoader(store)};
}

async function failureOf(text: string): Promise<Error | undefined> {
  const {loader, store} = make();
  await loader.fetch(address(text), {});
  const {status} = store.state;
  return status.kind === 'failed' ? status.error : undefined;
}

function address(text: string): string {
  return URL.createObjectURL(new Blob([text], {type: 'application/json'}));
}
