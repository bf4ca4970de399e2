import {html, nothing, type TemplateResult} from 'lit';

import {ICONS} from '../../controls/icons.js';
import type {HotspotDataset} from '../../dataset/hotspot-dataset.js';
import {statusNote} from '../../legend/status-note.js';
import type {Locale} from '../../locale/locale.js';
import {shownAreas} from '../../reading/shown-areas.js';
import type {HotspotView} from '../../view/hotspot-view.js';
import type {LeftGesture} from '../../gestures/gesture-note.js';

/** Actions of the buttons. */
export interface MapActions {
  readonly zoom: (factor: number) => void;
  readonly reset: () => void;
}

/** Buttons to zoom in, to zoom out, and to return to the whole map. */
export function mapButtons(locale: Locale, {zoom, reset}: MapActions): TemplateResult {
  return html`
    <div part="controls">
      ${button(locale.text('map.zoomIn'), ICONS.plus, () => zoom(2))}
      ${button(locale.text('map.zoomOut'), ICONS.minus, () => zoom(0.5))}
      ${button(locale.text('map.reset'), ICONS.house, reset)}
    </div>
  `;
}

function button(label: string, icon: TemplateResult, press: () => void): TemplateResult {
  return html`
    <button type="button" aria-label=${label} title=${label} @click=${press}>
      <svg viewBox="0 0 16 16" aria-hidden="true">${icon}</svg>
    </button>
  `;
}

/** State that determines the message. */
export interface MapState {
  readonly view: HotspotView | undefined;
  /** Gesture that was just left to the page. */
  readonly gesture: LeftGesture | undefined;
  /** Whether the WebGL map could not be started. */
  readonly failed: boolean;
}

/** Message on the map's state; empty if there is none. */
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

/**
 * Notices required by the data, the boundaries, the names of countries and the page.
 *
 * @param notices.regions - GeoJSON of areas; by default the data's own.
 * @param notices.disclaimer - The page's notice, which remains where the others are shown elsewhere.
 */
export function mapAttribution(
  dataset: HotspotDataset,
  {regions, disclaimer}: {readonly regions: unknown; readonly disclaimer: string | undefined},
  locale: Locale,
): readonly unknown[] {
  const required = [dataset.metadata.attribution, shownAreas(dataset, regions).attribution]
    .map((notice) => (notice === undefined ? '' : locale.label(notice)))
    .concat(statusNote(dataset, locale))
    .filter((text) => text !== '')
    .map((text) => html`<p part="attribution">${text}</p>`);
  return [...required, disclaimer ? html`<p part="disclaimer">${disclaimer}</p>` : nothing];
}
