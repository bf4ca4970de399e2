/** Equivalent in NUTS 2010 of a level 2 code of NUTS 2006 or 2013. */
export interface NutsRecoding {
  /** Version that has the code; NUTS 2010 does not have it. */
  readonly version: 2006 | 2013;
  /**
   * Codes of NUTS 2010 that cover the region. If there is one, figures may be carried over, summed
   * if several regions become the same one. If there are several, figures cannot be divided among
   * them; if there are none, the region lies outside NUTS 2010.
   */
  readonly codes: readonly string[];
  /** Whether the boundary moved, so that figures carried over are of another area. */
  readonly boundaryMoved: boolean;
}

/**
 * Equivalent of a code that NUTS 2010 does not have.
 *
 * There is no entry for codes that kept their meaning from 2006 to 2013, nor for codes of later
 * versions.
 *
 * @see Commission Regulations (EU) No 31/2011 (NUTS 2010) and No 1319/2013 (NUTS 2013)
 */
export function nutsRecoding(code: string): NutsRecoding | undefined {
  return RECODINGS.get(code);
}

/**
 * The code in NUTS 2010 that figures of `code` may be carried over to.
 *
 * @returns `code` itself if it is not one of those that changed, NUTS code or not; `undefined` if
 *   the region cannot be carried over whole.
 */
export function nuts2010Code(code: string): string | undefined {
  const recoding = RECODINGS.get(code);
  if (recoding === undefined) return code;
  return recoding.codes.length === 1 ? recoding.codes[0] : undefined;
}

/** By code of NUTS 2006; codes with the same target are parts of that region. */
const FROM_2006 = {
  DE41: 'DE40',
  DE42: 'DE40',
  DED1: 'DED4',
  DED3: 'DED5',
  FI13: 'FI1D',
  FI18: 'FI1B FI1C',
  FI1A: 'FI1D',
  ITD1: 'ITH1',
  ITD2: 'ITH2',
  ITD3: 'ITH3',
  ITD4: 'ITH4',
  ITD5: 'ITH5',
  ITE1: 'ITI1',
  ITE2: 'ITI2',
  ITE3: 'ITI3',
  ITE4: 'ITI4',
  UKD2: 'UKD6',
  UKD5: 'UKD7',
};

/** By code of NUTS 2013. Mayotte (FRA5) was not a region before. */
const FROM_2013 = {
  EL51: 'EL11',
  EL52: 'EL12',
  EL53: 'EL13',
  EL54: 'EL21',
  EL61: 'EL14',
  EL62: 'EL22',
  EL63: 'EL23',
  EL64: 'EL24',
  EL65: 'EL25',
  FRA1: 'FR91',
  FRA2: 'FR92',
  FRA3: 'FR93',
  FRA4: 'FR94',
  FRA5: '',
  SI03: 'SI01',
  SI04: 'SI02',
  UKI3: 'UKI1',
  UKI4: 'UKI1',
  UKI5: 'UKI2',
  UKI6: 'UKI2',
  UKI7: 'UKI2',
};

/**
 * Codes whose region has another boundary in NUTS 2010: Döbeln moved from Leipzig to Chemnitz,
 * seven communes from Marche to Emilia-Romagna, Halton from Cheshire to Merseyside; the two Slovene
 * regions exchanged communes in 2013.
 */
const MOVED: ReadonlySet<string> = new Set([
  'DED1',
  'DED3',
  'ITD5',
  'ITE3',
  'UKD2',
  'UKD5',
  'SI03',
  'SI04',
]);

const RECODINGS: ReadonlyMap<string, NutsRecoding> = new Map([
  ...recodings(2006, FROM_2006),
  ...recodings(2013, FROM_2013),
]);

function recodings(
  version: NutsRecoding['version'],
  table: Readonly<Record<string, string>>,
): readonly [string, NutsRecoding][] {
  return Object.entries(table).map(([code, successors]) => [
    code,
    {
      version,
      codes: successors.split(' ').filter((successor) => successor !== ''),
      boundaryMoved: MOVED.has(code),
    },
  ]);
}
