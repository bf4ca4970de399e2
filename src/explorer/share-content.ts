import {html, type TemplateResult} from 'lit';

import type {MapSources} from '../export/hotspot-picture.js';
import type {WidgetOptions} from '../state/options.js';
import type {LinkedView} from '../state/url-fragment.js';
import type {HotspotView} from '../view/hotspot-view.js';

/** What there is to share. */
export interface ShareContentOptions {
  readonly view: HotspotView | undefined;
  /** Codes of the selected regions. */
  readonly selected: readonly string[];
  /** The view in the form of links. */
  readonly link: LinkedView | undefined;
  readonly sources: MapSources;
  /** Options as links and embed code hold them. */
  readonly options: WidgetOptions;
}

/** Content of the panel to share. */
export function shareContent(shared: ShareContentOptions): TemplateResult {
  return html`<hotspot-share
    plain
    .view=${shared.view}
    .selected=${shared.selected}
    .link=${shared.link}
    .sources=${shared.sources}
    .options=${shared.options}
  ></hotspot-share>`;
}
