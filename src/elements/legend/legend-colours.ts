import {html, nothing, svg, type TemplateResult} from 'lit';

import type {LayerKind} from '../../cartography/map-drawing.js';
import type {LegendKey, LegendRow} from '../../legend/legend-key.js';
import type {Locale} from '../../locale/locale.js';

/** Sign of a colour in the shape of its layer. */
const SIGNS: Readonly<Record<LayerKind, (row: LegendRow) => TemplateResult>> = {
  areas: ({colour}) => html`
    <svg aria-hidden="true" width="18" height="14">
      ${svg`<rect x="0.5" y="0.5" width="17" height="13" fill=${colour} stroke="currentcolor" />`}
    </svg>
  `,
  rings: ({colour}) => html`
    <svg aria-hidden="true" width="14" height="14">
      ${svg`<circle cx="7" cy="7" r="6" fill="none" stroke=${colour} />`}
    </svg>
  `,
  bubbles: ({look}) => html`
    <svg aria-hidden="true" width="14" height="14">
      ${look && svg`<circle cx="7" cy="7" r="6" fill=${look.fill} fill-opacity=${look.opacity} stroke=${look.line} />`}
    </svg>
  `,
};

/** Colours of one layer, with their meaning and their number of regions. */
export function legendColours(
  {kind, title, rows, notes}: LegendKey,
  locale: Locale,
): TemplateResult {
  return html`
    <div class="colours">
      ${title === '' ? nothing : html`<p class="title" id=${kind}>${title}</p>`}
      <ul aria-labelledby=${title === '' ? nothing : kind}>
        ${rows.map(
          (row) => html`
            <li part="class">
              ${SIGNS[kind](row)}
              <span part="label">${row.text}</span>
              <span class="count">
                <span aria-hidden="true">${locale.number(row.count)}</span>
                <span class="visually-hidden">${locale.text('regions', {count: row.count})}</span>
              </span>
            </li>
          `,
        )}
      </ul>
      ${notes.length > 0 ? html`<p class="note">${notes.join(' ')}</p>` : nothing}
    </div>
  `;
}
