import {html, nothing, type TemplateResult} from 'lit';

import {rovingToolbar} from '../a11y/roving-toolbar.js';
import {ICONS, type IconName} from './icons.js';
import {popoverPanel} from './popover-panel.js';
import type {Locale} from '../locale/locale.js';

/** Options of {@link stageTools}. */
export interface StageToolsOptions {
  readonly locale: Locale;
  /** Content of the panel that the button to share opens; absent for no such button. */
  readonly share: TemplateResult | undefined;
  /** Called when that button is pressed: the page’s address may have changed meanwhile. */
  readonly askShare: () => void;
  /** Mode in which regions are compared. */
  readonly compare: {readonly open: boolean; readonly toggle: () => void};
  /** Full screen; absent where the widget cannot have it. */
  readonly fullScreen: {readonly open: boolean; readonly toggle: () => void} | undefined;
}

/** Buttons over the map, one tab stop: arrow keys move among them. */
export function stageTools({
  locale,
  share,
  askShare,
  compare,
  fullScreen,
}: StageToolsOptions): TemplateResult {
  const screen = fullScreen?.open ? 'explorer.fullScreenEnd' : 'explorer.fullScreen';
  return html`
    <div
      slot="tools"
      class="tools"
      role="toolbar"
      aria-label=${locale.text('explorer.tools')}
      ${rovingToolbar()}
    >
      <span class="joined">
        ${icon(locale.text('map.zoomIn'), 'plus', (event) => mapOf(event)?.zoom(2))}
        ${icon(locale.text('map.zoomOut'), 'minus', (event) => mapOf(event)?.zoom(0.5))}
        ${icon(locale.text('map.reset'), 'house', (event) => mapOf(event)?.showAll())}
        ${fullScreen ? icon(locale.text(screen), 'corners', fullScreen.toggle) : nothing}
      </span>
      ${compareButton(locale, compare)} ${share && shareButton(locale, askShare)}
    </div>
    ${
      share &&
      popoverPanel({id: 'share', slot: 'tools', label: locale.text('share.title'), content: share})
    }
  `;
}

function compareButton(
  locale: Locale,
  {open, toggle}: StageToolsOptions['compare'],
): TemplateResult {
  return html`<button
    type="button"
    class="compare tool"
    value="compare"
    aria-pressed=${open}
    @click=${toggle}
  >
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path d="M2 4.5h12M2 11.5h12M5 2.5v4M11 9.5v4"></path>
    </svg>
    <span>${locale.text('card.compare')}</span>
  </button>`;
}

function shareButton(locale: Locale, ask: () => void): TemplateResult {
  return html`<button
    type="button"
    class="tool"
    value="share"
    popovertarget="share"
    @click=${ask}
    aria-haspopup="dialog"
  >
    <svg viewBox="0 0 16 16" aria-hidden="true">${ICONS.share}</svg>
    <span>${locale.text('explorer.share')}</span>
  </button>`;
}

function icon(label: string, name: IconName, press: (event: Event) => void): TemplateResult {
  return html`
    <button
      type="button"
      class=${`icon ${name}`}
      value=${name}
      aria-label=${label}
      title=${label}
      @click=${press}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">${ICONS[name]}</svg>
    </button>
  `;
}

function mapOf({currentTarget}: Event): HTMLElementTagNameMap['hotspot-map'] | null {
  return (currentTarget as Element).closest('hotspot-map');
}
