import {html, nothing, type TemplateResult} from 'lit';

import type {BubbleFacts} from '../a11y/bubble-facts.js';

/** Content of the tooltip of one region. */
export function bubbleTooltip({name, place, subject, figures, notes}: BubbleFacts): TemplateResult {
  return html`
    <p class="name">${name}</p>
    <p class="place">${place}</p>
    <p class="subject">${subject}</p>
    <dl>
      ${figures.map(
        ({label, value}) => html`<div>
          <dt>${label}</dt>
          <dd>${value}</dd>
        </div>`,
      )}
    </dl>
    ${
      notes.length === 0
        ? nothing
        : html`<ul>
            ${notes.map((note) => html`<li>${note}</li>`)}
          </ul>`
    }
  `;
}

/** What a tooltip stands beside, in CSS pixels from the top left of the map. */
export interface TooltipAnchor {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Space between the bubble and its tooltip, and between the tooltip and the map's edge. */
const GAP = 8;

/** Puts a tooltip above its bubble, below where there is no room, and always on the map. */
export function placeTooltip(tooltip: HTMLElement, {x, y, radius}: TooltipAnchor): void {
  const {offsetWidth: width, offsetHeight: height, offsetParent: map} = tooltip;
  if (map === null) return;
  const above = y - radius - GAP - height;
  const below = y + radius + GAP;
  const lowest = map.clientHeight - height - GAP;
  const top = above >= GAP ? above : Math.min(below, Math.max(GAP, lowest));
  const left = Math.min(map.clientWidth - width - GAP, Math.max(GAP, x - width / 2));
  tooltip.style.translate = `${Math.round(left)}px ${Math.round(top)}px`;
}
