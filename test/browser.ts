import {execFileSync} from 'node:child_process';
import {existsSync, readdirSync} from 'node:fs';
import {homedir, tmpdir} from 'node:os';
import {delimiter, join} from 'node:path';

/** A Chromium that the tests can drive. */
export interface TestBrowser {
  readonly executablePath: string;
  /** Switches for a headless browser without a graphics card. */
  readonly args: readonly string[];
}

const advice =
  'No browser found for the tests: install Chrome, Chromium or Edge ' +
  '(on Debian or Ubuntu: apt-get install chromium), or set CHROME_PATH to the path of one.';

/** Browsers in the folders of Puppeteer and Playwright. */
const BROWSERS = [
  'chrome-linux/chrome',
  'chrome-linux64/chrome',
  'chrome-win/chrome.exe',
  'chrome-win64/chrome.exe',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  ...['x64', 'arm64'].map(
    (chip) =>
      `chrome-mac-${chip}/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing`,
  ),
];

/** Browsers without windows in those folders. */
const SHELLS = [
  'chrome-linux/headless_shell',
  'chrome-win/headless_shell.exe',
  'chrome-mac/headless_shell',
  ...['linux64', 'mac-x64', 'mac-arm64'].map(
    (system) => `chrome-headless-shell-${system}/chrome-headless-shell`,
  ),
  'chrome-headless-shell-win64/chrome-headless-shell.exe',
];

/**
 * The first browser found: `CHROME_PATH`, an installed one, one left by Puppeteer or Playwright,
 * then the one inside the package `@sparticuz/chromium`.
 *
 * With `TEST_BROWSER=package` only the last is tried.
 *
 * @throws Error if none is found; the message says what to do.
 */
export async function findBrowser(): Promise<TestBrowser> {
  const path = installedBrowser() ?? (await packagedBrowser());
  if (path === undefined) throw new Error(advice);
  return {executablePath: path, args: browserArguments()};
}

/**
 * A Chromium without windows, which opens pages with about half the work of one that only hides
 * them: `CHROME_PATH`, an installed one, one left by Puppeteer or Playwright, then the one inside
 * the package `@sparticuz/chromium`; else the result of {@link findBrowser}.
 */
export async function findHeadlessBrowser(): Promise<TestBrowser> {
  const path = installedShell() ?? (await packagedBrowser());
  return path === undefined ? findBrowser() : {executablePath: path, args: browserArguments()};
}

function installedShell(): string | undefined {
  if (process.env['TEST_BROWSER'] === 'package') return undefined;
  if ((process.env['CHROME_PATH'] ?? '') !== '') return installedBrowser();
  const names = ['chromium-headless-shell', 'chrome-headless-shell'];
  return [...onPath(names), ...cachedPrograms(SHELLS)].find((path) => existsSync(path));
}

/** Path of a browser that is installed on the machine; `undefined` if there is none. */
export function installedBrowser(): string | undefined {
  if (process.env['TEST_BROWSER'] === 'package') return undefined;
  const named = process.env['CHROME_PATH'];
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named;
    throw new Error(`CHROME_PATH must be the path of a browser, not "${named}"`);
  }
  return [...usualPlaces(), ...cachedPrograms(BROWSERS)].find((path) => existsSync(path));
}

function browserArguments(): readonly string[] {
  const graphics = ['--enable-unsafe-swiftshader', '--ignore-gpu-blocklist'];
  // Chromium's sandbox fails in containers, as root and on some distributions; the tests open own
  // pages only.
  return process.platform === 'linux' ? ['--no-sandbox', ...graphics] : graphics;
}

function usualPlaces(): readonly string[] {
  if (process.platform === 'darwin') return macPlaces();
  if (process.platform === 'win32') return windowsPlaces();
  const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'];
  return onPath([...names, 'microsoft-edge', 'microsoft-edge-stable']);
}

function onPath(names: readonly string[]): readonly string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) =>
    [...folders, '/usr/bin', '/usr/local/bin', '/snap/bin'].map((folder) => join(folder, name)),
  );
}

function macPlaces(): readonly string[] {
  return ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) =>
    ['/', homedir()].map((root) => join(root, `Applications/${name}.app/Contents/MacOS/${name}`)),
  );
}

function windowsPlaces(): readonly string[] {
  const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .map((name) => process.env[name])
    .filter((root) => root !== undefined);
  return ['Google/Chrome/Application/chrome', 'Chromium/Application/chrome']
    .concat('Microsoft/Edge/Application/msedge')
    .flatMap((program) => roots.map((root) => join(root, `${program}.exe`)));
}

/** Programs in the folders that Puppeteer or Playwright have filled, newest version first. */
function cachedPrograms(programs: readonly string[]): readonly string[] {
  return cacheFolders().flatMap((folder) => programs.map((program) => join(folder, program)));
}

function cacheFolders(): readonly string[] {
  const roots = [
    process.env['PUPPETEER_CACHE_DIR'] ?? join(homedir(), '.cache/puppeteer'),
    process.env['PLAYWRIGHT_BROWSERS_PATH'] ?? join(homedir(), '.cache/ms-playwright'),
    join(homedir(), 'Library/Caches/ms-playwright'),
    join(process.env['LOCALAPPDATA'] ?? homedir(), 'ms-playwright'),
  ];
  return roots.flatMap((root) =>
    subfolders(root).flatMap((folder) =>
      /chrome(-headless-shell)?$/.test(folder) ? subfolders(folder) : [folder],
    ),
  );
}

function subfolders(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).sort((a, b) => b.localeCompare(a, 'en', {numeric: true}));
  return names.map((name) => join(folder, name));
}

/** Unpacks the packaged browser, with the system libraries it brings if the machine lacks them. */
async function packagedBrowser(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const {default: chromium, inflate, setupLambdaEnvironment} = await import('@sparticuz/chromium');
  const path = await chromium.executablePath();
  if (starts(path)) return path;
  const bin = new URL('../bin/', import.meta.resolve('@sparticuz/chromium'));
  await inflate(new URL('al2023.tar.br', bin).pathname);
  setupLambdaEnvironment(join(tmpdir(), 'al2023', 'lib'));
  return starts(path) ? path : undefined;
}

function starts(path: string): boolean {
  try {
    execFileSync(path, ['--version', '--no-sandbox'], {stdio: 'ignore', timeout: 30_000});
    return true;
  } catch {
    return false;
  }
}
