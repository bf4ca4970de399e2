import {html, nothing, type CSSResult, type PropertyValues, type TemplateResult} from 'lit';
import {query, state} from 'lit/decorators.js';

import {LiveRegion} from '../../a11y/live-region.js';
import {RovingFocus} from '../../a11y/roving-focus.js';
import {regionTarget, regionTargets} from '../../cartography/map-target.js';
import {BaseElement} from '../../controls/base-element.js';
import {property} from '../../controls/property.js';
import {HotspotHoverEvent, HotspotSelectEvent} from '../../events.js';
import type {Locale} from '../../locale/locale.js';
import {LocaleController} from '../../locale/locale-controller.js';
import {belowText, viewTitle} from '../../locale/view-title.js';
import {BoxController} from '../../style/box-controller.js';
import {boxStyle} from '../../style/box-style.js';
import {controls} from '../../style/controls.js';
import {tokens} from '../../style/tokens.js';
import type {HotspotView} from '../../view/hotspot-view.js';
import {selectionAfter} from '../../view/selection.js';
import {RowList, type NameOrder, type RowSort, type TableRow} from '../../view/table-rows.js';
import {changeColumns} from './change-columns.js';
import {othersStyle} from './others-style.js';
import {pagerStyle} from './pager-style.js';
import {tableCaption} from './table-caption.js';
import {tableCell, type CellScene} from './table-cell.js';
import {tableColumns, type TableColumn} from './table-columns.js';
import {scrollToRow, tableHead} from './table-head.js';
import {tableHeadStyle} from './table-head-style.js';
import {tableKey} from './table-key.js';
import {pageOf, pageRange, pageText, tablePager, type Page} from './table-pager.js';
import {tablePrintStyle} from './table-print-style.js';
import {tableStyle} from './table-style.js';
import {WidthController} from './width-controller.js';

const largestFirst: RowSort = {by: 'value', descending: true};

/**
 * Sortable table of a view's regions, with the same figures as the map.
 *
 * The names of the regions are buttons that select them, and one tab stop: arrow keys, Home, End
 * and letters go from row to row.
 *
 * @element hotspot-table
 * @fires {HotspotSelectEvent} hotspot-select - The reader has selected or deselected a region.
 * @fires {HotspotHoverEvent} hotspot-hover - The reader has moved to another row, or off the rows.
 * @csspart caption - Title of the table.
 * @csspart row - One region.
 * @csspart message - Key to the notes.
 * @csspart others - The regions that the criterion leaves out, folded.
 * @cssproperty [--hotspot-table-height=34rem] - Height from which the rows scroll.
 */
export class HotspotTable extends BaseElement {
  static override styles: CSSResult[] = [
    tokens,
    boxStyle,
    controls,
    tableStyle,
    tableHeadStyle,
    tablePrintStyle,
    pagerStyle,
    othersStyle,
  ];

  /** View to show. */
  @property({attribute: false}) accessor view: HotspotView | undefined;

  /** Codes of the selected regions, in the order of selection. */
  @property({attribute: false}) accessor selected: readonly string[] = [];

  /** Code of the hovered region, here or in another view. */
  @property({attribute: false}) accessor hovered: string | undefined;

  /** Order of the rows; the reader changes it in the column headings. */
  @property({attribute: false}) accessor sort: RowSort = largestFirst;

