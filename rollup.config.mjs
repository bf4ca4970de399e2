import {createHash} from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {join} from 'node:path';

import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {transform} from 'esbuild';
import {rollup} from 'rollup';

const {name, version} = JSON.parse(readFileSync('package.json', 'utf8'));
const banner = `/*! ${name} ${version}, MIT; with parts of others: see THIRD-PARTY-NOTICES.txt */\n`;

/**
 * Placeholders of hashes in the widget's file, which is made before the files they belong to. They
 * are as long as the hashes, so that source maps stay correct when one replaces the other.
 */
const EXPLORER_INTEGRITY = integrity('').replace(/./g, 'x');
const LISTS_INTEGRITY = integrity('').replace(/./g, 'y');
const READER_INTEGRITY = integrity('').replace(/./g, 'z');

/** Packages whose code is in the files for the script tag, by their folder. */
const packages = new Set();

rmSync('dist', {recursive: true, force: true});
copyModules();

const {code: worker} = await script('node_modules/maplibre-gl/dist/maplibre-gl-worker.mjs', {
  name: 'mapWorker',
});
const engine = await script('build/src/script-tag/engine-script.js', {name: 'engine'});
writeFileSync('dist/esm/worker-text.js', `export const workerText = ${JSON.stringify(worker)};\n`);

const engineFile = withMap(
  'regional-hotspots.engine.js',
  `${banner}${ownWorker(provideEngine())}`,
  [engine],
);
writeFileSync('dist/regional-hotspots.engine.js', engineFile.code);
writeFileSync('dist/regional-hotspots.engine.js.map', engineFile.map);

await writeTables();
await writeFrame();

/** Scripts of the languages besides English, by their tags. */
const languages = await languageScripts();

/** The files of widget, reader, lists and explorer; each uses modules of those before it. */
export default {
  preserveEntrySignatures: 'allow-extension',
  input: {
    'regional-hotspots': 'build/src/script-tag/widget.js',
    'regional-hotspots.explorer': 'build/src/script-tag/explorer.js',
    'regional-hotspots.lists': 'build/src/script-tag/lists.js',
    'regional-hotspots.reader': 'build/src/script-tag/reader.js',
  },
  output: {
    dir: 'dist',
    format: 'cjs',
    entryFileNames: '[name].js',
    minifyInternalExports: true,
    generatedCode: {preset: 'es2015', symbols: false},
    // The scripts that include these declare it themselves.
    strict: false,
    // Made before the modules become scripts; `writeScripts` corrects and names them.
    sourcemap: 'hidden',
  },
  plugins: [
    exchange({
      'elements/map/map-engine.js': 'build/src/script-tag/map-engine.js',
      'elements/share/library-file.js': 'build/src/script-tag/library-file.js',
      'locale/english.js': 'build/src/script-tag/english.js',
      'locale/load-language.js': 'build/src/script-tag/load-language.js',
      'elements/map/load-lettering.js': 'build/src/script-tag/load-lettering.js',
      'reading/loaded-area-reader.js': 'build/src/script-tag/load-reading.js',
      'loading/load-reading.js': 'build/src/script-tag/load-reading.js',
      'elements/widget/part-loader.js': 'build/src/script-tag/part-loader.js',
      'elements/widget/loaded-address.js': 'build/src/script-tag/from-lists.js',
      'tip/loaded-tips.js': 'build/src/script-tag/from-lists.js',
      'legend/loaded-annotations.js': 'build/src/script-tag/from-lists.js',
      'legend/loaded-texts.js': 'build/src/script-tag/from-lists.js',
      'change/loaded-words.js': 'build/src/script-tag/from-lists.js',
      'state/loaded-request.js': 'build/src/script-tag/from-lists.js',
      'view/loaded-change.js': 'build/src/script-tag/from-lists.js',
      'd3-format.mjs': 'build/src/script-tag/number-format.js',
      'd3-interpolate.mjs': 'build/src/script-tag/number-interpolation.js',
    }),
    compiledMaps(),
    shortenTemplates(),
    provide(
      './file-hashes.js',
      `export const engineIntegrity = '${integrity(engineFile.code)}';
       export const explorerIntegrity = '${EXPLORER_INTEGRITY}';
       export const listsIntegrity = '${LISTS_INTEGRITY}';
       export const readerIntegrity = '${READER_INTEGRITY}';
       export const languageIntegrity = ${JSON.stringify(languageHashes())};`,
    ),
    nodeResolve({exportConditions: ['production']}),
    ownPolicy(),
    // Pages in encodings other than UTF-8 load the files too.
    terser({ecma: 2022, compress: {passes: 3}, format: {ascii_only: true, comments: /^!/}}),
    collectPackages(),
    writeScripts(),
  ],
};

