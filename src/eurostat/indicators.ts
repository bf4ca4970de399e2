/** Number of persons employed. */
export const EMPLOYMENT = 'V16110';
/** Number of local units. */
export const LOCAL_UNITS = 'V11210';
/** Wages and salaries, in million euro. */
export const WAGES = 'V13320';

/** The indicators of the table that the pipeline reads. */
export const INDICATORS: readonly string[] = [EMPLOYMENT, LOCAL_UNITS, WAGES];

/** Names of the indicators since 2021, with those of before. */
export const INDICATOR_NAMES: Readonly<Record<string, string>> = {
  EMP_LOC_NR: EMPLOYMENT,
  LOC_NR: LOCAL_UNITS,
  WAGE_LOC_MEUR: WAGES,
};
