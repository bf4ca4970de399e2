import {readdirSync} from 'node:fs';
import {join, relative} from 'node:path';

import lit from 'eslint-plugin-lit';
import tseslint from 'typescript-eslint';

/** Rooms of the pure part, from the ground up: none of them needs a page. */
const DRAWN = ['cartography/projection', 'cartography/colour', 'cartography/ground'].concat([
  'cartography/bubbles',
  'cartography/areas',
  'cartography/labels',
  'cartography',
]);
const SHOWN = ['dataset', 'figures', 'view', 'view/region'];
const SAID = [...SHOWN, 'style', 'locale'];
const READ = ['reading', 'reading/draft', 'reading/values'];

/** Rooms that an element may use besides its own folder; no element's folder uses another's. */
const element = {
  rooms: [...SAID, ...DRAWN, 'reading', 'legend', 'svg-map', 'controls', 'chart', 'a11y'].concat([
    'state',
    'loading',
    'export',
    'search',
    'author',
    'change',
    'tip',
    'gestures',
  ]),
  packages: ['geojson', 'lit', 'd3-scale'],
};

/** Other folders and packages that the modules of each folder of `src` may import. */
const layers = {
  author: {rooms: [], packages: []},
  dataset: {rooms: [], packages: ['geojson']},
  'reading/values': {rooms: ['dataset'], packages: []},
  'reading/draft': {
    rooms: ['dataset', 'reading/values', 'cartography/projection'],
    packages: ['geojson'],
  },
  reading: {rooms: ['dataset', 'reading/draft', 'reading/values'], packages: ['geojson']},
  nuts: {rooms: ['reading/draft'], packages: []},
  'nace/names': {rooms: [], packages: []},
  nace: {rooms: ['nace/names'], packages: []},
  'csv/cells': {rooms: ['dataset', 'reading', 'reading/values'], packages: []},
  'csv/columns': {
    rooms: ['dataset', 'nuts', 'reading/draft', 'reading/values', 'csv/cells'],
    packages: [],
  },
  'csv/meaning': {
    rooms: ['dataset', 'reading/values', 'csv/cells', 'csv/columns'],
    packages: [],
  },
  'csv/files': {
    rooms: ['dataset', 'reading/values', 'csv/cells', 'csv/columns'],
    packages: ['read-excel-file'],
  },
  csv: {
    rooms: ['dataset', 'nuts', 'nace', 'loading', ...READ, 'csv/cells', 'csv/columns'].concat([
      'csv/meaning',
      'csv/files',
    ]),
    packages: [],
  },
  eurostat: {
    rooms: ['dataset', 'nuts', 'csv/cells'],
    packages: [],
  },
  'command-line': {
    rooms: ['dataset', 'nuts', 'csv', 'csv/cells', 'csv/files', 'reading', 'reading/values'].concat(
      ['state', 'eurostat', 'cut'],
    ),
    packages: ['node:[a-z]+'],
  },
  figures: {rooms: ['dataset'], packages: []},
  view: {rooms: ['dataset', 'figures'], packages: []},
  'view/region': {rooms: ['dataset', 'figures', 'view'], packages: []},
  'cartography/projection': {rooms: ['dataset'], packages: []},
  'cartography/colour': {rooms: ['dataset', 'figures'], packages: ['d3-scale']},
  'cartography/ground': {rooms: ['dataset', 'cartography/projection'], packages: ['geojson']},
  'cartography/bubbles': {
    rooms: [...SHOWN, 'cartography/projection', 'cartography/colour'],
    packages: ['d3-scale'],
  },
  'cartography/areas': {
    rooms: [...SHOWN, 'cartography/projection', 'cartography/colour'],
    packages: ['geojson'],
  },
  'cartography/labels': {
    rooms: ['dataset', 'cartography/projection', 'cartography/colour', 'cartography/bubbles'],
    packages: [],
  },
  cartography: {rooms: [...SHOWN, ...DRAWN], packages: ['geojson']},
  style: {rooms: [], packages: ['lit']},
  locale: {rooms: [...SHOWN, 'style', 'author'], packages: ['lit']},
  change: {rooms: SAID, packages: []},
  legend: {rooms: [...SAID, ...DRAWN, 'change'], packages: ['lit']},
  'svg-map': {rooms: DRAWN, packages: ['geojson', 'lit']},
  'webgl-map': {rooms: DRAWN, packages: ['geojson', 'lit', 'maplibre-gl']},
  controls: {
    rooms: ['dataset', 'cartography/projection', 'locale', 'style', 'author', 'a11y'],
    packages: ['lit'],
  },
  gestures: {rooms: ['cartography/projection', 'controls'], packages: ['lit']},
  search: {rooms: SAID, packages: []},
  chart: {rooms: [...SAID, ...DRAWN, 'controls', 'a11y', 'export'], packages: ['lit', 'd3-scale']},
  tip: {rooms: [...SAID, ...DRAWN, 'controls', 'chart', 'a11y', 'change'], packages: ['lit']},
  a11y: {rooms: [...SAID, ...DRAWN, 'change'], packages: ['lit']},
  state: {rooms: [...SHOWN, ...DRAWN, 'author', 'reading/values'], packages: ['lit']},
  cut: {rooms: ['dataset', 'figures', 'reading', 'state', 'author'], packages: []},
  loading: {
    rooms: ['dataset', 'figures', 'reading', 'reading/values', 'state', 'author'],
    packages: ['geojson', 'lit'],
  },
  export: {
    rooms: [...SAID, ...DRAWN, 'change', 'a11y', 'reading', 'state', 'legend', 'svg-map', 'cut'],
    packages: ['geojson', 'lit'],
  },
  snippet: {rooms: ['reading/values', 'state', 'export'], packages: []},
  'elements/choices': element,
  explorer: element,
  'elements/comparison': element,
  'elements/legend': element,
  'elements/map': {...element, rooms: [...element.rooms, 'webgl-map']},
  'elements/overview': element,
  'elements/profile': element,
  'elements/region': element,
  'elements/regions': element,
  'elements/search': element,
  'elements/share': element,
  'elements/strengths': element,
  'elements/table': element,
  'elements/widget': {...element, rooms: [...element.rooms, 'reading/values', 'explorer']},
  registry: {rooms: readdirSync('src/elements').map((name) => `elements/${name}`), packages: []},
};

