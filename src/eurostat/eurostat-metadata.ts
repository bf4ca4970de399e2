import type {EurostatTable} from './eurostat-table.js';

/** Texts that the caller gives. */
export interface GivenTexts {
  readonly title: string | undefined;
  readonly source: string | undefined;
}

/** First year of the statistics that are in the table of today. */
const TODAY = 2021;

/** Title, source and definition of a dataset from Eurostat's table. */
export function eurostatMetadata(
  {years, nace}: EurostatTable,
  {title = 'Regional hotspots in Europe', source}: GivenTexts,
): Readonly<Record<string, unknown>> {
  const table = (years[0] ?? 0) >= TODAY ? 'sbs_r_nuts2021' : 'sbs_r_nuts06_r2';
  return {
    title,
    source: source ?? `Eurostat, ${table}`,
    attribution: {en: `Source: Eurostat (${table}), persons employed. Sectors combine divisions.`},
    definition: {
      en: `An approximation based on Eurostat structural business statistics by NACE division. Each sector combines whole NACE Rev. ${nace} divisions. Its regional employment is the sum of the published figures; where a figure is confidential, the total is flagged as incomplete. Total employment is the sum of the sections in the table. Location quotients compare each region with all countries that have regional data for the year, including values that are confidential by region but published nationally.`,
    },
  };
}
