import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {HotspotRequestError} from '../../src/loading/hotspot-request-error.js';
import {requestJson, type RequestOptions} from '../../src/loading/json-request.js';

const {fetch} = window;

/** Addresses that are not URLs. */
const NO_URLS = fc.oneof(
  fc.constantFrom('https://', '//', 'http://[bad', 'http://a b/', 'http://:80', 'http://x:99999'),
  fc.constantFrom('http://256.1.1.1', 'https://%', 'http://a^b', 'https:///', '//[::1', '///'),
  fc.string().map((text) => `http://${text}`),
  fc.string({minLength: 9000}).map((text) => `https://[${text}`),
);

/** URLs that browsers do not fetch. */
const NOT_FETCHED = [
  ...['foo:bar', 'mailto:a@example.org', 'ftp://localhost/a', 'about:blank'],
  ...[
    'http://name:word@localhost/a',
    'https://name@localhost/a',
    'data:no-comma',
    'ws://localhost',
  ],
];

describe('requestJson', () => {
  afterEach(() => void (window.fetch = fetch));

  it('reads the JSON at an address', async () => {
    expect(await requestJson(url('{"a": "é"}'), watch())).to.deep.equal({a: 'é'});
  });

  it('reads the JSON in an address', async () => {
    const address = `data:application/json,${encodeURIComponent('{"a": "é"}')}`;
    expect(await requestJson(address, watch())).to.deep.equal({a: 'é'});
  });

  it('tells an answer that is no JSON', async () => {
    for (const text of ['{"a": ', '[1', '"é', '[1,]', '\ufeff\ufeff[]', '[1]]', 'é']) {
      expect(await failed(url(text)), text).to.equal('json');
    }
  });

  it('tells JSON that breaks off within a character', async () => {
    const bytes = new TextEncoder().encode('{"name": "é').slice(0, -1);
    expect(await failed(URL.createObjectURL(new Blob([bytes])))).to.equal('json');
  });

  it('tells complete JSON that a broken character follows', async () => {
    const bytes = new TextEncoder().encode('{"name": "e"}é').slice(0, -1);
    expect(await failed(URL.createObjectURL(new Blob([bytes])))).to.equal('encoding');
  });

  it('tells how much has arrived', async () => {
    const shares: (number | undefined)[] = [];
    await requestJson(url('{}'), {...watch(), onProgress: (share) => shares.push(share)});
    expect(shares).to.deep.equal([0, 1]);
  });

  it('tells no share where more arrives than was announced', async () => {
    const shares: (number | undefined)[] = [];
    window.fetch = async () => new Response('[1,2,3]', {headers: {'content-length': '5'}});
    await requestJson('/data', {...watch(), onProgress: (share) => shares.push(share)});
    expect(shares).to.deep.equal([0, undefined]);
  });

  it('names the status of an answer that is no success', async () => {
    const error = await failure('/no/such/file.geojson');
    expect([error.reason, error.status]).to.deep.equal(['status', 404]);
  });

  it('tells an address that does not answer', async () => {
    expect(await failed('http://localhost:1/')).to.equal('network');
  });

  it('tells an address that is no URL', async () => {
    const wrong = NO_URLS.filter((address) => !URL.canParse(address, document.baseURI));
    await fc.assert(
      fc.asyncProperty(wrong, async (address) => {
        expect(await failed(address)).to.equal('address');
      }),
    );
  });

  it('tells an address that browsers do not fetch', async () => {
    for (const address of NOT_FETCHED) expect(await failed(address), address).to.equal('address');
  });

  it('tells a file that a page of a server asks for', async () => {
    expect(await failed('file:///data.geojson')).to.equal('blocked');
  });

  it('repeats at most 80 characters of an address', async () => {
    for (const address of ['/no/', 'https://[', 'foo:', 'data:,', 'data:']) {
      const {message, url: whole} = await failure(address + 'abcdefghij'.repeat(4_000));
      expect(message.length).to.be.lessThan(120);
      expect(whole.length).to.be.greaterThan(40_000);
    }
  });

  it('tells a request that a script of the page blocks at once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (thrown) => {
        window.fetch = () => {
          throw thrown;
        };
        expect(await failed('/data')).to.equal('blocked');
      }),
    );
  });

  it('tells a script of the page that leaves no function to ask with', async () => {
    for (const none of [undefined, null, 5, {}]) {
      window.fetch = none as unknown as typeof fetch;
      expect(await failed('/data')).to.equal('blocked');
    }
  });

  it('tells a script of the page that gives anything but a response', async () => {
    const nonsense = fc.oneof(fc.anything(), fc.record({ok: fc.boolean(), status: fc.nat()}));
    await fc.assert(
      fc.asyncProperty(nonsense, fc.boolean(), async (given, later) => {
        const answer = later ? Promise.resolve(given) : given;
        window.fetch = (() => answer) as unknown as typeof fetch;
        expect(await failed('/data')).to.equal('blocked');
      }),
    );
  });

  it('tells a script of the page that has read the response itself', async () => {
    const read = new Response('[]');
    await read.text();
    const locked = new Response('[]');
    locked.body?.getReader();
    for (const response of [read, locked]) {
      window.fetch = async () => response;
      expect(await failed('/data')).to.equal('blocked');
    }
  });

  it('tells a request that is rejected', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (reason) => {
        window.fetch = () => Promise.reject(reason as Error);
        expect(await failed('/data')).to.equal('network');
      }),
    );
  });

  it('tells a response of the browser that stands for an error', async () => {
    window.fetch = async () => Response.error();
    expect(await failed('/data')).to.equal('network');
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

function watch(): RequestOptions {
  const {signal} = new AbortController();
  return {base: document.baseURI, signal, onStall: () => undefined};
}

async function failed(address: string): Promise<string> {
  return (await failure(address)).reason;
}

async function failure(address: string): Promise<HotspotRequestError> {
  const error: unknown = await requestJson(address, watch()).catch((reason: unknown) => reason);
  if (error instanceof HotspotRequestError) return error;
  throw new Error(`expected a HotspotRequestError, not ${String(error)}`);
}
