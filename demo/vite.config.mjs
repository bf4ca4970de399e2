import {fileURLToPath} from 'node:url';

import {build} from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const {PORT = '8080'} = process.env;

/** Serves the demo from the sources instead of the build; see `npm run dev`. */
export default {
  root,
  appType: 'mpa',
  publicDir: false,
  server: {
    port: Number(PORT),
    watch: {ignored: ['**/build/**', '**/dist/**']},
    warmup: {clientFiles: ['demo/from-source.ts', 'src/webgl-map/engine.ts']},
  },
  // Browsers do not support accessors yet.
  esbuild: {target: 'es2022'},
  optimizeDeps: {
    // Found while a page loads, they would make it reload.
    entries: ['demo/from-source.ts', 'src/csv.ts'],
  },
  plugins: [demoAtRoot(), sourcesForDist(), workerText()],
};

/** Redirects the printed address to the demo. */
function demoAtRoot() {
  return {
    name: 'demo-at-root',
    configureServer({middlewares}) {
      middlewares.use((request, response, next) => {
        if (request.url !== '/') return next();
        response.writeHead(302, {location: '/demo/'}).end();
      });
    },
  };
}

/** Serves the sources in place of the built files that the demo's pages name. */
function sourcesForDist() {
  const tags = [
    [
      /<script src="\.\.\/dist\/regional-hotspots\.js" defer>/g,
      '<script src="from-source.ts" type="module">',
    ],
    // The sources have the elements of the other files, too.
    [
      /<script src="\.\.\/dist\/regional-hotspots\.(?:reader|lists|explorer)\.js" defer><\/script>/g,
      '',
    ],
    [/(?<=<script src=")\.\.\/build\/demo\/(.+)\.js(?=")/g, '$1.ts'],
  ];
  return {
    name: 'sources-for-dist',
    enforce: 'pre',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) => tags.reduce((text, [tag, source]) => text.replace(tag, source), html),
    },
    resolveId(source, importer) {
      const [, module] = /^\.\.\/dist\/esm\/(.+)\.js$/.exec(source) ?? [];
      return module === undefined ? null : this.resolve(`../src/${module}.js`, importer);
    },
  };
}

/** The text of MapLibre's worker, which the compiler does not produce. */
function workerText() {
  const id = '\0worker-text';
  return {
    name: 'worker-text',
    enforce: 'pre',
    resolveId: (source) => (source.endsWith('/worker-text.js') ? id : null),
    async load(wanted) {
      if (wanted !== id) return null;
      const {outputFiles} = await build({
        entryPoints: [
          fileURLToPath(import.meta.resolve('maplibre-gl/dist/maplibre-gl-worker.mjs')),
        ],
        bundle: true,
        format: 'iife',
        write: false,
      });
      return `export const workerText = ${JSON.stringify(outputFiles[0].text)};`;
    },
  };
}
