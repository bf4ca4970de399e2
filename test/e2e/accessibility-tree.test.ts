import assert from 'node:assert/strict';
import {it} from 'node:test';

import type {JSHandle, Page} from 'playwright-core';

import {complete, DEMO_PAGES, foldOut, visitDemo, type DemoPage} from './demo-pages.js';
import type {DemoView} from './demo-view.js';
import {describeOnSite} from './describe-on-site.js';
import {spoken} from './spoken.js';

/** States of the explorer that only those who listen find faulty. */
const EXPLORER_VIEWS: readonly DemoView[] = [
  {name: 'several sectors', open: (page) => chosen(page, 'traded:automotive traded:apparel')},
  {
    name: 'several overlapping sectors',
    open: (page) => chosen(page, 'emerging:mobility emerging:digital'),
  },
  {name: 'all sectors, by sector name', open: (page) => chosen(page, '')},
  {name: 'table sorted by stars', open: sorted},
  {name: 'overview as a table', open: (page) => tabAsTable(page, 'Compare sectors')},
  {name: 'strengths as a table', open: (page) => tabAsTable(page, 'Strengths')},
  {name: 'years playing', open: playing},
];

describeOnSite('demo pages to those who listen', {}, (site) => {
  const counted = {pages: 0, states: 0, nodes: 0};

  for (const demo of DEMO_PAGES) {
    it(`${demo.file} keeps words and figures apart, with their units, and its rows short`, async (test) => {
      const visit = await visitDemo(site, {...demo, engine: false}, {reducedMotion: 'reduce'});
      await complete(visit, demo);
      const faults: string[] = [];
      let nodes = 0;
      for (const {name, open} of viewsOf(demo)) {
        await open(visit.page);
        const heard = await spoken(visit.page);
        nodes += heard.nodes;
        faults.push(...heard.faults.map((fault) => `${name}: ${fault}`));
      }
      counted.pages += 1;
      counted.states += viewsOf(demo).length;
      counted.nodes += nodes;
      test.diagnostic(`${viewsOf(demo).length} states, ${nodes} nodes, ${faults.length} faults`);
      await visit.close();
      assert.equal(faults.join('\n'), '');
    });
  }

  it('have been listened to in every state', (test) => {
    const {pages, states, nodes} = counted;
    test.diagnostic(`${pages} pages, ${states} states, ${nodes} nodes`);
    assert.equal(pages, DEMO_PAGES.length);
    assert.ok(nodes > 20 * states);
  });
});

describeOnSite('years that play, to those who listen', {}, (site) => {
  it('are announced at their start and at their end only', async (test) => {
    const link = '/demo/index.html#year=2008&sectors=automotive';
    const {page} = await site.visit(link, {engine: false});
    await page.locator('hotspot-timeline [part=play]').waitFor();
    const said = await announcements(page);
    await playing(page);
    await page.getByRole('button', {name: 'Play', exact: true}).waitFor();
    const shown = await page.locator('hotspot-timeline strong').innerText();
    await page.waitForFunction(([list, year]) => list.at(-1)?.includes(year), [
      said,
      shown,
    ] as const);
    const sentences = await said.jsonValue();
    test.diagnostic(sentences.join(' | '));
    assert.equal(sentences.length, 2);
    assert.match(sentences[0] ?? '', /^Automotive, 2010: /);
  });
});

/** Everything that the live regions of a page say from now on. */
function announcements(page: Page): Promise<JSHandle<string[]>> {
  return page.evaluateHandle(() => {
    const said: string[] = [];
    const within = (root: ParentNode): readonly Element[] => [
      ...root.querySelectorAll('[role=status], [aria-live]'),
      ...[...root.querySelectorAll('*')].flatMap(({shadowRoot}) =>
        shadowRoot ? within(shadowRoot) : [],
      ),
    ];
    for (const region of within(document)) {
      const note = (): unknown => said.push(region.textContent?.trim() ?? '');
      const observer = new MutationObserver(note);
      observer.observe(region, {childList: true, characterData: true, subtree: true});
    }
    return said;
  });
}

/** A page with one fault of each kind, and some that only look like them. */
const FAULTY = `
  <table><caption><b>Industries, 2012</b><span>2 regions have no figure.</span></caption></table>
  <p>In all <b>52 683</b> <i>234 regions</i>, one <b>word</b><i>ing</i></p>
  <button>Business services <span>11 975 048</span></button>
  <table><tr><th>b</th><td>${'A long note. '.repeat(9)}</td></tr></table>
  <div role="listbox" aria-label="Nothing" tabindex="0"></div>
  <button>Stars: 3</button> <button>DE11</button> <button>People employed, 2012</button>
  <p><b>Île de France</b><small> FR10</small><b>, 3 stars</b></p>`;

describeOnSite('a page that misleads those who listen', {page: FAULTY}, (site) => {
  it('is found out in each of its faults, and in nothing else', async () => {
    const {page} = await site.visit();
    const {faults} = await spoken(page);
    assert.deepEqual(faults, [
      'table "Industries, 20122 regions have no figure." joins two texts at "es, 20122 region"',
      'button "Business services 11 975 048" ends in a number',
      'listbox "Nothing" has no options',
      'a row says 116 characters: "A long note. A long note. A long note. A long note. A long n…"',
      'span reads "Industries, 2012|2 regions have no figure."',
      'i reads "52 683|234 regions"',
      'i reads "word|ing"',
    ]);
  });
});

function viewsOf({file, views}: DemoPage): readonly DemoView[] {
  if (file !== 'index.html') return views;
  return [...views.slice(0, -1), ...EXPLORER_VIEWS, ...views.slice(-1)];
}

async function chosen(page: Page, sectors: string): Promise<void> {
  await page.evaluate((value) => {
    const widget = document.querySelector('regional-hotspots');
    widget?.setAttribute('taxonomy', value.startsWith('emerging') ? 'emerging' : 'traded');
    widget?.setAttribute('sectors', value);
  }, sectors);
  await page.getByRole('tab', {name: 'Table'}).click();
  await page.locator('hotspot-table td').first().waitFor();
}

async function sorted(page: Page): Promise<void> {
  await page
    .locator('hotspot-table')
    .getByRole('button', {name: /^Stars( \(best sector\))?$/})
    .click();
  await page.getByText(/^Sorted by Stars/).waitFor({state: 'attached'});
}

async function tabAsTable(page: Page, name: string): Promise<void> {
  await page.getByRole('tab', {name}).click();
  await page.getByRole('tabpanel').getByText('Show as table').waitFor();
  await foldOut(page);
}

async function playing(page: Page): Promise<void> {
  await page.getByRole('button', {name: 'Play', exact: true}).click();
  await page.getByRole('button', {name: 'Pause'}).waitFor();
}
