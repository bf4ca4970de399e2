import type {LanguageGaps} from './language-gaps.js';

/** A release as it would be published. */
export interface Release {
  /** Version in `package.json`. */
  readonly version: string;
  /** Version that the embed code names. */
  readonly libraryVersion: string;
  /** Text of `CHANGELOG.md`. */
  readonly changelog: string;
  /** Paths of the packed files. */
  readonly files: readonly string[];
  readonly gaps: readonly LanguageGaps[];
}

/** Files that the package needs in addition to the modules and those of the languages. */
const NEEDED: readonly string[] = [
  'package.json',
  'README.md',
  'CHANGELOG.md',
  'LICENSE',
  'dist/THIRD-PARTY-NOTICES.txt',
  'dist/custom-elements.json',
  'dist/hotspots.schema.json',
  'dist/regional-hotspots.js',
  'dist/regional-hotspots.css',
  'dist/embed.html',
  'dist/embed.css',
  'dist/embed.js',
  'dist/embed-sources.json',
  'dist/regional-hotspots.reader.js',
  'dist/regional-hotspots.lists.js',
  'dist/regional-hotspots.explorer.js',
  'dist/regional-hotspots.tables.js',
  'dist/regional-hotspots.workbook.js',
  'dist/regional-hotspots.nuts-3.js',
  'data/sectors-from-nace.csv',
  'data/ecosystems-from-nace.csv',
  'dist/regional-hotspots.engine.js',
  'dist/regional-hotspots.all.js',
  'dist/esm/index.js',
  'dist/esm/index.d.ts',
];

/** Paths that are allowed in a package. */
const ALLOWED =
  /^(LICENSES\/[\w.-]+|dist\/esm\/[\w/-]+\.(js|js\.map|d\.ts)|dist\/(locale|nace)\/[a-z]{2}\.js|data\/(sectors|ecosystems)-from-nace\.csv)$/;

/** Problems of a release; empty if it can be published. */
export function releaseProblems(release: Release): readonly string[] {
  const {version, libraryVersion, files, gaps} = release;
  return [
    ...gaps.map(({language, missing}) => `${language} lacks ${missing.join(', ')}`),
    ...changelogProblems(release),
    ...(libraryVersion === version
      ? []
      : [`library-version must be ${version}, not ${libraryVersion}`]),
    ...NEEDED.filter((file) => !files.includes(file)).map((file) => `the package lacks ${file}`),
    ...files
      .filter((file) => !NEEDED.includes(file) && !ALLOWED.test(file))
      .map((file) => `the package must not hold ${file}`),
  ];
}

function changelogProblems({version, changelog}: Release): readonly string[] {
  const headings = [...changelog.matchAll(/^## (\S+) \((.*)\)$/gm)];
  const [, newest, date = ''] = headings[0] ?? [];
  if (newest !== version) return [`CHANGELOG.md must begin with a heading for ${version}`];
  if (/^\d{4}-\d{2}-\d{2}$/.test(date)) return [];
  return [`CHANGELOG.md must give ${version} a date such as 2026-12-31, not "${date}"`];
}
