import type {HotspotDataset} from '../../../src/dataset/hotspot-dataset.js';
import {fixture, html, oneEvent} from '@open-wc/testing';
import {defaultFilter, type HotspotFilter} from '../../../src/dataset/hotspot-filter.js';
import type {HotspotStrengths} from '../../../src/elements/strengths/hotspot-strengths.js';
import {HotspotSelectEvent} from '../../../src/events.js';
import {HotspotFigures} from '../../../src/figures/hotspot-figures.js';
import {hotspotView} from '../../../src/view/hotspot-view.js';
import {centre, drawn, plot} from '../../chart/chart-reader.js';
import {sampleDataset} from '../../sample-dataset.js';

/** Stars in a traded sector, stars in an emerging industry, employment in all activities. */
const rated: Readonly<Record<string, readonly [number, number, number]>> = {
  AA1: [0, 0, 40_000],
  AA2: [3, 0, 10_000],
  AA3: [1, 2, 20_000],
  BB1: [3, 3, 90_000],
  BB2: [1, 0, 30_000],
};
const rows = Object.entries(rated).flatMap(([region, [sectoral, crossSectoral]]) => [
  {region, sector: 'traded:a', employment: 5000, stars: sectoral},
  {region, sector: 'emerging:x', employment: 5000, stars: crossSectoral},
]);
const totals = Object.fromEntries(
  Object.entries(rated).map(([code, [, , total]]) => [code, total]),
);
export const dataset: HotspotDataset = sampleDataset(
  [...rows, {region: 'BB3', sector: 'traded:a', employment: 5, stars: 0}],
  {
    totals: {...totals, BB3: 10},
  },
);
export const figures: HotspotFigures = new HotspotFigures(dataset);

interface Setting {
  readonly filter?: Partial<HotspotFilter>;
  readonly selected?: readonly string[];
  readonly hovered?: string;
  readonly width?: number;
  readonly of?: HotspotFigures;
}

export async function mount(setting: Setting = {}): Promise<HotspotStrengths> {
  const {filter, selected = [], hovered, width = 700, of = figures} = setting;
  const view = hotspotView(of, {...defaultFilter(of.dataset), ...filter});
  const strengths = await fixture<HotspotStrengths>(
    html`<hotspot-strengths
      .view=${view}
      .selected=${selected}
      .hovered=${hovered}
    ></hotspot-strengths>`,
  );
  await drawn(strengths, width);
  return strengths;
}

export async function selectionBy(
  strengths: HotspotStrengths,
  act: () => void,
): Promise<HotspotSelectEvent> {
  const change = oneEvent<HotspotSelectEvent>(strengths, HotspotSelectEvent.type);
  act();
  return change;
}

/** Drags the pointer from the dot of one region to that of another. */
export function drag(strengths: HotspotStrengths, from: string, to: string): void {
  dragBetween(strengths, centre(strengths, from), centre(strengths, to));
}

export function dragBetween(
  strengths: HotspotStrengths,
  from: MouseEventInit,
  to: MouseEventInit,
): void {
  const drawing = plot(strengths);
  // A made-up pointer cannot be captured.
  drawing.setPointerCapture = () => undefined;
  const pointer = {bubbles: true, pointerType: 'mouse', button: 0};
  drawing.dispatchEvent(new PointerEvent('pointerdown', {...pointer, ...from}));
  drawing.dispatchEvent(new PointerEvent('pointermove', {...pointer, ...to}));
  drawing.dispatchEvent(new PointerEvent('pointerup', {...pointer, ...to}));
}

export function framedTitle(strengths: HotspotStrengths): string | undefined {
  return strengths.renderRoot.querySelector('.regions h3')?.textContent ?? undefined;
}

/** Code of the region, then its figures, for each row. */
export function tableRows(strengths: HotspotStrengths): string[][] {
  return [...strengths.renderRoot.querySelectorAll('details tbody tr')].map((row) => [
    row.querySelector('.basis')?.textContent?.slice(0, 3) ?? '',
    ...[...row.querySelectorAll('td')].map(({textContent}) => textContent?.trim() ?? ''),
  ]);
}