/**
 * The modules for apps: the compiler's output without the parts for the script tag. Style sheets
 * are minified, because the bundlers of apps treat them as plain text.
 */
function copyModules() {
  cpSync('build/src', 'dist/esm', {
    recursive: true,
    filter: (path) => !path.includes('script-tag') && hasSource(path),
  });
  for (const path of readdirSync('dist/esm', {recursive: true})) {
    if (!path.endsWith('.js')) continue;
    const file = join('dist/esm', path);
    writeFileSync(file, shortSheets(readFileSync(file, 'utf8')));
  }
  cpSync('src/worker-text.d.ts', 'dist/esm/worker-text.d.ts');
  cpSync('src/schema/hotspots.schema.json', 'dist/hotspots.schema.json');
}

/**
 * Whether a compiled module, or a folder of them, still has a source, and is not left over from an
 * earlier compilation.
 */
function hasSource(path) {
  const source = path.replace(/^build\b/, '.').replace(/(\.d\.ts|\.js|\.js\.map)$/, '.ts');
  return existsSync(source);
}

/**
 * Writes the module that reads tables, for pages without a bundler, and the parts that it loads when
 * they are needed: the reader of Excel files, the regions of level 3, and the headings of NACE.
 */
async function writeTables() {
  const bundle = await rollup({
    input: {'regional-hotspots.tables': 'build/src/csv.js'},
    // The parts use modules of this one.
    preserveEntrySignatures: 'allow-extension',
    plugins: [
      nodeResolve({exportConditions: ['production']}),
      shorten(),
      terser(),
      collectPackages(),
    ],
  });
  await bundle.write({
    dir: 'dist',
    format: 'es',
    banner,
    entryFileNames: '[name].js',
    chunkFileNames: ({facadeModuleId}) => {
      const [, language] = /\/nace-names-(\w+)\.js$/.exec(facadeModuleId ?? '') ?? [];
      if (language !== undefined) return `nace/${language}.js`;
      const isLevel3 = facadeModuleId?.endsWith('/nuts-regions-3.js');
      return `regional-hotspots.${isLevel3 ? 'nuts-3' : 'workbook'}.js`;
    },
  });
  await bundle.close();
}

/** Writes the page for frames with its own files, and the style that reserves the space of figures. */
async function writeFrame() {
  for (const file of ['embed.html', 'embed.css', 'embed-sources.json', 'regional-hotspots.css']) {
    cpSync(`src/script-tag/frame/${file}`, `dist/${file}`);
  }
  const {code} = await script('build/src/script-tag/frame/frame-page.js', {name: 'frame'});
  writeFileSync('dist/embed.js', `${banner}${code}\n`);
}

/** Writes a script for each language besides English; returns their texts by language. */
async function languageScripts() {
  mkdirSync('dist/locale', {recursive: true});
  const place = 'globalThis[Symbol.for("regional-hotspots.languages")]';
  const scripts = {};
  for (const file of readdirSync('build/src/locale/languages').sort()) {
    if (!file.endsWith('.js')) continue;
    const tag = file.replace('.js', '');
    const url = new URL(`build/src/locale/languages/${file}`, import.meta.url);
    const {[tag]: messages, countries, and} = await import(url);
    const text = `(${place}??={}).${tag}=${JSON.stringify({messages, countries, and})};`;
    scripts[tag] = (await transform(text, {minify: true, charset: 'ascii'})).code;
    writeFileSync(`dist/locale/${file}`, scripts[tag]);
  }
  return scripts;
}

/** Hashes of the languages' files; a short kind, because every page loads them all. */
function languageHashes() {
  const hashed = ([tag, text]) => [tag, integrity(text, 'sha256')];
  return Object.fromEntries(Object.entries(languages).map(hashed));
}

/** A classic script with a module and all its imports, in ASCII, with its source map. */
async function script(input, options) {
  const bundle = await rollup({
    input,
    plugins: [nodeResolve(), compiledMaps(), shorten(), collectPackages()],
  });
  const {output} = await bundle.generate({
    file: 'dist/script.js',
    format: 'iife',
    inlineDynamicImports: true,
    sourcemap: 'hidden',
    ...options,
  });
  await bundle.close();
  return {code: output[0].code.trimEnd(), map: output[0].map};
}

/**
 * Minifies our modules, and strips white space from MapLibre's, which are minified already: terser
 * would save no more and take half a minute.
 */
