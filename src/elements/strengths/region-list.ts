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
export function regionList(scene: StrengthsScene, options: RegionListOptions): TemplateResult {
  const {locale} = scene;
  const {title, regions} = options;
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
          ${regions.map((region) => row(region, scene, options))}
        </tbody>
      </table>
      ${actions(scene, options)}
    </section>
  `;
}

function row(
  {key, region, stars}: StrengthsCircle,
  {locale, selected, view}: StrengthsScene,
  {choose}: RegionListOptions,
): TemplateResult {
  const {name = '', country = ''} = view.figures.dataset.regions[region] ?? {};
  const chosen = selected.includes(key);
  const onClick = ({ctrlKey, metaKey, shiftKey}: MouseEvent): void =>
    choose(key, ctrlKey || metaKey || shiftKey);
  return html`
    <tr class=${chosen ? 'chosen' : nothing}>
      <th scope="row">
        <button type="button" class="plain" aria-pressed=${chosen} @click=${onClick}>
          ${locale.label(name)} <small>${country}</small>
        </button>
      </th>
      <td>${locale.number(stars.sectoral)}</td>
      <td>${locale.number(stars.crossSectoral)}</td>
    </tr>
  `;
}

function actions(
  {locale}: StrengthsScene,
  {regions, showAll, clear}: RegionListOptions,
): TemplateResult {
  const button = (
    key: 'compare.showOnMap' | 'strengths.clearFrame',
    act: (() => void) | undefined,
  ): TemplateResult | typeof nothing =>
    act === undefined
      ? nothing
      : html`<button
          type="button"
          class=${key === 'compare.showOnMap' ? 'show' : nothing}
          @click=${act}
        >
          ${locale.text(key)}
        </button>`;
  return html`
    <p class="actions">
      ${regions.length > 0 ? button('compare.showOnMap', showAll) : nothing}
      ${button('strengths.clearFrame', clear)}
    </p>
  `;
}
