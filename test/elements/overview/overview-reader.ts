import type {HotspotDataset} from '../../../src/dataset/hotspot-dataset.js';
import {fixture, html, oneEvent} from '@open-wc/testing';
import {defaultFilter, type HotspotFilter} from '../../../src/dataset/hotspot-filter.js';
import type {HotspotOverview} from '../../../src/elements/overview/hotspot-overview.js';
import {HotspotSectorChangeEvent} from '../../../src/events.js';
import {HotspotFigures} from '../../../src/figures/hotspot-figures.js';
import {hotspotView, type HotspotView} from '../../../src/view/hotspot-view.js';
import {drawn} from '../../chart/chart-reader.js';
import {sampleDataset, type SampleRow} from '../../sample-dataset.js';

export const dataset: HotspotDataset = sampleDataset(
  [
    ...series('AA1', 'emerging:digital', [4000, 5000], {wages: 200, stars: 3}),
    ...series('BB1', 'emerging:digital', [1000, 3000], {wages: 60, stars: 2}),
    ...series('AA1', 'emerging:mobility', [1000, 1100], {wages: 44, stars: 1}),
    ...series('BB1', 'emerging:mobility', [NaN, 9000], {wages: 360, stars: 2}),
    ...series('AA1', 'emerging:creative', [2000, 1500], {wages: 45, stars: 0}),
    ...series('AA1', 'emerging:blue', [NaN, 700], {wages: 30, stars: 2}),
    ...series('AA1', 'traded:automotive', [900, 990], {wages: 40, stars: 1}),
    ...series('BB1', 'traded:apparel', [400, 300], {wages: 3, stars: 1}),
  ],
  {totals: {AA1: 50_000, BB1: 80_000}},
);
export const figures: HotspotFigures = new HotspotFigures(dataset);

interface Setting {
  readonly taxonomy?: string;
  readonly width?: number;
  readonly of?: HotspotFigures;
}

export function viewOf(
  change: Partial<HotspotFilter> = {},
  of: HotspotFigures = figures,
): HotspotView {
  return hotspotView(of, {...defaultFilter(dataset), taxonomy: 'emerging', ...change});
}

export async function mount(
  change: Partial<HotspotFilter> = {},
  {taxonomy = '', width = 700, of = figures}: Setting = {},
): Promise<HotspotOverview> {
  const overview = await fixture<HotspotOverview>(
    html`<hotspot-overview .view=${viewOf(change, of)} taxonomy=${taxonomy}></hotspot-overview>`,
  );
  await drawn(overview, width);
  return overview;
}

export function withReference(employment: Readonly<Record<string, number>>): HotspotFigures {
  const reference = {
    total: new Map([[2011, 130_000]]),
    employment: new Map(
      Object.entries(employment).map(([key, of]) => [key, new Map([[2011, of]])]),
    ),
  };
  return new HotspotFigures({...dataset, metadata: {...dataset.metadata, reference}});
}

/** Employment in 2010 and 2011, `NaN` if missing; wages and stars of the second year. */
export function series(
  region: string,
  sector: string,
  employment: readonly number[],
  last: {readonly wages: number; readonly stars: number},
): readonly SampleRow[] {
  return employment.map((persons, at) => ({
    region,
    sector,
    year: 2010 + at,
    ...(!Number.isNaN(persons) && {employment: persons}),
    ...(at === 1 && last),
  }));
}

export async function changeBy(
  overview: HotspotOverview,
  act: () => void,
): Promise<HotspotSectorChangeEvent> {
  const change = oneEvent<HotspotSectorChangeEvent>(overview, HotspotSectorChangeEvent.type);
  act();
  return change;
}

/** Names of the sectors in the order of their rows. */
export function rows(overview: HotspotOverview): (string | undefined)[] {
  return [...overview.renderRoot.querySelectorAll('.rows .name')].map(({textContent}) =>
    textContent?.trim(),
  );
}

/** An element in the row of a sector, by default its button. */
export function rowOf(overview: HotspotOverview, name: string, selector = '.name'): HTMLElement {
  const found = [...overview.renderRoot.querySelectorAll<HTMLElement>('[data-key]')];
  const row = found.find(({dataset}) => dataset['key']?.endsWith(`:${name}`));
  return row!.querySelector<HTMLElement>(selector)!;
}

export function cell(overview: HotspotOverview, name: string, measure: string): HTMLElement {
  return rowOf(overview, name, `td.${measure}`);
}

/** Figure of a cell, without what only screen readers get. */
export function figure(overview: HotspotOverview, name: string, measure: string): string {
  const shown = cell(overview, name, measure).querySelector('.figure')?.cloneNode(true) as Element;
  shown.querySelector('.visually-hidden')?.remove();
  return shown.textContent?.trim() ?? '';
}

export function mark(overview: HotspotOverview, name: string, measure: string): Element {
  return cell(overview, name, measure).querySelector('.mark')!;
}

export function bar(overview: HotspotOverview, name: string): {left: number; right: number} {
  const found = mark(overview, name, 'change');
  const left = Number(found.getAttribute('x'));
  return {left, right: left + Number(found.getAttribute('width'))};
}
