import {html, nothing, type CSSResult, type TemplateResult} from 'lit';
import {state} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';
import {repeat} from 'lit/directives/repeat.js';

import {RovingFocus} from '../../a11y/roving-focus.js';
import {regionTarget, regionTargets} from '../../cartography/map-target.js';
import {BaseElement} from '../../controls/base-element.js';
import {PinnedRows} from '../../controls/pinned-rows.js';
import {property} from '../../controls/property.js';
import {HotspotHoverEvent, HotspotSelectEvent} from '../../events.js';
import type {Locale} from '../../locale/locale.js';
import {LocaleController} from '../../locale/locale-controller.js';
import {controls} from '../../style/controls.js';
import {rankedListStyle} from '../../style/ranked-list-style.js';
import {readerColours} from '../../style/reader-colours.js';
import {tokens} from '../../style/tokens.js';
import type {HotspotView} from '../../view/hotspot-view.js';
import {selectionAfter} from '../../view/selection.js';
import {regionOption} from './region-option.js';
import {PEER_KINDS, RegionPeers, type PeerKind} from './region-peers.js';
import {regionRows, type RegionRow, type RegionRows} from './region-rows.js';
import {regionsStyle} from './regions-style.js';

/** Most regions that can be compared. */
const MOST = 10;

/** Most rows below the chosen ones; the search finds the others. */
const MOST_ROWS = 300;

/**
 * Ranked list of a view's regions with bars, to choose up to ten that are compared: circles and
 * rings, largest first, the chosen ones on top. Two buttons add the five nearest regions, or the five
 * with the most similar location quotients, to the first one chosen.
 *
 * The regions are a list box, which is one tab stop, with the keys of `<hotspot-sector-picker>`. The
 * buttons are a toolbar, which is one tab stop too. In the search box, Enter chooses the first match.
 *
 * @element hotspot-regions
 * @fires {HotspotSelectEvent} hotspot-select - The reader has selected or deselected regions.
 * @fires {HotspotHoverEvent} hotspot-hover - Pointer or focus has moved to another region, or none.
 * @csspart search - The search box.
 * @csspart option - One region with its box.
 * @csspart label - Its name.
 * @csspart bar - Bar of its figure, behind the name.
 * @csspart message - Note that the list has more regions.
 * @cssproperty [--hotspot-regions-height=32rem] - Height from which the list scrolls.
 */
export class HotspotRegions extends BaseElement {
  static override styles: CSSResult[] = [
    tokens,
    controls,
    readerColours,
    rankedListStyle,
    regionsStyle,
  ];

  /** View whose regions are listed. */
  @property({attribute: false}) accessor view: HotspotView | undefined;

  /** Codes of the selected regions, in the order of selection. */
  @property({attribute: false}) accessor selected: readonly string[] = [];

  /** Code of the hovered region, here or in another view. */
  @property({attribute: false}) accessor hovered: string | undefined;

