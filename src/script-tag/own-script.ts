/** The script tag that a file was loaded by. */
export interface OwnScript {
  /** URL of the file; empty if its text stands in the page itself. */
  readonly url: string;
  /** What a strict policy asks for on the page's scripts; empty if it asks for nothing. */
  readonly nonce: string;
  /** Hash that the page asks of the file; empty if it asks for none. */
  readonly integrity: string;
}

/** The script tag whose file is running now; to be asked while the file is evaluated. */
export function ownScript(): OwnScript {
  const running = document.currentScript;
  if (running instanceof HTMLScriptElement) {
    return {url: running.src, nonce: running.nonce, integrity: running.integrity};
  }
  // A module script is never the current one.
  const url = scriptInTrace(new Error('trace').stack ?? '') ?? '';
  const module = [...document.scripts].find(({src}) => src === url);
  return {url, nonce: module?.nonce ?? '', integrity: module?.integrity ?? ''};
}

/** URL of the first script named in a stack trace, as Chromium, Firefox and Safari write it. */
export function scriptInTrace(trace: string): string | undefined {
  return /((?:https?|file):\/\/[^\s)]+?)(?::\d+){1,2}\)?$/m.exec(trace)?.[1];
}
