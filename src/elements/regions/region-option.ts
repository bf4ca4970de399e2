import {html, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';

import {pressBox} from '../../a11y/press-box.js';
import type {SizeMeasure} from '../../dataset/hotspot-filter.js';
import type {Locale} from '../../locale/locale.js';
import type {RegionRow} from './region-rows.js';

/** Context of one option of a list of regions. */
export interface RegionOptionScene {
  /** Place in the list, from 1. */
  readonly place: number;
  /** Number of regions in the list. */
  readonly count: number;
  readonly chosen: boolean;
  /** Whether the region cannot be chosen, because enough are. */
  readonly full: boolean;
  readonly hovered: boolean;
  /** Unit of the figures. */
  readonly size: SizeMeasure;
  /** Figure with the longest bar. */
  readonly largest: number;
  readonly locale: Locale;
  /** Called when the reader has ticked or unticked the region. */
  readonly change: () => void;
  /** Called when the pointer comes to the region. */
  readonly point: () => void;
}

/** One region with its figure; a box that is an option, like those of sectors. */
export function regionOption(
  {region, value, below}: RegionRow,
  scene: RegionOptionScene,
): TemplateResult {
  const {place, count, chosen, full, hovered, size, largest, locale, change, point} = scene;
  const name = locale.label(region.name);
  const missing = Number.isNaN(value);
  const unit = size === 'employment' ? 'persons' : 'units';
  const figure = missing ? locale.text('noFigure') : locale.text(unit, {count: value});
  const facts = [figure, ...(below ? [locale.text('criterion.below')] : [])];
  return html`
    <div
      part="option"
      class=${[hovered && 'hovered', below && 'below'].filter(Boolean).join(' ')}
      @click=${pressBox}
      @pointerenter=${point}
    >
      <input
        type="checkbox"
        role="option"
        aria-label=${locale.text('labelled', {
          label: name,
          value: facts.join(locale.text('separator')),
        })}
        aria-selected=${chosen}
        aria-disabled=${full}
        aria-posinset=${place}
        aria-setsize=${count}
        .value=${region.code}
        .checked=${live(chosen)}
        @change=${change}
      />
      ${bar(name, missing ? figure : locale.number(value), (value || 0) / largest)}
    </div>
  `;
}

/** Name and figure before a bar of a share from 0 to 1. */
function bar(name: string, figure: string, share: number): TemplateResult {
  return html`
    <span class="bar">
      <svg part="bar" aria-hidden="true">
        <rect width=${`${share * 100}%`} height="100%" rx="2" />
      </svg>
      <span part="label" aria-hidden="true">${name}</span>
      <span class="total" aria-hidden="true">${figure}</span>
    </span>
  `;
}
