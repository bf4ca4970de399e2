import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';

import type {BubbleFocusController} from '../../a11y/bubble-focus-controller.js';
import type {RatioMeasure} from '../../dataset/hotspot-filter.js';
import type {Locale} from '../../locale/locale.js';
import {belowText} from '../../locale/view-title.js';
import {loadedTips} from '../../tip/loaded-tips.js';
import type {HotspotView} from '../../view/hotspot-view.js';

/** Options of {@link bubbleList}. */
export interface BubbleListOptions {
  readonly view: HotspotView;
  readonly selected: readonly string[];
  /** Ratio that colours the areas beneath, if any. */
  readonly areas: RatioMeasure | undefined;
  readonly focus: BubbleFocusController;
  readonly locale: Locale;
}

/**
 * Bubbles and rings for keyboard and screen readers: a list box over the map. Only the option that has the
 * focus, or will get it, is in the page, and in the accessibility tree; it is also the focus ring.
 */
export function bubbleList(options: BubbleListOptions): TemplateResult {
  const {view, selected, focus, locale} = options;
  const {bubbles, figures, others} = view;
  const {current: bubble = 0} = focus;
  const focused = focus.focused !== undefined;
  const {length} = bubbles;
  const region = regionAt(bubble, view);
  const {code = ''} = figures.dataset.regions[region] ?? {};
  const id = `bubble-${region}`;
  const clauses = locale.text('clauses');
  const below = others ? [belowText(others, locale)] : [];
  const more = others ? [locale.text('map.keysBelow')] : [];
  return html`
    <div
      class="bubbles"
      role="listbox"
      tabindex="0"
      aria-multiselectable="true"
      aria-label=${[locale.text('map.bubbles', {count: length}), ...below].join(clauses)}
      aria-description=${[locale.text('map.keys'), ...more].join(' ')}
      aria-activedescendant=${focused ? id : nothing}
      @focus=${focus.onFocus}
      @blur=${focus.onBlur}
      @keydown=${focus.onKeyDown}
    >
      ${keyed(
        id,
        html`<div
          id=${id}
          class=${focused ? 'ring active' : 'ring'}
          role="option"
          aria-label=${optionName(options, region)}
          aria-selected=${selected.includes(code)}
          aria-posinset=${bubble + 1}
          aria-setsize=${length + (others?.bubbles.length ?? 0)}
        ></div>`,
      )}
    </div>
  `;
}

/** Index of the region of a bubble, or of a ring, which follow the bubbles. */
function regionAt(at: number, {bubbles, others}: HotspotView): number {
  return bubbles.region[at] ?? others?.bubbles.region[at - bubbles.length] ?? 0;
}

/** Facts of a region; its name until their file has been loaded. */
function optionName({view, areas, locale}: BubbleListOptions, region: number): string {
  const {name = ''} = view.figures.dataset.regions[region] ?? {};
  return loadedTips()?.bubbleSentence({view, region, areas}, locale) ?? locale.label(name);
}
