import type {Page} from 'playwright-core';

/** The control that has the focus, in whichever shadow root it is. */
export interface Focused {
  /** Custom element it belongs to, else its own tag. */
  readonly host: string;
  readonly role: string;
  /** Accessible name. */
  readonly name: string;
  /** Number among the stops of the page; −1 if nothing has the focus. */
  readonly stop: number;
}

/** Maximum number of tab stops before a test assumes a keyboard trap. */
const FAR = 250;
/** Milliseconds within which the focus must follow. */
const PATIENCE = 10_000;

/** The control that has the focus now. */
export function focused(page: Page): Promise<Focused> {
  return page.evaluate(() => {
    let element = document.activeElement;
    let host = element?.localName ?? '';
    while (element?.shadowRoot?.activeElement) {
      host = element.localName;
      element = element.shadowRoot.activeElement;
    }
    if (element === null || element === document.body) {
      return {host: '', role: '', name: '', stop: -1};
    }
    const stops = ((globalThis as unknown as {stops?: Element[]}).stops ??= []);
    if (!stops.includes(element)) stops.push(element);
    const root = element.getRootNode() as Document | ShadowRoot;
    const named = root.getElementById(element.getAttribute('aria-labelledby') ?? '');
    const labels = named ? [named] : [...((element as HTMLInputElement).labels ?? [])];
    const texts = labels.length > 0 ? labels : [element];
    const text = texts.map(({textContent}) => textContent).join(' ');
    const type = element.getAttribute('type') ?? '';
    return {
      host,
      role: element.role ?? (element.localName === 'input' ? type : element.localName),
      name: (element.ariaLabel ?? text).replace(/\s+/g, ' ').trim(),
      stop: stops.indexOf(element),
    };
  });
}

/**
 * Presses the tab key until a control with this name has the focus.
 *
 * @throws Error if there is none.
 */
export async function tabTo(page: Page, name: RegExp, key = 'Tab'): Promise<Focused> {
  const passed: string[] = [];
  for (let presses = 0; presses < FAR; presses++) {
    await page.keyboard.press(key);
    const now = await focused(page);
    if (name.test(now.name)) return now;
    passed.push(`${now.role} ${now.name.slice(0, 40)}`);
  }
  throw new Error(
    `the tab key must lead to ${name}, not only to ${passed.slice(0, 60).join(', ')}`,
  );
}

/**
 * Waits until the control with this name has the focus, which may follow a key a little later.
 *
 * @throws Error if it does not get the focus.
 */
export async function focusOn(page: Page, name: string): Promise<Focused> {
  for (const end = Date.now() + PATIENCE; ;) {
    const now = await focused(page);
    if (now.name === name) return now;
    if (Date.now() > end) throw new Error(`the focus must come to ${name}, not to ${now.name}`);
    await page.waitForTimeout(20);
  }
}

/** All stops of the tab key, from the start of the page to its end. */
export async function allStops(page: Page, key = 'Tab'): Promise<readonly Focused[]> {
  const found: Focused[] = [];
  for (;;) {
    await page.keyboard.press(key);
    const now = await focused(page);
    if (now.stop < 0) return found;
    if (found.some(({stop}) => stop === now.stop)) {
      if (found[0]?.stop === now.stop) return found;
      throw new Error(`the tab key must not come back to ${now.role} ${now.name}`);
    }
    found.push(now);
  }
}

/** Presses keys one after the other. */
export async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}
