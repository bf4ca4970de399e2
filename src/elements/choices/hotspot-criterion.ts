import {html, nothing, type CSSResult, type PropertyValues, type TemplateResult} from 'lit';
import {state} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';

import {BaseElement} from '../../controls/base-element.js';
import {property} from '../../controls/property.js';
import {criterionKind, type CriterionKind} from '../../dataset/criterion-kind.js';
import type {Criterion} from '../../dataset/hotspot-filter.js';
import {HotspotFilterChangeEvent, HotspotMethodChangeEvent} from '../../events.js';
import {mostStars} from '../../figures/available-measures.js';
import type {HotspotFigures} from '../../figures/hotspot-figures.js';
import type {StarMethod} from '../../figures/star-method.js';
import {criterionSentence} from '../../locale/criterion-sentence.js';
import type {Locale} from '../../locale/locale.js';
import {LocaleController} from '../../locale/locale-controller.js';
import {choiceStyle} from '../../style/choice-style.js';
import {controls} from '../../style/controls.js';
import {tokens} from '../../style/tokens.js';
import type {HotspotView} from '../../view/hotspot-view.js';
import {ChoiceRun} from './choice-run.js';
import {criterionStyle} from './criterion-style.js';
import {starMethodChoice} from './star-method-choice.js';

/** Fields for numbers that the reader types. */
type NumberField = Exclude<keyof Criterion, 'minimumStars'>;

const kinds: readonly CriterionKind[] = ['none', 'stars', 'thresholds', 'top'];

const fieldsOf: Readonly<Record<CriterionKind, readonly (keyof Criterion)[]>> = {
  none: [],
  stars: ['minimumStars'],
  thresholds: ['minimumQuotient', 'minimumShare', 'minimumEmployment'],
  top: ['top'],
};

/**
 * Choice of the criterion of a hotspot and of the method of stars, with both in sentences.
 *
 * @element hotspot-criterion
 * @fires {HotspotFilterChangeEvent} hotspot-filter-change - The reader has chosen another criterion.
 * @fires {HotspotMethodChangeEvent} hotspot-method-change - The reader has chosen another method.
 * @csspart option - One kind of criterion.
 * @csspart sentence - Current criterion in words.
 * @csspart message - Method of the stars in words.
 */
export class HotspotCriterion extends BaseElement {
  static override styles: CSSResult[] = [tokens, controls, choiceStyle, criterionStyle];

  /** View to show; the criterion is part of its filter, the method part of its figures. */
  @property({attribute: false}) accessor view: HotspotView | undefined;

  readonly #locale = new LocaleController(this);
  readonly #run = new ChoiceRun();

  /** Demands of each kind, kept while another kind is chosen. */
  @state() private accessor drafts: Criterion = {
    minimumStars: 2,
    minimumQuotient: 2,
    minimumEmployment: 1000,
    top: 20,
  };

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('view') || this.view === undefined) return;
    const {criterion} = this.view.filter;
    const blank = Object.fromEntries(
      fieldsOf[criterionKind(criterion)].map((field) => [field, undefined]),
    );
    this.drafts = {...this.drafts, ...blank, ...criterion};
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.view === undefined) return nothing;
    const {figures, filter} = this.view;
    const {locale} = this.#locale;
    const chosen = criterionKind(filter.criterion);
    return html`
      <fieldset>
        <legend>${locale.text('criterion.legend')}</legend>
        <div class="kinds">${kinds.map((kind) => this.#renderKind(kind, chosen, locale))}</div>
        <div class="fields">${this.#renderFields(chosen, figures, locale)}</div>
      </fieldset>
      <p part="sentence">${criterionSentence(this.view, locale)}</p>
      ${starMethodChoice(figures, {locale, choose: (method) => this.#chooseMethod(method)})}
    `;
  }

  #renderKind(kind: CriterionKind, chosen: CriterionKind, locale: Locale): TemplateResult {
    return html`
      <label part="option">
        <input
          type="radio"
          name="kind"
          .checked=${live(kind === chosen)}
          @change=${() => this.#choose(kind)}
        />
        ${locale.text(`criterion.kind.${kind}`)}
      </label>
    `;
  }

  #renderFields(kind: CriterionKind, figures: HotspotFigures, locale: Locale): unknown {
    switch (kind) {
      case 'none':
        return nothing;
      case 'stars':
        return this.#renderStars(figures, locale);
      case 'thresholds':
        return [
          figures.denominator === 'none'
            ? nothing
            : [
                this.#renderNumber('minimumQuotient', locale),
                this.#renderNumber('minimumShare', locale),
              ],
          this.#renderNumber('minimumEmployment', locale),
        ];
      case 'top':
        return this.#renderNumber('top', locale);
    }
  }

  #renderStars(figures: HotspotFigures, locale: Locale): TemplateResult {
    const {minimumStars = 1} = this.drafts;
    const usual = Array.from({length: mostStars(figures)}, (_, at) => at + 1);
    // A page may demand none, or more than there are.
    const counts = [...new Set([...usual, minimumStars])].sort((one, other) => one - other);
    return html`
      <select
        aria-label=${locale.text('stars')}
        .value=${live(String(minimumStars))}
        @change=${(event: Event) => this.#onField('stars', 'minimumStars', event)}
      >
        ${counts.map(
          (count) => html`
            <option value=${count} ?selected=${count === minimumStars}>
              ${locale.text('criterion.stars', {count})}
            </option>
          `,
        )}
      </select>
    `;
  }

  #renderNumber(field: NumberField, locale: Locale): TemplateResult {
    const kind = field === 'top' ? 'top' : 'thresholds';
    return html`
      <label class="number">
        ${locale.text(`criterion.field.${field}`)}
        <input
          type="number"
          inputmode="decimal"
          min=${field === 'top' ? 1 : 0}
          step=${field === 'minimumQuotient' || field === 'minimumShare' ? 'any' : 1}
          ?required=${field === 'top'}
          .value=${live(String(this.drafts[field] ?? ''))}
          @pointerdown=${this.#run.onEnd}
          @blur=${this.#run.onEnd}
          @change=${(event: Event) => this.#onField(kind, field, event)}
        />
      </label>
    `;
  }

  #choose(kind: CriterionKind, run?: symbol): void {
    const demands = fieldsOf[kind].map((field) => [field, this.drafts[field]] as const);
    const criterion: Criterion = Object.fromEntries(
      demands.filter(([, value]) => value !== undefined),
    );
    const change = new HotspotFilterChangeEvent({criterion}, run);
    this.dispatchEvent(change);
    // If the page ignores the event, the fields return to the view's choice.
    this.requestUpdate();
  }

  #chooseMethod(stars: StarMethod): void {
    const change = new HotspotMethodChangeEvent({stars});
    this.dispatchEvent(change);
    this.requestUpdate();
  }

  #onField(kind: CriterionKind, field: keyof Criterion, event: Event): void {
    const input = event.target as HTMLInputElement | HTMLSelectElement;
    if (!input.reportValidity()) return;
    this.drafts = {...this.drafts, [field]: input.value === '' ? undefined : Number(input.value)};
    const run = input.type === 'number' ? this.#run.step(event) : undefined;
    this.#run.onRest(event);
    this.#choose(kind, run);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hotspot-criterion': HotspotCriterion;
  }
}
