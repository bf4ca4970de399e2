import assert from 'node:assert/strict';
import {afterEach, beforeEach, it} from 'node:test';

import type {Page} from 'playwright-core';

import {describeOnSite} from './describe-on-site.js';
import {entries, linkedWidgets, ready, views} from './linked-widgets.js';
import type {Visit} from './visitor.js';

/** The load event would wait for the map's engine. */
const ARRIVED = {waitUntil: 'commit'} as const;

/** The page in one file: documents without an origin cannot load others. */
const ALONE = linkedWidgets('').replace('hotspots.js', 'hotspots.all.js');

const SITE = {page: linkedWidgets(''), pages: {'/alone': {body: ALONE}}};

describeOnSite('address of the page', SITE, (site) => {
  let visit: Visit;
  let page: Page;

  beforeEach(async () => {
    visit = await site.visit('/', {engine: false});
    ({page} = visit);
    await ready(page);
  });

  afterEach(() => visit.close());

  it('has one entry for 30 key presses on the slider, and back leads to the view before', async () => {
    const [before] = await views(page);
    await page.locator('input[type=range]').focus();
    for (let press = 0; press < 30; press++) {
      await page.keyboard.press(press % 10 < 5 ? 'ArrowRight' : 'ArrowLeft');
    }
    await page.keyboard.press('End');
    assert.deepEqual(await entries(page), [2, 1]);
    assert.match(page.url(), /year=2012/);
    await page.goBack(ARRIVED);
    assert.deepEqual(await views(page), [before]);
  });

  it('has one entry for a drag of the slider', async () => {
    const slider = page.locator('input[type=range]');
    await slider.scrollIntoViewIfNeeded();
    const box = await slider.boundingBox();
    assert.ok(box);
    const y = box.y + box.height / 2;
    await page.mouse.move(box.x + box.width / 2, y);
    await page.mouse.down();
    for (const part of [0.7, 0.9, 0.3, 0.05]) await page.mouse.move(box.x + box.width * part, y);
    await page.mouse.up();
    assert.match(page.url(), /year=2008/);
    assert.deepEqual(await entries(page), [2, 1]);
  });

  it('has one entry for a play, and back leads to the view before', async () => {
    const [before] = await views(page);
    const play = page.locator('hotspot-timeline button');
    await play.click();
    await page.waitForFunction(() => location.hash.includes('year=2012'));
    await page.locator('hotspot-timeline button[aria-label^="Play"]').waitFor();
    assert.deepEqual(await entries(page), [2, 1]);
    await page.goBack(ARRIVED);
    assert.deepEqual(await views(page), [before]);
  });

  it('ends a play when the reader goes back', async () => {
    const [before] = await views(page);
    await page.evaluate(() => {
      const widget = document.querySelector('regional-hotspots');
      const timeline = widget?.shadowRoot?.querySelector('hotspot-timeline');
      if (timeline) timeline.interval = 300;
    });
    await page.locator('hotspot-timeline button').click();
    await page.waitForFunction(() => location.hash.includes('year=2011'));
    await page.goBack(ARRIVED);
    await page.locator('hotspot-timeline button[aria-label^="Play"]').waitFor();
    assert.deepEqual(await views(page), [before]);
  });

  it('has one entry for the arrow keys in a field for numbers', async () => {
    await page.locator('hotspot-filters [popovertarget=criterion]').first().click();
    await page.getByRole('radio').last().check();
    const [count] = await entries(page);
    await page.locator('hotspot-criterion input[type=number]').focus();
    for (let press = 0; press < 5; press++) await page.keyboard.press('ArrowUp');
    assert.match(page.url(), /top=25/);
    assert.deepEqual(await entries(page), [count + 1, count]);
  });

  it('has no entry for changes by the page’s script, but their view', async () => {
    for (const year of [2008, 2009, 2011]) {
      await page.evaluate((set) => {
        const widget = document.querySelector('regional-hotspots');
        if (widget) widget.year = set;
        return widget?.updateComplete;
      }, year);
    }
    assert.deepEqual(await entries(page), [1, 0]);
    assert.match(page.url(), /year=2011/);
  });

  it('shows every choice where the browser writes no more than so many addresses', async () => {
    const years = await page.evaluate(async () => {
      const widget = document.querySelector('regional-hotspots');
      const shown: (number | undefined)[] = [];
      const {replaceState} = history;
      let calls = 0;
      // As in Safari; the browser of the tests has no limit.
      history.replaceState = (...call) => {
        if (++calls > 100) throw new DOMException('more than 100 times', 'SecurityError');
        replaceState.apply(history, call);
      };
      for (let at = 0; widget && at < 303; at++) {
        widget.year = 2008 + (at % 5);
        await widget.updateComplete;
        shown.push(widget.state.filter?.year);
      }
      history.replaceState = replaceState;
      return shown;
    });
    assert.deepEqual(
      years,
      Array.from({length: 303}, (_, at) => 2008 + (at % 5)),
    );
    await page.waitForFunction(() => location.hash.includes('year=2010'));
  });

  for (const kind of ['srcdoc', 'data:', 'sandbox'] as const) {
    it(`works in a document of kind ${kind}, whose address cannot be written`, async () => {
      const inner = ALONE.replace('src="/', `src="${site.origin}/`);
      const frame = {
        srcdoc: {srcdoc: inner},
        'data:': {src: `data:text/html;charset=utf-8,${encodeURIComponent(inner)}`},
        sandbox: {src: `${site.origin}/alone`, sandbox: 'allow-scripts'},
      }[kind];
      await page.evaluate((attributes) => {
        const element = Object.assign(document.createElement('iframe'), {width: 900, height: 700});
        for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
        document.body.replaceChildren(element);
      }, frame);
      const slider = page.frameLocator('iframe').locator('input[type=range]');
      await slider.fill('4');
      await slider.fill('0');
      assert.match((await slider.getAttribute('aria-valuetext')) ?? '', /^2008/);
      assert.deepEqual(visit.errors, []);
    });
  }

  it('holds a request that the data cannot meet, and leads away from it', async () => {
    const unmet = linkedWidgets('').replace('year="2010"', 'year="1999"');
    const other = await site.open(unmet, {}, {engine: false});
    const slider = other.page.locator('regional-hotspots hotspot-timeline input');
    const shown = (): Promise<string | null> => slider.getAttribute('aria-valuetext');
    const year = async (value: number): Promise<void> => {
      await other.page.evaluate((set) => {
        const widget = document.querySelector('regional-hotspots');
        if (widget) widget.year = set;
      }, value);
      await other.page.waitForURL(new RegExp(`year=${value}(&|$)`), ARRIVED);
    };
    await other.page.locator('regional-hotspots section').waitFor();
    await other.page.goto(`${other.page.url()}#year=2011`, ARRIVED);
    await other.page.reload(ARRIVED);
    await slider.waitFor();
    assert.match((await shown()) ?? '', /^2011/);
    await year(1998);
    assert.equal(await slider.isVisible(), false);
    await year(2012);
    assert.match((await shown()) ?? '', /^2012/);
    await other.close();
  });

  it('offers no link to a view that is not in the address', async () => {
    await page.evaluate(() => {
      const widget = document.querySelector('regional-hotspots');
      const second = widget?.cloneNode(true);
      if (second) widget?.after(second);
    });
    await ready(page);
    for (const [widget, links] of [1, 0].entries()) {
      const share = page.locator('hotspot-share').nth(widget);
      await page.locator('regional-hotspots [popovertarget=share]').nth(widget).click();
      await share.locator('#code').waitFor();
      assert.equal(await share.locator('#link').count(), links);
    }
    assert.match((await visit.failures()).join(), /url-state="" must be a name/);
  });
});

