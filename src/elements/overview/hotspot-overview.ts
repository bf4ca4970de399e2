import {html, nothing, type CSSResult, type PropertyValues, type TemplateResult} from 'lit';
import {state} from 'lit/decorators.js';

import {RovingFocus} from '../../a11y/roving-focus.js';
import {Memo} from '../../cartography/memo.js';
import {chartColours, type ChartColours} from '../../chart/chart-colours.js';
import {ChartDownload, type DownloadedChart} from '../../chart/chart-download.js';
import {ruler} from '../../chart/chart-parts.js';
import {ChartSizeController} from '../../chart/chart-size-controller.js';
import {BaseElement} from '../../controls/base-element.js';
import {property} from '../../controls/property.js';
import {HotspotErrorEvent, HotspotSectorChangeEvent} from '../../events.js';
import {fileName} from '../../export/save-file.js';
import {LocaleController} from '../../locale/locale-controller.js';
import {BoxController} from '../../style/box-controller.js';
import {boxStyle} from '../../style/box-style.js';
import {chartStyle} from '../../style/chart-style.js';
import {chartTableStyle} from '../../style/chart-table-style.js';
import {chartToolsStyle} from '../../style/chart-tools-style.js';
import {controls} from '../../style/controls.js';
import {SchemeController} from '../../style/scheme-controller.js';
import {tokens} from '../../style/tokens.js';
import type {HotspotView} from '../../view/hotspot-view.js';
import type {ComparedSector} from '../../chart/sector-comparison.js';
import {selectionAfter} from '../../view/selection.js';
import {compareList} from './compare-list.js';
import {compareListStyle} from './compare-list-style.js';
import {COMPARE_MEASURES, type CompareMeasure} from './compare-measure.js';
import {comparePicture} from './compare-picture.js';
import {compareScene, type CompareScene} from './compare-scene.js';
import {compareSide} from './compare-side.js';
import {compareTable} from './compare-table.js';
import {compareHeadline, compareNotes} from './compare-words.js';
import {listSwitch} from './list-switch.js';
import {overviewStyle} from './overview-style.js';
import {overviewTable} from './overview-table.js';
import {quotientKey} from './quotient-key.js';
import {sortChoice} from './sort-choice.js';

/** Width from which a map of one sector lies beside the rows, and the room it takes, in CSS pixels. */
const WITH_SIDE = 1280;
const SIDE = 304;

/**
 * Comparison of a taxonomy's sectors, a row for each: people employed, change, hotspots, and the
 * share of the largest regions.
 *
 * @element hotspot-overview
 * @fires {HotspotSectorChangeEvent} hotspot-sector-change - The reader has chosen a sector.
 * @fires {HotspotErrorEvent} hotspot-error - A picture could not be created.
 * @csspart heading - Finding of the comparison.
 * @csspart download - Button that saves a picture.
 * @csspart message - Notes on how to read the comparison.
 */
export class HotspotOverview extends BaseElement {
  static override styles: CSSResult[] = [
    ...[tokens, boxStyle, controls, chartStyle, chartTableStyle, chartToolsStyle],
    ...[overviewStyle, compareListStyle],
  ];

  /** View to show; taxonomy, year, countries and criterion are parts of its filter. */
  @property({attribute: false}) accessor view: HotspotView | undefined;

  /** Id of the taxonomy; the view's own if this is empty or not in the data. */
  @property({attribute: 'taxonomy'}) accessor taxonomy = '';

  /** Measure that the rows are sorted by, greatest first; the reader can change it. */
  @property({attribute: 'sort'}) accessor sort: CompareMeasure = 'employment';

