import {html, type TemplateResult} from 'lit';

import {popoverPanel} from '../controls/popover-panel.js';
import type {Locale} from '../locale/locale.js';
import type {HotspotView} from '../view/hotspot-view.js';

/** Id of the panel, for its button. */
export const NOTES = 'sources';

/** Options of {@link notesPanel}. */
export interface NotesPanelOptions {
  /** `undefined` while nobody has asked for the notes. */
  readonly view: HotspotView | undefined;
  readonly locale: Locale;
  /** GeoJSON of areas. */
  readonly regions: unknown;
}

/** Panel with criterion, notes, method and source of a view; figures and explorers print it. */
export function notesPanel({view, locale, regions}: NotesPanelOptions): TemplateResult {
  return popoverPanel({
    id: NOTES,
    label: locale.text('explorer.sources'),
    content:
      view &&
      html`<hotspot-legend content="notes" .view=${view} .regions=${regions}></hotspot-legend>`,
  });
}
