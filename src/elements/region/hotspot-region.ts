import {html, nothing, type CSSResult, type PropertyValues, type TemplateResult} from 'lit';
import {query, state} from 'lit/decorators.js';

import {regionTargets} from '../../cartography/map-target.js';
import {BaseElement} from '../../controls/base-element.js';
import {property} from '../../controls/property.js';
import {
  HotspotOpenEvent,
  HotspotSectorChangeEvent,
  HotspotSelectEvent,
  type RegionPart,
} from '../../events.js';
import type {Locale} from '../../locale/locale.js';
import {LocaleController} from '../../locale/locale-controller.js';
import {BoxController} from '../../style/box-controller.js';
import {boxStyle} from '../../style/box-style.js';
import {controls} from '../../style/controls.js';
import {SchemeController} from '../../style/scheme-controller.js';
import {tokens} from '../../style/tokens.js';
import {yearColumnsStyle} from '../../style/year-columns-style.js';
import type {HotspotView} from '../../view/hotspot-view.js';
import {regionFacts, type RegionFacts} from '../../view/region/region-facts.js';
import {cardFigures} from './card-figures.js';
import {cardFiguresStyle} from './card-figures-style.js';
import {cardNotes} from './card-notes.js';
import {cardSeries} from './card-series.js';
import {cardSpecialities} from './card-specialities.js';
import {regionStyle} from './region-style.js';

/**
 * Card of one region: its figures, ranks and stars in the sectors of a view, their series over the
 * years, the sectors in which it is most specialised, and notes. It has figures also where the
 * criterion or the countries of the view leave the region out, and otherwise says why there are
 * none.
 *
 * The series is one tab stop: arrow keys, Home and End read its years. Escape closes the card.
 *
 * @element hotspot-region
 * @fires {HotspotSelectEvent} hotspot-select - The reader has closed the card: the regions selected
 * without this one. Or compares it: the regions selected with this one.
 * @fires {HotspotOpenEvent} hotspot-open - The reader has asked for the region's comparison
 * (`compare`) or its profile (`profile`).
 * @fires {HotspotSectorChangeEvent} hotspot-sector-change - The reader has chosen another sector.
 * @csspart card - The card itself.
 * @csspart name - Name of the region.
 * @csspart close - Button that closes the card.
 * @csspart series - Chart over the years.
 * @csspart row - One of the strongest sectors.
 * @csspart note - Note on the figures.
 */
export class HotspotRegion extends BaseElement {
  static override styles: CSSResult[] = [
    ...[tokens, boxStyle, controls, yearColumnsStyle],
    ...[regionStyle, cardFiguresStyle],
  ];

  /** View to show; assign a new object to change it. */
  @property({attribute: false}) accessor view: HotspotView | undefined;

  /** Code of the region; without one that the data has, the element is empty. */
  @property({attribute: 'region'}) accessor region: string | undefined;

  /** Codes of the selected regions. */
  @property({attribute: false}) accessor selected: readonly string[] = [];

  readonly #locale = new LocaleController(this);
  readonly #scheme = new SchemeController(this, () => this.performUpdate());

  @query('h3') private accessor heading!: HTMLElement | null;
  /** Year of the series that the reader reads; by default the one shown. */
  @state() private accessor read: number | undefined;

  constructor() {
    super();
    new BoxController(this);
  }

  /** Focuses the name of the region, where reading begins. */
  override focus(options?: FocusOptions): void {
    this.heading?.focus(options);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('view') || changed.has('region')) this.read = undefined;
  }

  protected override render(): TemplateResult | typeof nothing {
    const {view, region} = this;
    const facts = view && region ? regionFacts(view, region) : undefined;
    if (view === undefined || facts === undefined) return nothing;
    const {locale} = this.#locale;
    return html`
      <article part="card" aria-labelledby="name" @keydown=${this.#onKey}>
        ${this.#renderHead(facts, locale)} ${cardFigures(facts, view, locale)}
        ${cardSeries(facts.series, {
          year: view.filter.year,
          read: this.read ?? view.filter.year,
          locale,
          onRead: (year) => (this.read = year),
        })}
        ${cardNotes(facts, view, locale)}
        ${cardSpecialities(facts, {
          ...{view, locale, scheme: this.#scheme.scheme},
          onSector: (key) => this.#chooseSector(key, view),
        })}
        <footer>
          <button type="button" @click=${this.#compare}>${locale.text('card.compare')}</button>
          <button type="button" @click=${() => this.#open('profile')}>
            ${locale.text('card.profile')}
          </button>
        </footer>
      </article>
    `;
  }

  #renderHead({region}: RegionFacts, locale: Locale): TemplateResult {
    const place = [locale.country(region.country), region.code].filter((part) => part !== '');
    return html`
      <header>
        <div>
          <h3 part="name" id="name" tabindex="-1">${locale.label(region.name)}</h3>
          <p class="place">${place.join(' · ')}</p>
        </div>
        <button
          part="close"
          type="button"
          class="plain"
          aria-label=${locale.text('card.close')}
          @click=${this.#close}
        >
          <svg viewBox="0 0 12 12" aria-hidden="true"><path d="M2 2 10 10M10 2 2 10" /></svg>
        </button>
      </header>
    `;
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    this.#close();
  };

  readonly #close = (): void => {
    this.#select(this.selected.filter((code) => code !== this.region));
  };

  readonly #compare = (): void => {
    const {region = '', selected} = this;
    if (!selected.includes(region)) this.#select([...selected, region]);
    this.#open('compare');
  };

  #select(codes: readonly string[]): void {
    const select = new HotspotSelectEvent(regionTargets(codes));
    this.dispatchEvent(select);
  }

  #open(part: RegionPart): void {
    const open = new HotspotOpenEvent(this.region ?? '', part);
    this.dispatchEvent(open);
  }

  #chooseSector(key: string, {filter: {taxonomy}}: HotspotView): void {
    const change = new HotspotSectorChangeEvent(taxonomy, [key]);
    this.dispatchEvent(change);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hotspot-region': HotspotRegion;
  }
}
