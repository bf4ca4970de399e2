import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';

import type {ChartColours} from '../../chart/chart-colours.js';
import type {Region} from '../../dataset/region.js';
import type {Locale} from '../../locale/locale.js';
import {DISC, numberedDisc} from './comparison-marks.js';
import type {ComparisonScene} from './comparison-scene.js';

/** Colours and callbacks of {@link comparisonChips}. */
export interface ComparisonChipsOptions {
  readonly colours: ChartColours;
  readonly ground: string;
  /** Code of the hovered region. */
  readonly hovered: string | undefined;
  readonly remove: (code: string) => void;
  readonly clear: () => void;
  /** Called when the pointer comes to a region, or leaves it. */
  readonly point: (code: string | undefined) => void;
}

/** The regions compared with their numbers; buttons take one or all away. */
export function comparisonChips(
  scene: ComparisonScene,
  options: ComparisonChipsOptions,
): TemplateResult | typeof nothing {
  const {regions, locale} = scene;
  if (regions.length === 0) return nothing;
  return html`
    <div class="echo">
      <ul class="chips" role="list">
        ${repeat(
          regions,
          ({code}) => code,
          (region, at) => chip(region, at + 1, {...options, locale}),
        )}
      </ul>
      <button type="button" class="clear" value="clear" @click=${options.clear}>
        ${locale.text('comparison.clear')}
      </button>
    </div>
  `;
}

interface ChipScene extends ComparisonChipsOptions {
  readonly locale: Locale;
}

function chip({code, name}: Region, number: number, scene: ChipScene): TemplateResult {
  const {colours, ground, hovered, remove, point, locale} = scene;
  const side = 2 * DISC + 2;
  const place = {number, cx: side / 2, cy: side / 2};
  return html`
    <li
      part="chip"
      class=${code === hovered ? 'hovered' : ''}
      @pointerenter=${() => point(code)}
      @pointerleave=${() => point(undefined)}
    >
      <svg width=${side} height=${side} aria-hidden="true">
        ${numberedDisc(place, {ink: colours.ink, ground})}
      </svg>
      <span>${locale.label(name)}</span>
      <button
        part="remove"
        type="button"
        class="plain"
        value=${code}
        aria-label=${locale.text('profile.remove', {region: locale.label(name)})}
        @click=${() => remove(code)}
      >
        <svg viewBox="0 0 12 12" aria-hidden="true"><path d="M2 2 10 10M10 2 2 10" /></svg>
      </button>
    </li>
  `;
}
