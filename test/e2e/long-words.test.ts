import assert from 'node:assert/strict';
import {it} from 'node:test';

import type {Page} from 'playwright-core';

import {foldOut} from './demo-pages.js';
import {describeOnSite} from './describe-on-site.js';

const VIEWPORT = {width: 360, height: 780};

/** Languages with long words, other scripts, and names with articles. */
const LANGUAGES = ['de', 'fi', 'el', 'mt', 'bg'];

describeOnSite('long words on a page of 360 px', {}, (site) => {
  for (const language of LANGUAGES) {
    it(`cut no control's text and widen no view (${language})`, async (test) => {
      const visit = await site.visit('about:blank', {viewport: VIEWPORT, engine: false});
      const {page} = visit;
      await page.route('**/demo/index.html', async (route) => {
        const response = await route.fetch();
        const text = (await response.text()).replace('lang="en"', `lang="${language}"`);
        await route.fulfill({response, body: text});
      });
      await page.goto(`${site.origin}/demo/index.html`, {waitUntil: 'domcontentloaded'});
      await page.locator(`script[src$="locale/${language}.js"]`).waitFor({state: 'attached'});
      await page.locator('hotspot-timeline [part=play]').first().waitFor();
      await foldOut(page);
      const shown = [
        '[role=tabpanel] hotspot-table td',
        'hotspot-overview .name',
        'hotspot-strengths :is(svg.plot, .classes)',
        'hotspot-profile hotspot-search',
      ];
      let controls = 0;
      for (const [at, view] of shown.entries()) {
        await page.getByRole('tab').nth(at).click();
        await page.locator(view).first().waitFor();
        const {cut, count} = await cutControls(page);
        assert.deepEqual(cut, [], view);
        controls += count;
      }
      test.diagnostic(`${controls} controls in ${shown.length} views`);
      await visit.close();
    });
  }
});

interface CutControls {
  /** Each control whose text does not fit, with that text, and the page if it scrolls sideways. */
  readonly cut: readonly string[];
  /** Number of controls examined. */
  readonly count: number;
}

function cutControls(page: Page): Promise<CutControls> {
  return page.evaluate(() => {
    const NAMED = 'button, summary, label, legend, select, input, [role=tab], figcaption';
    const pen = document.createElement('canvas').getContext('2d');
    const all = (root: ParentNode): readonly HTMLElement[] => [
      ...root.querySelectorAll<HTMLElement>(NAMED),
      ...[...root.querySelectorAll('*')].flatMap(({shadowRoot}) =>
        shadowRoot ? all(shadowRoot) : [],
      ),
    ];
    const isShown = (element: HTMLElement): boolean =>
      element.checkVisibility({opacityProperty: true, visibilityProperty: true}) &&
      element.clientWidth > 8;
    // Browsers do not report the width of the text inside a choice or a field.
    const needed = (element: HTMLElement): number => {
      const {font, paddingLeft, paddingRight} = getComputedStyle(element);
      const text =
        element instanceof HTMLSelectElement
          ? element.selectedOptions[0]?.label
          : element instanceof HTMLInputElement && element.value === ''
            ? element.placeholder
            : undefined;
      if (pen === null || text === undefined || text === '') return element.scrollWidth;
      pen.font = font;
      const arrow = element instanceof HTMLSelectElement ? 16 : 0;
      const room = parseFloat(paddingLeft) + parseFloat(paddingRight) + arrow;
      return pen.measureText(text).width + room;
    };
    const isLink = (element: HTMLElement): boolean =>
      element instanceof HTMLInputElement && element.readOnly;
    const controls = all(document).filter((element) => isShown(element) && !isLink(element));
    const cut = controls
      .filter((element) => needed(element) > element.clientWidth + 1)
      .map((element) => `${element.localName}: ${element.textContent.trim() || element.title}`);
    const {scrollWidth, clientWidth} = document.documentElement;
    const page = scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide`] : [];
    return {cut: [...page, ...cut], count: controls.length};
  });
}
