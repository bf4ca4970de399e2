import type {SourceFile} from './source-graph.js';

/**
 * Groups of files that import each other, directly or through others of the group.
 *
 * @param types - Whether imports that the compiler erases count too.
 * @returns Paths, sorted, by group.
 */
export function importCycles(
  files: readonly SourceFile[],
  {types}: {readonly types: boolean},
): readonly (readonly string[])[] {
  const targets = new Map(
    files.map(({path, imports}) => [
      path,
      imports.filter(({typeOnly}) => types || !typeOnly).map((one) => one.path),
    ]),
  );
  return components(targets).filter(
    ([path = '', ...others]) => others.length > 0 || targets.get(path)?.includes(path) === true,
  );
}

/** The strongly connected components of a graph, by Tarjan's algorithm. */
function components(
  targets: ReadonlyMap<string, readonly string[]>,
): readonly (readonly string[])[] {
  const found: string[][] = [];
  const place = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];

  const visit = (path: string): void => {
    const own = place.size;
    place.set(path, own);
    lowest.set(path, own);
    open.push(path);
    for (const target of targets.get(path) ?? []) {
      if (!place.has(target)) visit(target);
      if (open.includes(target)) lower(path, lowest.get(target) ?? own);
    }
    if (lowest.get(path) === own) found.push(open.splice(open.indexOf(path)).sort());
  };
  const lower = (path: string, to: number): void => {
    lowest.set(path, Math.min(lowest.get(path) ?? to, to));
  };

  for (const path of targets.keys()) if (!place.has(path)) visit(path);
  return found;
}
