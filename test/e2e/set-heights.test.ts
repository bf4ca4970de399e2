import assert from 'node:assert/strict';
import {after, before, it} from 'node:test';

import type {Page} from 'playwright-core';

import {describeOnSite} from './describe-on-site.js';
import {prepareElements, sectionBoxes, settledBoxes} from './section-boxes.js';
import {ELEMENT_TAGS, html} from './site.js';
import type {Visit} from './visitor.js';

const ELEMENTS = [
  'regional-hotspots',
  'hotspot-map',
  'hotspot-table',
  'hotspot-overview',
  'hotspot-strengths',
  'hotspot-profile',
  'hotspot-timeline',
  'hotspot-legend',
  'hotspot-sector-picker',
];

/** A way for pages to set the height of an element, with the words of the page below it. */
interface SetHeight {
  readonly name: string;
  /** Content of a section; `@` is the element. */
  readonly body: string;
  readonly style?: string;
  /** Height that the element then has, or at most has, in CSS pixels. */
  readonly height: number;
}

const BELOW = '<p class="below">The page goes on.</p>';

const SET_HEIGHTS: readonly SetHeight[] = [
  {name: 'height', body: `@${BELOW}`, style: 'height: 400px', height: 400},
  {name: 'block-size', body: `@${BELOW}`, style: 'block-size: 15rem', height: 240},
  {name: 'small height', body: `@${BELOW}`, style: 'height: 160px', height: 160},
  {
    name: 'height and padding',
    body: `@${BELOW}`,
    style: 'height: 400px; padding: 20px',
    height: 400,
  },
  {
    name: 'height as a block',
    body: `@${BELOW}`,
    style: 'height: 400px; display: block',
    height: 400,
  },
  {name: 'max-height', body: `@${BELOW}`, style: 'max-height: 320px', height: 320},
  {
    name: 'share of a parent',
    body: `<div style="height: 500px">@</div>${BELOW}`,
    style: 'height: 100%',
    height: 500,
  },
  {
    name: 'flex column',
    body: `<div style="height: 480px; display: flex; flex-direction: column"><p>Above</p>@</div>${BELOW}`,
    height: 480,
  },
  {
    name: 'growing in a flex column',
    body: `<div style="height: 480px; display: flex; flex-direction: column">@</div>${BELOW}`,
    style: 'flex: 1',
    height: 480,
  },
  {
    name: 'flex row',
    body: `<div style="height: 360px; display: flex">@</div>${BELOW}`,
    height: 360,
  },
  {
    name: 'grid row',
    body: `<div style="display: grid; grid-template-rows: 360px auto">@${BELOW}</div>`,
    height: 360,
  },
  {
    name: 'grid with a height',
    body: `<div style="display: grid; height: 420px; grid-template-rows: auto minmax(0, 1fr)"><p>Above</p>@</div>${BELOW}`,
    height: 420,
  },
];

const page = html(ELEMENT_TAGS, '');

describeOnSite('heights that pages set', {page}, (site) => {
  let visit: Visit;
  let tab: Page;
  let measured = 0;

  before(async () => {
    visit = await site.visit('/', {viewport: {width: 1280, height: 900}, engine: false});
    tab = visit.page;
    await prepareElements(tab);
  });

  after(() => console.log(`${measured} elements in ${SET_HEIGHTS.length} heights`));

  for (const {name, body, style = '', height} of SET_HEIGHTS) {
    it(`${name}: kept, and nothing covers the words below`, async () => {
      const wrong: string[] = [];
      for (const width of [320, 720, 1200]) {
        await sectionBoxes(tab, ELEMENTS, {body, width, style});
        const found = await heights(tab);
        measured += found.length;
        for (const {tag, box, below, beyond, lost, map} of found) {
          const at = `${tag} in ${width} px`;
          const most = height + 1;
          if (box > most || box < 16) wrong.push(`${at} is ${box} px high instead of ${height}`);
          if (below < -1) wrong.push(`${at} covers ${-below} px`);
          if (beyond > 1) wrong.push(`${at} makes the page ${beyond} px longer`);
          if (lost > 1) wrong.push(`${at} has ${lost} px that cannot be reached`);
          if (map < 90) wrong.push(`${at} has a map of ${map} px`);
        }
      }
      assert.deepEqual(wrong, []);
    });
  }

  it('gives way to a height set later, and returns to its own when it is unset', async () => {
    await sectionBoxes(tab, ['regional-hotspots'], {body: `@${BELOW}`, width: 720});
    const [free] = await heights(tab);
    const found: number[] = [];
    for (const height of ['300px', '600px', '']) {
      await tab.locator('regional-hotspots').evaluate((element: HTMLElement, value) => {
        element.style.height = value;
      }, height);
      await settledBoxes(tab);
      const [now] = await heights(tab);
      assert.ok(now);
      assert.ok(now.below >= -1 && now.lost <= 1, JSON.stringify(now));
      found.push(now.box);
    }
    assert.deepEqual(found, [300, 600, free?.box]);
  });

  it('scrolls to what opens later', async () => {
    await sectionBoxes(tab, ['hotspot-legend'], {
      body: `@${BELOW}`,
      width: 1200,
      style: 'height: 400px',
    });
    await tab.locator('hotspot-legend summary').click();
    await settledBoxes(tab);
    const [legend] = await heights(tab);
    assert.ok(legend !== undefined && legend.below >= -1 && legend.lost <= 1);
  });

  it('throws nothing', () => assert.deepEqual(visit.errors, []));
});

/** Heights of an element, in CSS pixels. */
interface Heights {
  readonly tag: string;
  readonly box: number;
  /** Distance from the lowest that the element draws to the words below. */
  readonly below: number;
  /** Height by which hidden content makes the page scroll further than it shows. */
  readonly beyond: number;
  /** Content below the element's box that no scrolling shows. */
  readonly lost: number;
  /** Height of the map in the element, without insets; infinite if there is none. */
  readonly map: number;
}

function heights(page: Page): Promise<readonly Heights[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('section')].map((section) => {
      const tag = section.dataset['tag'] ?? '';
      const element = section.querySelector(tag);
      const words = section.querySelector('.below');
      if (element === null || words === null) throw new Error('there must be an element');
      const {height, bottom} = element.getBoundingClientRect();
      const parts = [...(element.shadowRoot?.children ?? [])].map((part) =>
        part.getBoundingClientRect(),
      );
      const scrolls = getComputedStyle(element).overflowY === 'auto';
      const lowest = Math.max(...parts.map((part) => part.bottom));
      const map = [element, ...(element.shadowRoot?.querySelectorAll('hotspot-map') ?? [])]
        .map(({shadowRoot}) => shadowRoot?.querySelector('[part=map]'))
        .find((part) => part != null);
      const drawn = scrolls ? bottom : Math.max(bottom, lowest);
      return {
        tag,
        box: height,
        below: words.getBoundingClientRect().top - drawn,
        beyond: section.scrollHeight - section.clientHeight,
        lost: scrolls ? 0 : lowest - bottom,
        map: map?.getBoundingClientRect().height ?? Infinity,
      };
    }),
  );
}
