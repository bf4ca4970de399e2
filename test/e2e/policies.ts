import {readFileSync} from 'node:fs';

import type {Page} from '../../demo/file-server.js';
import {README, allow, csp, hashes, inline, script, withHash} from './policy-page.js';
import {html, scriptTag} from './site.js';
import {SMALL_DATA} from './small-data.js';

/** What a page allows, and what comes of the widget there. */
export interface Policy {
  readonly name: string;
  /** Headers of the page. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly head?: string;
  readonly body?: string;
  /** Further responses of the site, by path. */
  readonly pages?: Readonly<Record<string, Page>>;
  /** Renderer in the end; `none` if no map is shown. Default: `webgl`. */
  readonly renderer?: 'webgl' | 'svg' | 'none';
  /** Directives that the browser reports as violated, in any order; default: none. */
  readonly violations?: readonly string[];
  /** Messages of the error events, in any order; default: there is none. */
  readonly failures?: readonly RegExp[];
  /** Message of the one uncaught error; default: there is none. */
  readonly uncaught?: RegExp;
  /** Language of the words in the end; default: German, from a file of its own. */
  readonly words?: 'German' | 'English';
}

const DATA = '/small.geojson';
const ENGINE = '/dist/regional-hotspots.engine.js';
const EVIL = '/up/evil.js';
const MAIN = scriptTag('regional-hotspots.js');

const TRUSTED = "require-trusted-types-for 'script'";
const NAMES = 'trusted-types regional-hotspots regional-hotspots-engine';
const OWN_LIT = inline("trustedTypes.createPolicy('lit-html', {createHTML: (text) => text})");
const PASSING =
  '{createHTML: (text) => text, createScript: (text) => text, createScriptURL: (text) => text}';

/** Responses that every case has. */
export const RESPONSES: Readonly<Record<string, Page>> = {
  [DATA]: {body: SMALL_DATA, headers: {'content-type': 'application/geo+json'}},
  [EVIL]: script("(globalThis.document ?? {}).title = 'ran'; throw new Error('evil');"),
};

/**
 * The policies under test.
 *
 * @param host - Origin of a server that lends the built files to all pages, e.g. a CDN.
 */
export function policies(host: string): readonly Policy[] {
  const hosted = scriptTag('regional-hotspots.js', host);
  return [
    ...sourcePolicies(host, hosted),
    ...trustedTypes(),
    ...workers(host, hosted),
    ...isolation(host, hosted),
    ...integrity(),
  ];
}

/** The page with the widget, as a case describes it. */
export function policyPage({head = MAIN, body = widget()}: Policy): string {
  return html(head, body);
}

function widget(attributes = ''): string {
  return `<regional-hotspots src="${DATA}" lang="de" mode="explorer" parts="timeline" ${attributes}></regional-hotspots>`;
}

function sourcePolicies(host: string, hosted: string): readonly Policy[] {
  const nonced = MAIN.replace('defer', 'defer nonce="once"');
  return [
    {name: 'none', headers: {}},
    {name: "the documentation's", headers: csp(README)},
    {
      name: "the documentation's, only reported, with nothing allowed",
      headers: {'content-security-policy-report-only': "script-src 'none'; trusted-types 'none'"},
      violations: [...Array(6).fill('script-src-elem'), 'worker-src', ...twice('trusted-types')],
    },
    {name: 'a nonce', headers: csp(allow("'nonce-once'")), head: nonced},
    {
      name: "a nonce with 'strict-dynamic'",
      headers: csp(allow("'nonce-once' 'strict-dynamic'")),
      head: nonced,
    },
    {
      name: 'hashes of the files',
      headers: csp(allow(hashes())),
      head: withHash('regional-hotspots.js'),
    },
    {
      name: 'files of another origin',
      headers: csp(allow(host).replace("worker-src 'self'", 'worker-src blob:')),
      head: hosted,
    },
    {
      name: "style-src 'none'",
      headers: csp(README.replace("style-src 'self'", "style-src 'none'")),
    },
    {name: "img-src 'none'", headers: csp(README.replace("img-src 'self'", "img-src 'none'"))},
    {
      name: "worker-src 'none'",
      headers: csp(README.replace("worker-src 'self'", "worker-src 'none'")),
      renderer: 'svg',
      violations: ['worker-src'],
      failures: [/worker/i],
    },
    {
      name: "connect-src 'none'",
      headers: csp(README.replace("connect-src 'self'", "connect-src 'none'")),
      renderer: 'none',
      violations: ['connect-src'],
      failures: [/small\.geojson/],
    },
  ];
}

