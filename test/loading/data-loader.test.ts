import {expect} from '@open-wc/testing';

import {HotspotDataError} from '../../src/dataset/data-problem.js';
import {DataLoader} from '../../src/loading/data-loader.js';
import {HotspotRequestError} from '../../src/loading/hotspot-request-error.js';
import {HotspotStore} from '../../src/state/hotspot-store.js';
import {hotspotFeature} from '../hotspot-feature.js';

const feature = hotspotFeature({region: 'DE11', sector: 'automotive', employment: 5});
const collection = {type: 'FeatureCollection', features: [feature]};

const base = document.baseURI;
const {fetch} = window;

describe('DataLoader', () => {
  afterEach(() => void (window.fetch = fetch));

  it('reads data that the page holds', async () => {
    const {loader, store} = make();
    expect(await loader.read(collection, {})).to.deep.equal({kind: 'ready'});
    expect(store.state.figures?.dataset.regions[0]?.code).to.equal('DE11');
  });

  it('fetches data and tells how much has arrived', async () => {
    const {loader, store} = make();
    const kinds = new Set<string>();
    store.addEventListener('change', () => kinds.add(store.state.status.kind));
    await loader.fetch(address(JSON.stringify(collection)), {base});
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
    expect((await loader.fetch(address('no JSON'), {base}))?.kind).to.equal('failed');
    expect(store.state.figures).to.equal(figures);
  });

  it('lets the last call win', async () => {
    const {loader, store} = make();
    const first = loader.fetch(address(JSON.stringify(collection)), {base});
    const second = loader.read({...collection, features: []}, {});
    expect(await Promise.all([first, second])).to.deep.equal([undefined, {kind: 'ready'}]);
    expect(store.state.figures?.dataset.regions).to.deep.equal([]);
  });

  it('stores a failure that the reader has brought about, and returns it', async () => {
    const {loader, store} = make();
    const ended = loader.fetch(unanswered(), {base});
    loader.stop();
    const status = await ended;
    expect(status).to.equal(store.state.status);
    const {reason, url} = (status?.kind === 'failed' && status.error) as HotspotRequestError;
    expect([reason, url]).to.deep.equal(['stopped', '/unanswered']);
  });

  it('stores nothing of what was stopped and then asked for again', async () => {
    const {loader, store} = make();
    const first = loader.fetch(unanswered(), {base});
    loader.stop();
    const second = loader.read(collection, {});
    expect(await Promise.all([first, second])).to.deep.equal([undefined, {kind: 'ready'}]);
    expect(store.state.status.kind).to.equal('ready');
  });

  it('stops nothing that has ended', async () => {
    const {loader, store} = make();
    await loader.fetch(address(JSON.stringify(collection)), {base});
    loader.stop();
    expect(store.state.status.kind).to.equal('ready');
  });

  it('ends a call that a later one replaces, though a script of the page never answers', async () => {
    const {loader} = make();
    const first = loader.fetch(unanswered(), {base});
    await loader.read(collection, {});
    expect(await first).to.equal(undefined);
  });

  it('leaves no timer after it was cancelled', async () => {
    const {setTimeout: set, clearTimeout: clear} = window;
    const timers = new Set<unknown>();
    Object.assign(window, {
      setTimeout: () => {
        timers.add(timers.size);
        return timers.size - 1;
      },
      clearTimeout: (timer: unknown) => timers.delete(timer),
    });
    try {
      const {loader} = make();
      const ended = loader.fetch(unanswered(), {base});
      expect(timers.size).to.equal(1);
      loader.cancel();
      await ended;
      expect(timers.size).to.equal(0);
    } finally {
      Object.assign(window, {setTimeout: set, clearTimeout: clear});
    }
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
  await loader.fetch(address(text), {base});
  const {status} = store.state;
  return status.kind === 'failed' ? status.error : undefined;
}

/** An address that never answers, by a script of the page that ignores signals. */
function unanswered(): string {
  window.fetch = () => new Promise(() => undefined);
  return '/unanswered';
}

function address(text: string): string {
  return URL.createObjectURL(new Blob([text], {type: 'application/json'}));
}
