import fc from 'fast-check';

import {site, html, scriptTag} from '../e2e/site.js';
import {visitor} from '../e2e/visitor.js';
import {arbitraryHistory, LENGTH, type History} from './arbitrary-history.js';
import {dataSource} from './data-source.js';
import {playedHistory, type Playground} from './played-history.js';
import {stepText} from './step.js';

/** One history in so many is played with WebGL, which takes several times as long. */
const WEBGL_EVERY = 6;

/** Histories at a time: each waits for frames, timers and answers more than it computes. */
const LANES = 3;

/** Which histories to play. */
export interface CampaignOptions {
  /** Seed of the first history; the next ones count on from it. */
  readonly seed: number;
  readonly count: number;
  /** Path of fast-check to a shortened history, which then is the only one. */
  readonly path?: string | undefined;
  /** Number of failures to shorten, which takes minutes for each; by default all. */
  readonly shortened?: number;
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
  const {seed, count, path, failed, shortened = Infinity} = options;
  const reader = await visitor();
  const server = await site(html(scriptTag('regional-hotspots.js') + DRIVER, STAGE));
  const kinds: Record<string, number> = {};
  const began = (history: History): void => {
    for (const {deed} of history) kinds[deed.do] = (kinds[deed.do] ?? 0) + 1;
  };
  let failures = 0;
  let next = seed;
  const lane = async (): Promise<void> => {
    const source = await dataSource();
    const playground = {browser: reader.browser, page: server.origin, source};
    while (next < seed + count) {
      const shorten = failures < shortened;
      const found = await failureOf({seed: next++, path, shorten}, playground, began);
      if (found === undefined) continue;
      failures += 1;
      failed(found);
    }
    await source.close();
  };
  await Promise.all(Array.from({length: LANES}, lane));
  await Promise.all([reader.close(), server.close()]);
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

/** A history, and whether it is shortened if it fails. */
interface Play {
  readonly seed: number;
  readonly path: string | undefined;
  readonly shorten: boolean;
}

/** Lines about a history that fails; `undefined` if it does not. */
async function failureOf(
  {seed, path, shorten}: Play,
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
  const result = await fc.check(property, {
    ...{seed, numRuns: 1, endOnFailure: !shorten},
    ...(path && {path}),
  });
  const [history] = result.counterexample ?? [];
  if (!result.failed || history === undefined) return undefined;
  return [
    `history of seed ${seed}, path ${result.counterexamplePath ?? '0'}, ${history.length} steps:`,
    ...history.map((step, at) => `  ${at + 1}. ${stepText(step)}`),
    ...faults.map((fault) => `  ! ${fault}`),
    `  replay: npm run test:histories -- --seed ${seed} --path ${result.counterexamplePath ?? '0'}`,
  ].join('\n');
}
