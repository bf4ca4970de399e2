import {HotspotFilterChangeEvent} from '../events.js';

/** Height of a name as a target, in CSS pixels. */
const TARGET = 24;

/** Greatest movement between press and release that still is a click, in CSS pixels. */
const STILL = 5;

type StageMap = HTMLElementTagNameMap['hotspot-map'];

/**
 * Names of countries with data on a map as targets of the pointer: a click on one shows that country
 * alone. The names lie over the map and let gestures through, so they are found by their boxes.
 *
 * The keyboard's way to one country is the filter of countries.
 */
export class CountryNames {
  #pressed: PointerEvent | undefined;

  /** Begins a press, which may become a click on a name. */
  press(event: PointerEvent): void {
    this.#pressed = event;
  }

  /** Marks the name under the pointer. */
  point(event: PointerEvent): void {
    const map = mapOf(event);
    if (map === undefined || event.pointerType === 'touch') return;
    const found = nameAt(map, event);
    const area = map.renderRoot.querySelector('.area');
    area?.classList.toggle('named', found !== undefined);
    for (const name of namesOf(map)) name.classList.toggle('pointed', name === found);
  }

  /** Takes a click on a name from the map, and shows the country; returns whether it has. */
  release(event: PointerEvent): boolean {
    const [map, start] = [mapOf(event), this.#pressed];
    this.#pressed = undefined;
    if (map === undefined || start === undefined || !event.isPrimary) return false;
    const moved = Math.hypot(event.clientX - start.clientX, event.clientY - start.clientY);
    const country = (moved <= STILL && nameAt(map, event)?.dataset['country']) || undefined;
    if (country === undefined) return false;
    // Else the map would select a region under the name.
    const cancel = new PointerEvent('pointercancel', {pointerType: event.pointerType});
    map.renderRoot.querySelector('[part=map]')?.dispatchEvent(cancel);
    const change = new HotspotFilterChangeEvent({countries: [country]});
    map.dispatchEvent(change);
    return true;
  }
}

/** The map whose own area an event comes from; not from what the page or the stage has put on it. */
export function mapOf(event: Event): StageMap | undefined {
  const [first] = event.composedPath();
  if (!(first instanceof Element)) return undefined;
  const root = first.getRootNode();
  if (!(root instanceof ShadowRoot) || root.host.localName !== 'hotspot-map') return undefined;
  return first.closest('[part=map]') === null ? undefined : (root.host as StageMap);
}

function namesOf(map: StageMap): readonly SVGGElement[] {
  return [...map.renderRoot.querySelectorAll<SVGGElement>('.names [data-country]')];
}

function nameAt(map: StageMap, {clientX, clientY}: PointerEvent): SVGGElement | undefined {
  return namesOf(map).find((name) => {
    const {left, right, top, bottom} = name.getBoundingClientRect();
    const [across, up] = [right - left, bottom - top].map((side) => Math.max(0, TARGET - side) / 2);
    return (
      name.style.visibility !== 'hidden' &&
      clientX >= left - (across ?? 0) &&
      clientX <= right + (across ?? 0) &&
      clientY >= top - (up ?? 0) &&
      clientY <= bottom + (up ?? 0)
    );
  });
}