  readonly #locale = new LocaleController(this);
  readonly #scheme = new SchemeController(this, () => this.performUpdate());
  readonly #size = new ChartSizeController(this, () => this.performUpdate());
  readonly #roving = new RovingFocus(this, {
    items: () => [...this.renderRoot.querySelectorAll<HTMLButtonElement>('button.name')],
  });
  readonly #download = new ChartDownload(this, {
    chart: (format) => this.#picture(format),
    failed: (error) => {
      const failure = new HotspotErrorEvent(error);
      this.dispatchEvent(failure);
    },
  });

  readonly #kept = new Memo<CompareScene>();

  @state() private accessor tableShown = false;
  /** Id of the taxonomy that the reader has taken here, until the view has another one. */
  @state() private accessor taken: string | undefined;
  @state() private accessor pointed: string | undefined;
  @state() private accessor opened: string | undefined;
  #scene: CompareScene | undefined;
  #viewed: string | undefined;

  constructor() {
    super();
    new BoxController(this);
  }

  protected override willUpdate(changed: PropertyValues): void {
    const {view} = this;
    const {width, textScale} = this.#size;
    const {locale} = this.#locale;
    const viewed = view?.filter.taxonomy;
    if (changed.has('taxonomy') || viewed !== this.#viewed) this.taken = undefined;
    this.#viewed = viewed;
    const taxonomy = this.taken ?? this.taxonomy;
    const sort = COMPARE_MEASURES.includes(this.sort) ? this.sort : 'employment';
    this.#scene =
      view === undefined || width === 0
        ? undefined
        : this.#kept.from([view, taxonomy, sort, width, textScale, locale], () =>
            compareScene(
              {scope: view, taxonomy, sort},
              {width: this.#hasSide ? width - SIDE * textScale : width, textScale, locale},
            ),
          );
  }

  protected override render(): TemplateResult {
    const scene = this.#scene;
    return scene === undefined ? ruler : html`${ruler} ${this.#renderScene(scene)}`;
  }

  #renderScene(scene: CompareScene): TemplateResult {
    const {layout} = scene;
    const colours = chartColours(this.#scheme.scheme);
    const headline = compareHeadline(scene);
    const shown = this.#hasSide ? this.#shown(scene) : undefined;
    return html`
      <div class=${shown ? 'whole beside' : 'whole'}>
        ${shown ? html`<aside>${compareSide(shown, scene, colours)}</aside>` : nothing}
        <div class=${layout.list ? 'narrow' : 'wide'}>
          ${headline === '' ? nothing : html`<p part="heading" class="headline">${headline}</p>`}
          ${this.#renderTools(scene)} ${this.#renderSectors(scene, colours)}
          ${shown || layout.share === undefined ? nothing : quotientKey(scene, colours)}
          ${this.#renderNotes(scene)}
        </div>
      </div>
    `;
  }

  #renderTools(scene: CompareScene): TemplateResult {
    return html`
      <div class="tools">
        ${listSwitch(scene, (taxonomy) => (this.taken = taxonomy))}
        ${sortChoice(scene, (sort) => (this.sort = sort))} ${this.#download.render(scene.locale)}
      </div>
    `;
  }

  #renderSectors(scene: CompareScene, colours: ChartColours): TemplateResult {
    return html`
      <div
        @click=${this.#onClick}
        @keydown=${this.#roving.onKey}
        @focusin=${this.#onFocus}
        @pointerover=${this.#onPointer}
        @pointerleave=${this.#onPointerLeave}
      >
        ${
          scene.layout.list
            ? compareList(scene, colours, {opened: this.opened, show: this.#show})
            : compareTable(scene, colours)
        }
      </div>
    `;
  }

  #renderNotes(scene: CompareScene): TemplateResult {
    const {locale, layout} = scene;
    return html`
      <ul class="notes" part="message">
        ${compareNotes(scene).map((note) => html`<li>${note}</li>`)}
        ${layout.list ? nothing : html`<li>${locale.text('overview.hint')}</li>`}
      </ul>
      <details class="table" @toggle=${this.#onToggle}>
        <summary>${locale.text('chart.tableShown')}</summary>
        ${this.tableShown ? overviewTable(scene) : nothing}
      </details>
    `;
  }

  /** Whether there is room for a map beside the rows. */
  get #hasSide(): boolean {
    const {width, textScale} = this.#size;
    return width >= WITH_SIDE * textScale;
  }

  /** Sector on the map beside the rows: the one pointed at, or else the first chosen, or the first. */
  #shown({sectors, scope}: CompareScene): ComparedSector | undefined {
    const of = (key: string | undefined): ComparedSector | undefined =>
      sectors.find(({sector}) => sector.key === key);
    return of(this.pointed) ?? of(scope.filter.sectors[0]) ?? sectors[0];
  }

  #picture(format: string): DownloadedChart {
    const scene = this.#scene;
    if (scene === undefined) throw new Error('a picture needs a view');
    const {filter} = scene.scope;
    const name = fileName({...filter, sectors: []}, format, 'compare');
    return {picture: comparePicture(scene), name};
  }

  readonly #show = (key: string): void => this.#choose(key, false);

  #choose(key: string, adding: boolean): void {
    const {filter} = this.#scene?.scope ?? {};
    if (filter === undefined) return;
    const sectors = selectionAfter(filter.sectors, key, {several: adding});
    const change = new HotspotSectorChangeEvent(filter.taxonomy, sectors);
    this.dispatchEvent(change);
  }

  readonly #onClick = (event: MouseEvent): void => {
    const target = event.target as Element;
    const key = keyOf(target);
    if (key === undefined) return;
    if (this.#scene?.layout.list !== true) {
      this.#choose(key, event.ctrlKey || event.metaKey || event.shiftKey);
    } else if (target.closest('.name') !== null) {
      this.opened = this.opened === key ? undefined : key;
    }
  };

  readonly #onFocus = (event: FocusEvent): void => {
    const target = event.target as Element;
    if (!target.matches('.name')) return;
    this.#roving.onFocus(event);
    if (target.matches(':focus-visible')) this.pointed = keyOf(target);
  };

  readonly #onPointer = ({target, pointerType}: PointerEvent): void => {
    const key = keyOf(target as Element);
    if (pointerType !== 'touch' && key !== undefined) this.pointed = key;
  };

  readonly #onPointerLeave = (): void => {
    this.pointed = undefined;
  };

  #onToggle(event: Event): void {
    this.tableShown = (event.target as HTMLDetailsElement).open;
  }
}

function keyOf(target: Element): string | undefined {
  return target.closest<HTMLElement>('[data-key]')?.dataset['key'];
}

declare global {
  interface HTMLElementTagNameMap {
    'hotspot-overview': HotspotOverview;
  }
}
