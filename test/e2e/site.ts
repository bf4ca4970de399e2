import {fileServer, type FileServer, type Page} from '../../demo/file-server.js';

/** Path of the data of the test pages. */
export const DATA = '/data/eu-hotspots.geojson';

/** A widget on the sample data, as an editor writes it. */
export const WIDGET: string = `<regional-hotspots src="${DATA}" year="2012"></regional-hotspots>`;

/** The same widget as a page of its own, with all parts. */
export const EXPLORER: string = WIDGET.replace('>', ' mode="explorer">');

/** Tag that loads one of the built files. */
export function scriptTag(file: string, origin = ''): string {
  return `<script src="${origin}/dist/${file}" defer></script>`;
}

/** Tags of all files of elements, in their order. */
export const ELEMENT_TAGS: string = ['', '.reader', '.lists', '.explorer']
  .map((part) => scriptTag(`regional-hotspots${part}.js`))
  .join('');

/** Directives of the policy that the documentation calls sufficient. */
export const STRICT: readonly string[] = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
];

/** A page with these elements in its head and body. */
export function html(head: string, body: string = WIDGET): string {
  return `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>Page</title>${head}</head>
  <body>${body}</body>
</html>`;
}

/** Options of a site. */
export interface SiteOptions {
  /** Content security policy of the page; none by default. */
  readonly policy?: string;
  /** Other responses, by path. */
  readonly pages?: Readonly<Record<string, Page>>;
}

/** Serves the built files, the data and one page at `/`. */
export function site(page: string, {policy, pages = {}}: SiteOptions = {}): Promise<FileServer> {
  const headers = policy === undefined ? {} : {'content-security-policy': policy};
  const icon = {status: 204, body: ''};
  const own: Record<string, Page> = {'/': {body: page, headers}, '/favicon.ico': icon};
  return fileServer({root: process.cwd(), pages: {...own, ...pages}});
}

/** Serves the built files to pages of other origins, like a content delivery network. */
export function fileHost(): Promise<FileServer> {
  return fileServer({root: process.cwd(), headers: {'access-control-allow-origin': '*'}});
}
