import assert from 'node:assert/strict';
import {it} from 'node:test';

import fc from 'fast-check';
import type {Page} from 'playwright-core';

import {describeOnSite} from './describe-on-site.js';
import {entries, linkedWidgets, ready, TABS, views, YEARS} from './linked-widgets.js';

/** Something that happens to a page with two widgets. */
type Step = Traversal | Change;

interface Traversal {
  readonly kind: 'back' | 'forward';
}

type Change =
  | {readonly kind: 'tab' | 'year' | 'top'; readonly widget: number; readonly value: number}
  | {readonly kind: 'slide'; readonly widget: number; readonly values: readonly number[]}
  | {readonly kind: 'play'; readonly widget: number}
  | {readonly kind: 'hash'; readonly hash: string};

const HISTORIES = Number(process.env['HISTORIES'] ?? 12);
const STEPS = 15;
/** The load event would wait for the map's engine. */
const ARRIVED = {waitUntil: 'commit'} as const;
const HASHES = ['chapter', 'top', 'utm=5', 'b.year=2009', 'year=2012', 'a.year=2008&b.top=5'];

describeOnSite('address of two widgets in any history', {page: linkedWidgets('a', 'b')}, (site) => {
  it('has an entry for each choice of the reader, which leads back to what was shown', async (t) => {
    const fresh = await site.visit('about:blank', {engine: false});
    let count = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(arbitraryStep(), {maxLength: STEPS}), async (steps) => {
        count += 1;
        // A history of its own: browsers keep no more than 50 entries.
        const visit = await site.visit('/', {engine: false});
        const {page} = visit;
        await ready(page);
        await follow(page, steps);
        assert.deepEqual([...visit.errors, ...(await visit.failures())], []);
        if (leadsToView(page.url())) {
          await fresh.page.goto('about:blank', ARRIVED);
          await fresh.page.goto(page.url(), ARRIVED);
          await ready(fresh.page);
          assert.deepEqual(await views(page), await views(fresh.page));
        }
        await visit.close();
      }),
      {numRuns: HISTORIES, endOnFailure: true},
    );
    t.diagnostic(`${count} histories of up to ${STEPS} steps`);
  });
});

function arbitraryStep(): fc.Arbitrary<Step> {
  const widget = fc.nat({max: 1});
  const year = fc.nat({max: YEARS.length - 1});
  return fc.oneof(
    fc.record({kind: fc.constant('tab' as const), widget, value: fc.nat({max: TABS.length - 1})}),
    fc.record({kind: fc.constant('year' as const), widget, value: fc.constantFrom(...YEARS)}),
    fc.record({kind: fc.constant('top' as const), widget, value: fc.integer({min: 1, max: 9})}),
    fc.record({
      kind: fc.constant('slide' as const),
      widget,
      values: fc.array(year, {minLength: 1, maxLength: 5}),
    }),
    fc.record({kind: fc.constant('play' as const), widget}),
    fc.record({kind: fc.constantFrom('back' as const, 'forward' as const)}),
    fc.record({kind: fc.constant('hash' as const), hash: fc.constantFrom(...HASHES)}),
  );
}

/** Takes the steps, and compares the history after each with what it should be. */
async function follow(page: Page, steps: readonly Step[]): Promise<void> {
  const [, start] = await entries(page);
  let shown = [await views(page)];
  let at = 0;
  for (const step of steps) {
    if (isTraversal(step)) {
      const to = at + (step.kind === 'back' ? -1 : 1);
      if (to < 0 || to >= shown.length) continue;
      at = to;
      await traverse(page, step.kind);
      assert.deepEqual(await views(page), shown[at], `after ${JSON.stringify(step)}`);
      continue;
    }
    const pushed = await take(page, step);
    if (pushed) shown = shown.slice(0, ++at);
    shown[at] = await views(page);
    assert.deepEqual(
      await entries(page),
      [start + shown.length, start + at],
      `after ${JSON.stringify(step)}`,
    );
  }
}

function isTraversal(step: Step): step is Traversal {
  return step.kind === 'back' || step.kind === 'forward';
}

/** Takes a step other than back and forward; true if it should have an entry of its own. */
function take(page: Page, step: Change): Promise<boolean> {
  return page.evaluate(async (now) => {
    const widgets = document.querySelectorAll('regional-hotspots');
    if (now.kind === 'hash') {
      const other = location.hash !== `#${now.hash}`;
      const arrived = new Promise((resolve) => addEventListener('popstate', resolve, {once: true}));
      location.hash = now.hash;
      if (other) await arrived;
      return other;
    }
    const widget = widgets[now.widget];
    const root = widget?.shadowRoot;
    const timeline = root?.querySelector('hotspot-timeline')?.shadowRoot;
    const slider = timeline?.querySelector('input');
    const play = timeline?.querySelector('button');
    if (!widget || !root || !slider || !play) throw new Error('the widget is not complete');
    const view = (): string => JSON.stringify(widget.linkedView());
    const before = view();
    let changed = false;
    const settled = async (): Promise<void> => {
      await widget.updateComplete;
      changed ||= view() !== before;
    };
    switch (now.kind) {
      case 'tab':
        root.querySelectorAll<HTMLElement>('[role=tab]')[now.value]?.click();
        break;
      case 'year':
        widget.year = now.value;
        break;
      case 'top':
        widget.setAttribute('top', String(now.value));
        break;
      case 'slide':
        for (const value of now.values) {
          slider.value = String(value);
          slider.dispatchEvent(new InputEvent('input', {bubbles: true}));
          slider.dispatchEvent(new Event('change', {bubbles: true}));
          await settled();
        }
        slider.dispatchEvent(new FocusEvent('blur'));
        break;
      case 'play':
        play.click();
        await settled();
        while (play.ariaLabel !== 'Play') {
          await new Promise(requestAnimationFrame);
          await settled();
        }
    }
    await settled();
    return changed && now.kind !== 'year' && now.kind !== 'top';
  }, step);
}

/** Goes back or forward, and waits until the page has arrived. */
function traverse(page: Page, kind: Traversal['kind']): Promise<void> {
  return page.evaluate(async (where) => {
    const arrived = new Promise((resolve) => addEventListener('popstate', resolve, {once: true}));
    history[where]();
    await arrived;
  }, kind);
}

/** Whether a fresh page at this address shows what the address says: not at the id of a heading. */
function leadsToView(url: string): boolean {
  return !url.includes('#') || /[#&](a|b)\.|[#&]year=/.test(url);
}
