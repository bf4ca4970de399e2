import {css, html, nothing, svg, type CSSResult, type TemplateResult} from 'lit';

import type {MapLabel} from '../cartography/labels/map-label.js';
import type {Locale} from '../locale/locale.js';
import type {HotspotView} from '../view/hotspot-view.js';
import {listedNotes} from './map-notes.js';

/**
 * List of the annotations on a map. Those whose texts are on the map are for screen readers alone;
 * the others have the numbers that are there in place of them.
 *
 * @param id - Id of the list.
 */
export function noteList(
  id: string,
  {view, labels, locale}: NoteListOptions,
): TemplateResult | typeof nothing {
  const notes = listedNotes(view, labels, locale);
  if (notes.length === 0) return nothing;
  return html`
    <ul id=${id} part="annotations">
      ${notes.map(
        ({text, number, apart}) => html`
          <li class=${apart ? '' : 'visually-hidden'} part="annotation">
            ${number === undefined ? nothing : disc(number)} <span>${text}</span>
          </li>
        `,
      )}
    </ul>
  `;
}

/** Options of {@link noteList}. */
export interface NoteListOptions {
  readonly view: HotspotView;
  /** Labels on the map. */
  readonly labels: readonly MapLabel[];
  readonly locale: Locale;
}

/** The same disc as on the map. */
function disc(number: string): TemplateResult {
  return html`<svg width="20" height="20" aria-hidden="true">
    ${svg`<circle
      cx="10"
      cy="10"
      r="9.4"
      fill="none"
      stroke="currentcolor"
      stroke-width="1.2"
    ></circle>
    <text
      x="10"
      y="14.3"
      fill="currentcolor"
      font-size="12"
      font-weight="bold"
      text-anchor="middle"
    >${number}</text>`}
  </svg>`;
}

/** Style of the list; the discs of its numbers have their own. */
export const noteListStyle: CSSResult = css`
  [part='annotations'] {
    margin: 0;
    padding: 0;
    font-size: max(0.875rem, 14px);
    list-style: none;
  }

  [part='annotation'] {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.375rem;
    margin-block-start: 0.375rem;
    overflow-wrap: anywhere;
  }
`;
