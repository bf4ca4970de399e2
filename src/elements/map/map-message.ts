import {html, type TemplateResult} from 'lit';

import type {Locale} from '../../locale/locale.js';
import type {HotspotView} from '../../view/hotspot-view.js';
import type {LeftGesture} from './gesture-note.js';

/** What the message depends on. */
export interface MapState {
  readonly view: HotspotView | undefined;
  /** A gesture that was just left to the page. */
  readonly gesture: LeftGesture | undefined;
  /** Whether the WebGL map could not be started. */
  readonly failed: boolean;
}

/** The one thing that the reader must know of the map's state; empty if there is none. */
export function mapMessage(state: MapState, locale: Locale): TemplateResult {
  const text = messageText(state, locale);
  return html`<p part="message" role="status" ?hidden=${text === ''}>${text}</p>`;
}

function messageText({view, gesture, failed}: MapState, locale: Locale): string {
  if (gesture === 'touch') return locale.text('map.twoFingers');
  if (gesture === 'wheel') return locale.text('map.scrollKey', {key: scrollKey()});
  if (view?.bubbles.length === 0) return locale.text('map.empty');
  return failed ? locale.text('map.plain') : '';
}

function scrollKey(): string {
  return navigator.userAgent.includes('Mac') ? '⌘' : 'Ctrl';
}
