import {html, svg, type TemplateResult} from 'lit';

import type {Locale} from '../../locale/locale.js';

/** What the buttons do. */
export interface MapActions {
  readonly zoom: (factor: number) => void;
  readonly reset: () => void;
}

const plus = svg`<path d="M8 2.5v11M2.5 8h11"></path>`;
const minus = svg`<path d="M2.5 8h11"></path>`;
const corners = svg`<path d="M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4"></path>`;

/** Buttons to go closer, further away, and back to the whole map. */
export function mapButtons(locale: Locale, {zoom, reset}: MapActions): TemplateResult {
  return html`
    <div part="controls">
      ${button(locale.text('map.zoomIn'), plus, () => zoom(2))}
      ${button(locale.text('map.zoomOut'), minus, () => zoom(0.5))}
      ${button(locale.text('map.reset'), corners, reset)}
    </div>
  `;
}

function button(label: string, icon: TemplateResult, press: () => void): TemplateResult {
  return html`
    <button type="button" aria-label=${label} title=${label} @click=${press}>
      <svg viewBox="0 0 16 16" aria-hidden="true">${icon}</svg>
    </button>
  `;
}
