import {COUNTRY_ORDER} from '../../dataset/country-order.js';
import {nutsRegions2} from '../../nuts/nuts-regions-2.js';
import {codedText} from './coded-text.js';

/**
 * Codes of level 2 in any version of NUTS and in the ITL of 2025, and those of the levels above,
 * their beginnings.
 */
let known: ReadonlySet<string> | undefined;

function knownCodes(): ReadonlySet<string> {
  if (known !== undefined) return known;
  const codes = new Set<string>(COUNTRY_ORDER);
  const ofItl = nutsRegions2.changes.map(({to}) => to);
  const ofNuts = nutsRegions2.versions.flatMap(({points}) => [...points.keys()]);
  for (const code of [...ofNuts, ...ofItl]) {
    codes.add(code).add(code.slice(0, 3)).add(code.slice(0, 2));
  }
  known = codes;
  return codes;
}

/** Beginnings that other codes have for a country: ISO, NUTS 2006, and the United Kingdom's ITL. */
const COUNTRIES: Readonly<Record<string, string>> = {GR: 'EL', GB: 'UK', TL: 'UK'};

/**
 * The NUTS code of a region whose code begins with another code of its country: `GR11` is `EL11`,
 * `TLC1` of the ITL of 2021 is `UKC1`.
 *
 * @returns The code itself if it begins otherwise, or if no version of NUTS has the other code.
 */
export function nutsCode(code: string): string {
  const country = COUNTRIES[code.slice(0, 2)];
  if (country === undefined || code.length > 5) return code;
  const other = country + code.slice(2);
  return isRegionCode(other) && !knownCodes().has(code) ? other : code;
}

/**
 * Whether a code is one of NUTS of level 0 to 3, in any version. Those of level 3 begin with one of
 * level 2, but for seven of NUTS 2016 in Northern Ireland.
 */
export function isRegionCode(code: string): boolean {
  if (knownCodes().has(code)) return true;
  if (/^UKN1[0-6]$/.test(code)) return true;
  return /^[A-Z]{2}[A-Z\d]{2}[A-Z\d]$/.test(code) && knownCodes().has(code.slice(0, 4));
}

/** A region as a cell names it. */
export interface RegionText {
  /** Code as NUTS writes it where the cell holds one; else the text of the cell. */
  readonly code: string;
  /** Name beside the code; empty if there is none. */
  readonly name: string;
}

/** Reads a cell of region codes: `DE11`, `de11`, `DE11:Stuttgart`, `Stuttgart (DE11)`, `GR11`. */
export function regionText(cell: string): RegionText {
  if (isRegionCode(cell)) return {code: cell, name: ''};
  const alone = nutsCode(cell.toUpperCase());
  if (isRegionCode(alone)) return {code: alone, name: ''};
  const coded = codedText(cell);
  if (coded === undefined) return {code: cell, name: ''};
  const code = nutsCode(coded.code);
  return isRegionCode(code) || looksLikeCode(code)
    ? {code, name: coded.label}
    : {code: cell, name: ''};
}

/** Two letters of a country of the protocol order, and up to three letters or digits. */
function looksLikeCode(code: string): boolean {
  return /^[A-Z]{2}[A-Z]?\d[A-Z\d]{0,2}$/.test(code) && COUNTRY_ORDER.includes(code.slice(0, 2));
}

/** Share of cells that name a region by a code; a country counts less, so that regions win. */
export function regionShare(cells: readonly string[]): number {
  if (cells.length === 0) return 0;
  const sum = cells.reduce((total, cell) => {
    const {code} = regionText(cell);
    return isRegionCode(code) ? total + (code.length > 2 ? 1 : 0.2) : total;
  }, 0);
  return sum / cells.length;
}
