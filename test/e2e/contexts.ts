import type {Page} from 'playwright-core';

interface Contexts {
  readonly contexts: WeakRef<WebGL2RenderingContext>[];
}

/** Makes a page record each WebGL context that it creates; call it before opening the page. */
export async function noteContexts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const notes: Contexts = Object.assign(globalThis as unknown as Contexts, {contexts: []});
    const {getContext} = HTMLCanvasElement.prototype;
    const noting = function (this: HTMLCanvasElement, ...given: unknown[]): unknown {
      const context: unknown = Reflect.apply(getContext, this, given);
      const isNew = !notes.contexts.some((one) => one.deref() === context);
      if (context instanceof WebGL2RenderingContext && isNew) {
        notes.contexts.push(new WeakRef(context));
      }
      return context;
    };
    Object.assign(HTMLCanvasElement.prototype, {getContext: noting});
  });
}

/** Number of WebGL contexts of a page that are alive now. */
export function liveContexts(page: Page): Promise<number> {
  return page.evaluate(() => {
    const {contexts} = globalThis as unknown as Contexts;
    return contexts.filter((one) => one.deref()?.isContextLost() === false).length;
  });
}
