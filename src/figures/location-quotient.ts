/** Employment figures that one location quotient compares, all in persons. */
export interface QuotientTerms {
  /** Employment of the sector in the region. */
  readonly sectorInRegion: number;
  /** Employment of all activities in the region. */
  readonly region: number;
  /** Employment of the sector in the reference area. */
  readonly sectorInReference: number;
  /** Employment of all activities in the reference area. */
  readonly reference: number;
}

/**
 * Location quotient: how specialised a region is in a sector.
 *
 * `LQ = (E_rs / E_r) / (E_s / E)`: the sector's share of regional employment over its share of
 * employment in the reference area. 1 means no specialisation, 2 means twice the reference share.
 *
 * @param terms - Four head counts of the same year and source; `NaN` where one is missing.
 * @returns A pure number, at least 0; `undefined` if a term is missing or a denominator is 0, so
 *   that the quotient does not exist.
 * @throws {@link RangeError} if a count is negative or infinite.
 * @see European Cluster Observatory, methodology, measure "specialisation".
 */
export function locationQuotient(terms: QuotientTerms): number | undefined {
  for (const [name, count] of Object.entries(terms)) {
    if (count < 0 || Math.abs(count) === Infinity) {
      throw new RangeError(`${name} must be a count of persons, not ${count}`);
    }
  }
  const {sectorInRegion, region, sectorInReference, reference} = terms;
  const quotient = quotientOf(sectorInRegion, region, sectorInReference / reference);
  return Number.isNaN(quotient) ? undefined : quotient;
}

/**
 * The formula of {@link locationQuotient} without its checks, for whole columns.
 *
 * @param referenceShare - The sector's share of employment in the reference area.
 * @returns `NaN` where the quotient does not exist.
 */
export function quotientOf(sectorInRegion: number, region: number, referenceShare: number): number {
  const quotient = sectorInRegion / region / referenceShare;
  return Number.isFinite(quotient) ? quotient : NaN;
}
