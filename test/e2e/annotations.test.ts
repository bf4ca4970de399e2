import assert from 'node:assert/strict';
import {it} from 'node:test';

import type {Page} from 'playwright-core';

import {describeOnSite} from './describe-on-site.js';
import {downloaded} from './download.js';
import {DATA, html, scriptTag} from './site.js';

const CARS = 'Two makers of cars and hundreds of their suppliers';
const OFFICES = 'Head offices count here, whatever is made there, and so do research and sales';
const MARKUP = '<img src=x onerror=alert(1)> \u202e of the 1960s';
const DISCLAIMER = 'No opinion on the status of any territory';

const OPTIONS = {
  annotations: [
    {region: 'DE11', text: {en: CARS, de: 'Zwei Autobauer'}},
    {region: 'FR10', text: OFFICES},
    {coordinates: [-1.9, 52.5], text: MARKUP},
    {region: 'ES70', text: 'Hardly a factory'},
    {region: 'XX99', text: 'Nowhere'},
    {region: 'DE11', text: 'x'.repeat(40_000), year: 2014},
  ],
  disclaimer: DISCLAIMER,
};

const PAGE = html(
  scriptTag('regional-hotspots.js'),
  `<regional-hotspots src="${DATA}" sectors="automotive" year="2012" mode="explorer" parts="share">
    <script type="application/json">
      ${JSON.stringify({options: OPTIONS}).replaceAll('<', '\\u003c')}
    </script>
  </regional-hotspots>`,
);

describeOnSite('annotations of a page', {page: PAGE}, (site) => {
  it('are on the SVG map, and in the same places on the WebGL map', async () => {
    const {page, loaded, close} = await site.visit('/', {viewport: {width: 1440, height: 900}});
    const before = await shownNotes(page);
    assert.ok(before.some(({text}) => text === CARS));
    await loaded('webgl');
    assert.deepEqual(await shownNotes(page), before);
    await close();
  });

  it('have a leader each, and lie over no name, button or legend', async () => {
    const {page, close} = await site.visit('/', {
      ...{viewport: {width: 1440, height: 900}, engine: false},
    });
    const notes = await shownNotes(page);
    assert.equal(notes.length, 3);
    for (const {text, leader, box} of notes) {
      assert.ok(leader, text);
      for (const other of await page.evaluate(boxesOver, text)) {
        const apart =
          box.right <= other.left ||
          other.right <= box.left ||
          box.bottom <= other.top ||
          other.bottom <= box.top;
        assert.ok(apart, `${text} lies over ${other.name}`);
      }
    }
    await close();
  });

  it('are texts, whatever is in them', async () => {
    const {page, errors, close} = await site.visit('/', {engine: false});
    await shownNotes(page);
    assert.equal(await page.locator('hotspot-map img').count(), 0);
    assert.ok((await page.locator('hotspot-map [part=annotation]').allInnerTexts()).length > 0);
    assert.deepEqual(errors, []);
    await close();
  });

  it('have numbers on a narrow map, with the texts in a list below it', async () => {
    const {page, close} = await site.visit('/', {
      ...{viewport: {width: 360, height: 780}, engine: false},
    });
    await shownNotes(page);
    const numbers = await page.locator('hotspot-map .names text').allTextContents();
    const listed = page.locator('hotspot-map [part=annotation]:not(.visually-hidden)');
    const texts = await listed.evaluateAll((all) =>
      all.map((each) => each.textContent?.replace(/\s+/g, ' ').trim()),
    );
    const office = texts.find((text) => text?.endsWith(`Île de France: ${OFFICES}`));
    assert.match(String(office), /^\d /);
    assert.ok(numbers.some((text) => text.trim() === office?.[0]));
    const [map, list] = [page.locator('hotspot-map .area'), listed.first()];
    const [above, below] = [await map.boundingBox(), await list.boundingBox()];
    assert.ok((below?.y ?? 0) >= (above?.y ?? 0) + (above?.height ?? 0));
    await close();
  });

  it('name the region of an inset in the list, on a wide map too', async () => {
    const {page, close} = await site.visit('/', {
      ...{viewport: {width: 1440, height: 900}, engine: false},
    });
    await shownNotes(page);
    const listed = page.locator('hotspot-map [part=annotation]:not(.visually-hidden)');
    assert.deepEqual(
      (await listed.allInnerTexts()).map((text) => text.trim()),
      ['Canarias: Hardly a factory'],
    );
    await close();
  });

  it('describe the map and its region to screen readers', async () => {
    const {page, close} = await site.visit('/', {engine: false});
    await shownNotes(page);
    const session = await page.context().newCDPSession(page);
    const {nodes} = (await session.send('Accessibility.getFullAXTree')) as {nodes: AxNode[]};
    const map = nodes.find(({name}) => name?.value === 'Hotspot map');
    assert.match(String(map?.description?.value), new RegExp(`Stuttgart: ${CARS}`));
    await page.getByRole('listbox', {name: 'on the map'}).focus();
    await page.keyboard.press('Home');
    const facts = await page
      .locator('hotspot-map .bubbles [role=option]')
      .getAttribute('aria-label');
    assert.match(String(facts), new RegExp(CARS));
    await close();
  });

  it('that are of no use are reported once, by place, field and value', async () => {
    const {page, close} = await site.visit('/', {engine: false});
    await shownNotes(page);
    const reported = await page.locator('regional-hotspots [part~=requests] li').allTextContents();
    assert.deepEqual(reported, [
      'annotations[4].region: must be the code of a region of the data; the annotation was left out (found "XX99")',
      `annotations[5].text: has more than 120 characters; it was shortened to them (found "${'x'.repeat(78)}…)`,
    ]);
    await close();
  });

  it('are on paper, with those without room in a list', async () => {
    const {page, close} = await site.visit('/', {engine: false});
    await shownNotes(page);
    await page.emulateMedia({media: 'print'});
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const printed = await page.locator('hotspot-map svg.static text').allTextContents();
    assert.ok(printed.map((text) => text.trim()).includes('hundreds of their'));
    assert.ok(await page.getByText(DISCLAIMER).first().isVisible());
    await close();
  });

  it('are in the saved picture and its description, and the disclaimer with them', async () => {
    const {page, close} = await site.visit('/', {engine: false});
    await shownNotes(page);
    const picture = await savedFile(page, 'Image (SVG)');
    assert.match(picture, />\s*hundreds of their\s*</);
    assert.match(picture, new RegExp(`<desc>[^<]*Stuttgart: ${CARS}`));
    assert.match(picture, new RegExp(DISCLAIMER));
    assert.match(picture, /&lt;img/);
    await close();
  });

  it('come back from the saved GeoJSON', async () => {
    const {page, close} = await site.visit('/', {engine: false});
    await shownNotes(page);
    const {hotspots} = JSON.parse(await savedFile(page, 'Data (GeoJSON)')) as {
      hotspots: {annotations: readonly unknown[]};
    };
    assert.equal(hotspots.annotations.length, 5);
    assert.deepEqual(hotspots.annotations[0], OPTIONS.annotations[0]);
    await close();
  });
});

