import {css, html, nothing, type CSSResult, type TemplateResult} from 'lit';

import type {MapSources} from '../export/hotspot-picture.js';
import {FullScreen} from '../controls/full-screen.js';
import {ICONS} from '../controls/icons.js';
import {legendRowsStyle} from '../style/legend-rows-style.js';
import {stageStyle} from '../style/stage-style.js';
import {explorerCompareStyle} from './explorer-compare-style.js';
import {explorerNarrowStyle} from './explorer-narrow-style.js';
import {explorerPrintStyle} from './explorer-print-style.js';
import {explorerStoryStyle} from './explorer-story-style.js';
import {explorerStyle} from './explorer-style.js';
import {explorerToolsStyle} from './explorer-tools-style.js';
import {sectorsNames} from '../locale/view-title.js';
import type {WidgetOptions} from '../state/options.js';
import type {LinkedView} from '../state/url-fragment.js';
import {stageTools, type StageToolsOptions} from '../controls/stage-tools.js';
import type {AnsweredQuestion} from '../state/opening-view.js';
import {compareStage, type CompareMode} from './compare-stage.js';
import {comparisonPanel, regionRail} from './comparison-panel.js';
import {exampleQuestions, type ExampleQuestionsOptions} from './example-questions.js';
import {keyFigureRow} from './key-figure-row.js';
import {NOTES, notesPanel} from './notes-panel.js';
import {sectorList, sectorSearch, type SectorChoiceOptions} from './sector-choice.js';
import {shareContent} from './share-content.js';
import {tabPanel, type TabPanelOptions} from './tab-panel.js';

/** Options of {@link explorerLayout}. */
export interface ExplorerOptions
  extends
    Omit<StageToolsOptions, 'share' | 'compare'>,
    Omit<SectorChoiceOptions, 'questions'>,
    TabPanelOptions {
  readonly sources: MapSources;
  /** The view in the form of links. */
  readonly link: LinkedView | undefined;
  readonly options: WidgetOptions;
  /** Headline, with something below it. */
  readonly header: (below: unknown) => TemplateResult;
  /** Map, with what lies over it and below it. */
  readonly map: (over: unknown, below: unknown) => TemplateResult;
  readonly questions: readonly AnsweredQuestion[];
  readonly asking: ExampleQuestionsOptions;
  /** Whether the list of sectors is open where there is no room beside the map. */
  readonly drawer: boolean;
  readonly toggleDrawer: () => void;
  /** Follows a link to `#map` or `#table`. */
  readonly skip: (event: Event) => void;
  /** Returns to the view that the widget opened in. */
  readonly reset: () => void;
}

/** Map with all choices beside and over it, as high as the window, and tabs below. */
export function explorerLayout(explorer: ExplorerOptions): TemplateResult {
  return html`${compareStage(layoutIn, explorer)}`;
}

/** The layout while regions are compared, or not. */
function layoutIn(explorer: ExplorerOptions, compare: CompareMode): TemplateResult {
  const {view, locale, drawer, map} = explorer;
  const questions = exampleQuestions(explorer.questions, explorer.asking);
  const sectors = {...explorer, questions};
  return html`
    ${view && skipLinks(explorer)}
    <div
      class=${['stage', drawer && 'drawn', compare.open && 'comparing'].filter(Boolean).join(' ')}
      @hotspot-open=${compare.onOpen}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key === 'Escape' && drawer && !event.defaultPrevented) explorer.toggleDrawer();
      }}
    >
      <div class="bar">
        <button
          type="button"
          class="sectors"
          aria-expanded=${drawer}
          @click=${explorer.toggleDrawer}
        >
          ${
            compare.open
              ? locale.text('search.regions')
              : view && sectorsNames(view, locale).join(locale.text('separator'))
          }
        </button>
        ${sectorSearch(sectors)}
      </div>
      ${compare.open ? regionRail(explorer, compare) : sectorList(sectors)}
      ${map(mapOverlays(explorer, compare), stageFoot(explorer))}
      ${compare.open ? comparisonPanel(explorer, compare) : nothing}
    </div>
    ${listBelow(explorer, compare)}
    <div class="figures">${tabPanel(explorer)} ${questions}</div>
  `;
}

