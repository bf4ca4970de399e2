import lit from 'eslint-plugin-lit';
import tseslint from 'typescript-eslint';

/** What each folder of `src` may import besides its own files: other folders and packages. */
const layers = {
  model: {folders: [], packages: ['geojson']},
  nuts: {folders: ['model'], packages: []},
  cartography: {folders: ['model'], packages: ['geojson', 'd3-scale']},
  locale: {folders: ['model', 'style'], packages: ['lit']},
  state: {folders: ['model', 'cartography', 'locale'], packages: ['geojson', 'lit']},
  style: {folders: [], packages: ['lit']},
  csv: {folders: ['model', 'nuts'], packages: ['d3-dsv']},
  'command-line': {folders: ['model', 'csv', 'nuts'], packages: ['node:[a-z]+']},
  a11y: {folders: ['model', 'cartography', 'locale', 'style'], packages: ['lit']},
  'static-map': {
    folders: ['model', 'cartography', 'locale', 'style'],
    packages: ['geojson', 'lit', 'd3-scale'],
  },
  chart: {
    folders: ['model', 'cartography', 'locale', 'style'],
    packages: ['lit', 'd3-scale'],
  },
  map: {
    folders: ['model', 'cartography', 'locale', 'style'],
    packages: ['geojson', 'lit', 'maplibre-gl'],
  },
  export: {
    folders: ['model', 'cartography', 'locale', 'style', 'state', 'static-map'],
    packages: ['geojson', 'lit'],
  },
  elements: {
    folders: [
      ...['model', 'cartography', 'locale', 'style', 'state'],
      ...['static-map', 'chart', 'a11y', 'export'],
    ],
    packages: ['geojson', 'lit', 'd3-scale'],
  },
};

const restricted = '@typescript-eslint/no-restricted-imports';

/** Lets the modules of one folder import only what stands in {@link layers}. */
function layer([folder, {folders, packages}]) {
  const others = [...folders.map((name) => `${name}/`)];
  if (folder === 'elements' || folder === 'a11y') others.push('events\\.js$');
  const outside = packages.map((name) => `${name}($|/)`);
  const message = `src/${folder} must not import this: see "Layers" in CONTRIBUTING.md.`;
  const allowTypeImports = folder === 'elements';
  const rule = (files, own, up) => {
    const allowed = [...own, ...others.map((path) => up + path), ...outside];
    const patterns = [{regex: `^(?!${allowed.join('|')})`, message, allowTypeImports}];
    return {files: [files], rules: {[restricted]: ['error', {patterns}]}};
  };
  return [
    rule(`src/${folder}/*.ts`, ['\\./'], '\\.\\./'),
    rule(`src/${folder}/*/*.ts`, ['\\./', '\\.\\./(?!\\.\\./)'], '\\.\\./\\.\\./'),
  ];
}

/** Strict pages forbid these, or a reader's privacy does. */
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

const engineSeam = {
  selector: 'ImportExpression[source.value=/\\/map\\//]',
  message: 'The engine is loaded in src/elements/map-engine.ts only.',
};

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
    files: ['src/elements/map-engine.ts'],
    rules: {'no-restricted-syntax': ['error', ...forbiddenSyntax]},
  },
  {
    files: ['test/**/*.ts'],
    rules: {'max-lines': ['warn', {max: 300}]},
  },
  ...Object.entries(layers).flatMap(layer),
  {
    // One list of words each, as long as there are words.
    files: ['src/locale/en.ts', 'src/locale/languages/*.ts'],
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
