import {html, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';

import type {Locale} from '../locale/locale.js';

/** Options of {@link copyField}. */
export interface CopyFieldOptions {
  /** Id and part of the field. */
  readonly name: 'link' | 'code';
  readonly label: string;
  readonly text: string;
  readonly locale: Locale;
  /** Announces the outcome to the reader. */
  readonly say: (message: string) => void;
}

/** A field that can be read and selected, with a button that copies it. */
export function copyField({name, label, text, locale, say}: CopyFieldOptions): TemplateResult {
  const copy = async (event: Event): Promise<void> => {
    const button = event.currentTarget as HTMLElement;
    const field = button.parentElement?.querySelector<HTMLInputElement>('input, textarea');
    try {
      await navigator.clipboard.writeText(text);
      say(locale.text('share.copied'));
    } catch {
      // Pages over plain connections and in frames have no clipboard.
      field?.select();
      field?.focus();
      say(locale.text('share.selected'));
    }
  };
  return html`
    <div class="field">
      <label for=${name}>${label}</label>
      ${
        name === 'code'
          ? html`<textarea
              id="code"
              part="code"
              lang="en"
              dir="ltr"
              rows=${text.split('\n').length - 1}
              wrap="off"
              spellcheck="false"
              readonly
              .value=${live(text)}
            ></textarea>`
          : html`<input id="link" part="link" dir="ltr" readonly .value=${live(text)} />`
      }
      <button type="button" aria-describedby=${`${name}-name`} @click=${copy}>
        ${locale.text('share.copy')}
      </button>
      <span id=${`${name}-name`} hidden>${label}</span>
    </div>
  `;
}
