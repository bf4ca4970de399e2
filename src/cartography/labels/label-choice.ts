/** Which names a map shows. */
export type LabelChoice = 'all' | 'countries' | 'regions' | 'none';

/** All {@link LabelChoice}s. */
export const LABEL_CHOICES: readonly LabelChoice[] = ['all', 'countries', 'regions', 'none'];
