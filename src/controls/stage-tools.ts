import {html, nothing, type TemplateResult} from 'lit';

import {ICONS, type IconName} from './icons.js';
import {popoverPanel} from './popover-panel.js';
import type {Locale} from '../locale/locale.js';

/** Options of {@link stageTools}. */
export interface StageToolsOptions {
  readonly locale: Locale;
  /** Content of the panel that the button to share opens; absent for no such button. */
  readonly share: TemplateResult | undefined;
  /** Full screen; absent where the widget cannot have it. */
  readonly fullScreen: {readonly open: boolean; readonly toggle: () => void} | undefined;
}

/** Buttons over the map, one tab stop: arrow keys move among them. */
export function stageTools({locale, share, fullScreen}: StageToolsOptions): TemplateResult {
  const screen = fullScreen?.open ? 'explorer.fullScreenEnd' : 'explorer.fullScreen';
  return html`
    <div
      slot="tools"
      class="tools"
      role="toolbar"
      aria-label=${locale.text('explorer.tools')}
      @keydown=${onKey}
      @focusin=${onFocus}
    >
      <span class="joined">
        ${icon(locale.text('map.zoomIn'), 'plus', (event) => mapOf(event)?.zoom(2))}
        ${icon(locale.text('map.zoomOut'), 'minus', (event) => mapOf(event)?.zoom(0.5))}
        ${icon(locale.text('map.reset'), 'house', (event) => mapOf(event)?.showAll())}
        ${fullScreen ? icon(locale.text(screen), 'corners', fullScreen.toggle) : nothing}
      </span>
      ${
        share &&
        html`<button
          type="button"
          class="tool"
          tabindex="-1"
          popovertarget="share"
          aria-haspopup="dialog"
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">${ICONS.share}</svg>
          <span>${locale.text('explorer.share')}</span>
        </button>`
      }
    </div>
    ${
      share &&
      popoverPanel({
        id: 'share',
        slot: 'tools',
        label: locale.text('share.title'),
        content: share,
      })
    }
  `;
}

function icon(label: string, name: IconName, press: (event: Event) => void): TemplateResult {
  return html`
    <button
      type="button"
      class=${`icon ${name}`}
      tabindex=${name === 'plus' ? 0 : -1}
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

function buttonsOf(event: Event): readonly HTMLElement[] {
  const bar = event.currentTarget as HTMLElement;
  return [...bar.querySelectorAll<HTMLElement>('button')].filter((each) => each.checkVisibility());
}

function onFocus(event: Event): void {
  for (const each of buttonsOf(event)) each.tabIndex = each === event.target ? 0 : -1;
}

function onKey(event: KeyboardEvent): void {
  const buttons = buttonsOf(event);
  const at = buttons.findIndex((each) => each === event.target);
  const {key} = event;
  const last = buttons.length - 1;
  const places: Readonly<Record<string, number>> = {
    ArrowRight: at === last ? 0 : at + 1,
    ArrowLeft: at === 0 ? last : at - 1,
    Home: 0,
    End: last,
  };
  const place = places[key];
  if (at < 0 || place === undefined) return;
  event.preventDefault();
  buttons[place]?.focus();
}
