import type {Page} from 'playwright-core';

/** A control, with its position on the page in CSS pixels. */
export interface Target {
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Number of what is open over the page and holds the control; 0 for the page itself. */
  readonly layer: number;
}

/** Minimum width and height of a target, in CSS pixels; WCAG 2.2, success criterion 2.5.8. */
const LEAST = 24;

/**
 * All controls of a page in its present state, in all shadow roots; a checkbox together with its
 * label, a field without the padding that holds its signs and buttons. Excluded are links within a
 * sentence, as in the criterion, and circles, whose size is data.
 */
export function targets(page: Page): Promise<readonly Target[]> {
  return page.evaluate(() => {
    const within = (root: ParentNode): readonly Element[] => [
      ...root.querySelectorAll('button, input, select, textarea, summary, a[href]'),
      ...[...root.querySelectorAll('*')].flatMap(({shadowRoot}) =>
        shadowRoot ? within(shadowRoot) : [],
      ),
    ];
    const inSentence = (element: Element): boolean =>
      element.localName === 'a' &&
      (element.parentElement?.textContent ?? '').trim() !== element.textContent?.trim();
    const enclosing = (element: Element): Element | null => {
      const root = element.getRootNode();
      const host = root instanceof ShadowRoot ? root.host : null;
      return element.assignedSlot ?? element.parentElement ?? host;
    };
    const layers: Element[] = [document.documentElement];
    const layerOf = (element: Element): number => {
      let layer: Element = element;
      for (let above = enclosing(layer); above !== null; above = enclosing(layer)) {
        // Panels, and lists that fold out.
        if (layer.matches(':popover-open, [part=results], .menu')) break;
        layer = above;
      }
      if (!layers.includes(layer)) layers.push(layer);
      return layers.indexOf(layer);
    };
    return within(document).flatMap((element) => {
      if (!element.checkVisibility({visibilityProperty: true}) || inSentence(element)) return [];
      const {clipPath} = getComputedStyle(element);
      if (clipPath !== 'none') return [];
      const pressed = element.closest('label, [part=option]') ?? element;
      const {left: outer, top, right: end, bottom} = pressed.getBoundingClientRect();
      const {paddingLeft, paddingRight} = getComputedStyle(pressed);
      const left = outer + (pressed.matches('input') ? parseFloat(paddingLeft) : 0);
      const right = end - (pressed.matches('input') ? parseFloat(paddingRight) : 0);
      // Controls hidden by a scrolling box do not count.
      for (let box: Element | null = pressed; box;) {
        const {overflowX, overflowY} = getComputedStyle(box);
        if (box !== pressed && (overflowX !== 'visible' || overflowY !== 'visible')) {
          const edge = box.getBoundingClientRect();
          if (bottom > edge.bottom + 1 || top < edge.top - 1 || right > edge.right + 1) return [];
        }
        box = enclosing(box);
      }
      const name = (element.ariaLabel ?? pressed.textContent ?? '').replace(/\s+/g, ' ').trim();
      const layer = layerOf(element);
      return [{name: `${element.localName} ${name.slice(0, 40)}`, left, top, right, bottom, layer}];
    });
  });
}

/**
 * Targets that are too small and too close to another, and those that overlap another, each within
 * its layer.
 */
export function crowded(all: readonly Target[]): readonly string[] {
  return all.flatMap((one, at) => {
    const others = all.filter((other, index) => index !== at && other.layer === one.layer);
    const under = others.filter((other) => all.indexOf(other) > at && overlap(one, other));
    const near = isSmall(one) && others.some((other) => isNear(one, other));
    return [
      ...(near ? [`${one.name} is ${size(one)} with others near`] : []),
      ...under.map((other) => `${one.name} lies over ${other.name}`),
    ];
  });
}

function isSmall({left, right, top, bottom}: Target): boolean {
  return right - left < LEAST - 0.5 || bottom - top < LEAST - 0.5;
}

/**
 * Whether a circle of the minimum size around a target meets another, or its circle if it is small.
 */
function isNear(one: Target, other: Target): boolean {
  const [x, y] = middle(one);
  const across = Math.max(other.left - x, 0, x - other.right);
  const down = Math.max(other.top - y, 0, y - other.bottom);
  if (Math.hypot(across, down) < LEAST / 2) return true;
  const [otherX, otherY] = middle(other);
  return isSmall(other) && Math.hypot(x - otherX, y - otherY) < LEAST;
}

function middle({left, right, top, bottom}: Target): [x: number, y: number] {
  return [(left + right) / 2, (top + bottom) / 2];
}

function overlap(one: Target, other: Target): boolean {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return across > 1 && down > 1;
}

function size({left, right, top, bottom}: Target): string {
  return `${Math.round(right - left)} × ${Math.round(bottom - top)} px`;
}
