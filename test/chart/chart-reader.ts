import {aTimeout, nextFrame, oneEvent} from '@open-wc/testing';

import type {HotspotOverview} from '../../src/elements/overview/hotspot-overview.js';
import type {HotspotStrengths} from '../../src/elements/strengths/hotspot-strengths.js';

/** An element that draws circles of a chart. */
export type Chart = HotspotOverview | HotspotStrengths;

/** Sets the width of a chart, and waits until it is drawn at that width. */
export async function drawn(chart: Chart, width: number): Promise<void> {
  chart.style.width = `${width}px`;
  // The observer reports the width, and the element draws in the frame after.
  await nextFrame();
  await nextFrame();
  await aTimeout(0);
  await chart.updateComplete;
}

export function plot(chart: Chart): SVGElement {
  return chart.renderRoot.querySelector<SVGElement>('.plot')!;
}

/** Elements that react to the pointer, in drawing order. */
export function bubbles(chart: Chart): SVGElement[] {
  return [...chart.renderRoot.querySelectorAll<SVGElement>('.bubble')];
}

/** Circle of one industry or region. */
export function disc(chart: Chart, key: string): SVGElement {
  return chart.renderRoot.querySelector<SVGElement>(`[data-key="${key}"] .disc`)!;
}

export function radius(chart: Chart, key: string): number {
  return Number(disc(chart, key).getAttribute('r'));
}

/** Key of each circle: of an industry, or the code of a region. */
export function keys(chart: Chart): (string | undefined)[] {
  return bubbles(chart).map(({dataset}) => dataset['key']);
}

/** Key of each circle that others stand out from. */
export function pale(chart: Chart): (string | undefined)[] {
  const found = [...chart.renderRoot.querySelectorAll<SVGElement>('.pale')];
  return found.map(({dataset}) => dataset['key']);
}

/** Names written on or beside circles. */
export function labels(chart: Chart): (string | null)[] {
  const found = [...chart.renderRoot.querySelectorAll('.labels > [part=label]')];
  return found.map(({textContent}) => textContent);
}

/** Key of the circle or row that has the focus. */
export function focused(chart: Chart): string | undefined {
  const row = chart.shadowRoot?.activeElement?.closest<HTMLElement | SVGElement>('[data-key]');
  return row?.dataset['key'];
}

export function tip(chart: Chart): string | undefined {
  return chart.renderRoot.querySelector('.tip')?.textContent ?? undefined;
}

export function notes(chart: Chart): string {
  return chart.renderRoot.querySelector('[part=message]')?.textContent ?? '';
}

/** Centre of a circle in the window, in CSS pixels. */
export function centre(chart: Chart, key: string): {clientX: number; clientY: number} {
  const {left, top, width, height} = disc(chart, key).getBoundingClientRect();
  return {clientX: left + width / 2, clientY: top + height / 2};
}

export function point(chart: Chart, key: string): void {
  plot(chart).dispatchEvent(new PointerEvent('pointermove', centre(chart, key)));
}

/** @param to - Element that the pointer moves to. */
export function leave(chart: Chart, to?: Element | null): void {
  plot(chart).dispatchEvent(new PointerEvent('pointerleave', {relatedTarget: to ?? null}));
}

export function pressDown(chart: Chart, key: string): void {
  plot(chart).dispatchEvent(new PointerEvent('pointerdown', centre(chart, key)));
}

export function click(chart: Chart, key: string, keysHeld: MouseEventInit = {}): void {
  const event = new MouseEvent('click', {...centre(chart, key), detail: 1, ...keysHeld});
  plot(chart).dispatchEvent(event);
}

/** Presses a key on the focused element. */
export function press(chart: Chart, key: string, shiftKey = false): void {
  const event = new KeyboardEvent('keydown', {
    key,
    shiftKey,
    bubbles: true,
    composed: true,
    cancelable: true,
  });
  chart.shadowRoot?.activeElement?.dispatchEvent(event);
}

/** Takes another value in the first choice that a selector finds. */
export async function take(chart: Chart, selector: string, value: string): Promise<void> {
  const select = chart.renderRoot.querySelector<HTMLSelectElement>(selector)!;
  select.value = value;
  select.dispatchEvent(new Event('change'));
  await chart.updateComplete;
}

/** Opens the table of the figures. */
export async function openLists(chart: Chart): Promise<void> {
  const details = chart.renderRoot.querySelector<HTMLDetailsElement>('details.table')!;
  details.open = true;
  await oneEvent(details, 'toggle');
  await chart.updateComplete;
}

/** Whether every circle lies between the left and the right edge of the chart. */
export function isWithinSides(chart: Chart): boolean {
  const box = plot(chart).getBoundingClientRect();
  return keys(chart).every((key) => {
    const {left, right} = disc(chart, key ?? '').getBoundingClientRect();
    return left >= box.left && right <= box.right;
  });
}
