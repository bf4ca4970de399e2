import {createRequire} from 'node:module';

import type {AxeResults} from 'axe-core';
import type {Page} from 'playwright-core';

const AXE: string = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/**
 * Violations that axe-core finds on a page in its present state, in all shadow roots: the rule, and
 * the first elements that break it. Nothing is loaded beforehand, because no page has sound or
 * film.
 */
export async function violations(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.addScriptTag({path: AXE});
  const {violations: found} = await page.evaluate(
    async (): Promise<Pick<AxeResults, 'violations'>> => {
      const {axe} = globalThis as unknown as {axe: typeof import('axe-core')};
      return axe.run({resultTypes: ['violations'], preload: false});
    },
  );
  return found.map(({id, help, nodes}) => {
    const places = nodes.slice(0, 3).map(({target, failureSummary}) => {
      return `${target.flat().join(' >> ')}: ${failureSummary?.split('\n')[1]?.trim()}`;
    });
    return `${id} (${help}), ${nodes.length} times: ${places.join(' | ')}`;
  });
}
