import {expect} from '@open-wc/testing';

import {HotspotRequestError, requestJson} from '../../src/loading/json-request.js';

describe('requestJson', () => {
  it('reads the JSON at an address', async () => {
    expect(await requestJson(url('{"a": "é"}'), watch())).to.deep.equal({a: 'é'});
  });

  it('tells an answer that is no JSON', async () => {
    expect((await failure(url('{"a": '))).reason).to.equal('json');
  });

  it('tells how much has arrived', async () => {
    const shares: (number | undefined)[] = [];
    await requestJson(url('{}'), {...watch(), onProgress: (share) => shares.push(share)});
    expect(shares.length).to.be.greaterThan(1);
  });

  it('names the status of an answer that is no success', async () => {
    const error = await failure('/no/such/file.geojson');
    expect([error.reason, error.status]).to.deep.equal(['status', 404]);
  });

  it('tells an address that does not answer', async () => {
    expect((await failure('http://localhost:1/')).reason).to.equal('network');
  });

  it('ends when it is aborted', async () => {
    const controller = new AbortController();
    const request = requestJson(url('{}'), {...watch(), signal: controller.signal});
    controller.abort();
    const error = await request.catch((reason: unknown) => reason);
    expect((error as DOMException).name).to.equal('AbortError');
  });
});

function url(text: string): string {
  return URL.createObjectURL(new Blob([text], {type: 'application/json'}));
}

function watch(): Parameters<typeof requestJson>[1] {
  return {signal: new AbortController().signal, onProgress: () => undefined};
}

async function failure(address: string): Promise<HotspotRequestError> {
  const error: unknown = await requestJson(address, watch()).catch((reason: unknown) => reason);
  if (error instanceof HotspotRequestError) return error;
  throw new Error(`expected a HotspotRequestError, not ${String(error)}`);
}
