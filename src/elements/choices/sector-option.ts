import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';

import {pressBox} from '../../a11y/press-box.js';
import type {SizeMeasure} from '../../dataset/hotspot-filter.js';
import type {Locale} from '../../locale/locale.js';
import type {SectorTotal} from '../../view/sector-totals.js';

/** Context of one option of a list of sectors. */
export interface SectorOptionScene {
  /** Place in the list, from 1. */
  readonly place: number;
  /** Number of sectors in the list. */
  readonly count: number;
  readonly chosen: boolean;
  /** Unit of the totals. */
  readonly size: SizeMeasure;
  /** Total with the longest bar. */
  readonly largest: number;
  readonly locale: Locale;
  /** Called when the reader has ticked or unticked the sector. */
  readonly change: () => void;
}

/**
 * One sector with its total; a box that is an option, as a list box says places and takes letters,
 * while a box looks and works as readers expect.
 */
export function sectorOption(
  {sector, value}: SectorTotal,
  {place, count, chosen, size, largest, locale, change}: SectorOptionScene,
): TemplateResult {
  const label = locale.label(sector.label);
  const short = locale.label(sector.short ?? sector.label);
  const missing = Number.isNaN(value);
  const unit = size === 'employment' ? 'persons' : 'units';
  const total = missing ? locale.text('noFigure') : locale.text(unit, {count: value});
  return html`
    <div part="option" title=${short === label ? nothing : label} @click=${pressBox}>
      <input
        type="checkbox"
        role="option"
        aria-label=${locale.text('labelled', {label, value: total})}
        aria-selected=${chosen}
        aria-posinset=${place}
        aria-setsize=${count}
        .value=${sector.key}
        .checked=${live(chosen)}
        @change=${change}
      />
      <span class="bar">
        <svg part="bar" aria-hidden="true">
          <rect width=${`${missing ? 0 : (value / largest) * 100}%`} height="100%" rx="2" />
        </svg>
        <span part="label" aria-hidden="true">${short}</span>
        <span class="total" aria-hidden="true">${missing ? total : locale.number(value)}</span>
      </span>
    </div>
  `;
}
