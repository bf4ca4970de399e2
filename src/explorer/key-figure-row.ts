import {html, nothing, type TemplateResult} from 'lit';

import {changeWords} from '../change/loaded-words.js';
import type {Locale} from '../locale/locale.js';
import {chosenSectors} from '../dataset/chosen-sectors.js';
import type {HotspotView} from '../view/hotspot-view.js';
import {keyFigures} from '../view/key-figures.js';

/** Options of {@link keyFigureRow}. */
export interface KeyFigureRowOptions {
  readonly locale: Locale;
  /** Whether screen readers pass over it. */
  readonly hidden: boolean;
}

/** A figure with its name. */
type LabelledFigure = Readonly<Record<'label' | 'value', string>>;

/** Two or three key figures of a view in a row, rounded. */
export function keyFigureRow(
  view: HotspotView,
  {locale, hidden}: KeyFigureRowOptions,
): TemplateResult {
  const figures = changeWords(view)?.figures(view, locale) ?? yearFigures(view, locale);
  return html`
    <dl part="key-figures" aria-hidden=${hidden ? 'true' : nothing}>
      ${figures.map(
        ({label, value}) => html`
          <div>
            <dt>${label}</dt>
            <dd>${value}</dd>
          </div>
        `,
      )}
    </dl>
  `;
}

function yearFigures(view: HotspotView, locale: Locale): readonly LabelledFigure[] {
  const {sum, strong, share, countries} = keyFigures(view);
  const {size} = view.filter;
  const sumKey = strong === undefined ? (`key.${size}` as const) : size;
  const shareKey = chosenSectors(view.figures, view.filter).length > 1 ? 'key.shares' : 'key.share';
  const figures = [
    sum !== undefined && ([sumKey, locale.rounded(sum)] as const),
    strong !== undefined && (['key.strong', locale.number(strong)] as const),
    share !== undefined && ([shareKey, locale.percent(share, {decimals: 0})] as const),
    countries !== undefined && (['countries.name', locale.number(countries)] as const),
  ].filter((figure) => figure !== false);
  return figures.map(([key, value]) => ({label: locale.text(key), value}));
}
