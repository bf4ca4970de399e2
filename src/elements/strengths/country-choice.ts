import {html, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';

import {compareCountries} from '../../dataset/country-order.js';
import {regionCountries} from '../../dataset/region-countries.js';
import type {StrengthsScene} from './strengths-scene.js';

/**
 * Choice of the country that a chart highlights, in protocol order; the first option is the
 * filter's countries, or all.
 *
 * @param country - Code of the country chosen; empty for the first option.
 * @param choose - Called with the code that the reader chooses.
 */
export function countryChoice(
  {view, locale}: StrengthsScene,
  country: string,
  choose: (country: string) => void,
): TemplateResult {
  const {codes} = regionCountries(view.figures.dataset.regions);
  const sorted = codes.filter((code) => code !== '').sort(compareCountries);
  const filtered = view.filter.countries.map((code) => locale.country(code));
  const first = filtered.length > 0 ? locale.list(filtered) : locale.text('strengths.allCountries');
  return html`
    <label>
      ${locale.text('strengths.highlight')}
      <select
        .value=${live(country)}
        @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}
      >
        <option value="">${first}</option>
        ${sorted.map(
          (code) =>
            html`<option value=${code} ?selected=${code === country}>
              ${locale.country(code)}
            </option>`,
        )}
      </select>
    </label>
  `;
}
