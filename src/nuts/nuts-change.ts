/** A change of a region from one version of NUTS to the next. */
export interface NutsChange {
  /** Years of the two versions; 2025 is the United Kingdom's ITL, which follows NUTS 2021. */
  readonly versions: readonly [number, number];
  readonly from: string;
  readonly to: string;
  /**
   * - `recoded`: the same region under another code
   * - `merged`: all of the old region is a part of the new one
   * - `split`: all of the new region is a part of the old one
   * - `moved`: the boundary moved by less than 15 % of area and inhabitants
   * - `redrawn`: it moved by more, or the regions merely share a part
   */
  readonly kind: 'recoded' | 'merged' | 'split' | 'moved' | 'redrawn';
}

const KINDS: Readonly<Record<string, NutsChange['kind']>> = {
  r: 'recoded',
  m: 'merged',
  s: 'split',
  b: 'moved',
  x: 'redrawn',
};

/**
 * Changes from lines of the years of two versions, each followed by lines of kind, old and new code:
 * `r` recoded, `m` merged, `s` split, `b` moved, `x` redrawn.
 */
export function changesFromText(text: string): readonly NutsChange[] {
  const changes: NutsChange[] = [];
  let versions: readonly [number, number] = [NaN, NaN];
  for (const line of text.trim().split('\n')) {
    const [head = '', from = '', to = ''] = line.split(' ');
    const kind = KINDS[head];
    if (kind === undefined) versions = [Number(head), Number(from)];
    else changes.push({versions, from, to, kind});
  }
  return changes;
}
