import type {CsvField} from './column-names.js';
import {foldedHeading} from './heading-words.js';

/** Fields of figures that an indicator can name. */
export type FigureField = 'employment' | 'localUnits' | 'wages';

/** An indicator that the contract has a field for. */
export interface IndicatorMeaning {
  readonly field: FigureField;
  /** Factor that makes the field's unit of the figure. */
  readonly factor: number;
  /** 0 for exactly the field; above, what may take its place if the table has nothing better. */
  readonly rank: number;
}

/**
 * Indicators of Eurostat's regional business statistics, national accounts and labour force survey,
 * and their labels; other offices' where they say the same.
 *
 * @see https://ec.europa.eu/eurostat/cache/metadata/en/sbs_esms.htm
 */
const INDICATORS: readonly (readonly [FigureField, number, number, string])[] = [
  [
    'employment',
    1,
    0,
    'V16110, EMP_LOC_NR, EMP_NR, EMP, EMP_DC, EMP_NC, employment, Persons employed, Number of persons employed, Persons employed - number, Persons employed in local units, Persons employed in local units - number, Total employment, Total employment domestic concept, Employed persons, Employed, V16110 - Number of persons employed, Tätige Personen, Erwerbstätige, Personnes occupées, Personas ocupadas, Ocupados, Occupati, Addetti, Pracujący, Pessoas ao serviço, Werkzame personen',
  ],
  [
    'employment',
    1,
    1,
    'V16130, SAL, SAL_DC, SAL_NC, EMPL_NR, SAL_LOC_NR, Employees, Number of employees, Employees - number, Employees domestic concept, Beschäftigte, Emploi, Empleo, Dipendenti, Jobs',
  ],
  [
    'localUnits',
    1,
    0,
    'V11210, LOC_NR, LU_NR, localUnits, Local units, Number of local units, Local units - number, Örtliche Einheiten, Unités locales, Unidades locales, Unità locali, Jednostki lokalne',
  ],
  [
    'wages',
    1,
    0,
    'V13320, WAGE_LOC_MEUR, WAGE_MEUR, wages, Wages and salaries, Wages and salaries - million euro, Wages and salaries in local units - million euro, Löhne und Gehälter, Salaires et traitements, Sueldos y salarios',
  ],
  ['wages', 0.001, 0, 'WAGE_LOC_TEUR, WAGE_TEUR, Wages and salaries - thousand euro'],
];

const meanings: ReadonlyMap<string, IndicatorMeaning> = new Map(
  INDICATORS.flatMap(([field, factor, rank, names]) =>
    names
      .split(', ')
      .map((name): [string, IndicatorMeaning] => [foldedHeading(name), {field, factor, rank}]),
  ),
);

/** Meaning of an indicator by its code, or by its label; `undefined` if it is another one. */
export function indicatorMeaning(code: string, label = ''): IndicatorMeaning | undefined {
  return meanings.get(foldedHeading(code)) ?? meanings.get(foldedHeading(label));
}

/** Whether a field holds figures that an indicator can name. */
export function isFigureField(field: CsvField): field is FigureField {
  return field === 'employment' || field === 'localUnits' || field === 'wages';
}
