import {expect} from '@open-wc/testing';
import {getWorkerUrl, setWorkerUrl} from 'maplibre-gl';

import {chooseWorker, offerWorker} from '../../src/webgl-map/worker-url.js';

/** MapLibre's own worker, which the test server has. */
const MODULE = '/node_modules/maplibre-gl/dist/maplibre-gl-worker.mjs';

describe('chooseWorker', () => {
  beforeEach(() => setWorkerUrl('/other.mjs'));

  afterEach(() => setWorkerUrl(''));

  it('names a classic worker, relative to the page, before one that was named earlier', async () => {
    const url = address('onmessage = () => postMessage(1)');
    await chooseWorker(url);
    expect(getWorkerUrl()).to.equal(`${url}#.cjs`);
  });

  it('leaves a module a module', async () => {
    await chooseWorker(MODULE);
    expect(getWorkerUrl()).to.equal(`${location.origin}${MODULE}`);
  });

  const wrong = {
    'no URL': 'https://',
    'a missing file': '/no/regional-hotspots.engine.js',
    'a missing module': '/no/worker.mjs',
    'a page': '/',
    'another origin': 'https://example.org/regional-hotspots.engine.js',
    'another scheme': 'ftp://localhost/regional-hotspots.engine.js',
    'a script that fails': address('throw new Error("no")'),
    'no script': address('<p>'),
    'a long text': 'x'.repeat(40_000),
  };
  for (const [name, url] of Object.entries(wrong)) {
    it(`refuses ${name}, and leaves the worker that was named earlier`, async () => {
      const error = await chooseWorker(url).catch((cause: Error) => cause);
      expect(error?.message).to.match(
        /^worker-url must be the address of regional-hotspots\.engine\.js on the page's own origin, not ".{0,80}": ./,
      );
      expect(getWorkerUrl()).to.equal('/other.mjs');
    });
  }
});

describe('offerWorker', () => {
  afterEach(() => setWorkerUrl(''));

  it('names the worker', () => {
    offerWorker('/own.js#.cjs');
    expect(String(getWorkerUrl())).to.equal('/own.js#.cjs');
  });

  it('leaves a worker that the page has named', () => {
    setWorkerUrl('/other.mjs');
    offerWorker('/own.js#.cjs');
    expect(getWorkerUrl()).to.equal('/other.mjs');
  });
});

function address(code: string): string {
  return URL.createObjectURL(new Blob([code], {type: 'text/javascript'}));
}
