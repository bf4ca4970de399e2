import {readableCopy} from '../../dataset/readable-copy.js';
import type {ProblemList} from './problem-list.js';

/** Names of the properties that hold a feature's data. */
export interface FieldNames {
  readonly region: string;
  readonly name: string;
  readonly country: string;
  readonly note: string;
  /** Why the region lacks figures. */
  readonly missing: string;
  /** Position of the bubble of a region with a boundary. */
  readonly point: string;
  readonly taxonomy: string;
  readonly sector: string;
  readonly year: string;
  readonly employment: string;
  readonly localUnits: string;
  readonly wages: string;
  readonly stars: string;
  /** Quality flags of a flat feature. */
  readonly flag: string;
  /** Quality flags of a wide feature. */
  readonly flags: string;
  readonly incomplete: string;
  /** Employment of the region in all activities, in a wide feature. */
  readonly total: string;
  /** Employment of the region in all activities, in a flat feature. */
  readonly regionTotal: string;
  /** Employment at both ends of the growth span, in a wide feature. */
  readonly growth: string;
}

/** The contract's own names. */
export const FIELD_NAMES: FieldNames = {
  region: 'region',
  name: 'name',
  country: 'country',
  note: 'note',
  missing: 'missing',
  point: 'point',
  taxonomy: 'taxonomy',
  sector: 'sector',
  year: 'year',
  employment: 'employment',
  localUnits: 'localUnits',
  wages: 'wages',
  stars: 'stars',
  flag: 'flag',
  flags: 'flags',
  incomplete: 'incomplete',
  total: 'total',
  regionTotal: 'regionTotal',
  growth: 'growth',
};

/** The contract's names, replaced by those of `given`; invalid entries are reported. */
export function fieldNames(given: Partial<FieldNames>, problems: ProblemList): FieldNames {
  const names = new Map<string, string>(Object.entries(FIELD_NAMES));
  for (const [field, name] of Object.entries(readableCopy(given) ?? {})) {
    const message = faultOf(field, name);
    if (message === undefined) names.set(field, String(name));
    else problems.add({}, {severity: 'error', field: `fields["${field}"]`, value: name, message});
  }
  return Object.fromEntries(names) as unknown as FieldNames;
}

function faultOf(field: string, name: unknown): string | undefined {
  if (!Object.hasOwn(FIELD_NAMES, field)) {
    return 'is not a field of the contract; it was ignored';
  }
  if (typeof name !== 'string' || name === '' || name in Object.prototype) {
    return "must be the name of a property; the contract's own name was used";
  }
  return undefined;
}