function trustedTypes(): readonly Policy[] {
  const refused = {
    renderer: 'none' as const,
    uncaught: /must allow "trusted-types regional-hotspots regional-hotspots-engine"$/,
  };
  return [
    {name: 'trusted types of any name', headers: csp(README, TRUSTED)},
    {name: "trusted types of the documentation's names", headers: csp(README, TRUSTED, NAMES)},
    {
      name: "trusted types, with the page's own Lit",
      headers: csp(allow("'self' 'unsafe-inline'"), TRUSTED, `${NAMES} lit-html`),
      head: `${OWN_LIT}${MAIN}`,
    },
    {
      name: 'trusted types, with the script twice',
      headers: csp(README, TRUSTED, NAMES),
      head: `${MAIN}${MAIN}`,
    },
    {
      name: "trusted types, with the script twice and 'allow-duplicates'",
      headers: csp(README, TRUSTED, `${NAMES} 'allow-duplicates'`),
      head: `${MAIN}${MAIN.replace('.js', '.js?2')}`,
    },
    {
      name: 'trusted types without the name for the engine',
      headers: csp(README, TRUSTED, 'trusted-types regional-hotspots'),
      renderer: 'svg',
      violations: ['trusted-types', TRUSTED],
      failures: [/^the page must allow the Trusted Types policy "regional-hotspots-engine"$/],
    },
    {
      name: 'trusted types without our names',
      headers: csp(README, TRUSTED, 'trusted-types lit-html'),
      violations: ['trusted-types', TRUSTED],
      ...refused,
    },
    {
      name: 'trusted types, with our name taken',
      headers: csp(allow("'self' 'unsafe-inline'"), TRUSTED, NAMES),
      head: `${inline("trustedTypes.createPolicy('regional-hotspots', {})")}${MAIN}`,
      violations: ['trusted-types', TRUSTED],
      ...refused,
    },
    {
      name: "trusted-types 'none'",
      headers: csp(README, TRUSTED, "trusted-types 'none'"),
      violations: ['trusted-types', TRUSTED],
      ...refused,
    },
    {
      name: "trusted-types 'none' where plain texts are accepted",
      headers: csp(README, "trusted-types 'none'"),
      violations: twice('trusted-types'),
    },
    {
      name: 'trusted types by a default policy of the page',
      headers: csp(allow("'self' 'unsafe-inline'"), TRUSTED, 'trusted-types default'),
      head: `${inline(`trustedTypes.createPolicy('default', ${PASSING})`)}${MAIN}`,
      violations: twice('trusted-types'),
    },
  ];
}

function workers(host: string, hosted: string): readonly Policy[] {
  const right = widget(`worker-url="${ENGINE}"`);
  const wrong = widget(`worker-url="${EVIL}"`);
  const refused = {renderer: 'svg' as const, failures: [/^worker-url must be the address of/]};
  return [
    {name: 'the right worker-url', headers: csp(README, TRUSTED, NAMES), body: right},
    {
      name: 'the right worker-url, with files of another origin',
      headers: csp(allow(host), TRUSTED, NAMES),
      head: hosted,
      body: right,
    },
    {
      name: 'a wrong worker-url under trusted types',
      headers: csp(README, TRUSTED, NAMES),
      body: wrong,
      violations: [TRUSTED],
      ...refused,
    },
    {name: 'a wrong worker-url', headers: csp(README), body: wrong, ...refused},
    {
      name: 'a worker-url that the policy refuses',
      headers: csp(allow(host).replace("worker-src 'self'", "worker-src 'none'")),
      head: hosted,
      body: right,
      violations: ['worker-src'],
      ...refused,
    },
  ];
}

function isolation(host: string, hosted: string): readonly Policy[] {
  const isolated = {'cross-origin-embedder-policy': 'require-corp'};
  const data = SMALL_DATA.replaceAll('<', '\\u003c');
  const child = `<regional-hotspots lang="de" mode="explorer" parts="timeline"><script type="application/json">
    {"data": ${data}}</script></regional-hotspots>`;
  return [
    {name: 'a sandbox', headers: csp('sandbox allow-scripts'), head: hosted, body: child},
    {
      name: 'a sandbox whose files have no header',
      headers: csp('sandbox allow-scripts'),
      body: child,
      renderer: 'svg',
      failures: [/de\.js$/, /explorer\.js$/],
      words: 'English',
    },
    {
      name: 'an embedder policy that the engine lacks',
      headers: isolated,
      renderer: 'svg',
      failures: [/worker/i],
    },
    {
      name: 'an embedder policy that the engine has',
      headers: isolated,
      pages: {[ENGINE]: script(readFileSync(`.${ENGINE}`, 'utf8'), isolated)},
    },
    {
      name: 'an embedder policy, with files of another origin',
      headers: isolated,
      head: hosted.replace('defer', 'defer crossorigin'),
    },
  ];
}

function integrity(): readonly Policy[] {
  const required = {'integrity-policy': 'blocked-destinations=(script)'};
  return [
    {name: 'the right hash', head: withHash('regional-hotspots.js')},
    {
      name: 'a wrong hash',
      head: withHash('regional-hotspots.js').replace(/sha384-./, 'sha384-_'),
      renderer: 'none',
    },
    {
      name: 'an integrity policy',
      headers: required,
      head: withHash('regional-hotspots.js').replace('defer', 'defer crossorigin'),
    },
    {
      name: 'an integrity policy, with a script tag without hash',
      headers: required,
      renderer: 'none',
    },
  ];
}

function twice(name: string): readonly string[] {
  return [name, name];
}
