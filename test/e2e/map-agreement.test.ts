import assert from 'node:assert/strict';
import {after, before, it} from 'node:test';

import fc from 'fast-check';
import type {BrowserContext, Page} from 'playwright-core';

import type {HotspotMap} from '../../src/elements/map/hotspot-map.js';
import {watchActivity} from '../histories/page/activity.js';
import {describeOnSite} from './describe-on-site.js';
import {lightDisc, thinRing, type Disc, type LinedDisc} from './light-disc.js';
import {picture} from './picture.js';
import {DATA, html, scriptTag} from './site.js';

const ZOOMS = [1, 2.5, 6];
const PROJECTIONS = ['laea', 'mercator'];
/** Random views at each zoom in each projection. */
const VIEWS = 4;

/** Room around a circle that is measured, in CSS pixels. */
const ROOM = 3;
/** Smallest circle whose radius pixels show to a hundredth, in CSS pixels. */
const SMALLEST = 6;
/** Tolerances: of a position in CSS pixels, of a radius as a share of it. */
const TOLERANCE = {position: 0.5, radius: 0.01};

/** Only the circles, on black. */
const CIRCLES_ONLY = `
  [part=map] { background: black !important; }
  [part=map] * { background: none !important; }
  canvas:not(.bubble-canvas), svg.static :not(circle, g) { visibility: hidden; }
  [part=controls], [part=message], .over, ::slotted(*) { visibility: hidden !important; }`;

const WIDGET = `<regional-hotspots src="${DATA}" insets="none" labels="none"></regional-hotspots>`;

describeOnSite(
  'circles of SVG and WebGL',
  {page: html(scriptTag('regional-hotspots.js'), WIDGET)},
  (site) => {
    let contexts: BrowserContext[] = [];
    let pages: readonly [svg: Page, webgl: Page];

    before(async () => {
      const svg = await open(false);
      pages = [svg, await open(true)];
    });

    after(() => Promise.all(contexts.map((context) => context.close())));

    for (const projection of PROJECTIONS) {
      for (const [zoom, others] of cases()) {
        const rings = others === 'rings';
        const what = rings ? 'as rings ' : '';
        it(`agree ${what}in ${projection} at zoom ${zoom}`, async (t) => {
          let measured = 0;
          let most = {position: 0, radius: 0};
          const views = arbitraryView(rings ? {min: 1, max: 3} : {min: 8, max: 60});
          const property = fc.asyncProperty(views, async ({centre, ...filter}) => {
            const view = {...filter, others, projection, place: `${centre.join(' ')} ${zoom}`};
            for (const found of await discs(view, rings ? thinRing : lightDisc)) {
              const {circle, svg, webgl} = found;
              const position = Math.hypot(svg.x - webgl.x, svg.y - webgl.y);
              const radius = Math.abs(webgl.radius / circle.radius - 1);
              assert.ok(position <= TOLERANCE.position, JSON.stringify(found));
              assert.ok(radius <= TOLERANCE.radius, JSON.stringify(found));
              most = {
                position: Math.max(most.position, position),
                radius: Math.max(most.radius, radius),
              };
              measured += 1;
            }
          });
          await fc.assert(property, {numRuns: VIEWS, endOnFailure: true});
          t.diagnostic(
            `${VIEWS} views, ${measured} circles: at most ${most.position.toFixed(3)} px and ${(most.radius * 100).toFixed(2)} % apart`,
          );
          assert.ok(measured > 0);
        });
      }
    }

    async function open(webgl: boolean): Promise<Page> {
      const context = await site.browser.newContext({
        viewport: {width: 800, height: 900},
        reducedMotion: 'reduce',
      });
      contexts = [...contexts, context];
      if (!webgl) await context.route('**/*.engine.js', () => new Promise(() => undefined));
      await context.addInitScript(watchActivity);
      const page = await context.newPage();
      await page.goto(site.origin, {waitUntil: 'domcontentloaded'});
      const map = page.locator('hotspot-map');
      await map.waitFor();
      await map.scrollIntoViewIfNeeded();
      if (webgl) {
        await map.evaluate((element: HotspotMap) => element.startEngine());
        await map.locator('svg.static').waitFor({state: 'detached'});
      }
      await map.evaluate((element: HTMLElement, rules) => {
        // At whole pixels, to which browsers round a canvas but no SVG.
        Object.assign(element.style, {position: 'fixed', inset: '0', height: '700px', zIndex: '9'});
        const style = document.createElement('style');
        style.textContent = rules;
        element.shadowRoot?.append(style);
      }, CIRCLES_ONLY);
      return page;
    }

    /** Circles that touch no other one, rings alone if there are any. */
    async function discs(view: object, measured: typeof lightDisc): Promise<Drawn[]> {
      const [svg, webgl] = pages;
      for (const page of pages) await show(page, view);
      const alone = await isolated(svg);
      const pictures = [await picture(mapOf(svg)), await picture(mapOf(webgl))] as const;
      return alone.map((circle) => ({
        circle,
        svg: measured(pictures[0], circle),
        webgl: measured(pictures[1], circle),
      }));
    }
  },
);

