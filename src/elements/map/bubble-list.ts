import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';

import {bubbleSentence} from '../../a11y/bubble-facts.js';
import type {BubbleFocusController} from '../../a11y/bubble-focus-controller.js';
import type {RatioMeasure} from '../../dataset/hotspot-filter.js';
import type {Locale} from '../../locale/locale.js';
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
 * Bubbles for keyboard and screen readers: a list box over the map. Only the option that has the
 * focus, or will get it, is in the page, and in the accessibility tree; it is also the focus ring.
 */
export function bubbleList(options: BubbleListOptions): TemplateResult {
  const {view, selected, areas, focus, locale} = options;
  const {bubbles, figures} = view;
  const {current: bubble = 0} = focus;
  const focused = focus.focused !== undefined;
  const {[bubble]: region = 0} = bubbles.region;
  const {code = ''} = figures.dataset.regions[region] ?? {};
  const id = `bubble-${region}`;
  return html`
    <div
      class="bubbles"
      role="listbox"
      tabindex="0"
      aria-multiselectable="true"
      aria-label=${locale.text('map.bubbles', {count: bubbles.length})}
      aria-description=${locale.text('map.keys')}
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
          aria-label=${bubbleSentence({view, region, areas}, locale)}
          aria-selected=${selected.includes(code)}
          aria-posinset=${bubble + 1}
          aria-setsize=${bubbles.length}
        ></div>`,
      )}
    </div>
  `;
}