function shorten() {
  const shortened = (code, options) => transform(code, {...options, sourcemap: 'external'});
  return {
    name: 'shorten',
    transform: (code, id) =>
      id.includes('node_modules') ? null : shortened(code, {minify: true, target: 'es2022'}),
    renderChunk: (code) =>
      shortened(code, {
        minifyWhitespace: true,
        minifyIdentifiers: true,
        charset: 'ascii',
        legalComments: 'none',
      }),
  };
}

/** A script that is its own worker: in a worker it runs the worker part, in a page the other. */
function ownWorker(page) {
  const inWorker = 'typeof document==="undefined"';
  return `(function(){var worker=function(){${worker}\n};if(${inWorker})worker();else{${page}}})();\n`;
}

/** Leaves the start function of the engine where src/script-tag/engine-file.ts looks for it. */
function provideEngine() {
  const place = 'globalThis[Symbol.for("regional-hotspots.engine")]';
  return `${place}||=function(){${engine.code}\nreturn engine.startEngine(worker)};`;
}

function integrity(text, hash = 'sha384') {
  return `${hash}-${createHash(hash).update(text).digest('base64')}`;
}

/** Gives our modules the compiler's maps, which point to the sources. */
function compiledMaps() {
  return {
    name: 'compiled-maps',
    load(id) {
      if (id.includes('node_modules') || !existsSync(`${id}.map`)) return null;
      return {code: readFileSync(id, 'utf8'), map: readFileSync(`${id}.map`, 'utf8')};
    },
  };
}

/**
 * A file joined from parts, with its source map.
 *
 * @param parts - In their order, each with its own map.
 */
function withMap(file, text, parts) {
  // Text after a part belongs to no source.
  const unmapped = {version: 3, sources: [], names: [], mappings: 'A'};
  const sections = parts.flatMap(({code, map}) => {
    const start = text.indexOf(code);
    return [
      {offset: placeAt(text, start), map},
      {offset: placeAt(text, start + code.length), map: unmapped},
    ];
  });
  return {
    code: `${text}//# sourceMappingURL=${file}.map\n`,
    map: JSON.stringify({version: 3, file, sections}),
  };
}

/** Line and column, from 0, of a character of a text. */
function placeAt(text, index) {
  const lines = text.slice(0, index).split('\n');
  return {line: lines.length - 1, column: lines.at(-1).length};
}

/** Removes indentation from templates, and needless white space from style sheets. */
function shortenTemplates() {
  return {
    name: 'shorten-templates',
    transform(code, id) {
      if (id.includes('node_modules')) return null;
      const lines = shortSheets(code).split('\n');
      return {
        code: lines.map((line) => line.trimStart()).join('\n'),
        map: {version: 3, sources: [id], names: [], mappings: lines.map(movedLeft)},
      };
    },
  };
}

/** Segments of a source map: the words of a line without its indentation. */
function movedLeft(line, index) {
  const text = line.trimStart();
  const indentation = line.length - text.length;
  const words = [...text.matchAll(/\w+|\W/g)];
  return words.map(({index: column}) => [column, 0, index, column + indentation]);
}

/**
 * A module without comments and needless white space in its style sheets. Each sheet is followed by
 * as many empty lines as it loses, so that source maps stay correct.
 */
