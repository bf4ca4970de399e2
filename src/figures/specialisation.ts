/** Persons employed and location quotient from which a region counts as specialised in a sector. */
export const SPECIALISED = {persons: 1000, quotient: 1.5} as const;

/** Whether a region is specialised in a sector, by its persons employed and quotient there. */
export function isSpecialised(persons: number, quotient: number): boolean {
  return persons >= SPECIALISED.persons && quotient >= SPECIALISED.quotient;
}

/**
 * Rank among a region's sectors: that of the greatest is the one that it is most specialised in.
 * Sectors with fewer persons than count for a specialisation come after all others.
 *
 * @returns From −1 to 0 for these, from 0 for the others; −2 without a quotient.
 */
export function specialisationRank(persons: number, quotient: number): number {
  if (Number.isNaN(quotient)) return -2;
  return persons >= SPECIALISED.persons ? quotient : -1 / (1 + quotient);
}
