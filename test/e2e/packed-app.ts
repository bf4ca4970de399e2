import {execFileSync} from 'node:child_process';
import {cpSync, mkdirSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

import {build as buildWithEsbuild} from 'esbuild';
import {build as buildWithVite} from 'vite';

/** Folder of the app; the packages it needs besides ours are found in the folders above. */
const APP = join(process.cwd(), 'build', 'packed-app');

const HTML = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>App</title>
    <script type="module" src="./main.js"></script>
  </head>
  <body>
    <regional-hotspots src="./hotspots.geojson" sectors="automotive" year="2012"></regional-hotspots>
  </body>
</html>
`;

const MAIN = `import 'regional-hotspots/inline-worker';
import 'regional-hotspots/define.js';
`;

/** Packs the library as for publishing, and writes a small app beside it. */
export function writeApp(): void {
  rmSync(APP, {recursive: true, force: true});
  const packages = join(APP, 'node_modules');
  mkdirSync(packages, {recursive: true});
  const target = ['--pack-destination', APP];
  // Through the shell, because npm is a script on Windows; the files are built already.
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', ...target], {
      encoding: 'utf8',
      shell: process.platform === 'win32',
    }),
  );
  execFileSync('tar', ['-xzf', join(APP, packed.filename), '-C', packages]);
  renameSync(join(packages, 'package'), join(packages, 'regional-hotspots'));
  writeFileSync(join(APP, 'package.json'), '{"name": "app", "private": true, "type": "module"}');
  writeFileSync(join(APP, 'index.html'), HTML);
  writeFileSync(join(APP, 'main.js'), MAIN);
}

/** Builds the app with vite; returns the folder to serve. */
export async function viteApp(): Promise<string> {
  const outDir = join(APP, 'vite');
  await buildWithVite({root: APP, base: './', logLevel: 'error', build: {outDir}});
  return withData(outDir);
}

/** Builds the app with esbuild; returns the folder to serve. */
export async function esbuildApp(): Promise<string> {
  const outDir = join(APP, 'esbuild');
  await buildWithEsbuild({
    entryPoints: [join(APP, 'main.js')],
    bundle: true,
    minify: true,
    format: 'esm',
    splitting: true,
    outdir: outDir,
    logLevel: 'error',
  });
  writeFileSync(join(outDir, 'index.html'), HTML);
  return withData(outDir);
}

function withData(folder: string): string {
  cpSync('data/eu-hotspots.geojson', join(folder, 'hotspots.geojson'));
  return folder;
}
