import fc from 'fast-check';

import {site, html, scriptTag} from '../e2e/site.js';
import {visitor} from '../e2e/visitor.js';
import {arbitraryHistory, LENGTH, type History} from './arbitrary-history.js';
import {dataSource} from './data-source.js';
import {playedHistory, type Playground} from './played-history.js';
import {stepText} from './step.js';

/** One history in so many is played with WebGL, which takes several times as long. */
const WEBGL_EVERY = 6;

/** Which histories to play. */
export interface CampaignOptions {
  /** Seed of the first history; the next ones count on from it. */
  readonly seed: number;
  readonly count: number;
  /** Path of fast-check to a shortened history, which then is the only one. */
  readonly path?: string | undefined;
  /** Called with the lines of each failure as soon as it is known. */
  readonly failed: (text: string) => void;
}

/** What was played. */
export interface CampaignResult {
  readonly histories: number;
  readonly webgl: number;
  readonly steps: number;
  /** Number of steps by kind. */
  readonly kinds: Readonly<Record<string, number>>;
  readonly failures: number;
}

/** Plays histories, each with a seed of its own, and shortens those that fail. */
export async function campaign(options: CampaignOptions): Promise<CampaignResult> {
  const {seed, count, path, failed} = options;
  const [reader, source] = [await visitor(), await dataSource()];
  const server = await site(html(scriptTag('regional-hotspots.js') + DRIVER, STAGE));
  const playground = {browser: reader.browser, page: server.origin, source};
  const kinds: Record<string, number> = {};
  let failures = 0;
  for (let at = seed; at < seed + count; at++) {
    const found = await failureOf(at, path, playground, (history) => {
      for (const {deed} of history) kinds[deed.do] = (kinds[deed.do] ?? 0) + 1;
    });
    if (found === undefined) continue;
    failures += 1;
    failed(found);
  }
  await Promise.all([reader.close(), source.close(), server.close()]);
  const webgl = Array.from({length: count}, (_, at) => seed + at).filter(isWebgl).length;
  return {histories: count, webgl, steps: count * LENGTH, kinds, failures};
}

/** A result in lines. */
export function resultText({histories, webgl, steps, kinds, failures}: CampaignResult): string[] {
  const most = Object.entries(kinds).sort(([, one], [, other]) => other - one);
  return [
    `${histories} histories (${webgl} with WebGL) of ${LENGTH} steps: ${steps} steps`,
    `steps: ${most.map(([kind, count]) => `${kind} ${count}`).join(', ')}`,
    `${histories} comparisons with a fresh widget, ${failures} failures`,
  ];
}

const DRIVER = '<script type="module" src="/build/test/histories/page/driver.js"></script>';

const STAGE = `<div id="home"><div id="inner"></div></div>
  <iframe title="Frame" srcdoc="<!doctype html><html lang='en'><body></body></html>"></iframe>`;

function isWebgl(seed: number): boolean {
  return seed % WEBGL_EVERY === 0;
}

/** Lines about a history that fails, shortened; `undefined` if it does not. */
async function failureOf(
  seed: number,
  path: string | undefined,
  playground: Playground,
  began: (history: History) => void,
): Promise<string | undefined> {
  let faults: readonly string[] = [];
  let isFirst = true;
  const property = fc.asyncProperty(arbitraryHistory(), async (history) => {
    if (isFirst) began(history);
    isFirst = false;
    const found = await playedHistory(playground, history, isWebgl(seed));
    if (found.length > 0) faults = found;
    return found.length === 0;
  });
  const result = await fc.check(property, {seed, numRuns: 1, ...(path && {path})});
  const [history] = result.counterexample ?? [];
  if (!result.failed || history === undefined) return undefined;
  return [
    `history of seed ${seed}, path ${result.counterexamplePath ?? '0'}, ${history.length} steps:`,
    ...history.map((step, at) => `  ${at + 1}. ${stepText(step)}`),
    ...faults.map((fault) => `  ! ${fault}`),
    `  replay: npm run test:histories -- --seed ${seed} --path ${result.counterexamplePath ?? '0'}`,
  ].join('\n');
}
