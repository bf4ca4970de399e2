import assert from 'node:assert/strict';
import {afterEach, beforeEach, it} from 'node:test';

import type {Locator, Page} from 'playwright-core';

import {en} from '../../src/locale/en.js';
import {dataServer, type DataServer} from './data-server.js';
import {describeOnSite} from './describe-on-site.js';
import {html, scriptTag} from './site.js';
import {SMALL_DATA} from './small-data.js';
import type {Notes, Visit} from './visitor.js';

const PAGE = html(scriptTag('regional-hotspots.js'), '<regional-hotspots></regional-hotspots>');

/** Addresses that do not answer, or not completely, until the server goes on. */
const SLOW = ['silent', 'slow'];

describeOnSite('data that does not arrive', {page: PAGE}, (site) => {
  let data: DataServer;
  let visit: Visit;
  let page: Page;

  beforeEach(async () => {
    data = await dataServer(SMALL_DATA);
    visit = await site.visit('/', {engine: false});
    ({page} = visit);
    await page.clock.install();
  });

  afterEach(async () => {
    await visit.close();
    await data.close();
  });

  for (const path of SLOW) {
    it(`is said to be late after ten seconds, not before: ${path}`, async () => {
      await ask(path);
      await page.clock.fastForward(9_000);
      assert.equal(await note().count(), 0);
      await page.clock.fastForward(1_000);
      await note().waitFor();
      await page.getByRole('progressbar', {name: en.loading}).waitFor();
    });

    it(`is shown when it arrives after all, and nothing else happens: ${path}`, async () => {
      await askUntilLate(path);
      await page.clock.fastForward('30:00');
      await note().waitFor();
      data.goOn();
      await note().waitFor({state: 'detached'});
      assert.equal(await page.evaluate(status), 'ready');
      assert.deepEqual(await visit.failures(), []);
      assert.equal(visit.requests.filter((url) => url.endsWith(path)).length, 1);
    });

    it(`can be given up, which is told once, and asked for again: ${path}`, async () => {
      await askUntilLate(path);
      await page.getByRole('button', {name: en['loading.stop']}).click();
      await page.getByText(en.failedStopped, {exact: true}).waitFor();
      assert.equal((await visit.failures()).length, 1);
      data.recover();
      await page.getByRole('button', {name: en.retry}).click();
      await headline().waitFor();
      assert.equal((await visit.failures()).length, 1);
    });

    it(`can be asked for again at once: ${path}`, async () => {
      await askUntilLate(path);
      data.recover();
      await page.getByRole('button', {name: en.retry}).click();
      await headline().waitFor();
      assert.deepEqual(await visit.failures(), []);
    });
  }

  for (const [end, act] of Object.entries<() => unknown>({
    'the reader gives up': () => page.keyboard.press('Enter'),
    'the data arrives': () => data.goOn(),
    'the page takes the address away': () =>
      page.evaluate(() => void (document.querySelector('regional-hotspots')!.src = undefined)),
  })) {
    it(`leaves the focus in the widget when ${end}`, async () => {
      await askUntilLate('slow');
      await page.getByRole('button', {name: en['loading.stop']}).focus();
      await act();
      await note().waitFor({state: 'detached'});
      assert.equal(await page.evaluate(focused), 'section');
    });
  }

  it('is said to be late again where it is asked for again', async () => {
    await askUntilLate('silent');
    await page.getByRole('button', {name: en.retry}).click();
    assert.equal(await note().count(), 0);
    await page.clock.fastForward(10_000);
    await note().waitFor();
  });

  it('says nothing of how much of another file has arrived', async () => {
    await ask('slow');
    await ask('silent');
    assert.equal(await page.getByRole('progressbar').evaluate(position), -1);
    assert.deepEqual(visit.errors, []);
  });

  it('is not waited for by a widget that has left the page', async () => {
    await ask('silent');
    const widget = await page.evaluateHandle(() => document.querySelector('regional-hotspots'));
    await page.evaluate(() => document.querySelector('regional-hotspots')?.remove());
    await page.clock.fastForward('30:00');
    const state = await widget.evaluate((gone) => gone?.state.status);
    assert.deepEqual(state, {kind: 'loading', share: undefined, stalled: false});
  });

  it('is asked for again, once, when the device is online again', async () => {
    await page.context().setOffline(true);
    await ask('good');
    await page.getByText(en.failedNetwork, {exact: true}).waitFor();
    await page.context().setOffline(false);
    await headline().waitFor();
    assert.equal((await visit.failures()).length, 1);
  });

  it('waits for the reader where the device is online again and the server is not', async () => {
    await ask('private');
    await page.getByText(en.failedNetwork, {exact: true}).waitFor();
    await Promise.all([
      page.waitForEvent('requestfailed'),
      page.evaluate(() => dispatchEvent(new Event('online'))),
    ]);
    await page.waitForFunction(() => (globalThis as unknown as Notes).failures.length === 2);
    await page.clock.fastForward('30:00');
    data.recover();
    await page.getByRole('button', {name: en.retry}).waitFor();
    assert.equal(visit.requests.filter((url) => url.endsWith('private')).length, 2);
  });

  it('is not asked for again where it failed for another reason', async () => {
    await ask('missing');
    await page.getByRole('button', {name: en.retry}).waitFor();
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await page.clock.fastForward('30:00');
    assert.equal(visit.requests.filter((url) => url.endsWith('missing')).length, 1);
  });

  async function ask(path: string): Promise<void> {
    await page.evaluate(async (url) => {
      const widget = document.querySelector('regional-hotspots')!;
      widget.src = url;
      await widget.updateComplete;
    }, `${data.origin}/${path}`);
    if (path === 'slow') await page.waitForFunction(halfArrived);
    else if (path === 'silent') await page.getByRole('progressbar').waitFor();
  }

  async function askUntilLate(path: string): Promise<void> {
    await ask(path);
    await page.clock.fastForward(10_000);
    await note().waitFor();
  }

  function note(): Locator {
    return page.getByText(en['loading.slow'], {exact: true});
  }

  function headline(): Locator {
    return page.locator('regional-hotspots [part=heading]', {
      hasText: /Largest: (Île de France|Stuttgart)/,
    });
  }
});

function position(bar: Element): number {
  return (bar as HTMLProgressElement).position;
}

/** These three run in the page. */
function status(): string | undefined {
  return document.querySelector('regional-hotspots')?.state.status.kind;
}

function focused(): string | undefined {
  return document.querySelector('regional-hotspots')?.shadowRoot?.activeElement?.localName;
}

function halfArrived(): boolean {
  const {shadowRoot} = document.querySelector('regional-hotspots') ?? {};
  return shadowRoot?.querySelector('progress')?.position === 0.5;
}
