import {html, nothing, type TemplateResult} from 'lit';

import {popoverPanel} from '../../controls/popover-panel.js';
import type {Locale} from '../../locale/locale.js';

/** Options of {@link filterChip}. */
export interface FilterChipOptions {
  /** Id of its panel. */
  readonly id: string;
  /** Choice in words. */
  readonly text: string;
  /** Name of what is chosen, for screen readers. */
  readonly label: string;
  /** Content of the panel. */
  readonly panel: unknown;
  /** Removes the filter; absent if it does not leave out anything. */
  readonly remove: (() => void) | undefined;
  readonly locale: Locale;
}

/** Button with a choice in words that opens a panel to change it, and one that removes it. */
export function filterChip(options: FilterChipOptions): TemplateResult {
  const {id, text, label, panel, remove, locale} = options;
  const name = locale.text('labelled', {label, value: text});
  return html`
    <span part="chip" class=${remove === undefined ? nothing : 'active'}>
      <button
        type="button"
        aria-haspopup="dialog"
        aria-label=${text === label ? nothing : name}
        popovertarget=${id}
      >
        ${text}
      </button>
      ${
        remove === undefined
          ? nothing
          : html`<button
              type="button"
              class="remove"
              aria-label=${locale.text('filters.remove', {filter: text})}
              @click=${remove}
            >
              <svg viewBox="0 0 16 16" aria-hidden="true"><path d="m4 4 8 8m0-8-8 8"></path></svg>
            </button>`
      }
    </span>
    ${popoverPanel({id, label, content: panel, part: 'panel'})}
  `;
}
