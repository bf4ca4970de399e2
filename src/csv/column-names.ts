/** Fields that a column can hold: the contract's flat fields and the label of a sector. */
export type CsvField =
  | 'region'
  | 'name'
  | 'country'
  | 'note'
  | 'taxonomy'
  | 'sector'
  | 'sectorName'
  | 'year'
  | 'employment'
  | 'localUnits'
  | 'wages'
  | 'stars'
  | 'flag'
  | 'incomplete'
  | 'regionTotal';

/**
 * Headings that identify columns, besides the contract's own names: Eurostat's codes, and words of
 * its working languages and other large ones.
 */
const HEADINGS: Readonly<Record<CsvField, string>> = {
  region:
    'geo, nuts, nuts id, nuts code, nuts 2, nuts2, nuts2 code, code, region code, region id, geo time period, regionalcode, regionscode, nuts kode, code region, code nuts, codigo, codigo nuts, codigo region, codice, codice nuts, codice regione, kod, kod nuts, kod regionu, regiocode',
  name: 'region name, nuts name, name latn, geo label, geopolitical entity reporting, regionsname, nom, nom de la region, nombre, nombre region, nome, nome regione, nazwa, nazwa regionu, naam, regio',
  country: 'cntr code, country code, land, pays, pais, paese, kraj',
  note: 'remark, remarks, comment, anmerkung, bemerkung, remarque, nota, uwaga',
  taxonomy: 'classification, klassifikation, clasificacion, classificazione, klasyfikacja',
  sector:
    'nace, nace r2, nace code, industry, industry code, sector id, sector code, activity, branche, sektor, wirtschaftszweig, secteur, branche d activite, industrie, rama, industria, settore, branza, bedrijfstak',
  sectorName: 'sector label, industry name, nace label, sektorname, nom du secteur',
  year: 'time, time period, period, jahr, annee, ano, anno, rok, jaar, ar, vuosi, etos',
  employment:
    'obs value, value, values, figure, persons employed, number of persons employed, employed, employees, jobs, v16110, emp, beschaftigte, tatige personen, erwerbstatige, wert, emploi, personnes occupees, effectifs, valeur, empleo, personas ocupadas, ocupados, valor, occupati, addetti, occupazione, valore, zatrudnienie, pracujacy, liczba pracujacych, wartosc, werkzame personen, werkgelegenheid, emprego, pessoas ao servico',
  localUnits:
    'local unit, units, v11210, ortliche einheiten, unites locales, unidades locales, unita locali, jednostki lokalne, lokale eenheden',
  wages:
    'wages and salaries, wages meur, v13320, lohne und gehalter, salaires, salaires et traitements, sueldos y salarios, retribuzioni, wynagrodzenia, lonen',
  stars: 'star, cluster stars, sterne, etoiles, estrellas, stelle, gwiazdki',
  flag: 'flags, obs flag, obs status, quality flag',
  incomplete: 'missing components',
  regionTotal:
    'total, all activities, region total, total employment, insgesamt, gesamtbeschaftigung, emploi total, empleo total, occupazione totale',
};

const fields: ReadonlyMap<string, CsvField> = new Map(
  Object.entries(HEADINGS).flatMap(([field, others]) => {
    const names = [field, ...others.split(', ')];
    return names.map((name) => [foldedHeading(name), field as CsvField]);
  }),
);

/** Field of a column with this heading; `undefined` if the heading is unknown. */
export function fieldOfHeading(heading: string): CsvField | undefined {
  return fields.get(foldedHeading(heading));
}

/** Letters and digits alone, without accents and case. */
function foldedHeading(heading: string): string {
  const plain = heading.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^\p{L}\p{N}]/gu, '');
}
