/**
 * Employment of the whole area that quotients compare with, if the data gives it.
 *
 * Data that covers only some regions, or withholds figures, gives it to keep quotients correct.
 */
export interface ReferenceArea {
  /** Persons employed in all activities, by year. */
  readonly total: ReadonlyMap<number, number>;
  /** Persons employed, by the sector's key `taxonomy:sector` and then by year. */
  readonly employment: ReadonlyMap<string, ReadonlyMap<number, number>>;
}

/**
 * Share of a sector in all employment of the reference area.
 *
 * @returns From 0 to 1; `undefined` if the area does not give both figures of the year.
 */
export function referenceShare(
  area: ReferenceArea | undefined,
  sector: string,
  year: number,
): number | undefined {
  const total = area?.total.get(year) ?? 0;
  const persons = area?.employment.get(sector)?.get(year);
  return persons === undefined || total <= 0 ? undefined : persons / total;
}
