import type {Complaint} from '../values/checked-figure.js';
import type {PlainObject} from '../values/plain-object.js';
import type {Refusal} from '../values/problem-list.js';
import type {DatasetDraft} from './dataset-draft.js';
import type {YearRun} from './year-index.js';

/** Finds the years of the values of wide features. */
export interface WideYears {
  /** Turns to the next feature, whose property `year` is the year of its single values. */
  begin(properties: PlainObject): void;
  /** Years of a value; `undefined` if the value does not fit them, which is reported. */
  of(value: unknown, complain: Complaint): YearRun | undefined;
}

/**
 * Years of wide values: an array runs over the years of the data, a single value belongs to one
 * year.
 */
export function wideYears({names, years, problems}: DatasetDraft): WideYears {
  let properties: PlainObject = {};
  let single: YearRun | Refusal | undefined;
  let aligned: YearRun | undefined;
  const saysYears = {told: years.listed};

  function singleYear(): YearRun | Refusal {
    const number = years.numberOf(properties[names.year]);
    return typeof number === 'number' ? {years: Int32Array.of(number), single: true} : number;
  }

  function alignedYears(length: number): YearRun | Refusal {
    if (aligned?.years.length === length) return aligned;
    const numbers = years.numbersOf(length);
    if (!(numbers instanceof Int32Array)) return numbers;
    if (!saysYears.told) {
      saysYears.told = true;
      const message =
        'is missing; the values of arrays were taken to be of years 1, 2, 3 and so on';
      problems.add({}, {severity: 'warning', field: 'hotspots.years', message});
    }
    aligned = {years: numbers, single: false};
    return aligned;
  }

  return {
    begin(next) {
      properties = next;
      single = undefined;
    },
    of(value, complain) {
      const isRun = Array.isArray(value) && (years.listed || value.length !== 1);
      const run = isRun ? alignedYears(value.length) : (single ??= singleYear());
      if ('years' in run) return run;
      complain(value, run.field === 'year' ? SINGLE_FAULT : run.message);
      return undefined;
    },
  };
}

const SINGLE_FAULT = 'must be an array, one value for each year; it was left out';
