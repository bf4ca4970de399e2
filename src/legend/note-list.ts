import {html, nothing, type TemplateResult} from 'lit';

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
            ${number === undefined ? nothing : html`<b aria-hidden="true">${number}</b>`} ${text}
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