function shortSheets(code) {
  const shortCss = (text) =>
    text
      .replace(/\/\*[^]*?\*\//g, '')
      .replace(/\s+/g, ' ')
      .replace(/ ?([{};,]) ?/g, '$1')
      .replaceAll(': ', ':')
      .replaceAll(';}', '}');
  // Expressions in a template stay as they are.
  const lineEnds = (text) => text.split('\n').length - 1;
  const shortSheet = (long, sheet) => {
    const text = sheet.replace(/(\$\{[^}]*\})|[^$]+/g, (part, taken) => taken ?? shortCss(part));
    return `css\`${text}\`${'\n'.repeat(lineEnds(long) - lineEnds(text))}`;
  };
  return code.replace(/css ?`([^`]*)`/g, shortSheet);
}

/**
 * Replaces modules by ours, by the ends of their paths. A path that matches no module fails the
 * build: otherwise the file would silently hold the wrong module.
 */
function exchange(places) {
  const unmatched = new Set(Object.keys(places));
  return {
    name: 'exchange',
    async resolveId(source, importer, options) {
      const found = await this.resolve(source, importer, {...options, skipSelf: true});
      const from = Object.keys(places).find((path) => found?.id.endsWith(`/${path}`));
      if (from === undefined) return null;
      unmatched.delete(from);
      return join(process.cwd(), places[from]);
    },
    buildEnd(error) {
      if (error !== undefined || unmatched.size === 0) return;
      this.error(`exchange: no module ends with ${[...unmatched].join(' or ')}`);
    },
  };
}

/** Provides the text of a module that the compiler does not produce. */
function provide(source, text) {
  return {
    name: 'provide',
    resolveId: (id) => (id === source ? `\0${source}` : null),
    load: (id) => (id === `\0${source}` ? text : null),
  };
}

/**
 * Gives Lit the policy of the script-tag files. A page may allow each name only once, and its own
 * Lit takes the name `lit-html`.
 */
function ownPolicy() {
  const made = /\w+\.createPolicy\("lit-html",\{createHTML:\w+=>\w+\}\)/;
  const module = join(process.cwd(), 'build/src/script-tag/own-policy.js');
  return {
    name: 'own-policy',
    transform(code, id) {
      if (!id.endsWith('/lit-html/lit-html.js')) return null;
      if (!made.test(code)) this.error('own-policy: Lit makes its policy in another way');
      const imported = `import {templatePolicy} from ${JSON.stringify(module)};`;
      return {code: `${code.replace(made, 'templatePolicy()')}\n${imported}`, map: null};
    },
  };
}

/** Records the packages whose code a bundle contains. */
function collectPackages() {
  return {
    name: 'collect-packages',
    generateBundle(_, bundle) {
      for (const {modules = {}} of Object.values(bundle)) {
        for (const [id, {renderedLength}] of Object.entries(modules)) {
          const folder = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id.replaceAll('\\', '/'));
          if (folder !== null && renderedLength > 0) packages.add(folder[0]);
        }
      }
    },
  };
}

/** Makes classic scripts of the bundles, and writes the file that contains all of them. */
function writeScripts() {
  const modules = 'globalThis[Symbol.for("regional-hotspots.modules")]';
  // The first copy on a page wins, as with its elements.
  const unlessLoaded = `if(${modules})return;`;
  return {
    name: 'write-scripts',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter(({type}) => type === 'chunk');
      if (chunks.length !== 4) this.error('write-scripts: each file must import those before it');
      const taken = (file) => {
        const {code, map} = bundle[file];
        delete bundle[file];
        delete bundle[`${file}.map`];
        return {code: code.trimEnd(), map};
      };
      const write = (fileName, text, parts) => {
        const {code, map} = withMap(fileName, `${banner}${text}`, parts);
        this.emitFile({type: 'asset', fileName, source: code});
        this.emitFile({type: 'asset', fileName: `${fileName}.map`, source: map});
        return code;
      };
      const required = `require=function(file){return ${modules}[file]}`;
      const explorer = taken('regional-hotspots.explorer.js');
      const explorerScript = `(function(){"use strict";var exports={},${required};${explorer.code}})();\n`;
      const explorerFile = write('regional-hotspots.explorer.js', explorerScript, [explorer]);
      /** A file between those of widget and explorer. */
      const part = (file) => {
        const chunk = taken(file);
        const kept = `${modules}["./${file}"]=exports`;
        const script = `(function(){"use strict";var exports={},${required};${chunk.code}${kept}})();\n`;
        return {chunk, script, integrity: integrity(write(file, script, [chunk]))};
      };
      const lists = part('regional-hotspots.lists.js');
      const reader = part('regional-hotspots.reader.js');
      const widget = taken('regional-hotspots.js');
      widget.code = widget.code
        .replace(EXPLORER_INTEGRITY, integrity(explorerFile))
        .replace(LISTS_INTEGRITY, lists.integrity)
        .replace(READER_INTEGRITY, reader.integrity);
      const widgetScript = `(function(){"use strict";${unlessLoaded}var exports={};${widget.code}${modules}={"./regional-hotspots.js":exports}})();\n`;
      write('regional-hotspots.js', widgetScript, [widget]);
      const words = Object.values(languages).join('');
      const all = ownWorker(
        `${unlessLoaded}${provideEngine()}${words}${widgetScript}${reader.script}${lists.script}${explorerScript}`,
      );
      write('regional-hotspots.all.js', all, [engine, widget, reader.chunk, lists.chunk, explorer]);
      const source = [...packages].sort().map(notice).join('\n\n');
      this.emitFile({type: 'asset', fileName: 'THIRD-PARTY-NOTICES.txt', source});
    },
  };
}

function notice(folder) {
  const {name, version, license} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = ['LICENSE', 'LICENSE.md', 'LICENSE.txt'].find((one) =>
    existsSync(join(folder, one)),
  );
  if (file === undefined) throw new Error(`${name} must come with the text of its licence`);
  return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
}
