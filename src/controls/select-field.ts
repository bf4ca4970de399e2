import {html, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';

/** One option of a select field. */
export interface SelectOption {
  readonly value: string;
  readonly text: string;
}

/** A labelled `<select>`; a chosen value without an option gets one, named by the value itself. */
export function selectField({
  label,
  options,
  chosen,
  choose,
}: {
  readonly label: string;
  readonly options: readonly SelectOption[];
  readonly chosen: string;
  readonly choose: (value: string) => void;
}): TemplateResult {
  const known = options.some(({value}) => value === chosen);
  const all = known ? options : [{value: chosen, text: chosen}, ...options];
  return html`
    <label>
      <span>${label}</span>
      <select
        .value=${live(chosen)}
        @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}
      >
        ${all.map(
          ({value, text}) => html`
            <option value=${value} ?selected=${value === chosen}>${text}</option>
          `,
        )}
      </select>
    </label>
  `;
}
