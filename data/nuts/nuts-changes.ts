import {csvParse} from 'd3-dsv';

import {greekCode} from './nuts-points.js';

/** A change of a region between two versions of NUTS that follow each other. */
export interface ListedChange {
  readonly fromVersion: number;
  readonly toVersion: number;
  readonly level: number;
  readonly from: string;
  readonly to: string;
  /**
   * `r` another code, `m` merged, `s` split, `b` boundary moved a little, `x` boundary moved so that
   * the regions are not comparable.
   */
  readonly kind: 'r' | 'm' | 's' | 'b' | 'x';
}

/** Year by which the modules call the United Kingdom's territorial levels of 2025. */
const ITL = 2025;

/**
 * Share of the area of both regions, and of the inhabitants of the old one, from which a region
 * whose boundary moved is still called the same.
 */
const ALIKE = 0.85;

/** The same from which it is called unchanged: the source leaves out overlaps of under one per cent. */
const SAME = 0.99;

type Row = Readonly<Partial<Record<string, string>>>;

/** Reads `nuts_changes.csv`, and the changes of 2025 from `itl_nuts.csv`. */
export function nutsChanges(changes: string, itl: string): readonly ListedChange[] {
  const ofNuts = csvParse(changes).map((row) => ({
    fromVersion: Number(row['from_version']),
    toVersion: Number(row['to_version']),
    level: Number(row['level']),
    from: greekCode(row['from_code'] ?? ''),
    to: greekCode(row['to_code'] ?? ''),
    kind: kindOf(row),
  }));
  const ofItl = csvParse(itl)
    .filter((row) => row['itl_version'] === String(ITL) && row['kind'] !== 'same')
    .map((row) => ({
      fromVersion: Number(row['nuts_version']),
      toVersion: ITL,
      level: Number(row['level']),
      from: row['nuts_code'] ?? '',
      to: (row['itl_code'] ?? '').replace(/^TL/, 'UK'),
      kind: kindOf(row),
    }));
  const all = [...ofNuts, ...ofItl].filter(
    (change): change is ListedChange => change.kind !== undefined,
  );
  return all.filter(({kind, from, to}) => !(kind === 'r' && from === to));
}

function kindOf(row: Row): ListedChange['kind'] | undefined {
  switch (row['kind']) {
    case 'recoded':
      return 'r';
    case 'merged':
      return 'm';
    case 'split':
      return 's';
    case 'boundary':
      return isAlike(row, SAME) ? 'r' : isAlike(row, ALIKE) ? 'b' : 'x';
    default:
      return undefined;
  }
}

function isAlike(row: Row, least: number): boolean {
  const {share_of_from: from, share_of_to: to, population_share_of_from: people} = row;
  return [from, to, people || from].every((share) => share && Number(share) >= least);
}
