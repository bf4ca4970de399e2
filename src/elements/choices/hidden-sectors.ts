import {html, nothing, type TemplateResult} from 'lit';

import type {Sector} from '../../dataset/taxonomy.js';
import type {Locale} from '../../locale/locale.js';

/** Context of the switch of hidden sectors. */
export interface HiddenSectorsScene {
  /** Whether they are listed. */
  readonly listed: boolean;
  readonly locale: Locale;
  readonly toggle: () => void;
}

/** Switch of a list's hidden sectors, with the reason of each while they are listed. */
export function hiddenSectors(
  sectors: readonly Sector[],
  {listed, locale, toggle}: HiddenSectorsScene,
): TemplateResult | typeof nothing {
  if (sectors.length === 0) return nothing;
  const label = locale.text('picker.hidden');
  const text = locale.text('labelled', {label, value: locale.number(sectors.length)});
  return html`
    <button type="button" value="hidden" class="plain" aria-expanded=${listed} @click=${toggle}>
      ${text} <span aria-hidden="true">${listed ? '▴' : '▾'}</span>
    </button>
    ${listed ? sectors.map((sector) => html`<p part="message">${reason(sector, locale)}</p>`) : nothing}
  `;
}

function reason({label, note}: Sector, locale: Locale): string {
  const name = locale.label(label);
  return note ? locale.text('labelled', {label: name, value: locale.label(note)}) : name;
}
