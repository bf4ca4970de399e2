import {existsSync} from 'node:fs';

import {firefox, type Browser} from 'playwright-core';

/** Path of Firefox, if installed: Debian's, or the one that `FIREFOX_PATH` names. */
export const FIREFOX: string | undefined = [
  process.env['FIREFOX_PATH'] ?? '',
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
].find((path) => existsSync(path));

/** Starts an unmodified Firefox, driven by WebDriver BiDi. */
export function openFirefox(): Promise<Browser> {
  return firefox.launch({channel: 'moz-firefox', executablePath: FIREFOX ?? ''});
}
