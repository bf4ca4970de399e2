import type {Page} from 'playwright-core';

import {focused} from './keyboard.js';

/** Result of a walk over all tab stops of a page. */
export interface FocusMarks {
  readonly stops: number;
  /** Stops without an outline of two pixels or more that comes and goes with the focus. */
  readonly unmarked: readonly string[];
}

/** Presses the tab key through a page, and looks for the outline of each stop. */
export async function focusMarks(page: Page): Promise<FocusMarks> {
  const seen = new Set<number>();
  const unmarked: string[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const {host, role, name, stop} = await focused(page);
    if (stop < 0 || seen.has(stop)) return {stops: seen.size, unmarked};
    seen.add(stop);
    if (!(await isMarked(page))) unmarked.push(`${role} "${name.slice(0, 40)}" of ${host}`);
  }
}

/**
 * Whether the focus adds an outline to the focused element, or to what represents it: the next
 * element, or a box around both. Charts draw a ring around a circle instead.
 */
function isMarked(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    if (!(element instanceof HTMLElement || element instanceof SVGElement)) return false;
    const {nextElementSibling: next, parentElement: box} = element;
    const root = element.getRootNode() as Document | ShadowRoot;

    const isOutlined = (each: Element | null): boolean => {
      if (each === null) return false;
      const {outlineStyle, outlineWidth, outlineColor, opacity} = getComputedStyle(each);
      // Browsers draw their own style of outline at least two pixels wide.
      const wide = outlineStyle === 'auto' || parseFloat(outlineWidth) >= 2;
      return outlineStyle !== 'none' && wide && opacity !== '0' && !outlineColor.endsWith(', 0)');
    };
    const marks = async (): Promise<number> => {
      await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
      const rings = [...root.querySelectorAll('svg .ring')];
      const wide = rings.filter((ring) => parseFloat(getComputedStyle(ring).strokeWidth) >= 2);
      return wide.length + [element, next, box].filter(isOutlined).length;
    };

    const focused = await marks();
    element.blur();
    const left = await marks();
    element.focus({preventScroll: true});
    return focused > left;
  });
}
