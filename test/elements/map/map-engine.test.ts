import {expect} from '@open-wc/testing';

type Seam = typeof import('../../../src/elements/map/map-engine.js');

describe('loadEngine', () => {
  it('gives everyone the same engine, prepared once', async () => {
    const {loadEngine, prepareEngine} = await freshSeam('once');
    let times = 0;
    prepareEngine(async () => void (times += 1));
    const [one, other] = await Promise.all([loadEngine(), loadEngine()]);
    expect(times).to.equal(1);
    expect(one).to.equal(other);
    expect(one).to.have.property('LiveMap');
  });

  it('tries again after a failure', async () => {
    const {loadEngine, prepareEngine} = await freshSeam('again');
    prepareEngine(() => Promise.reject(new Error('no worker')));
    const failure = await loadEngine().catch((problem: Error) => problem.message);
    prepareEngine(async () => undefined);
    expect(failure).to.equal('no worker');
    expect(await loadEngine()).to.have.property('LiveMap');
  });
});

/** A copy of the module before it has loaded anything. */
function freshSeam(name: string): Promise<Seam> {
  const path = `../../../src/elements/map/map-engine.js?${name}`;
  return import(path);
}
