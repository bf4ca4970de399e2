import {html, nothing, type TemplateResult} from 'lit';

import {placePopover} from '../../controls/popover-place.js';
import type {MapSources} from '../../export/hotspot-picture.js';
import type {Locale} from '../../locale/locale.js';
import {sectorsNames} from '../../locale/view-title.js';
import type {WidgetOptions, WidgetPart} from '../../state/options.js';
import type {LinkedView} from '../../state/url-fragment.js';
import type {HotspotView} from '../../view/hotspot-view.js';
import {widgetMap, type WidgetMapOptions} from './widget-map.js';

/** Options of {@link explorerStage}. */
export interface ExplorerStageOptions extends Omit<WidgetMapOptions, 'over' | 'below' | 'options'> {
  readonly parts: ReadonlySet<WidgetPart>;
  readonly locale: Locale;
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
  /** Full screen; absent where the widget cannot have it. */
  readonly fullScreen: {readonly open: boolean; readonly toggle: () => void} | undefined;
}

/** Map with all choices beside and over it, as high as the window. */
export function explorerStage(stage: ExplorerStageOptions): TemplateResult {
  const {view, selected, parts, locale, options, drawer} = stage;
  return html`
    <div class=${drawer ? 'stage drawn' : 'stage'}>
      <div class="bar">
        <button type="button" class="sectors" aria-expanded=${drawer} @click=${stage.toggleDrawer}>
          ${view && sectorsNames(view, locale).join(locale.text('separator'))}
        </button>
        ${
          parts.has('search')
            ? html`<hotspot-region-search
                .view=${view}
                .selected=${selected}
              ></hotspot-region-search>`
            : nothing
        }
      </div>
      <hotspot-sector-picker .view=${view}></hotspot-sector-picker>
      ${widgetMap({...stage, options, over: mapOverlays(stage), below: stageFoot(stage)})}
    </div>
    <hotspot-largest class="below" .view=${view} .hovered=${stage.hovered}></hotspot-largest>
  `;
}

function mapOverlays(stage: ExplorerStageOptions): TemplateResult {
  const {view, hovered, parts, locale, sources, options, reset, fullScreen} = stage;
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
    ${
      fullScreen
        ? html`<button
            slot="tools"
            type="button"
            class="icon"
            aria-label=${locale.text(fullScreen.open ? 'explorer.fullScreenEnd' : 'explorer.fullScreen')}
            title=${locale.text(fullScreen.open ? 'explorer.fullScreenEnd' : 'explorer.fullScreen')}
            @click=${fullScreen.toggle}
          >
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4"></path>
            </svg>
          </button>`
        : nothing
    }
    ${parts.has('share') ? shareTool(stage) : nothing}
    <hotspot-largest slot="side" .view=${view} .hovered=${hovered}></hotspot-largest>
  `;
}

function shareTool(stage: ExplorerStageOptions): TemplateResult {
  const {view, selected, locale, sources, link, options} = stage;
  return html`
    <button slot="tools" type="button" class="tool" popovertarget="share" aria-haspopup="dialog">
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M8 10V1.5M4.5 5 8 1.5 11.5 5M3 8v6.5h10V8"></path>
      </svg>
      <span>${locale.text('explorer.share')}</span>
    </button>
    <div
      slot="tools"
      id="share"
      class="panel"
      popover
      role="dialog"
      aria-label=${locale.text('share.title')}
      @toggle=${onToggle}
    >
      <hotspot-share
        plain
        .view=${view}
        .selected=${selected}
        .link=${link}
        .sources=${sources}
        .options=${options}
      ></hotspot-share>
    </div>
  `;
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
        <button type="button" class="link" popovertarget="sources" aria-haspopup="dialog">
          ${locale.text('explorer.sources')}
        </button>
      </p>
      <div
        id="sources"
        class="panel"
        popover
        role="dialog"
        aria-label=${locale.text('explorer.sources')}
        @toggle=${onToggle}
      >
        <hotspot-legend content="notes" .view=${view} .regions=${regions}></hotspot-legend>
      </div>
    </div>
  `;
}

function onToggle({target, currentTarget, newState}: ToggleEvent): void {
  const panel = currentTarget as HTMLElement;
  if (target !== panel || newState !== 'open') return;
  const root = panel.getRootNode() as ParentNode;
  const button = root.querySelector(`[popovertarget='${panel.id}']`);
  if (button) placePopover(panel, button);
}
