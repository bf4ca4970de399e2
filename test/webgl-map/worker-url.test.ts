import {expect} from '@open-wc/testing';
import {getWorkerUrl, setWorkerUrl} from 'maplibre-gl';

import {chooseWorker, offerWorker} from '../../src/webgl-map/worker-url.js';

describe('chooseWorker', () => {
  afterEach(() => setWorkerUrl(''));

  it('names a classic worker, relative to the page', () => {
    chooseWorker('/files/engine.js');
    expect(getWorkerUrl()).to.equal(`${location.origin}/files/engine.js#.cjs`);
  });

  it('leaves a module a module', () => {
    chooseWorker('/files/maplibre-gl-worker.mjs');
    expect(getWorkerUrl()).to.equal(`${location.origin}/files/maplibre-gl-worker.mjs`);
  });

  it('goes before a worker that was named earlier', () => {
    setWorkerUrl('/other.mjs');
    chooseWorker('/files/engine.js');
    expect(getWorkerUrl()).to.contain('/files/engine.js');
  });
});

describe('offerWorker', () => {
  afterEach(() => setWorkerUrl(''));

  it('names the worker', () => {
    offerWorker('/own.js#.cjs');
    expect(getWorkerUrl()).to.equal('/own.js#.cjs');
  });

  it('leaves a worker that the page has named', () => {
    setWorkerUrl('/other.mjs');
    offerWorker('/own.js#.cjs');
    expect(getWorkerUrl()).to.equal('/other.mjs');
  });
});
