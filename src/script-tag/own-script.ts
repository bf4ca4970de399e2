/** The script tag that a file was loaded by. */
export interface OwnScript {
  /** URL of the file; empty if the script is inline. */
  readonly url: string;
  /** Nonce that a strict content security policy requires of the page's scripts; empty if none. */
  readonly nonce: string;
  /** Hash that the page requires of the file; empty if none. */
  readonly integrity: string;
  /** Whether the page may read the file even if it comes from another origin. */
  readonly readable: boolean;
}

/** The script tag whose file is running now; call it while the file is evaluated. */
export function ownScript(): OwnScript {
  const running = document.currentScript;
  if (running instanceof HTMLScriptElement) {
    const {src: url, nonce, integrity, crossOrigin} = running;
    return {url, nonce, integrity, readable: crossOrigin !== null};
  }
  // `document.currentScript` is never a module.
  const url = runningFile() ?? '';
  const module = [...document.scripts].find(({src}) => src === url);
  return {url, nonce: module?.nonce ?? '', integrity: module?.integrity ?? '', readable: true};
}

/** URL of the file that calls this; `undefined` for a script inside the page. */
export function runningFile(): string | undefined {
  const url = scriptInTrace(new Error('trace').stack ?? '');
  return url === location.href.replace(/#.*/, '') ? undefined : url;
}

/** URL of the first script named in a stack trace, as Chromium, Firefox and Safari write it. */
export function scriptInTrace(trace: string): string | undefined {
  return /((?:https?|file):\/\/[^\s)]+?)(?::\d+){1,2}\)?$/m.exec(trace)?.[1];
}
