import {html, nothing, type TemplateResult} from 'lit';

import type {StrengthsCircle, StrengthsScene} from './strengths-scene.js';

/** Options of {@link regionList}. */
export interface RegionListOptions {
  readonly title: string;
  /** In the order listed. */
  readonly regions: readonly StrengthsCircle[];
  readonly choose: (code: string, adding: boolean) => void;
  /** Selects all of them. */
  readonly showAll?: () => void;
  /** Takes the list away. */
  readonly clear?: () => void;
}

/** Regions with both of their strengths, as buttons that select them. */
export function regionList(
  {locale, selected, view}: StrengthsScene,
  {title, regions, choose, showAll, clear}: RegionListOptions,
): TemplateResult {
  const onClick = (event: MouseEvent): void => {
    const {value} = event.currentTarget as HTMLButtonElement;
    choose(value, event.ctrlKey || event.metaKey || event.shiftKey);
  };
  return html`
    <section class="regions" aria-label=${title}>
      <h3>${title}</h3>
      <table class="list">
        <thead>
          <tr>
            <th scope="col">${locale.text('region')}</th>
            <th scope="col">${locale.text('strengths.sectoral')}</th>
            <th scope="col">${locale.text('strengths.crossSectoral')}</th>
          </tr>
        </thead>
        <tbody>
          ${regions.map(({key, region, stars}) => {
            const {name = '', country = ''} = view.figures.dataset.regions[region] ?? {};
            const chosen = selected.includes(key);
            return html`
              <tr class=${chosen ? 'chosen' : nothing}>
                <th scope="row">
                  <button
                    type="button"
                    class="plain"
                    value=${key}
                    aria-pressed=${chosen}
                    @click=${onClick}
                  >
                    ${locale.label(name)} <small>${country}</small>
                  </button>
                </th>
                <td>${locale.number(stars.sectoral)}</td>
                <td>${locale.number(stars.crossSectoral)}</td>
              </tr>
            `;
          })}
        </tbody>
      </table>
      <p class="actions">
        ${
          showAll && regions.length > 0
            ? html`<button type="button" class="show" @click=${showAll}>
                ${locale.text('compare.showOnMap')}
              </button>`
            : nothing
        }
        ${
          clear
            ? html`<button type="button" @click=${clear}>
                ${locale.text('strengths.clearFrame')}
              </button>`
            : nothing
        }
      </p>
    </section>
  `;
}
