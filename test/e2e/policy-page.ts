import {createHash} from 'node:crypto';
import {readFileSync, readdirSync} from 'node:fs';

import type {Page} from '../../demo/file-server.js';
import {scriptTag, STRICT} from './site.js';

/** The policy of the documentation. */
export const README: string = STRICT.join('; ');

/** Headers with a content security policy. */
export function csp(...policy: readonly string[]): Readonly<Record<string, string>> {
  return {'content-security-policy': policy.join('; ')};
}

/** The policy of the documentation with other sources of scripts. */
export function allow(sources: string): string {
  return README.replace("script-src 'self'", `script-src ${sources}`);
}

/** A script inside the page. */
export function inline(code: string): string {
  return `<script>${code}</script>`;
}

/** A response with a script. */
export function script(body: string, headers = {}): Page {
  return {body, headers: {'content-type': 'text/javascript', ...headers}};
}

/** A script tag that requires the file as it was built. */
export function withHash(file: string): string {
  return scriptTag(file).replace('defer', `defer integrity="${hashOf(`dist/${file}`, 'sha384')}"`);
}

/** Sources of scripts: the hashes of all built files that a page in German loads. */
export function hashes(): string {
  const files = readdirSync('dist').filter((file) => file.endsWith('.js'));
  const main = files.map((file) => hashOf(`dist/${file}`, 'sha384'));
  return [...main, hashOf('dist/locale/de.js', 'sha256')].map((hash) => `'${hash}'`).join(' ');
}

function hashOf(file: string, kind: string): string {
  return `${kind}-${createHash(kind).update(readFileSync(file)).digest('base64')}`;
}