/** A circle on both maps. */
interface Drawn {
  /** The circle in the SVG document; browsers paint its edge up to a fifth of a pixel inside. */
  readonly circle: Disc;
  /** What the pixels show. */
  readonly svg: Disc;
  readonly webgl: Disc;
}

interface View {
  readonly sectors: string;
  readonly year: number;
  readonly top: number;
  /** Longitude and latitude. */
  readonly centre: readonly [number, number];
}

/** Each zoom with circles alone, and with rings. */
function cases(): readonly (readonly [zoom: number, others: 'hidden' | 'rings'])[] {
  return ZOOMS.flatMap((zoom) => [[zoom, 'hidden'] as const, [zoom, 'rings'] as const]);
}

function arbitraryView(top: {min: number; max: number}): fc.Arbitrary<View> {
  const sectors = ['automotive', 'textile', 'business-services', 'emerging:digital', ''];
  return fc.record({
    sectors: fc.constantFrom(...sectors),
    year: fc.integer({min: 2009, max: 2014}),
    top: fc.integer(top),
    // About the middle of the densest part of the map.
    centre: fc.tuple(fc.integer({min: 0, max: 14}), fc.integer({min: 45, max: 52})),
  });
}

async function show(page: Page, view: object): Promise<void> {
  await page.evaluate(async (options) => {
    const widget = document.querySelector('regional-hotspots');
    if (!widget) throw new Error('the page must have a widget');
    // Without a place first, the next one is reached from the same start.
    Object.assign(widget, {...options, place: undefined});
    await widget.updateComplete;
    Object.assign(widget, options);
    const {rest} = (await import('/build/test/histories/page/rest.js' as string)) as {
      readonly rest: (isReady: () => boolean) => Promise<string | undefined>;
    };
    const unrest = await rest(() => !widget.isUpdatePending);
    if (unrest !== undefined) throw new Error(unrest);
  }, view);
}

function mapOf(page: Page): ReturnType<Page['locator']> {
  return page.locator('hotspot-map [part=map]');
}

/** Circles of an SVG map that are whole and far enough from all others. */
async function isolated(page: Page): Promise<LinedDisc[]> {
  const circles = await mapOf(page).evaluate((map) => {
    const found = [...map.querySelectorAll<SVGCircleElement>('svg.static circle')];
    const {clientWidth: width, clientHeight: height} = map;
    const rings = map.querySelector('svg.static g > circle') !== null;
    return found.map((circle) => {
      const {cx, cy, r, parentElement} = circle;
      const {stroke, strokeWidth} = getComputedStyle(circle);
      const [red = 0, green = 0, blue = 0] = stroke.match(/\d+/g)?.map(Number) ?? [];
      return {
        ...{x: cx.baseVal.value, y: cy.baseVal.value, radius: r.baseVal.value},
        line: {width: parseFloat(strokeWidth), lightness: (red + green + blue) / (3 * 255)},
        measured: !rings || parentElement?.localName === 'g',
        ...{width, height},
      };
    });
  });
  return circles
    .filter(({x, y, radius, width, height, measured}) => {
      const room = radius + ROOM + 1;
      return (
        measured &&
        radius >= SMALLEST &&
        x > room &&
        y > room &&
        x < width - room &&
        y < height - room
      );
    })
    .filter((one) =>
      circles.every((other) => {
        const distance = Math.hypot(one.x - other.x, one.y - other.y);
        return one === other || distance > one.radius + other.radius + 2 * ROOM;
      }),
    )
    .map(({x, y, radius, line}) => ({x, y, radius, line}));
}
