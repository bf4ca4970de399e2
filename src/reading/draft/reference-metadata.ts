import type {ReferenceArea} from '../../dataset/reference-area.js';
import {figureFrom} from '../values/checked-figure.js';
import {isPlainObject, member} from '../values/plain-object.js';
import type {ProblemList} from '../values/problem-list.js';

/** Years in the order that arrays follow; `undefined` for an entry that cannot be used. */
type Years = readonly (number | undefined)[];

const FIELD = 'hotspots.reference';

/** Reads the reference area of a dataset; its arrays run over the years of the metadata. */
export function referenceMetadata(
  value: unknown,
  years: Years | undefined,
  problems: ProblemList,
): ReferenceArea | undefined {
  if (value === undefined || value === null) return undefined;
  const employment = isPlainObject(value) ? member(value, 'employment') : undefined;
  if (!isPlainObject(value) || !isPlainObject(employment)) {
    const message = 'must be an object with total and employment; it was left out';
    problems.add({}, {severity: 'error', field: FIELD, value, message});
    return undefined;
  }
  const column = (values: unknown, field: string): ReadonlyMap<number, number> =>
    figuresByYear(values, {field, years: years ?? []}, problems);
  return {
    total: column(member(value, 'total'), `${FIELD}.total`),
    employment: new Map(
      Object.entries(employment).map(([key, values]) => [
        key,
        column(values, `${FIELD}.employment["${key.slice(0, 80)}"]`),
      ]),
    ),
  };
}

function figuresByYear(
  values: unknown,
  {field, years}: {field: string; years: Years},
  problems: ProblemList,
): ReadonlyMap<number, number> {
  const complain = (value: unknown, message: string): void =>
    problems.add({}, {severity: 'error', field, value, message});
  if (!Array.isArray(values) || values.length !== years.length) {
    complain(values, 'must be an array, one figure for each of hotspots.years; it was left out');
    return new Map();
  }
  const figures = years.map((year, at) => [year, figureFrom(values[at], complain)] as const);
  return new Map(
    figures.filter((entry): entry is readonly [number, number] => {
      const [year, persons] = entry;
      return year !== undefined && !Number.isNaN(persons);
    }),
  );
}
