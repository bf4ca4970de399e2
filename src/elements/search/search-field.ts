import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';

import type {Locale} from '../../locale/locale.js';

/** Context of the search box. */
export interface SearchFieldScene {
  readonly label: string;
  /** Whether there is no room for the label in the box. */
  readonly narrow: boolean;
  readonly searched: string;
  /** Whether the list of results is shown, and the index of its active entry. */
  readonly listed: boolean;
  readonly active: number;
  /** Whether the box has a magnifying glass before its text. */
  readonly glass: boolean;
  /** Whether the key `/` goes to the box. */
  readonly shortcut: boolean;
  readonly locale: Locale;
  readonly focused: () => void;
  readonly pressed: () => void;
  readonly written: (event: Event) => void;
  readonly keyed: (event: KeyboardEvent) => void;
  /** Called when the reader empties the box by its button. */
  readonly emptied: () => void;
}

const GLASS = html`
  <svg viewBox="0 0 16 16" aria-hidden="true">
    <circle cx="6.5" cy="6.5" r="4.75" />
    <path d="M10 10 L14.5 14.5" />
  </svg>
`;

/** Search box with its key, or with a button that empties it. */
export function searchField(scene: SearchFieldScene): TemplateResult {
  const {label, searched, listed, shortcut} = scene;
  const key = shortcut ? html`<kbd aria-hidden="true">/</kbd>` : nothing;
  return html`
    <div class="box">
      ${scene.glass ? GLASS : nothing}
      <input
        part="input"
        type="text"
        role="combobox"
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        enterkeyhint="search"
        aria-label=${label}
        aria-autocomplete="list"
        aria-expanded=${listed}
        aria-controls="list"
        aria-keyshortcuts=${shortcut ? '/' : nothing}
        aria-activedescendant=${listed ? `option-${scene.active}` : nothing}
        placeholder=${scene.narrow ? '' : label}
        .value=${live(searched)}
        @focus=${scene.focused}
        @click=${scene.pressed}
        @input=${scene.written}
        @keydown=${scene.keyed}
      />
      ${searched === '' ? key : emptyButton(scene)}
    </div>
  `;
}

function emptyButton({locale, emptied}: SearchFieldScene): TemplateResult {
  return html`<button
    type="button"
    class="plain"
    tabindex="-1"
    aria-label=${locale.text('search.empty')}
    @pointerdown=${keepFocus}
    @click=${emptied}
  >
    <span aria-hidden="true">×</span>
  </button>`;
}

/** Keeps the focus in the box when the pointer presses something beside it. */
function keepFocus(event: Event): void {
  event.preventDefault();
}
