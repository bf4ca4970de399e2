import assert from 'node:assert/strict';
import {after, before, it} from 'node:test';

import type {FileServer} from '../../demo/file-server.js';
import type * as engine from '../../src/webgl-map/engine.js';
import {describeOnSite} from './describe-on-site.js';
import {fileHost, html, scriptTag} from './site.js';
import type {Visit} from './visitor.js';

const FILE = 'regional-hotspots.engine.js';
const TRUSTED =
  "require-trusted-types-for 'script'; trusted-types regional-hotspots regional-hotspots-engine";
const SCRIPT = ['javascript', ''].join(':');
/** Works as a worker, and answers at once. */
const EVIL = 'postMessage("ran")';
const PATHS = [
  '/up/evil.js',
  '/up/evil.js/',
  '/up/',
  '//evil.js',
  '/up/evil%2Ejs',
  '\\up\\evil.js',
];
const TRICKS = [
  '#',
  '?',
  '?x=/',
  '#/',
  '%2F',
  '%2f..%2F',
  '%5C',
  '%23/',
  '%3F/',
  '%00/',
  ';',
  '@',
  '.',
  '%252F',
];
const ENDS = [FILE, `${FILE}?v=3`, `${FILE}#.cjs`, FILE.toUpperCase(), `${FILE}.`, `x${FILE}`];

interface Outcome {
  readonly url: string;
  /** Message of the error; empty if a worker has been started. */
  readonly message: string;
}

describeOnSite('worker-url', {}, (site) => {
  let host: FileServer;
  let trusting: Visit;
  let open: Visit;

  before(async () => {
    host = await fileHost();
    trusting = await visit(TRUSTED);
    open = await visit('');
  });

  after(() => host.close());

  function visit(policy: string): Promise<Visit> {
    const headers = {'content-type': 'text/javascript'};
    const pages = {'/up/evil.js': {body: EVIL, headers}};
    return site.open(html(scriptTag(FILE), ''), {policy, pages});
  }

  it('starts the engine’s file of the page’s origin under trusted types', async () => {
    const outcomes = await chosen(trusting, engines(new URL(trusting.page.url()).origin));
    assert.deepEqual(
      outcomes.filter(({message}) => message !== ''),
      [],
    );
  });

  it('starts nothing else under trusted types', async (t) => {
    const urls = strangers(new URL(trusting.page.url()).origin, host.origin);
    t.diagnostic(`${urls.length} addresses`);
    assert.ok(urls.length > 400);
    const outcomes = await chosen(trusting, urls);
    assert.deepEqual(
      outcomes.filter(({message}) => !/^worker-url must be/.test(message)),
      [],
    );
    assert.deepEqual(
      trusting.requests.filter((url) => url.includes('evil')),
      [],
    );
    assert.deepEqual(await trusting.rejections(), []);
  });

  it('starts nothing from elsewhere under trusted types where the page’s base is elsewhere', async () => {
    const page = html(`<base href="${host.origin}/dist/">${scriptTag(FILE, host.origin)}`, '');
    const visit = await site.open(page, {policy: TRUSTED});
    const [outcome] = await chosen(visit, [FILE]);
    assert.match(outcome?.message ?? '', /^worker-url must be/);
    await visit.close();
  });

  it('rejects in its own words what cannot be started without trusted types', async () => {
    const urls = [
      'https://',
      '/no.js',
      '/',
      `${host.origin}/dist/${FILE}`,
      `${SCRIPT}1`,
      'data:,<',
    ];
    const outcomes = await chosen(open, urls);
    assert.deepEqual(
      outcomes.filter(({message}) => !/^worker-url must be/.test(message)),
      [],
    );
    assert.deepEqual(await open.rejections(), []);
  });

  it('starts any other worker of the page without trusted types', async () => {
    const [outcome] = await chosen(open, ['/up/evil.js']);
    assert.equal(outcome?.message, '');
  });
});

/** Addresses of the engine's file, as pages may write them. */
function engines(origin: string): readonly string[] {
  const path = `/dist/${FILE}`;
  const places = [
    path,
    path.slice(1),
    `./up/..${path}`,
    `${origin}${path}`,
    origin.slice(5) + path,
  ];
  const odd = [
    `\t${path}`,
    path.replaceAll('/', '\\'),
    `${origin.toUpperCase()}${path}`,
    `/dist//${FILE}`,
  ];
  return [...places, ...odd].flatMap((url) => [url, `${url}?v=3 `, `${url}#top`]);
}

/** Addresses that look like that of the engine's file. */
function strangers(origin: string, other: string): readonly string[] {
  const tricked = PATHS.flatMap((path) =>
    TRICKS.flatMap((trick) => ENDS.map((end) => `${path}${trick}${end}`)),
  ).filter((url) => url !== `/up/.${FILE}`);
  const path = `/dist/${FILE}`;
  const {host, port} = new URL(origin);
  return [
    ...tricked,
    ...PATHS,
    `${other}${path}`,
    `${other.slice(5)}${path}`,
    `\\\\${new URL(other).host}${path}`,
    `http://user@${host}${path}`,
    `http://user:password@${host}${path}`,
    `http://:password@${host}${path}`,
    `https://${host}${path}`,
    `http://127.0.0.1:${port}${path}`,
    `http://localhost.:${port}${path}`,
    `http://${host}@${new URL(other).host}${path}`,
    `blob:${origin}${path}`,
    `blob:${origin}/${FILE}`,
    `filesystem:${origin}/temporary/${FILE}`,
    `data:text/javascript,${EVIL}//${path}`,
    `data:text/javascript,${EVIL}#${FILE}`,
    `${SCRIPT}${EVIL}//${path}`,
    `file:///dist/${FILE}`,
    `ws://${host}${path}`,
    '/dist/regional-hotspots.js',
    '/dist/regional-hotspots.all.js',
    path.replace('.js', '.mjs'),
    '/node_modules/maplibre-gl/dist/maplibre-gl-worker.mjs',
  ];
}

/** What becomes of each address. */
async function chosen({page}: Visit, urls: readonly string[]): Promise<readonly Outcome[]> {
  return page.evaluate(async (wanted) => {
    const place = Symbol.for('regional-hotspots.engine');
    const notes = globalThis as unknown as {[place]: () => typeof engine; started?: typeof engine};
    const {chooseWorker} = (notes.started ??= notes[place]());
    const outcomes = [];
    for (const url of wanted) {
      const message = await chooseWorker(url).then(
        () => '',
        (error: Error) => error.message,
      );
      outcomes.push({url, message});
    }
    return outcomes;
  }, urls);
}
