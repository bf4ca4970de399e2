import {expect} from '@open-wc/testing';

import {HotspotRequestError, requestText} from '../../src/state/hotspot-request.js';

describe('requestText', () => {
  it('reads the text at an address', async () => {
    expect(await requestText(url('{"a": "é"}'), watch())).to.equal('{"a": "é"}');
  });

  it('tells how much has arrived', async () => {
    const shares: (number | undefined)[] = [];
    await requestText(url('{}'), {...watch(), onProgress: (share) => shares.push(share)});
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
    const request = requestText(url('{}'), {...watch(), signal: controller.signal});
    controller.abort();
    const error = await request.catch((reason: unknown) => reason);
    expect((error as DOMException).name).to.equal('AbortError');
  });
});

function url(text: string): string {
  return URL.createObjectURL(new Blob([text], {type: 'application/json'}));
}

function watch(): Parameters<typeof requestText>[1] {
  return {signal: new AbortController().signal, onProgress: () => undefined};
}

async function failure(address: string): Promise<HotspotRequestError> {
  const error: unknown = await requestText(address, watch()).catch((reason: unknown) => reason);
  if (error instanceof HotspotRequestError) return error;
  throw new Error(`expected a HotspotRequestError, not ${String(error)}`);
}