describeOnSite('address of two widgets', {page: linkedWidgets('', 'b')}, (site) => {
  let visit: Visit;
  let page: Page;

  beforeEach(async () => {
    visit = await site.visit('/#b.year=2011', {engine: false});
    ({page} = visit);
    await ready(page);
  });

  afterEach(() => visit.close());

  it('leads each to the view of its name, after a reload too', async () => {
    await slide(page, 0, '0');
    const before = await views(page);
    assert.match(before[0] ?? '', /"year":2008/);
    assert.match(before[1] ?? '', /"year":2011/);
    await page.reload(ARRIVED);
    await ready(page);
    assert.deepEqual(await views(page), before);
  });

  it('leads back each to the view that it showed', async () => {
    const shown = [await views(page)];
    for (const [widget, value] of [
      [0, '0'],
      [1, '1'],
      [0, '4'],
      [1, '2'],
    ] as const) {
      await slide(page, widget, value);
      shown.push(await views(page));
    }
    assert.deepEqual(await entries(page), [5, 4]);
    for (const before of shown.slice(0, -1).reverse()) {
      await page.goBack(ARRIVED);
      assert.deepEqual(await views(page), before);
    }
  });

  it('is in the link and the code that a reader copies', async () => {
    await slide(page, 0, '0');
    const share = page.locator('hotspot-share').nth(1);
    await page.locator('regional-hotspots [popovertarget=share]').nth(1).click();
    const link = await share.locator('#link').inputValue();
    assert.match(link, /#b\.taxonomy=.*b\.year=2011.*&year=2008/);
    assert.match(await share.locator('#code').inputValue(), / url-state="b"\n/);
    await page.goto('about:blank', ARRIVED);
    await page.goto(link, ARRIVED);
    await ready(page);
    assert.match((await views(page)).join(), /"year":2008.*"year":2011/);
  });

  it('keeps the name of a widget that is moved in the page', async () => {
    await page.evaluate(() => document.body.prepend(document.querySelector('[url-state=b]') ?? ''));
    await slide(page, 0, '3');
    await slide(page, 0, '0');
    assert.match(page.url(), /#b\.taxonomy=.*b\.year=2008/);
    assert.deepEqual(await visit.failures(), []);
  });
});

/** Moves the slider of a widget, as a run of its own. */
async function slide(page: Page, widget: number, value: string): Promise<void> {
  const slider = page.locator('input[type=range]').nth(widget);
  await slider.fill(value);
  await slider.blur();
}
