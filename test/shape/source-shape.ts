import {isByHand, type SourceFile} from './source-graph.js';

/** Counts of the files of `src` that are written by hand, and of the imports between them. */
export interface SourceShape {
  readonly files: number;
  /** Files by folder, the largest folder first. */
  readonly folders: readonly (readonly [folder: string, files: number])[];
  /** Median number of files per folder. */
  readonly median: number;
  /** Pairs of files of which one imports the other. */
  readonly imports: number;
  /** Of these, pairs that lie in one folder. */
  readonly inside: number;
  /** Ordered pairs of folders of which one imports the other. */
  readonly arrows: number;
  /** Files shorter than {@link SHORT} lines that exactly one file imports. */
  readonly singleUse: readonly SourceFile[];
}

/** Lines below which a file with one user may belong into that user. */
export const SHORT = 40;

/** The shape of a checkout's `src`. */
export function sourceShape(all: readonly SourceFile[]): SourceShape {
  const files = all.filter(isByHand);
  const folderOf = new Map(files.map(({path, folder}) => [path, folder]));
  const pairs = files.flatMap((from) =>
    [...new Set(from.imports.map(({path}) => path))]
      .filter((path) => folderOf.has(path))
      .map((path) => ({folder: from.folder, path, target: folderOf.get(path)})),
  );
  const leaving = pairs.filter(({folder, target}) => folder !== target);
  const users = counts(pairs.map(({path}) => path));
  const folders = [...counts(files.map(({folder}) => folder))].sort(([, a], [, b]) => b - a);
  return {
    files: files.length,
    folders,
    median: folders[Math.floor(folders.length / 2)]?.[1] ?? 0,
    imports: pairs.length,
    inside: pairs.length - leaving.length,
    arrows: new Set(leaving.map(({folder, target}) => `${folder} ${target}`)).size,
    singleUse: files.filter(({path, lines}) => lines < SHORT && users.get(path) === 1),
  };
}

/** Number of occurrences of each name. */
function counts(names: readonly string[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const name of names) found.set(name, (found.get(name) ?? 0) + 1);
  return found;
}