  readonly #locale = new LocaleController(this);
  readonly #live = new LiveRegion(this);
  readonly #width = new WidthController(this, {least: 40});
  readonly #roving = new RovingFocus(this, {
    items: () => [...this.renderRoot.querySelectorAll<HTMLButtonElement>('tbody button')],
  });

  @query('.frame') private accessor frame!: HTMLElement | null;
  @state() private accessor page: Page = {number: 0, size: 25};
  /** Whether the rows of the regions that the criterion leaves out are shown. */
  @state() private accessor unfolded = false;
  #rows: RowList | undefined;
  #columns: readonly TableColumn[] = [];
  #sorted: RowSort = largestFirst;
  #rowsLocale: Locale | undefined;
  /** Region of the last event; the reader's own actions here never scroll the table. */
  #pointed: string | undefined;
  #sought: string | undefined;

  constructor() {
    super();
    new BoxController(this);
  }

  /** Focuses the table as a whole, so that the arrow keys scroll it. */
  override focus(options?: FocusOptions): void {
    this.frame?.focus(options);
  }

  /** Browsers report no pointer that leaves an element by the element's removal. */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#point(undefined);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const {view} = this;
    const {locale} = this.#locale;
    if (view === undefined) return;
    if (changed.has('view')) this.page = {...this.page, number: 0};
    const {narrow} = this.#width;
    this.#columns = (view.change ? changeColumns : tableColumns)(view, {locale, narrow});
    if (changed.has('view') || changed.has('sort') || locale !== this.#rowsLocale) {
      this.#rowsLocale = locale;
      const sortable = this.#columns.some(({name}) => name === this.sort.by);
      this.#sorted = sortable ? this.sort : largestFirst;
      this.#rows = new RowList(view, this.#sorted, nameOrder(view, locale));
    }
    if (!changed.has('selected')) return;
    this.#seek(this.selected.at(-1));
    this.unfolded ||= isAmong(view.others, this.selected.at(-1));
  }

  protected override render(): TemplateResult | typeof nothing {
    const {view} = this;
    if (view === undefined) return nothing;
    const {locale} = this.#locale;
    const scene = {view, locale};
    const head = {sorted: this.#sorted, sort: this.#sort};
    const {length = 0} = this.#rows ?? {};
    const {start, end} = pageRange(this.page, length);
    const pinned = this.#pinned(start, end);
    const rows = [...pinned, ...(this.#rows?.slice(start, end) ?? [])];
    const title = tableTitle(view, locale);
    // The title distinguishes two tables on one page.
    const name = locale.text('labelled', {label: locale.text('table.scroll'), value: title});
    return html`
      <div class="frame" role="region" aria-label=${name} tabindex="0">
        <table>
          <caption part="caption">
            ${tableCaption(view, title, locale)}
          </caption>
          <thead>
            <tr>
              ${this.#columns.map((column) => tableHead(column, head))}
            </tr>
          </thead>
          <tbody
            @click=${this.#onClick}
            @pointerover=${this.#onPoint}
            @pointerleave=${this.#onLeave}
            @focusin=${this.#onFocus}
            @focusout=${this.#onLeave}
            @keydown=${this.#onKey}
          >
            ${rows.map((row, at) => this.#renderRow(row, scene, at < pinned.length))}
          </tbody>
        </table>
      </div>
      ${tablePager({page: this.page, length, title, locale, turn: this.#turn})}
      ${tableKey(rows, scene)} ${this.#renderOthers(view.others, locale)} ${this.#live.render()}
    `;
  }

  /** A table of their own, folded until the reader opens it or selects one of its regions. */
  #renderOthers(view: HotspotView | undefined, locale: Locale): TemplateResult | typeof nothing {
    if (view === undefined) return nothing;
    const {selected, hovered, unfolded} = this;
    const table = html`<hotspot-table
      .view=${view}
      .selected=${selected}
      .hovered=${hovered}
    ></hotspot-table>`;
    return html`
      <details part="others" .open=${unfolded} @toggle=${this.#onToggle}>
        <summary>${belowText(view, locale)}</summary>
        ${unfolded ? table : nothing}
      </details>
    `;
  }

  protected override updated(): void {
    const {frame} = this;
    const row = frame?.querySelector<HTMLElement>('tr.sought');
    if (frame && row) scrollToRow(frame, row);
    this.#sought = undefined;
  }

  /**
   * Rows of selected regions on other pages; they are shown above every page.
   *
   * @param start - Index of the first row of this page; `end` is after its last row.
   */
  #pinned(start: number, end: number): readonly TableRow[] {
    const rows = this.#rows;
    if (rows === undefined) return [];
    const places = this.selected.map((code) => this.#placeOf(code));
    return places
      .filter((at) => at >= 0 && (at < start || at >= end))
      .sort((one, other) => one - other)
      .flatMap((at) => rows.slice(at, at + 1));
  }

  /** Index of a region's row; −1 if it has none. */
  #placeOf(code: string): number {
    const regions = this.view?.figures.dataset.regions ?? [];
    const region = regions.findIndex((each) => each.code === code);
    return region < 0 ? -1 : (this.#rows?.placeOf(region) ?? -1);
  }

  #renderRow(row: TableRow, scene: CellScene, pinned: boolean): TemplateResult {
    const region = scene.view.figures.dataset.regions[row.region];
    const code = region?.code ?? '';
    const state = [
      row.kind,
      ...(pinned ? ['pinned'] : []),
      ...(this.selected.includes(code) ? ['selected'] : []),
      ...(this.hovered === code ? ['hovered'] : []),
      ...(this.#sought === code ? ['sought'] : []),
    ];
    return html`
      <tr part="row" class=${state.join(' ')} data-region=${code}>
        ${this.#columns.map(({name, numeric}) =>
          name === 'region'
            ? this.#renderRegion(row, scene)
            : html`<td class="${name}${numeric ? ' numeric' : ''}">
                ${tableCell(name, row, scene)}
              </td>`,
        )}
      </tr>
    `;
  }

  #renderRegion(row: TableRow, {view, locale}: CellScene): TemplateResult {
    const region = view.figures.dataset.regions[row.region];
    const code = region?.code ?? '';
    return html`
      <th scope="row" class="region">
        <div class="place">
          ${
            this.#width.narrow && row.rank > 0
              ? html`<span class="rank">${locale.number(row.rank)}</span>`
              : nothing
          }
          <span>
            <button
              type="button"
              class="plain"
              value=${code}
              aria-pressed=${this.selected.includes(code)}
            >
              ${locale.label(region?.name ?? '')}
            </button>
            <span class="code">${code}</span>
          </span>
        </div>
      </th>
    `;
  }

  /** Turns to the page of a region that was selected elsewhere. */
  #seek(code: string | undefined): void {
    if (code === undefined || code === this.#pointed) return;
    const at = this.#placeOf(code);
    if (at < 0) return;
    this.page = {...this.page, number: pageOf(at, this.page)};
    this.#sought = code;
  }

  readonly #onToggle = ({target}: Event): void => {
    this.unfolded = (target as HTMLDetailsElement).open;
  };

  readonly #turn = (page: Page): void => {
    const {locale} = this.#locale;
    this.page = page;
    this.#live.say(pageText(page, this.#rows?.length ?? 0, locale));
    this.frame?.scrollTo({top: 0});
  };

  readonly #sort = (sort: RowSort, {label}: TableColumn): void => {
    const {locale} = this.#locale;
    this.sort = sort;
    this.page = {...this.page, number: 0};
    const direction = locale.text(sort.descending ? 'table.descending' : 'table.ascending');
    this.#live.say(locale.text('table.sorted', {column: label, direction}));
  };

  #onClick(event: MouseEvent): void {
    const code = regionAt(event);
    if (code === undefined) return;
    const several = event.ctrlKey || event.metaKey || event.shiftKey;
    const selected = selectionAfter(this.selected, code, {several});
    const select = new HotspotSelectEvent(regionTargets(selected));
    this.dispatchEvent(select);
  }

  #onPoint(event: Event): void {
    this.#point(regionAt(event));
  }

  #onFocus(event: FocusEvent): void {
    this.#roving.onFocus(event);
    this.#onPoint(event);
  }

  #onKey(event: KeyboardEvent): void {
    this.#roving.onKey(event);
    const row = this.shadowRoot?.activeElement?.closest('tr');
    if (event.defaultPrevented && this.frame && row) scrollToRow(this.frame, row);
  }

  #onLeave(): void {
    this.#point(undefined);
  }

  #point(code: string | undefined): void {
    if (code === this.#pointed) return;
    this.#pointed = code;
    const hover = new HotspotHoverEvent(regionTarget(code));
    this.dispatchEvent(hover);
  }
}

function tableTitle(view: HotspotView, locale: Locale): string {
  const value = viewTitle(view, locale);
  if (!view.below) return value;
  return locale.text('labelled', {label: locale.text('criterion.below'), value});
}

function isAmong(view: HotspotView | undefined, code: string | undefined): boolean {
  if (view === undefined || code === undefined) return false;
  const {regions} = view.figures.dataset;
  return view.bubbles.region.includes(regions.findIndex((each) => each.code === code));
}

function nameOrder({figures}: HotspotView, locale: Locale): NameOrder {
  const {regions, sectors} = figures.dataset;
  const region = (at: number): string => locale.label(regions[at]?.name ?? '');
  const sector = (at: number): string => locale.label(sectors[at]?.label ?? '');
  return {
    compareRegions: (one, other) => locale.compare(region(one), region(other)),
    compareSectors: (one, other) => locale.compare(sector(one), sector(other)),
  };
}

function regionAt(event: Event): string | undefined {
  const row = (event.target as Element).closest<HTMLElement>('[data-region]');
  return row?.dataset['region'];
}

declare global {
  interface HTMLElementTagNameMap {
    'hotspot-table': HotspotTable;
  }
}
