import {expect, fixture, html, nextFrame, waitUntil} from '@open-wc/testing';
import fc from 'fast-check';

import '../../../src/define.js';
import type {RegionalHotspots} from '../../../src/elements/widget/regional-hotspots.js';
import type {HotspotErrorEvent} from '../../../src/events.js';
import {hotspotFeature} from '../../hotspot-feature.js';

/** What a request for a source is answered with; never the same response twice. */
type Answer = () => Response | Promise<Response>;

/** Addresses by kind; those of another server never answer, or not completely. */
const SOURCES: Readonly<Record<string, Answer>> = {
  '/good': () => new Response(dataset('Good')),
  '/good-in-pieces': () => inPieces(dataset('In pieces'), false),
  '/good-with-length': () => inPieces(dataset('With length'), true),
  '/pending': () => new Promise(() => undefined),
  '/half': () => half(false),
  '/half-with-length': () => half(true),
  '/missing': () => new Response('Not found', {status: 404}),
  '/offline': () => Promise.reject(new TypeError('Failed to fetch')),
  '/cut': () => new Response(dataset('Cut').slice(0, -9)),
  '/empty': () => new Response(' '),
  '/no-content': () => new Response(null, {status: 204}),
  '/latin': () => new Response(Uint8Array.of(0x5b, 0x22, 0xe9, 0x22, 0x5d)),
  '/no-geojson': () => new Response('{}'),
  '/huge': () => new Response('{}', {headers: {'content-length': '999999999'}}),
  '/nonsense': () => 5 as unknown as Response,
  '/throws': () => {
    throw new Error('no consent');
  },
  'https://[': () => expect.fail('an address that is no URL'),
  'foo:bar': () => Promise.reject(new TypeError('Failed to fetch')),
  '': () => expect.fail('no address'),
};

/** How long a page waits before it sets the next source. */
const WAITS = ['nothing', 'a microtask', 'the update', 'a frame', 'the end'] as const;

const steps = fc.array(
  fc.record({
    source: fc.constantFrom(...Object.keys(SOURCES)),
    wait: fc.constantFrom(...WAITS),
  }),
  {minLength: 2, maxLength: 8},
);

describe('changing sources of <regional-hotspots>', () => {
  const {fetch} = window;
  const faults: unknown[] = [];
  const onFault = (event: ErrorEvent | PromiseRejectionEvent): void => void faults.push(event);

  before(() => {
    // Like a script of the page that ignores signals.
    window.fetch = async (url) => {
      const {origin, href} = new URL(String(url), document.baseURI);
      return (SOURCES[href.replace(origin, '')] ?? SOURCES[href])!();
    };
    addEventListener('unhandledrejection', onFault);
  });

  after(() => {
    window.fetch = fetch;
    removeEventListener('unhandledrejection', onFault);
  });

  for (const source of Object.keys(SOURCES)) {
    it(`end like a new widget: ${source || 'none'} after data`, async () => {
      const [changed, fresh] = [await mount('/good'), await mount(source)];
      await ended(changed, '/good');
      changed.src = source;
      expect(await told(changed, source)).to.deep.equal(await told(fresh, source));
    });
  }

  it('end like a new widget with the last one, whatever came before and however fast', async function () {
    this.timeout(60_000);
    await fc.assert(
      fc.asyncProperty(steps, async (history) => {
        const last = history.at(-1)?.source ?? '';
        const [changed, fresh] = [await mount(''), await mount('')];
        for (const {source, wait} of history) {
          const before = changed.src;
          changed.src = source;
          if (source !== before) await waited(changed, source, wait);
        }
        fresh.src = last;
        expect(await told(changed, last)).to.deep.equal(await told(fresh, last));
        for (const widget of [changed, fresh]) widget.parentElement?.remove();
      }),
      {numRuns: 30},
    );
    expect(faults).to.deep.equal([]);
  });

  it('show nothing of how much of another one has arrived', async () => {
    const widget = await mount('/half-with-length');
    for (const source of ['/pending', '/half', 'https://[', '/pending']) {
      widget.src = '/half-with-length';
      await ended(widget, '/half-with-length');
      widget.src = source;
      await ended(widget, source);
      const progress = widget.renderRoot.querySelector('progress');
      expect(progress?.position ?? -1, source).to.equal(-1);
    }
  });

  it('are reported by one event each that fails', async () => {
    const widget = await mount('/good');
    const errors: Error[] = [];
    widget.addEventListener('hotspot-error', ({error}: HotspotErrorEvent) => errors.push(error));
    await ended(widget, '/good');
    for (const source of Object.keys(SOURCES)) {
      errors.length = 0;
      widget.src = source;
      await ended(widget, source);
      const {status} = widget.state;
      expect(errors, source).to.deep.equal(status.kind === 'failed' ? [status.error] : []);
    }
  });
});

