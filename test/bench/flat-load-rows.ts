import type {RegionalHotspots} from '../../src/elements/widget/regional-hotspots.js';
import {openPage, type BenchSite} from './contestants.js';
import {atMost, shown, type Row} from './rows.js';

/** Effects of loading a large file on the page. */
interface FlatLoad {
  readonly duration: number;
  readonly longTasks: readonly number[];
  readonly shares: number;
  /** Milliseconds from cancelling to the end of the work. */
  readonly cancelled: number;
}

/** Loads many flat features twice: to the end, and cancelled half-way. */
export async function flatLoadRows(
  site: BenchSite,
  {
    path,
    features,
    bytes,
  }: {readonly path: string; readonly features: number; readonly bytes: number},
): Promise<readonly Row[]> {
  const page = await openPage(site, '/bench/empty-widget.html');
  const load = await page.evaluate(loadFlat, path);
  await page.context().close();
  const size = `${features} flat features, ${shown(bytes / 1e6)} MB`;
  return [
    atMost(`${size}: loaded in ${shown(load.duration)} ms; longest task`, {
      value: Math.max(0, ...load.longTasks),
      budget: 50,
      unit: ' ms (0: none over 50)',
    }),
    {
      what: `${size}: progress`,
      budget: 'shown',
      result: `${load.shares} steps shown`,
      met: load.shares > 0,
    },
    atMost(`${size}: cancelled → work has ended`, {
      value: load.cancelled,
      budget: 50,
      unit: ' ms',
    }),
  ];
}

/** Runs in the page. */
async function loadFlat(path: string): Promise<FlatLoad> {
  const longTasks: number[] = [];
  const observer = new PerformanceObserver((list) => {
    for (const {duration} of list.getEntries()) longTasks.push(duration);
  });
  observer.observe({type: 'longtask'});
  const frame = (): Promise<number> => new Promise(requestAnimationFrame);
  const widget = document.createElement('regional-hotspots') as RegionalHotspots;
  const shares = new Set<number>();
  const follow = async (until: () => boolean): Promise<void> => {
    while (!until()) {
      const {status} = widget.state;
      if (status.kind === 'loading' && status.share !== undefined) shares.add(status.share);
      await frame();
    }
  };
  document.body.append(widget);
  widget.src = path;
  const begun = performance.now();
  await follow(() => widget.state.status.kind === 'ready');
  const duration = performance.now() - begun;
  await new Promise((resolve) => setTimeout(resolve, 300));
  observer.disconnect();
  const known = widget.state.figures;
  widget.src = `${path}?again`;
  await follow(() => widget.state.status.kind === 'loading');
  await new Promise((resolve) => setTimeout(resolve, duration / 2));
  const given = performance.now();
  widget.src = undefined;
  await follow(() => widget.state.status.kind === 'empty');
  const cancelled = known === widget.state.figures ? NaN : performance.now() - given;
  return {duration, longTasks, shares: shares.size, cancelled};
}
