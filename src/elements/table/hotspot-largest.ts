import {html, nothing, svg, type CSSResult, type TemplateResult} from 'lit';

import {classedBubbles} from '../../cartography/bubbles/bubble-looks.js';
import {palette} from '../../cartography/colour/palette.js';
import {regionTarget, regionTargets} from '../../cartography/map-target.js';
import {changeFigureText} from '../../change/change-figure-text.js';
import {BaseElement} from '../../controls/base-element.js';
import {property} from '../../controls/property.js';
import {criterionKind} from '../../dataset/criterion-kind.js';
import {HotspotHoverEvent, HotspotSelectEvent} from '../../events.js';
import type {Locale} from '../../locale/locale.js';
import {LocaleController} from '../../locale/locale-controller.js';
import {controls} from '../../style/controls.js';
import {SchemeController} from '../../style/scheme-controller.js';
import {tokens} from '../../style/tokens.js';
import type {HotspotView} from '../../view/hotspot-view.js';
import {largestStyle} from './largest-style.js';

/**
 * The largest regions of a view, with bars in the colours of their circles.
 *
 * @element hotspot-largest
 * @fires {HotspotSelectEvent} hotspot-select - The reader has selected a region.
 * @fires {HotspotHoverEvent} hotspot-hover - Pointer or focus has moved to another region, or none.
 * @csspart region - One region, a button.
 */
export class HotspotLargest extends BaseElement {
  static override styles: CSSResult[] = [tokens, controls, largestStyle];

  /** View to show. */
  @property({attribute: false}) accessor view: HotspotView | undefined;

  /** Code of the hovered region, here or in another view. */
  @property({attribute: false}) accessor hovered: string | undefined;

  /** Number of regions. */
  @property({attribute: 'count', type: Number, positive: true}) accessor count = 10;

  readonly #locale = new LocaleController(this);
  readonly #scheme = new SchemeController(this, () => this.requestUpdate());

  protected override render(): TemplateResult | typeof nothing {
    const {view} = this;
    if (view === undefined || view.bubbles.length === 0) return nothing;
    const {locale} = this.#locale;
    const {filter} = view;
    const whole = criterionKind(filter.criterion) === 'none';
    const length = Math.min(Math.floor(this.count), view.bubbles.length);
    const {looks, of} = classedBubbles(view, palette(this.#scheme.scheme));
    const fill = (at: number): string => looks[of[at] ?? -1]?.fill ?? 'currentcolor';
    return html`
      <div class="heads">
        <h3 id="title">${locale.text(whole ? 'criterion.kind.top' : 'largest.hotspots')}</h3>
        <span>${locale.text(view.change ? 'change' : filter.size)}</span>
      </div>
      <ol aria-labelledby="title">
        ${Array.from({length}, (_, at) => this.#renderRegion(view, at, fill(at), locale))}
      </ol>
    `;
  }

  #renderRegion(view: HotspotView, at: number, fill: string, locale: Locale): unknown {
    const {bubbles, change, figures, filter} = view;
    const place = bubbles.region[at] ?? -1;
    const region = figures.dataset.regions[place];
    const value = bubbles.value[at] ?? NaN;
    const text = change
      ? changeFigureText(view, {figure: 'change', region: place}, locale)
      : locale.number(value);
    if (region === undefined) return nothing;
    const {code, name} = region;
    const width = `${(100 * value) / (bubbles.value[0] ?? value)}%`;
    return html`
      <li>
        <button
          type="button"
          part="region"
          class=${this.hovered === code ? 'hovered' : nothing}
          @click=${() => this.#select(code)}
          @pointerenter=${() => this.#hover(code)}
          @pointerleave=${() => this.#hover(undefined)}
          @focus=${() => this.#hover(code)}
          @blur=${() => this.#hover(undefined)}
        >
          <span class="rank">${locale.number(at + 1)}</span>
          <span lang=${locale.foreignTag(name) ?? nothing}>${locale.label(name)}</span>
          <span class="visually-hidden">: </span>
          <svg aria-hidden="true">${svg`<rect width=${width} height="100%" fill=${fill} />`}</svg>
          <span class="value">${text}</span>
          <span class="visually-hidden">${locale.text(change ? 'change' : filter.size)}</span>
        </button>
      </li>
    `;
  }

  #select(code: string): void {
    const select = new HotspotSelectEvent(regionTargets([code]));
    this.dispatchEvent(select);
  }

  #hover(code: string | undefined): void {
    const hover = new HotspotHoverEvent(regionTarget(code));
    this.dispatchEvent(hover);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hotspot-largest': HotspotLargest;
  }
}
