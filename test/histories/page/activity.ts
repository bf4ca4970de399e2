/** Work of a page that is under way. */
export interface Activity {
  readonly timers: Set<unknown>;
  readonly frames: Set<number>;
  /** Requests without an answer, and readings without their next piece. */
  readonly requests: Set<unknown>;
  readonly scripts: Set<Element>;
  /** Messages of uncaught errors and unhandled rejections. */
  readonly errors: string[];
  readonly contexts: WeakRef<WebGL2RenderingContext>[];
  /** The browser's own function, which is not counted. */
  readonly nextFrame: (callback: () => void) => void;
}

/** Window with its activity. */
export interface ActiveWindow {
  readonly activity: Activity;
}

/**
 * Makes a page count its timers, frames, requests and scripts, and record WebGL contexts; runs
 * before the page's own scripts, on its own.
 */
export function watchActivity(): void {
  /** Delay of timers that only bound how long something may take, in milliseconds. */
  const BOUND = 4_000;
  const page = window as unknown as Record<string, unknown>;
  const activity: Activity = {
    timers: new Set(),
    frames: new Set(),
    requests: new Set(),
    scripts: new Set(),
    errors: [],
    contexts: [],
    nextFrame: window.requestAnimationFrame.bind(window),
  };
  page['activity'] = activity;
  const {setTimeout: begin, clearTimeout: end, cancelAnimationFrame: cancel} = window;
  page['setTimeout'] = (action: () => void, delay = 0): unknown => {
    const timer: unknown = begin(() => {
      activity.timers.delete(timer);
      action();
    }, delay);
    if (delay < BOUND) activity.timers.add(timer);
    return timer;
  };
  page['clearTimeout'] = (timer: number): void => {
    activity.timers.delete(timer);
    end(timer);
  };
  page['requestAnimationFrame'] = (action: FrameRequestCallback): number => {
    const frame = (activity.nextFrame as typeof requestAnimationFrame)((time) => {
      activity.frames.delete(frame);
      action(time);
    });
    activity.frames.add(frame);
    return frame;
  };
  page['cancelAnimationFrame'] = (frame: number): void => {
    activity.frames.delete(frame);
    cancel(frame);
  };
  const during = <Result>(result: Promise<Result>): Promise<Result> => {
    activity.requests.add(result);
    const over = (): unknown => activity.requests.delete(result);
    result.then(over, over);
    return result;
  };
  const {fetch: request} = window;
  page['fetch'] = (...given: Parameters<typeof fetch>) => during(request(...given));
  const {read} = ReadableStreamDefaultReader.prototype;
  ReadableStreamDefaultReader.prototype.read = function () {
    return during(Reflect.apply(read, this, []));
  };
  const isAwaited = (node: Node): node is HTMLScriptElement =>
    node instanceof HTMLScriptElement && node.src !== '' && !node.src.includes('.engine.');
  new MutationObserver((records) => {
    for (const node of records.flatMap(({addedNodes}) => [...addedNodes])) {
      if (isAwaited(node)) activity.scripts.add(node);
    }
  }).observe(document, {childList: true, subtree: true});
  for (const type of ['load', 'error']) {
    // A window hears no `load` of its document's elements.
    document.addEventListener(type, ({target}) => activity.scripts.delete(target as Element), true);
  }
  addEventListener('error', ({message}) => {
    if (message && !message.startsWith('ResizeObserver')) activity.errors.push(message);
  });
  addEventListener('unhandledrejection', ({reason}) => {
    activity.errors.push(`unhandled rejection: ${String(reason)}`);
  });
  const {getContext} = HTMLCanvasElement.prototype;
  const noted = function (this: HTMLCanvasElement, ...given: unknown[]): unknown {
    const context: unknown = Reflect.apply(getContext, this, given);
    const isNew = !activity.contexts.some((one) => one.deref() === context);
    if (context instanceof WebGL2RenderingContext && isNew) {
      activity.contexts.push(new WeakRef(context));
    }
    return context;
  };
  Object.assign(HTMLCanvasElement.prototype, {getContext: noted});
}

/** Activity of the page that runs this. */
export function activityOf(page: Window): Activity {
  return (page as unknown as ActiveWindow).activity;
}