/** The largest regions below the map on a phone, or the list of those to compare. */
function listBelow(
  {view, hovered, selected}: ExplorerOptions,
  {open}: Pick<CompareMode, 'open'>,
): TemplateResult {
  return open
    ? html`<hotspot-regions
        class="below"
        .view=${view}
        .selected=${selected}
        .hovered=${hovered}
      ></hotspot-regions>`
    : html`<hotspot-largest class="below" .view=${view} .hovered=${hovered}></hotspot-largest>`;
}

/** Links past all choices. */
function skipLinks({locale, skip}: ExplorerOptions): TemplateResult {
  return html`
    <a class="skip" href="#map" @click=${skip}>${locale.text('explorer.skipToMap')}</a>
    <a class="skip" href="#table" @click=${skip}>${locale.text('explorer.skipToTable')}</a>
  `;
}

function mapOverlays(explorer: ExplorerOptions, compare: CompareMode): TemplateResult {
  const {view, parts, locale, sources, options, reset} = explorer;
  return html`
    <div slot="head">
      ${explorer.header(view && keyFigureRow(view, {locale, hidden: Boolean(options.description)}))}
    </div>
    ${
      parts.has('filters')
        ? html`<hotspot-filters
            slot="head"
            .view=${view}
            .regions=${sources.regions}
            .areas=${options.areas}
            .areasMethod=${options.areasMethod}
            .areasThresholds=${options.areasThresholds}
          >
            <button type="button" class="link" part="reset" @click=${reset}>
              ${locale.text('explorer.reset')}
            </button>
          </hotspot-filters>`
        : nothing
    }
    ${stageTools({
      ...{...explorer, compare},
      share: parts.has('share') ? shareContent(explorer) : undefined,
    })}
    ${compare.open ? nothing : sideOf(explorer)}
  `;
}

/** The largest regions, or the card of the one last selected. */
function sideOf({view, hovered, selected}: ExplorerOptions): TemplateResult {
  const last = selected.at(-1);
  return last === undefined
    ? html`<hotspot-largest slot="side" .view=${view} .hovered=${hovered}></hotspot-largest>`
    : html`<hotspot-region
        slot="side"
        .view=${view}
        .region=${last}
        .selected=${selected}
      ></hotspot-region>`;
}

function stageFoot({view, parts, locale, sources}: ExplorerOptions): TemplateResult {
  const {source} = view?.figures.dataset.metadata ?? {};
  return html`
    <div class="foot">
      ${
        parts.has('timeline')
          ? html`<hotspot-timeline compact .view=${view}></hotspot-timeline>`
          : nothing
      }
      <p class="source">
        ${source && html`<span>${locale.label(source)}</span>`}
        <button
          type="button"
          class="link"
          popovertarget=${NOTES}
          aria-haspopup="dialog"
          aria-label=${locale.text('explorer.sources')}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">${ICONS.about}</svg>
          <span>${locale.text('explorer.sources')}</span>
        </button>
      </p>
      ${notesPanel({view, locale, regions: sources.regions})}
    </div>
  `;
}

/** All that explorers need besides their elements. */
export interface Stage {
  readonly explorerLayout: typeof explorerLayout;
  readonly FullScreen: typeof FullScreen;
  /** Style sheets by the tag of the element that takes them. */
  readonly styles: Readonly<Record<string, CSSResult>>;
}

/** What all explorers have. */
export const wholeStage: Stage = {
  explorerLayout,
  FullScreen,
  styles: {
    'regional-hotspots': css`
      ${explorerStoryStyle} ${explorerStyle} ${explorerToolsStyle} ${explorerNarrowStyle} ${explorerCompareStyle} ${explorerPrintStyle}
    `,
    'hotspot-map': stageStyle,
    'hotspot-legend': legendRowsStyle,
  },
};
