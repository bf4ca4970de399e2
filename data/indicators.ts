/** Number of persons employed. */
export const EMPLOYMENT = 'V16110';
/** Number of local units. */
export const LOCAL_UNITS = 'V11210';
/** Wages and salaries, in million euro. */
export const WAGES = 'V13320';

/** The indicators of the table that the pipeline reads. */
export const INDICATORS: readonly string[] = [EMPLOYMENT, LOCAL_UNITS, WAGES];
