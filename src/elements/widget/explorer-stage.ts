import {css, html, nothing, type CSSResult, type TemplateResult} from 'lit';

import type {MapSources} from '../../export/hotspot-picture.js';
import {FullScreen} from '../../controls/full-screen.js';
import {ICONS} from '../../controls/icons.js';
import {legendRowsStyle} from '../../style/legend-rows-style.js';
import {stageStyle} from '../../style/stage-style.js';
import {explorerNarrowStyle} from '../../style/explorer-narrow-style.js';
import {explorerPrintStyle} from '../../style/explorer-print-style.js';
import {explorerStyle} from '../../style/explorer-style.js';
import {explorerToolsStyle} from '../../style/explorer-tools-style.js';
import {sectorsNames} from '../../locale/view-title.js';
import type {WidgetOptions, WidgetPart} from '../../state/options.js';
import type {LinkedView} from '../../state/url-fragment.js';
import {popoverPanel} from '../../controls/popover-panel.js';
import {stageTools, type StageToolsOptions} from '../../controls/stage-tools.js';
import {widgetMap, type WidgetMapOptions} from './widget-map.js';
import {widgetPicker, widgetSearch, type WidgetRailOptions} from './widget-rail.js';

/** Options of {@link explorerStage}. */
export interface ExplorerStageOptions
  extends
    Omit<WidgetMapOptions, 'over' | 'below' | 'options'>,
    Omit<StageToolsOptions, 'share'>,
    WidgetRailOptions {
  readonly parts: ReadonlySet<WidgetPart>;
  readonly sources: MapSources;
  /** The view in the form of links. */
  readonly link: LinkedView | undefined;
  readonly options: WidgetOptions;
  /** Headline and key figures. */
  readonly header: TemplateResult;
  /** Whether the list of sectors is open where there is no room beside the map. */
  readonly drawer: boolean;
  readonly toggleDrawer: () => void;
  /** Returns to the view that the widget opened in. */
  readonly reset: () => void;
}

/** Map with all choices beside and over it, as high as the window. */
export function explorerStage(stage: ExplorerStageOptions): TemplateResult {
  const {view, locale, options, drawer} = stage;
  return html`
    <div
      class=${drawer ? 'stage drawn' : 'stage'}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key === 'Escape' && drawer && !event.defaultPrevented) stage.toggleDrawer();
      }}
    >
      <div class="bar">
        <button type="button" class="sectors" aria-expanded=${drawer} @click=${stage.toggleDrawer}>
          ${view && sectorsNames(view, locale).join(locale.text('separator'))}
        </button>
        ${widgetSearch(stage)}
      </div>
      ${widgetPicker(stage)}
      ${widgetMap({...stage, options, over: mapOverlays(stage), below: stageFoot(stage)})}
    </div>
    <hotspot-largest class="below" .view=${view} .hovered=${stage.hovered}></hotspot-largest>
  `;
}

function mapOverlays(stage: ExplorerStageOptions): TemplateResult {
  const {view, hovered, selected, parts, locale, sources, options, reset} = stage;
  const last = selected.at(-1);
  return html`
    <div slot="head">${stage.header}</div>
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
              ${locale.text('reset')}
            </button>
          </hotspot-filters>`
        : nothing
    }
    ${stageTools({...stage, share: parts.has('share') ? shareOf(stage) : undefined})}
    ${
      last === undefined
        ? html`<hotspot-largest slot="side" .view=${view} .hovered=${hovered}></hotspot-largest>`
        : html`<hotspot-region
            slot="side"
            .view=${view}
            .region=${last}
            .selected=${selected}
          ></hotspot-region>`
    }
  `;
}

function shareOf(stage: ExplorerStageOptions): TemplateResult {
  const {view, selected, sources, link, options} = stage;
  return html`<hotspot-share
    plain
    .view=${view}
    .selected=${selected}
    .link=${link}
    .sources=${sources}
    .options=${options}
  ></hotspot-share>`;
}

function stageFoot({view, parts, locale, regions}: ExplorerStageOptions): TemplateResult {
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
          popovertarget="sources"
          aria-haspopup="dialog"
          aria-label=${locale.text('explorer.sources')}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">${ICONS.about}</svg>
          <span>${locale.text('explorer.sources')}</span>
        </button>
      </p>
      ${popoverPanel({
        id: 'sources',
        label: locale.text('explorer.sources'),
        content: html`<hotspot-legend
          content="notes"
          .view=${view}
          .regions=${regions}
        ></hotspot-legend>`,
      })}
    </div>
  `;
}

/** All that explorers need besides their elements. */
export interface Stage {
  readonly explorerStage: typeof explorerStage;
  readonly FullScreen: typeof FullScreen;
  /** Style sheets by the tag of the element that takes them. */
  readonly styles: Readonly<Record<string, CSSResult>>;
}

/** What all explorers have. */
export const wholeStage: Stage = {
  explorerStage,
  FullScreen,
  styles: {
    'regional-hotspots': css`
      ${explorerStyle} ${explorerToolsStyle} ${explorerNarrowStyle} ${explorerPrintStyle}
    `,
    'hotspot-map': stageStyle,
    'hotspot-legend': legendRowsStyle,
  },
};
