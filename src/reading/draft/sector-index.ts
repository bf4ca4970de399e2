import {sectorKey, type Sector, type Taxonomy} from '../../dataset/taxonomy.js';
import {identifier, LONGEST_ID} from '../values/checked-text.js';
import {refusal, type Refusal} from '../values/problem-list.js';
import type {DeclaredTaxonomy} from './taxonomy-metadata.js';

/** Id of the taxonomy in data that names none. */
export const UNNAMED_TAXONOMY = 'sectors';

/** Maximum number of sectors in a dataset; any beyond it are left out. */
export const MOST_SECTORS = 10_000;

/** Maximum length of a sector's key, in characters: two ids and a colon. */
const LONGEST_KEY = 2 * LONGEST_ID + 1;

/** Sectors of a dataset while it is read, numbered in the order of appearance. */
export interface SectorIndex {
  /** Number of a sector by its id; the taxonomy may be omitted if the id is unambiguous. */
  numberOf(taxonomy: unknown, sector: unknown): number | Refusal;
  /** Number of a sector by its key `taxonomy:sector`. */
  keyed(key: string): number | Refusal;
  /** All sectors so far in their order. */
  order(): SectorOrder;
}

/** Sectors in the order of their taxonomies. */
export interface SectorOrder {
  readonly taxonomies: readonly Taxonomy[];
  readonly sectors: readonly Sector[];
  /** Position in `sectors` by number. */
  readonly rank: Int32Array;
}

interface TaxonomyDraft extends Omit<DeclaredTaxonomy, 'sectors'> {
  /** Whether sectors may be added as they appear. */
  readonly open: boolean;
  readonly sectors: Map<string, Sector>;
}

/**
 * Index of sectors.
 *
 * A list in the metadata is complete: other sectors are refused. Without a list, sectors are added
 * as they appear, labelled by their ids. A taxonomy that is not declared is additive only if it is
 * called `traded`: the sectors of any other might overlap, and overlapping sectors must not be
 * summed.
 */
export function sectorIndex(declared?: readonly DeclaredTaxonomy[]): SectorIndex {
  const drafts = new Map<string, TaxonomyDraft>();
  const numbers = new Map<string, number>();
  const cache = new Map<unknown, Map<unknown, number | Refusal>>();
  const byKey = new Map<string, number | Refusal>();

  function addTaxonomy({sectors, ...taxonomy}: DeclaredTaxonomy): TaxonomyDraft {
    const draft = {...taxonomy, open: sectors.length === 0, sectors: new Map<string, Sector>()};
    drafts.set(taxonomy.id, draft);
    for (const sector of sectors) addSector(draft, sector);
    return draft;
  }

  function addSector(draft: TaxonomyDraft, sector: Sector): number {
    draft.sectors.set(sector.id, sector);
    numbers.set(sector.key, numbers.size);
    return numbers.size - 1;
  }

  function resolved(taxonomy: unknown, sector: unknown): number | Refusal {
    const id = identifier(sector);
    if (id === undefined) return refusal('sector', sector, faultOf(sector));
    if (taxonomy === undefined || taxonomy === null) return withoutTaxonomy(id);
    const name = identifier(taxonomy);
    if (name === undefined || name.includes(':')) {
      return refusal(
        'taxonomy',
        taxonomy,
        'must be an id without a colon; the figures were left out',
      );
    }
    return within(name, id);
  }

  function resolvedKey(key: string): number | Refusal {
    const trimmed = key.trim();
    if (trimmed !== '' && trimmed.length <= LONGEST_KEY) return withoutTaxonomy(trimmed);
    return refusal('sector', key, faultOf(key));
  }

  function withoutTaxonomy(id: string): number | Refusal {
    const colon = id.indexOf(':');
    const prefix = id.slice(0, Math.max(colon, 0)).trim();
    const splits = declared === undefined ? prefix !== '' : drafts.has(prefix);
    if (splits && colon < id.length - 1) return within(prefix, id.slice(colon + 1).trim());
    if (declared === undefined) return within(UNNAMED_TAXONOMY, id);
    const [first, second] = [...drafts.values()].filter(({sectors}) => sectors.has(id));
    if (second !== undefined) {
      return refusal('taxonomy', undefined, 'is missing, and several have the sector; left out');
    }
    const only = drafts.size === 1 ? declared[0] : undefined;
    return within((first ?? only)?.id ?? prefix, id);
  }

  function within(name: string, id: string): number | Refusal {
    const draft =
      drafts.get(name) ?? (declared === undefined ? addTaxonomy(inferred(name)) : undefined);
    if (draft === undefined) {
      return refusal('taxonomy', name, 'is not in hotspots.taxonomies; the figures were left out');
    }
    const known = numbers.get(sectorKey(name, id));
    if (known !== undefined) return known;
    if (!draft.open) {
      return refusal('sector', id, 'is not in hotspots.taxonomies; the figures were left out');
    }
    if (numbers.size >= MOST_SECTORS) {
      return refusal(
        'sector',
        id,
        `is one too many, after ${MOST_SECTORS}; the figures were left out`,
      );
    }
    return addSector(draft, {key: sectorKey(name, id), id, taxonomy: name, label: id});
  }

  for (const taxonomy of declared ?? []) addTaxonomy(taxonomy);
  return {
    numberOf(taxonomy, sector) {
      let known = cache.get(taxonomy);
      if (known === undefined) cache.set(taxonomy, (known = new Map()));
      let number = known.get(sector);
      if (number === undefined) known.set(sector, (number = resolved(taxonomy, sector)));
      return number;
    },
    keyed(key) {
      let number = byKey.get(key);
      if (number === undefined) byKey.set(key, (number = resolvedKey(key)));
      return number;
    },
    order: () => sectorOrder([...drafts.values()], numbers),
  };
}

function inferred(id: string): DeclaredTaxonomy {
  return {id, label: id, additive: id === 'traded', sectors: []};
}

function faultOf(sector: unknown): string {
  if (sector === undefined || sector === null) return 'is missing; the figures were left out';
  return 'must be the id of a sector; the figures were left out';
}

function sectorOrder(
  drafts: readonly TaxonomyDraft[],
  numbers: ReadonlyMap<string, number>,
): SectorOrder {
  const taxonomies = drafts.map(({id, label, additive, excerpt, sectors}) => {
    return {id, label, additive, ...(excerpt && {excerpt}), sectors: [...sectors.values()]};
  });
  const sectors = taxonomies.flatMap((taxonomy) => taxonomy.sectors);
  const rank = new Int32Array(sectors.length);
  for (const [position, {key}] of sectors.entries()) rank[numbers.get(key) ?? 0] = position;
  return {taxonomies, sectors, rank};
}
