import {html, nothing, type TemplateResult} from 'lit';

import type {ChartPointerController} from './chart-pointer-controller.js';

/** Content of a tooltip. */
export interface TipFacts {
  readonly name: string;
  /** Location of the subject. */
  readonly place?: string;
  readonly facts: readonly {
    readonly label: string;
    readonly value: string;
    readonly basis?: string | undefined;
  }[];
  readonly notes: readonly string[];
}

/** Tooltip of a circle; screen readers get the same text as the circle's name. */
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