/** A widget far below, so that no WebGL map is started. */
async function mount(src: string): Promise<RegionalHotspots> {
  const widget = document.createElement('regional-hotspots');
  widget.src = src;
  await fixture(html`<div style="padding-block-start: 9000px">${widget}</div>`);
  await widget.updateComplete;
  return widget;
}

async function waited(
  widget: RegionalHotspots,
  source: string,
  wait: (typeof WAITS)[number],
): Promise<void> {
  if (wait === 'a microtask') await Promise.resolve();
  else if (wait === 'the update') await widget.updateComplete;
  else if (wait === 'a frame') await nextFrame();
  else if (wait === 'the end') await ended(widget, source);
}

/** Waits until a widget's last load has come as far as it will. */
async function ended(widget: RegionalHotspots, source: string): Promise<void> {
  await widget.updateComplete;
  await waitUntil(() => {
    const {status} = widget.state;
    if (status.kind !== 'loading') return true;
    return source === '/half-with-length' ? status.share === 0.5 : /pending|half$/.test(source);
  }, source);
  // Whatever earlier loads might still do.
  for (let frame = 0; frame < 2; frame++) await nextFrame();
  await widget.updateComplete;
}

/** State and words that readers find, without the earlier data that stays after a failure. */
async function told(widget: RegionalHotspots, source: string): Promise<unknown> {
  await ended(widget, source);
  const {status, figures} = widget.state;
  const section = widget.renderRoot.querySelector('section');
  const message = section?.querySelector('[role=status]');
  return {
    kind: status.kind,
    error: status.kind === 'failed' && [status.error.name, status.error.message],
    share: status.kind === 'loading' && [status.share, status.stalled],
    words: message?.textContent?.replace(/\s+/g, ' '),
    progress: message?.querySelector('progress')?.position,
    buttons: message?.querySelectorAll('button').length,
    ...(/failed|loading/.test(status.kind)
      ? {}
      : {title: figures?.dataset.metadata.title, all: section?.innerText}),
  };
}

function dataset(title: string): string {
  const feature = hotspotFeature({region: 'DE11', sector: 'automotive', employment: title.length});
  return JSON.stringify({
    type: 'FeatureCollection',
    hotspots: {title: {en: title}},
    features: [feature],
  });
}

function inPieces(text: string, announced: boolean): Response {
  const bytes = new TextEncoder().encode(text);
  let at = 0;
  const body = new ReadableStream({
    async pull(stream) {
      await nextFrame();
      if (at < bytes.length) stream.enqueue(bytes.slice(at, (at += 200)));
      else stream.close();
    },
  });
  return new Response(body, {headers: announced ? {'content-length': String(bytes.length)} : {}});
}

/** The first 500 of 1,000 bytes. */
function half(announced: boolean): Response {
  const body = new ReadableStream({
    start: (stream) => stream.enqueue(new Uint8Array(500).fill(32)),
  });
  return new Response(body, {headers: announced ? {'content-length': '1000'} : {}});
}
