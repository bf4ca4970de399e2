import assert from 'node:assert/strict';
import {it} from 'node:test';

import type {Locator} from 'playwright-core';

import {STATES} from '../../demo/catalogue/states.js';
import {de} from '../../src/locale/languages/de.js';
import {el} from '../../src/locale/languages/el.js';
import {explorerElements} from '../../src/registry/explorer-elements.js';
import {listElements} from '../../src/registry/list-elements.js';
import {widgetElements} from '../../src/registry/widget-elements.js';
import {describeOnSite} from './describe-on-site.js';

const TAGS = Object.keys({...widgetElements, ...listElements, ...explorerElements});

describeOnSite('the catalogue', {}, (site) => {
  it('has each registered element in each state', async () => {
    const visit = await site.visit('/demo/catalogue.html', {engine: false});
    await visit.page.locator('#catalogue section').first().waitFor();
    const shown = await visit.page
      .locator('.states > section')
      .evaluateAll((all) => all.map(({id}) => id));
    const wanted = TAGS.flatMap((tag) => STATES.map(({id}) => `${tag}-${id}`));
    assert.deepEqual(shown.sort(), wanted.sort());
    assert.deepEqual(visit.errors, []);
    await visit.close();
  });

  it('shows something of each element that has figures', async () => {
    const visit = await site.visit('/demo/catalogue.html?only=filled', {engine: false});
    const {page} = visit;
    for (const tag of TAGS) {
      const element = page.locator(`#${tag}-filled > .frame > ${tag}`);
      await element.waitFor();
      assert.ok(((await element.boundingBox())?.height ?? 0) > 24, tag);
    }
    await visit.close();
  });

  it('shows an element in the colours, language, direction and width of a state', async () => {
    const visit = await site.visit('/demo/catalogue.html?only=hotspot-legend', {engine: false});
    const {page} = visit;
    const legend = (state: string): Locator =>
      page.locator(`#hotspot-legend-${state} hotspot-legend`);
    const style = (state: string): Promise<readonly string[]> =>
      legend(state).evaluate((element) => {
        const {colorScheme, direction} = getComputedStyle(element);
        return [colorScheme, direction];
      });
    await legend('german')
      .getByText(de.employment ?? '')
      .first()
      .waitFor();
    await legend('greek')
      .getByText(el.employment ?? '')
      .first()
      .waitFor();
    assert.deepEqual(await style('filled'), ['light dark', 'ltr']);
    assert.deepEqual(await style('dark'), ['dark', 'ltr']);
    assert.deepEqual(await style('rtl'), ['light dark', 'rtl']);
    assert.equal((await legend('narrow').boundingBox())?.width, 360);
    await visit.close();
  });

  it('shows alone what its address or a link names', async () => {
    const visit = await site.visit('/demo/catalogue.html?only=hotspot-legend-rtl');
    const {page} = visit;
    const shown = (): Promise<readonly string[]> =>
      page.locator('.states > section').evaluateAll((all) => all.map(({id}) => id));
    await page.locator('hotspot-legend').waitFor();
    assert.deepEqual(await shown(), ['hotspot-legend-rtl']);
    await page.getByRole('link', {name: 'hotspot-timeline'}).click();
    assert.deepEqual(
      await shown(),
      STATES.map(({id}) => `hotspot-timeline-${id}`),
    );
    await page.goBack();
    assert.deepEqual(await shown(), ['hotspot-legend-rtl']);
    assert.deepEqual(visit.errors, []);
    await visit.close();
  });
});
