import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join, normalize} from 'node:path/posix';

import ts from 'typescript';

/** A module of `src`. */
export interface SourceFile {
  /** Below `src`, with slashes: `csv/csv-layout.ts`. */
  readonly path: string;
  /** Below `src`; `.` for `src` itself. */
  readonly folder: string;
  readonly lines: number;
  /** Only modules of `src`, each at most once for each kind. */
  readonly imports: readonly SourceImport[];
}

/** An import of one module of `src` by another. */
export interface SourceImport {
  /** Path of the imported file, below `src`. */
  readonly path: string;
  /** Whether the compiler erases it: `import type` and types in `import('…')`. */
  readonly typeOnly: boolean;
}

/** Files of data or words that are generated, or written anew for each language. */
const NOT_BY_HAND = /^locale\/languages\/|\/(nuts-points-\d+|base-map-data)\.ts$/;

/**
 * The modules of a checkout, sorted by path.
 *
 * @param root - Folder that holds `src`.
 */
export function sourceGraph(root: string): readonly SourceFile[] {
  const source = join(root, 'src');
  const names = readdirSync(source, {recursive: true, encoding: 'utf8'});
  const paths = names.map((name) => name.replaceAll('\\', '/')).filter((p) => p.endsWith('.ts'));
  const known = new Set(paths);
  return paths.sort().map((path) => {
    const text = readFileSync(join(source, path), 'utf8');
    return {
      path,
      folder: dirname(path),
      lines: text.trimEnd().split('\n').length,
      imports: sourceImports(path, text, known),
    };
  });
}

/** Whether a file is written by hand and not anew for each language. */
export function isByHand({path}: SourceFile): boolean {
  return !NOT_BY_HAND.test(path);
}

/**
 * The modules of `src` that a text imports or exports from, dynamic imports included.
 *
 * @param path - Of the importing file, below `src`.
 * @param known - Paths of all modules of `src`.
 */
export function sourceImports(
  path: string,
  text: string,
  known: ReadonlySet<string>,
): readonly SourceImport[] {
  const found = new Map<string, SourceImport>();
  for (const {specifier, typeOnly} of specifiers(path, text)) {
    if (!specifier.startsWith('.')) continue;
    const stem = normalize(join(dirname(path), specifier)).replace(/\.js$/, '');
    const target = [`${stem}.ts`, `${stem}.d.ts`].find((candidate) => known.has(candidate));
    if (target !== undefined) found.set(`${target} ${typeOnly}`, {path: target, typeOnly});
  }
  return [...found.values()];
}

interface Specifier {
  readonly specifier: string;
  readonly typeOnly: boolean;
}

function specifiers(path: string, text: string): readonly Specifier[] {
  const found: Specifier[] = [];
  const visit = (node: ts.Node): void => {
    const one = specifierOf(node);
    if (one !== undefined) found.push(one);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.ES2022));
  return found;
}

function specifierOf(node: ts.Node): Specifier | undefined {
  if (ts.isImportDeclaration(node)) {
    return literal(node.moduleSpecifier, node.importClause?.phaseModifier === TYPE);
  }
  if (ts.isExportDeclaration(node)) return literal(node.moduleSpecifier, node.isTypeOnly);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return literal(node.argument.literal, true);
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return literal(node.arguments[0], false);
  }
  return undefined;
}

const TYPE = ts.SyntaxKind.TypeKeyword;

function literal(node: ts.Node | undefined, typeOnly: boolean): Specifier | undefined {
  if (node === undefined || !ts.isStringLiteral(node)) return undefined;
  return {specifier: node.text, typeOnly};
}
