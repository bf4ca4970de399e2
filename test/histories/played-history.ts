import type {Browser, BrowserContext, Page} from 'playwright-core';

import {OPTION_NAMES, optionNamed} from '../../src/state/options.js';
import type {History} from './arbitrary-history.js';
import type {DataSource} from './data-source.js';
import {differences} from './differences.js';
import {watchActivity} from './page/activity.js';
import type {DriverWindow, Outcome, Spot} from './page/driver.js';
import {differentShare} from './pixel-share.js';
import {smallAreas, smallSets} from './small-sets.js';
import type {Deed, Step} from './step.js';

/** Largest share of pixels that may differ, as edges are drawn at fractions of a pixel. */
const TOLERANCE = 0.002;

const DOCUMENTS = {...smallSets(), areas: smallAreas()};

/** Where histories are played. */
export interface Playground {
  readonly browser: Browser;
  /** Address of the page with the built files. */
  readonly page: string;
  readonly source: DataSource;
}

/**
 * Plays a history on a page of its own, and compares the widget with a fresh one.
 *
 * @param webgl - Whether the map is drawn with WebGL; otherwise its engine never arrives.
 * @returns Faults in sentences; none if the widget is as if it had no history.
 */
export async function playedHistory(
  {browser, page: address, source}: Playground,
  history: History,
  webgl: boolean,
): Promise<readonly string[]> {
  const context = await browser.newContext({viewport: {width: 1040, height: 1000}});
  try {
    source.hold();
    const page = await openPage(context, address, webgl);
    await page.evaluate((options) => (window as unknown as DriverWindow).driver.begin(options), {
      origin: source.origin,
      documents: DOCUMENTS,
      webgl,
    });
    await play(page, webgl ? history.filter(startsMap) : history, source);
    return await faultsOf(page, source);
  } catch (error) {
    return [`the page failed: ${error instanceof Error ? error.message : String(error)}`];
  } finally {
    source.stopHolding();
    await context.close();
  }
}

async function openPage(context: BrowserContext, address: string, webgl: boolean): Promise<Page> {
  if (!webgl) {
    await context.route('**/*.engine.js', () => new Promise(() => undefined));
  }
  await context.addInitScript(watchActivity);
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

/**
 * Whether a WebGL map can start whatever came of the step: one that could not, for want of a worker,
 * is SVG until its page is opened again.
 */
function startsMap({deed}: Step): boolean {
  return !('name' in deed) || optionNamed(deed.name) !== 'workerUrl';
}

/** Deeds of the page that follow each other are one call, so that nothing comes between them. */
async function play(page: Page, history: History, source: DataSource): Promise<void> {
  let batch: Step[] = [];
  const perform = async (): Promise<void> => {
    const steps = batch;
    batch = [];
    if (steps.length === 0) return;
    await page.evaluate((each) => (window as unknown as DriverWindow).driver.perform(each), steps);
  };
  for (const step of history) {
    const {deed} = step;
    if (deed.do === 'release') {
      await perform();
      source.release();
    } else if (isOfReader(deed)) {
      await perform();
      await act(page, deed);
    } else batch.push(step);
  }
  await perform();
}

type ReaderDeed = Extract<Deed, {readonly do: 'click' | 'press' | 'enter' | 'point'}>;

function isOfReader(deed: Deed): deed is ReaderDeed {
  return ['click', 'press', 'enter', 'point'].includes(deed.do);
}

/** Uses mouse and keyboard, if what the deed needs is on the page. */
async function act(page: Page, deed: ReaderDeed): Promise<void> {
  const spot = await page.evaluate(
    (wanted): Spot | undefined => (window as unknown as DriverWindow).driver.spot(wanted),
    deed,
  );
  if (spot === undefined) return;
  const {x, y, isList} = spot;
  if (deed.do === 'press') await page.keyboard.press(deed.key);
  else if (deed.do === 'enter') await enter(page, deed.text, isList);
  // A click on a list would open a window of the system.
  else if (!isList) {
    await page.mouse.move(x, y);
    await page.mouse.down();
    if (deed.do === 'point' && deed.drag) await page.mouse.move(x + 60, y + 40, {steps: 2});
    await page.mouse.up();
  }
}

async function enter(page: Page, text: string, isList: boolean): Promise<void> {
  if (isList) {
    await page.keyboard.press(text.length % 2 === 0 ? 'ArrowDown' : 'ArrowUp');
    return;
  }
  await page.keyboard.insertText(text);
  await page.keyboard.press('Enter');
}

async function faultsOf(page: Page, source: DataSource): Promise<readonly string[]> {
  source.stopHolding();
  const status = await page.evaluate(() => (window as unknown as DriverWindow).driver.end());
  if (status !== 'ready') {
    await page.evaluate(
      (address) => (window as unknown as DriverWindow).driver.mend(address),
      `${source.origin}/sets/all`,
    );
  }
  await page.mouse.move(0, 0);
  const old = await page.evaluate(() => (window as unknown as DriverWindow).driver.outcome());
  const oldPicture = await mapPicture(page, old);
  const played = await page.evaluate(() => (window as unknown as DriverWindow).driver.errors());
  const fresh = await page.evaluate(
    (names) => (window as unknown as DriverWindow).driver.replay(names),
    OPTION_NAMES,
  );
  const freshPicture = await mapPicture(page, fresh);
  const share = await differentShare(page, oldPicture, freshPicture);
  const unrest = old.unrest ?? fresh.unrest;
  return [
    ...new Set(played.map((message) => `uncaught: ${message}`)),
    ...(unrest === undefined ? [] : [`no rest: ${unrest}`]),
    ...old.lies.map((lie) => `lie: ${lie}`),
    ...differences(old, fresh),
    ...(share > TOLERANCE ? [`${(share * 100).toFixed(2)} % of the map's pixels differ`] : []),
  ];
}

/** PNG of the map, as it is on the screen; empty without a map. */
async function mapPicture(page: Page, {map}: Outcome): Promise<Buffer> {
  if (map === undefined || map.width < 1 || map.height < 1) return Buffer.alloc(0);
  return page.screenshot({clip: map, animations: 'disabled'});
}
