import {sectorKey} from '../dataset/taxonomy.js';
import {codedText, isSentence} from './columns/coded-text.js';
import type {Columns} from './columns/given-columns.js';

/** A taxonomy as the metadata of a collection lists it. */
export interface ListedTaxonomy {
  readonly id: string;
  readonly label: string;
  readonly additive: boolean;
  readonly sectors: readonly {
    readonly id: string;
    /** In one language for all, or by language. */
    readonly label: string | Readonly<Record<string, string>>;
    readonly short?: string;
  }[];
}

/** Defaults for sectors that the table does not specify. */
export interface CsvSectorOptions {
  /** Id of the taxonomy of rows that name none. */
  readonly taxonomy: string;
  /** Name of the sector of rows that name none. */
  readonly sector: string;
  /** Whether sectors do not overlap, so that they may be summed; by default only `traded`. */
  readonly additive: boolean | undefined;
}

/** Sectors of a table in the order of appearance. */
export interface CsvSectors {
  /** Key `taxonomy:sector` of a sector by the cells of a row; empty cells are ignored. */
  keyOf(taxonomy: string, sector: string, label: string): string;
  /**
   * All so far.
   *
   * @param overlapping - Ids of taxonomies whose sectors overlap, whatever the options say.
   */
  taxonomies(overlapping?: ReadonlySet<string>): readonly ListedTaxonomy[];
}

/**
 * Gives sectors ids that are safe in a URL: an id of plain letters is kept, a name in words is
 * converted to an id and becomes the label.
 */
export function csvSectors(options: CsvSectorOptions): CsvSectors {
  const drafts = new Map<string, TaxonomyDraft>();
  const keys = new Map<string, string>();

  function added(taxonomy: string, sector: string, label: string): string {
    const colon = taxonomy === '' && isKey(sector) ? sector.indexOf(':') : -1;
    const name = taxonomy || (colon > 0 ? sector.slice(0, colon) : options.taxonomy);
    const text = sector.slice(colon + 1) || label || options.sector;
    const id = plainId(name);
    const draft: TaxonomyDraft = drafts.get(id) ?? {
      label: name,
      ids: new Map(),
      labels: new Map(),
      counts: new Map(),
    };
    drafts.set(id, draft);
    return sectorKey(id, sectorId(draft, text, label || text));
  }

  return {
    keyOf(taxonomy, sector, label) {
      const said = `${taxonomy}\0${sector}\0${label}`;
      const known = keys.get(said) ?? added(taxonomy, sector, label);
      keys.set(said, known);
      return known;
    },
    taxonomies: (overlapping) =>
      [...drafts].map(([id, {label, labels}]) => ({
        id,
        label,
        additive: overlapping?.has(id) !== true && (options.additive ?? id === 'traded'),
        sectors: [...labels].map(([sector, name]) => ({id: sector, label: name})),
      })),
  };
}

/** What a row says of its sector. */
export interface SectorCells {
  readonly taxonomy: string;
  readonly sector: string;
  readonly sectorName: string;
}

/** A code of NACE, alone or as an aggregate such as `C10-C12`, and of no other list. */
const NACE = /^(?:[A-U]\d{0,4}(?:[-_][A-U]?\d{0,4}(?:_X_[A-Z]\d*)?)?|TOTAL)$/;

/** Whether a text is a code of NACE, with or without a dot: `C29`, `C29.1`, `C10-C12`. */
export function isNaceCode(text: string): boolean {
  return NACE.test(text.replace(/^([A-U]\d\d)\.(\d)/, '$1$2'));
}

/** The cells of a row's sector; a code of NACE and its name may be in one cell. */
export function sectorCells(cells: readonly string[], columns: Columns): SectorCells {
  const cell = (at: number | undefined): string => cells[at ?? -1] ?? '';
  const [sector, name] = [cell(columns.sector), cell(columns.sectorName)];
  const taxonomy = cell(columns.taxonomy);
  const coded = taxonomy === '' && !isSentence(sector) ? codedText(sector) : undefined;
  if (coded === undefined || !NACE.test(coded.code)) return {taxonomy, sector, sectorName: name};
  return {taxonomy, sector: coded.code, sectorName: name || coded.label};
}

/** Taxonomies with sectors that hold others of them. */
export interface SectorOverlap {
  readonly taxonomies: ReadonlySet<string>;
  readonly message: string;
}

/**
 * Taxonomies of NACE codes in which a section and its divisions are sectors beside each other: they
 * must not be summed.
 *
 * @param additive - Whether the caller says that sectors do not overlap.
 */
export function sectorOverlap(sectors: CsvSectors, additive: boolean): SectorOverlap | undefined {
  if (!additive) return undefined;
  const pairs = sectors.taxonomies().flatMap(({id, sectors: listed}) => {
    const codes = listed.map((sector) => sector.id).filter((code) => /^[A-U]\d{0,4}$/.test(code));
    const inner = codes.find((code) =>
      codes.some((outer) => outer !== code && code.startsWith(outer)),
    );
    const outer = codes.find((code) => code !== inner && inner?.startsWith(code));
    return inner === undefined || outer === undefined ? [] : [{id, inner, outer}];
  });
  const [first] = pairs;
  if (first === undefined) return undefined;
  const message = `${first.outer} contains ${first.inner}; the sectors overlap and are not added up`;
  return {taxonomies: new Set(pairs.map(({id}) => id)), message};
}

interface TaxonomyDraft {
  readonly label: string;
  /** Ids by the text that they were made from. */
  readonly ids: Map<string, string>;
  readonly labels: Map<string, string>;
  /** Last number behind each id that several texts make. */
  readonly counts: Map<string, number>;
}

function sectorId(draft: TaxonomyDraft, text: string, label: string): string {
  const known = draft.ids.get(text);
  if (known !== undefined) return known;
  const plain = plainId(text);
  let id = plain;
  let count = draft.counts.get(plain) ?? 1;
  for (; draft.labels.has(id); id = `${plain}-${count}`) count += 1;
  draft.counts.set(plain, count);
  draft.ids.set(text, id);
  draft.labels.set(id, label);
  return id;
}

/** Whether a text is `taxonomy:sector` and not a sentence with a colon in it. */
function isKey(text: string): boolean {
  return /^[\w.-]+:\S+$/.test(text);
}

/** The text in lower case with hyphens, unless it is safe in a URL already. */
function plainId(text: string): string {
  if (/^[\w.-]+$/.test(text)) return text;
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_.]+/gu, '-')
    .replace(/^-|-$/g, '');
  return plain.slice(0, 80) || 'sector';
}
