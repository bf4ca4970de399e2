import {after, before, describe} from 'node:test';

import type {Browser} from 'playwright-core';

import type {FileServer} from '../../demo/file-server.js';
import {site, type SiteOptions} from './site.js';
import {visitor, type Visit, type VisitOptions, type Visitor} from './visitor.js';

/** The site of a suite, and a browser, from the suite's first test to its last. */
export interface OnSite {
  /** Address of the site, such as `http://localhost:8080`. */
  readonly origin: string;
  readonly browser: Browser;
  /** Opens a page of the site by its path, `/` by default, or any page by its whole address. */
  visit(address?: string, options?: VisitOptions): Promise<Visit>;
  /** Opens a page on a further site, which closes with the suite. */
  open(page: string, options?: SiteOptions, visitOptions?: VisitOptions): Promise<Visit>;
}

/** A suite on a site that serves a page at `/`, the built files, the demo and the data. */
export function describeOnSite(
  title: string,
  {page = '', ...options}: SiteOptions & {readonly page?: string},
  suite: (site: OnSite) => void,
): void {
  describe(title, () => {
    const sites: FileServer[] = [];
    let reader: Visitor;

    before(async () => {
      sites.push(await site(page, options));
      reader = await visitor();
    });

    after(async () => {
      await reader.close();
      for (const each of sites) await each.close();
    });

    const origin = (): string => sites[0]?.origin ?? '';

    suite({
      get origin() {
        return origin();
      },
      get browser() {
        return reader.browser;
      },
      visit: (address = '/', visitOptions) =>
        reader.visit(new URL(address, origin()).href, visitOptions),
      async open(body, siteOptions, visitOptions) {
        const own = await site(body, siteOptions);
        sites.push(own);
        return reader.visit(own.origin, visitOptions);
      },
    });
  });
}
