import {html, nothing, type TemplateResult} from 'lit';

import type {Circle} from '../chart/box.js';
import {tipPlace} from '../chart/tip-place.js';
import type {ChartPointerController} from './chart-pointer-controller.js';

/** What a tooltip says. */
export interface TipFacts {
  readonly name: string;
  /** Where it is. */
  readonly place?: string;
  readonly facts: readonly {
    readonly label: string;
    readonly value: string;
    readonly basis?: string | undefined;
  }[];
  readonly notes: readonly string[];
}

/** Tooltip of a circle; screen readers have the same text as the circle's name. */
export function chartTip(
  {name, place, facts, notes}: TipFacts,
  pointer: ChartPointerController,
): TemplateResult {
  return html`
    <div class="tip" aria-hidden="true" @pointerleave=${pointer.onPointerLeave}>
      <p class="name">${name}</p>
      ${place === undefined ? nothing : html`<p class="note">${place}</p>`}
      <dl>
        ${facts.map(
          ({label, value, basis}) => html`
            <dt>${label}</dt>
            <dd>${value}</dd>
            ${basis === undefined ? nothing : html`<dd class="basis">${basis}</dd>`}
          `,
        )}
      </dl>
      ${notes.map((note) => html`<p class="note">${note}</p>`)}
    </div>
  `;
}

/** Puts a rendered tooltip at its circle. */
export function placeTip(tip: HTMLElement, circle: Circle): void {
  const chart = tip.offsetParent;
  if (chart === null) return;
  const {width, height} = tip.getBoundingClientRect();
  const {left, top, over} = tipPlace(circle, {
    tip: {width: Math.ceil(width), height: Math.ceil(height)},
    chart: {width: chart.clientWidth, height: chart.clientHeight},
  });
  tip.classList.toggle('over', over);
  tip.style.translate = `${Math.floor(left)}px ${Math.floor(top)}px`;
}