const engineSeam = {
  selector: 'ImportExpression[source.value=/webgl-map/]',
  message: 'The engine is loaded in src/elements/map/map-engine.ts only; others take its types.',
};

const restricted = '@typescript-eslint/no-restricted-imports';

/** Lets the modules of one folder import only what {@link layers} names. */
function layer([room, {rooms, packages}]) {
  const folder = join('src', room);
  const path = (to) =>
    relative(folder, to)
      .replace(/^(?!\.)/, './')
      .replaceAll('.', '\\.');
  const withEvents = room.startsWith('elements/') || room === 'a11y' || room === 'explorer';
  const allowed = [
    '\\./[^/]+$',
    ...rooms.map((name) => `${path(join('src', name))}/[^/]+$`),
    ...(withEvents ? [`${path('src/events.js')}$`] : []),
    ...packages.map((name) => `${name}($|/)`),
  ];
  const message = `src/${room} must not import this: see "Rooms" in CONTRIBUTING.md.`;
  const types = {regex: '/webgl-map/', message: engineSeam.message, allowTypeImports: true};
  const patterns = [
    {regex: `^(?!${allowed.join('|')})`, message},
    ...(rooms.includes('webgl-map') ? [types] : []),
  ];
  return {files: [`${folder}/*.ts`], rules: {[restricted]: ['error', {patterns}]}};
}

/** Forbidden by strict pages, or for the reader's privacy. */
const forbiddenSyntax = [
  {
    selector:
      'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|srcdoc)$/]',
    message: 'Text of the data must never be read as markup.',
  },
  {
    selector: 'CallExpression[callee.object.name="document"][callee.property.name=/^write/]',
    message: 'Text of the data must never be read as markup.',
  },
  {
    selector: 'MemberExpression[object.name="document"][property.name="cookie"]',
    message: 'Nothing is stored with the reader.',
  },
  {
    selector: 'Identifier[name=/^(localStorage|sessionStorage|indexedDB)$/]',
    message: 'Nothing is stored with the reader.',
  },
  {
    selector: 'CallExpression[callee.property.name="setAttribute"][arguments.0.value="style"]',
    message: 'A strict style-src forbids style attributes: set element.style.',
  },
  {
    selector: 'ImportSpecifier[imported.name=/^(unsafeHTML|unsafeSVG|unsafeMathML|styleMap)$/]',
    message: 'unsafeHTML reads data as markup; styleMap breaks under a strict style-src.',
  },
  {
    selector:
      'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle=/]',
    message: 'A strict style-src forbids style attributes: set element.style.',
  },
  {
    selector: 'ExportDefaultDeclaration',
    message: 'Exports have names.',
  },
  {
    selector: 'ExportAllDeclaration',
    message: 'Public names are listed one by one.',
  },
];

export default tseslint.config(
  {ignores: ['build/**', 'dist/**', 'node_modules/**']},
  {
    files: ['src/**/*.ts', 'test/**/*.ts', 'data/**/*.ts', 'demo/**/*.ts'],
    extends: [tseslint.configs.recommended],
    linterOptions: {reportUnusedDisableDirectives: 'error'},
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_'}],
      '@typescript-eslint/no-unused-expressions': 'off',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-script-url': 'error',
      'max-depth': ['warn', 3],
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [lit.configs['flat/recommended']],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-console': 'error',
      'no-restricted-syntax': ['error', ...forbiddenSyntax, engineSeam],
      'max-lines': ['warn', {max: 250}],
      'max-lines-per-function': ['warn', {max: 40}],
      complexity: ['warn', 10],
    },
  },
  {
    files: ['src/elements/map/map-engine.ts'],
    rules: {'no-restricted-syntax': ['error', ...forbiddenSyntax]},
  },
  {
    files: ['test/**/*.ts'],
    rules: {'max-lines': ['warn', {max: 300}]},
  },
  ...Object.entries(layers).map(layer),
  {
    // The only module that writes to the console: what authors should know.
    files: ['src/author/author-warning.ts'],
    rules: {'no-console': 'off'},
  },
  {
    // A list of words per file, however long.
    files: [
      'src/locale/en.ts',
      'src/locale/en-lists.ts',
      'src/locale/en-explorer.ts',
      'src/locale/languages/*.ts',
    ],
    rules: {'max-lines': 'off'},
  },
  {
    // Generated: a line per region.
    files: ['src/nuts/nuts-points-*.ts', 'src/nuts/nuts-regions-*.ts', 'src/nace/names/*.ts'],
    rules: {'max-lines': 'off'},
  },
  {
    files: ['src/locale/languages/*.ts'],
    rules: {
      [restricted]: [
        'error',
        {
          patterns: [
            {regex: '^(?!\\.\\./messages\\.js$)', message: 'A language has nothing but words.'},
          ],
        },
      ],
    },
  },
);