  readonly #locale = new LocaleController(this);
  readonly #peers = new RegionPeers();
  readonly #toolbar = new RovingFocus(this, {
    items: () => [...this.renderRoot.querySelectorAll<HTMLButtonElement>('[role=toolbar] button')],
  });
  readonly #roving = new RovingFocus(this, {
    items: () => [...this.renderRoot.querySelectorAll<HTMLInputElement>('[role=option]')],
  });

  @state() private accessor searched = '';
  /** Region of the last hover event. */
  #pointed: string | undefined;

  constructor() {
    super();
    new PinnedRows(this, {
      list: () => this.renderRoot.querySelector('.options'),
      rows: () => [...this.renderRoot.querySelectorAll<HTMLElement>('[part=option]:has(:checked)')],
    });
  }

  protected override render(): TemplateResult | typeof nothing {
    const {view, selected, searched} = this;
    if (view === undefined) return nothing;
    const {locale} = this.#locale;
    const rows = regionRows(view, {selected, searched});
    return html`
      ${this.#renderSearch(rows, locale)}
      <div
        class="tools"
        role="toolbar"
        aria-label=${locale.text('search.regions')}
        @focusin=${this.#toolbar.onFocus}
        @keydown=${this.#toolbar.onKey}
      >
        <div class="peers">${PEER_KINDS.map((kind) => this.#renderPeers(kind, view))}</div>
        <div class="state">
          <p role="status">${this.#stateText(rows, locale)}</p>
          <button
            type="button"
            value="clear"
            class="plain"
            aria-disabled=${selected.length === 0}
            @click=${() => selected.length > 0 && this.#select([])}
          >
            ${locale.text('regions.clear')}
          </button>
        </div>
      </div>
      ${this.#renderList(rows, view)}
    `;
  }

  #renderSearch(rows: RegionRows, locale: Locale): TemplateResult {
    const label = locale.text('profile.add');
    return html`
      <input
        part="search"
        type="search"
        autocomplete="off"
        spellcheck="false"
        aria-label=${label}
        placeholder=${label}
        .value=${live(this.searched)}
        @input=${this.#onSearch}
        @keydown=${(event: KeyboardEvent) => this.#onSearchKey(event, rows)}
      />
    `;
  }

  #renderPeers(kind: PeerKind, view: HotspotView): TemplateResult {
    const {selected} = this;
    const {locale} = this.#locale;
    const added = this.#peers
      .of(kind, selected[0], view)
      .filter(({code}) => !selected.includes(code))
      .slice(0, Math.max(0, MOST - selected.length));
    const names = locale.list(added.map(({name}) => locale.label(name)));
    const codes = added.map(({code}) => code);
    return html`
      <button
        type="button"
        value=${kind}
        aria-disabled=${added.length === 0}
        aria-description=${names}
        title=${names}
        @click=${() => added.length > 0 && this.#select([...selected, ...codes])}
      >
        ${locale.text(`regions.${kind}`)}
      </button>
    `;
  }

  #renderList({chosen, others}: RegionRows, view: HotspotView): TemplateResult {
    const {locale} = this.#locale;
    const shown = others.slice(0, MOST_ROWS);
    const count = chosen.length + others.length;
    const largest = Math.max(...[...chosen, ...shown].map(({value}) => value || 0), 1);
    const full = this.selected.length >= MOST;
    const option = (row: RegionRow, at: number): TemplateResult => {
      const {code} = row.region;
      const isChosen = at < chosen.length;
      return regionOption(row, {
        ...{place: at + 1, count, largest, locale, size: view.filter.size},
        ...{chosen: isChosen, full: full && !isChosen, hovered: code === this.hovered},
        change: () => this.#toggle(code),
        point: () => this.#point(code),
      });
    };
    return html`
      <div
        class="options"
        role="listbox"
        aria-label=${locale.text('search.regions')}
        aria-multiselectable="true"
        ?hidden=${count === 0}
        @focusin=${this.#onFocus}
        @focusout=${() => this.#point(undefined)}
        @keydown=${this.#roving.onKey}
        @pointerleave=${() => this.#point(undefined)}
      >
        ${repeat([...chosen, ...shown], ({region}) => region.code, option)}
      </div>
      ${
        others.length > shown.length
          ? html`<p part="message">
              ${locale.text('regions.more', {count: others.length - shown.length})}
            </p>`
          : nothing
      }
    `;
  }

  #stateText({chosen, others}: RegionRows, locale: Locale): string {
    const {searched, selected} = this;
    const count = chosen.length + others.length;
    if (searched.trim() === '') {
      return locale.text('regions.chosen', {count: selected.length, most: MOST});
    }
    return count > 0
      ? locale.text('search.found', {count})
      : locale.text('search.noneFound', {searched});
  }

  #toggle(code: string): void {
    const next = selectionAfter(this.selected, code, {several: true});
    if (next.length <= MOST || next.length < this.selected.length) this.#select(next);
    // Otherwise, or if the page ignores the event, the boxes return to the selection.
    this.requestUpdate();
  }

  #select(codes: readonly string[]): void {
    const select = new HotspotSelectEvent(regionTargets(codes));
    this.dispatchEvent(select);
  }

  #point(code: string | undefined): void {
    if (code === this.#pointed) return;
    this.#pointed = code;
    const hover = new HotspotHoverEvent(regionTarget(code));
    this.dispatchEvent(hover);
  }

  readonly #onFocus = (event: FocusEvent): void => {
    this.#roving.onFocus(event);
    this.#point((event.target as HTMLInputElement).value);
  };

  readonly #onSearch = (event: Event): void => {
    this.searched = (event.target as HTMLInputElement).value;
  };

  #onSearchKey(event: KeyboardEvent, {others}: RegionRows): void {
    const [first] = others;
    if (this.searched === '' || !['Enter', 'Escape'].includes(event.key)) return;
    event.preventDefault();
    this.searched = '';
    if (event.key === 'Enter' && first) this.#toggle(first.region.code);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hotspot-regions': HotspotRegions;
  }
}
