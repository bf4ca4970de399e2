import {html, nothing, type CSSResult, type SVGTemplateResult, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';

import {Memo} from '../../cartography/memo.js';
import {breakMark, timelineTrack, yearMark} from './timeline-track.js';
import {yearTicks, type YearTick} from '../../chart/year-ticks.js';
import {BaseElement} from '../../controls/base-element.js';
import {property} from '../../controls/property.js';
import {HotspotFilterChangeEvent} from '../../events.js';
import type {Locale} from '../../locale/locale.js';
import {LocaleController} from '../../locale/locale-controller.js';
import {yearNotes, yearOption} from '../../locale/year-text.js';
import {BoxController} from '../../style/box-controller.js';
import {boxStyle} from '../../style/box-style.js';
import {controls} from '../../style/controls.js';
import {tokens} from '../../style/tokens.js';
import type {HotspotView} from '../../view/hotspot-view.js';
import {nextFullYear, yearQualities, type YearQuality} from '../../view/year-quality.js';
import {ChoiceRun} from './choice-run.js';
import {timelineStyle} from './timeline-style.js';
import {YearPlay} from './year-play.js';

/**
 * Choice of the year, with a play button; shows partial years and breaks in the series.
 *
 * A slider, not a row of buttons: it stays small for any number of years, and keyboards, pointers
 * and screen readers support it.
 *
 * @element hotspot-timeline
 * @fires {HotspotFilterChangeEvent} hotspot-filter-change - Reader or play has changed the year.
 * @csspart play - Button that plays and pauses.
 * @csspart break - Mark of a break in the series.
 * @csspart message - Notes on the year shown.
 */
export class HotspotTimeline extends BaseElement {
  static override styles: CSSResult[] = [tokens, boxStyle, controls, timelineStyle];

  /** View to show; the year is part of its filter. */
  @property({attribute: false}) accessor view: HotspotView | undefined;

  /** Whether it is one line, without year, key and notes below it. */
  @property({attribute: 'compact', type: Boolean, reflect: true}) accessor compact = false;

  /** Time for each year during play, in milliseconds. */
  @property({attribute: 'interval', type: Number, positive: true}) accessor interval = 1500;

  readonly #locale = new LocaleController(this);
  readonly #kept = new Memo<readonly YearQuality[]>();
  readonly #play = new YearPlay(this, {
    next: () => this.#nextInPlay(),
    go: (year) => this.#go(year, this.#played),
    interval: () => this.interval,
  });
  readonly #slide = new ChoiceRun();
  #played = Symbol('play');
  /** Year last requested by the play; if the view's year differs, the page has not followed. */
  #asked: number | undefined;

  constructor() {
    super();
    new BoxController(this);
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.view === undefined || this.view.figures.dataset.years.length < 2) return nothing;
    const {filter} = this.view;
    const {locale} = this.#locale;
    const ticks = yearTicks(this.#qualities(this.view));
    const shown = ticks.find(({year}) => year === filter.year);
    return html`
      <div>
        <div class="bar">
          ${this.#renderPlay(ticks, locale)}
          <strong>${locale.year(filter.year)}</strong>
          ${this.#renderTrack(ticks, shown, locale)}
          <div class="notes">
            ${this.#renderKey(ticks, locale)}
            <p part="message">${shown && yearNotes(shown, locale).join(' ')}</p>
          </div>
        </div>
      </div>
    `;
  }

  #qualities({figures, filter}: HotspotView): readonly YearQuality[] {
    const {taxonomy, sectors, countries} = filter;
    return this.#kept.from([figures.dataset, taxonomy, sectors.join(), countries.join()], () =>
      yearQualities(figures, filter),
    );
  }

  #renderPlay(ticks: readonly YearTick[], locale: Locale): TemplateResult {
    const {playing} = this.#play;
    const playable = ticks.filter(({partial}) => partial.length === 0).length > 1;
    return html`
      <button
        part="play"
        type="button"
        aria-label=${locale.text(playing ? 'timeline.pause' : 'timeline.play')}
        ?disabled=${!playable}
        @click=${this.#onPlay}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d=${playing ? 'M3 2h4v12H3zM9 2h4v12H9z' : 'M4 1.5v13L14.5 8z'} />
        </svg>
      </button>
    `;
  }

  #renderTrack(
    ticks: readonly YearTick[],
    shown: YearTick | undefined,
    locale: Locale,
  ): TemplateResult {
    return html`
      <div class="track">
        <svg class="ticks" aria-hidden="true">
          ${timelineTrack(ticks, shown?.year ?? NaN, locale)}
        </svg>
        <input
          type="range"
          min="0"
          max=${ticks.length - 1}
          step="1"
          aria-label=${locale.text('year')}
          aria-valuetext=${shown ? yearOption(shown, locale) : nothing}
          .value=${live(String(shown ? ticks.indexOf(shown) : 0))}
          @input=${this.#onSlide}
          @change=${this.#slide.onRest}
          @pointerdown=${this.#slide.onEnd}
          @blur=${this.#slide.onEnd}
        />
      </div>
    `;
  }

  #renderKey(ticks: readonly YearTick[], locale: Locale): TemplateResult | typeof nothing {
    const partial = ticks.some((tick) => tick.partial.length > 0);
    const breaks = ticks.some((tick) => tick.breaks > 0);
    if (!partial && !breaks) return nothing;
    return html`
      <ul class="key">
        ${partial ? keyItem(yearMark(true, 0, 0), locale.text('timeline.partial')) : nothing}
        ${breaks ? keyItem(breakMark(), locale.text('timeline.break')) : nothing}
      </ul>
    `;
  }

  #go(year: number, run: symbol): void {
    const change = new HotspotFilterChangeEvent({year}, run);
    this.dispatchEvent(change);
    // If the page ignores the event, the slider returns to the view's year.
    this.requestUpdate();
  }

  /** Next year; ends the play if the page has not followed, or has changed the year itself. */
  #nextInPlay(): number | undefined {
    if (this.view === undefined) return undefined;
    const {filter} = this.view;
    if (this.#asked !== undefined && this.#asked !== filter.year) return undefined;
    const next = nextFullYear(this.#qualities(this.view), filter.year);
    const over = this.#asked !== undefined && next !== undefined && next <= filter.year;
    this.#asked = over ? undefined : next;
    return this.#asked;
  }

  #onPlay(): void {
    this.#asked = undefined;
    this.#played = Symbol('play');
    if (this.#play.playing) this.#play.pause();
    else this.#play.start();
  }

  #onSlide(event: Event): void {
    this.#play.pause();
    const year = this.view?.figures.dataset.years[(event.target as HTMLInputElement).valueAsNumber];
    if (year !== undefined) this.#go(year, this.#slide.step(event));
  }
}

function keyItem(mark: SVGTemplateResult, text: string): TemplateResult {
  return html`<li><svg viewBox="-8 -8 16 16" aria-hidden="true">${mark}</svg>${text}</li>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'hotspot-timeline': HotspotTimeline;
  }
}
