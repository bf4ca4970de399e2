import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';

/** Options of {@link wrappingChoice}. */
export interface WrappingChoice<Value extends string> {
  /** Accessible name; not needed inside a `<label>`. */
  readonly label?: string;
  readonly options: readonly {readonly value: Value; readonly text: string}[];
  readonly chosen: Value;
  choose(value: Value): void;
}

/**
 * A `<select>` whose chosen text wraps: the text lies above the select, which cannot wrap it
 * itself. Requires `choiceStyle`.
 */
export function wrappingChoice<Value extends string>({
  label,
  options,
  chosen,
  choose,
}: WrappingChoice<Value>): TemplateResult {
  const onChange = (event: Event): void => {
    const {value} = event.target as HTMLSelectElement;
    const option = options.find((each) => each.value === value);
    if (option) choose(option.value);
  };
  return html`
    <span class="choice">
      <span class="chosen" aria-hidden="true">
        ${options.find(({value}) => value === chosen)?.text}
      </span>
      <select aria-label=${label ?? nothing} .value=${live(chosen)} @change=${onChange}>
        ${options.map(
          ({value, text}) =>
            html`<option value=${value} ?selected=${value === chosen}>${text}</option>`,
        )}
      </select>
    </span>
  `;
}
