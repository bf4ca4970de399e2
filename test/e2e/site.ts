import {fileServer, type FileServer, type Page} from '../../demo/file-server.js';

/** What the widgets of the test pages show. */
export const DATA = '/data/eu-hotspots.geojson';

/** One widget on the sample data, as an editor writes it. */
export const WIDGET: string = `<regional-hotspots src="${DATA}" year="2012"></regional-hotspots>`;

/** A page with these elements in its head and body. */
export function html(head: string, body: string = WIDGET): string {
  return `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>Page</title>${head}</head>
  <body>${body}</body>
</html>`;
}

/**
 * Serves the built files, the data and one page at `/`.
 *
 * @param policy - Content security policy of the page; none if left out.
 */
export function site(page: string, policy?: string): Promise<FileServer> {
  const headers = policy === undefined ? {} : {'content-security-policy': policy};
  const pages: Record<string, Page> = {'/': {body: page, headers}};
  return fileServer({root: process.cwd(), pages});
}
