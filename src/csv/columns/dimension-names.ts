import {foldedHeading, foldedWords} from './heading-words.js';

/** What the codes of a column that is no field of the contract say about a row. */
export type DimensionKind =
  /** The unit of the figure. */
  | 'unit'
  /** A power of ten by which the figure must be multiplied. */
  | 'multiplier'
  /** What is counted. */
  | 'indicator'
  /** Part of what is counted, such as men, or plants of one size; one code means all of it. */
  | 'breakdown'
  /** Part of the year. */
  | 'period'
  /** What a program should do with the row. */
  | 'action'
  /** Nothing that tells figures apart. */
  | 'remark'
  /** Unknown. */
  | 'other';

const HEADINGS: Readonly<Record<Exclude<DimensionKind, 'other'>, string>> = {
  unit: 'unit, unit measure, unit of measure, unit code, units of measure, measure unit, uom, einheit, masseinheit, unite, unite de mesure, unidad, unidad de medida, unita, unita di misura, jednostka, jednostka miary, eenheid, enhet, enhed, yksikko, jednotka, mertekegyseg, jedinica, enota, um, unitate, monada, unidade',
  multiplier:
    'unit mult, unit multiplier, multiplier, powercode code, power code code, powercode, power code, scalar factor, skala, faktor, scale',
  indicator:
    'indic sb, indic sbs, indic, indicator, indicator code, indic na, na item, indic em, indic et, var, variable, variable code, measure, measure code, statistical indicator, indikator, indicateur, indicatore, wskaznik, merkmal, statistik, series, seriescode, datatype, data type, tipo dato, tipo de dato, tieto, contents, contentscode, wstatus, activity and employment status, professional status, labour status',
  breakdown:
    'sex, gender, geschlecht, sexe, sexo, sesso, plec, geslacht, kon, kjonn, sukupuoli, pohlavi, pohlavie, nem, spol, dzimums, lytis, sugu, fylo, pol, sexul, age, age group, age class, alter, altersgruppe, edad, eta, classe d age, wiek, leeftijd, sizeclas, size class, size emp, sizen r2, groessenklasse, grossenklasse, beschaftigtengrossenklasse, taille, tranche d effectif, tamano, classe di addetti, wielkosc, citizen, citizenship, nationality, staatsangehorigkeit, c birth, worktime, working time, full time part time, isced11, isced97, education, isco08, occupation, leg form, legal form, rechtsform, ownership, s adj, seasonal adjustment, urbanisation, deg urb, ind type, institutional sector, conditions of employment',
  period:
    'month, monat, mois, mes, mese, miesiac, maand, manad, kuukausi, quarter, quartal, trimestre, kwartal, kwartaal, week, freq, frequency, time frequency, time freq, frecuencia, frequenz',
  action: 'action',
  remark:
    'dataflow, structure, structure id, structure name, last update, lastupdate, source, attribution, definition, disclaimer, extracted, title, titel, decimals, time format, obs value label, observation value, observation comment, comment ts, base per, reference period code, reference period, unnamed 0, index, row, id, row names, rownames, x, lfd nr, nr, statistical id, nuts year spec, nuts version, nuts year, statistics code, statistics label, embargo date, pre break value, prebreakvalue, coverage, methodology, url, link',
};

const kinds: ReadonlyMap<string, DimensionKind> = new Map(
  Object.entries(HEADINGS).flatMap(([kind, headings]) =>
    headings
      .split(', ')
      .map((heading): [string, DimensionKind] => [foldedHeading(heading), kind as DimensionKind]),
  ),
);

/** What a column says about its rows, by its heading. */
export function dimensionKind(heading: string): DimensionKind {
  if (heading.trim() === '') return 'remark';
  const code = heading.split(':')[0] ?? '';
  return kinds.get(foldedHeading(heading)) ?? kinds.get(foldedHeading(code)) ?? 'other';
}

/** Codes and words for all of what a column divides, without accents. */
const TOTAL =
  /^(?:t|_t|tot|total|totals|total [\p{L} ]+|totaal|totale|totali|totalt|totalai|both sexes|all|all ages|all items|insgesamt|gesamt|zusammen|alle|ensemble|les deux sexes|ambos sexos|ambos|ogolem|razem|lacznie|celkem|spolu|skupaj|ukupno|osszesen|egyutt|yhteensa|i alt|kokku|kopa|pavisam|is viso|synolo|obshto|vsichko|iomlan|m ?\+ ?f|f ?\+ ?m|mf|mw|m\/f|all employees|all sizes|all size classes|toutes tailles|todas)$/u;

/** Whether a code, or its label, means all of what its column divides. */
export function isTotal(code: string, label = ''): boolean {
  return TOTAL.test(foldedWords(code)) || (label !== '' && TOTAL.test(foldedWords(label)));
}

/** Codes of Eurostat for all activities, or for all of the business economy. */
const ALL_ACTIVITIES =
  /^(?:TOTAL|TOT|_T|A-[STU]|A_[STU]|B-N_S95_X_K|B-S_X_O|BTSXO_S94|B-N_X_K|TOTAL_NACE)$|^all (?:nace )?(?:activities|industries|sectors|branches)/i;

/** Whether a sector, by its code or label, means all activities; `T` alone is a section of NACE. */
export function isAllActivities(code: string, label = ''): boolean {
  if (ALL_ACTIVITIES.test(code) || ALL_ACTIVITIES.test(label)) return true;
  return (code !== 'T' && isTotal(code)) || (label !== '' && isTotal(label));
}