/** Text of the file that a button of the menu saves. */
async function savedFile(page: Page, name: string): Promise<string> {
  await page.locator('regional-hotspots [popovertarget=share]').click();
  const file = await downloaded(page, () => page.getByRole('button', {name}).click());
  return file.toString('utf8');
}

interface AxNode {
  readonly name?: {readonly value?: unknown};
  readonly description?: {readonly value?: unknown};
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface ShownNote {
  readonly text: string;
  readonly leader: string | null;
  readonly box: Box;
}

/** Annotations on the map with their boxes, once they have been placed and are at rest. */
async function shownNotes(page: Page): Promise<readonly ShownNote[]> {
  const layer = page.locator('hotspot-map .names');
  await layer.locator('text').first().waitFor({state: 'attached'});
  await page.locator('hotspot-map [part=annotation]').first().waitFor({state: 'attached'});
  return layer.evaluate(async (svg) => {
    let before = '';
    for (let still = 0; still < 15;) {
      await new Promise((drawn) => requestAnimationFrame(drawn));
      still = svg.outerHTML === before ? still + 1 : 0;
      before = svg.outerHTML;
    }
    return [...svg.children].flatMap((group) => {
      const lines = [...group.querySelectorAll('text')];
      if (lines.some((line) => line.getAttribute('font-size') !== '12')) return [];
      if (lines[0]?.getAttribute('font-weight') === 'bold') return [];
      const boxes = lines.map((line) => line.getBoundingClientRect());
      return {
        text: lines.map((line) => line.textContent?.trim()).join(' '),
        leader: group.querySelector('line')?.outerHTML ?? null,
        box: {
          left: Math.min(...boxes.map(({left}) => left)),
          right: Math.max(...boxes.map(({right}) => right)),
          // Lines have space above and below their letters.
          top: Math.min(...boxes.map(({top}) => top)) + 2,
          bottom: Math.max(...boxes.map(({bottom}) => bottom)) - 2,
        },
      };
    });
  });
}

/** Runs in the page: boxes of buttons, legend and upright names, except those of a text. */
function boxesOver(text: string): readonly (Box & {readonly name: string})[] {
  const map = document.querySelector('regional-hotspots')?.shadowRoot?.querySelector('hotspot-map');
  const root = map?.shadowRoot;
  const names = [...(root?.querySelectorAll('.names > g') ?? [])].filter(
    (group) =>
      group.querySelector('[transform*=rotate]') === null &&
      [...group.querySelectorAll('text')].map((line) => line.textContent?.trim()).join(' ') !==
        text,
  );
  const texts = names.flatMap((group) => [...group.querySelectorAll('text')]);
  const furniture = [...(root?.querySelectorAll('[part=controls], .over') ?? [])];
  return [...texts, ...furniture].map((element) => {
    const {left, top, right, bottom} = element.getBoundingClientRect();
    const space = element.localName === 'text' ? 2 : 0;
    const name = element.textContent?.trim() ?? '';
    return {left, top: top + space, right, bottom: bottom - space, name};
  });
}
