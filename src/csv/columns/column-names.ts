import {foldedHeading} from './heading-words.js';

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
  | 'confidentiality'
  | 'incomplete'
  | 'regionTotal';

/** A field that a heading names, and how exactly. */
export interface NamedField {
  readonly field: CsvField;
  /** 0 for the contract's own name, then standard headings, then looser ones. */
  readonly rank: number;
}

/** Rank from which a heading says no more than that figures are beneath it. */
export const ANY_FIGURE = 3;

/**
 * Headings that identify columns, besides the contract's own names, in the order of their exactness:
 * first those that say exactly what the field is, last those that may hold something else.
 */
const HEADINGS: Readonly<Record<CsvField, readonly string[]>> = {
  region: [
    'geo, geo time period, geo time, nuts id, nuts code, nuts 2, nuts2, nuts2 code, nuts 2 code, nuts, nuts region, nuts code 2021, nuts kode, code nuts, codigo nuts, codice nuts, kod nuts, nuts kod, nutscode',
    'ref area, reference area, region code, region id, reg id, regionalcode, regionscode, regionskod, code region, codigo region, codice regione, itter107, kod regionu, regiocode, kod kraje, comunidad autonoma, comunidades y ciudades autonomas, landesteil, kod obszaru, kod teryt, geo code, geography code, geographycode, area code, territory code, location',
    'code, codigo, codice, kod, codes, cod, koodi, kods, kodas, kood, sifra',
  ],
  name: [
    'region name, nuts name, name latn, nuts label, geo label, geo name, geopolitical entity reporting, regionsname, nom de la region, nombre region, nome regione, nazwa regionu, area name, territory, territorio, geography, geography name, geographyname, region naam, regionnamn',
    'nom, nombre, nome, nazwa, naam, regio, namn, navn, nimi, nazev, nazov, nev, naziv, ime, nume, denumire, pavadinimas, nosaukums, onoma, ime na regiona, area, bezeichnung, libelle, denominacion, denominazione',
  ],
  country: ['cntr code, country code, country name, land, pays, pais, paese, kraj'],
  note: ['remark, remarks, comment, comments, anmerkung, bemerkung, remarque, nota, uwaga, uwagi'],
  taxonomy: ['classification, klassifikation, clasificacion, classificazione, klasyfikacja'],
  sector: [
    'nace, nace r2, nace r21, nace rev 2, nace code, sector id, sector code, industry code, ateco, ateco 2007, wz08, wz 2008, naf, cnae, cnae 2009, pkd, pkd 2007, sbi, sbi 2008, oenace, caen, teaor, sni2007, dk10, economic activity, isic4, isic rev4',
    'industry, activity, activite, branche, sektor, wirtschaftszweig, secteur, secteur d activite, branche d activite, rama, rama de actividad, industria, settore, attivita economica, branza, sekcja, bedrijfstak, sektori, toimiala, naringsgren, odvetvi, odvetvie, djelatnost, dejavnost, nozare, veikla, tegevusala, klados, agazat, activitate, otrasal, ramo de atividade, setor, activity code',
  ],
  sectorName: [
    'sector label, sector name, industry name, nace label, nace name, sektorname, nom du secteur, activity name',
  ],
  year: [
    'time period, time, period, periode, tid, ref period',
    'jahr, annee, ano, anno, rok, jaar, ar, vuosi, etos, aasta, gads, metai, godina, leto, ev, an, anul, bliain, sena, berichtsjahr, referencia ev, periodo, stichtag, date, datum',
  ],
  employment: [
    'persons employed, number of persons employed, employed persons, number of employed persons, people employed, total employment, v16110, emp loc nr, emp nr, tatige personen, beschaftigte personen, erwerbstatige, personnes occupees, population occupee, personas ocupadas, ocupados, occupati, addetti, pracujacy, liczba pracujacych, werkzame personen, pessoas ao servico, sysselsatta, sysselsatte, beskaeftigede, tyolliset, zamestnane osoby, zamestnani, foglalkoztatottak, zaposleni, zaposlene osobe, delovno aktivno prebivalstvo, nodarbinatie, uzimtieji, hoivatud, apascholoumenoi, zaeti lica, populatia ocupata',
    'employees, number of employees, employed, jobs, emp, beschaftigte, anzahl beschaftigte, emploi, emplois, emploi salarie, emplois salaries, effectif salarie, effectifs, empleo, empleados, occupazione, dipendenti, zatrudnienie, zatrudnieni, werkgelegenheid, banen, emprego, anstallda, tyontekijat, zamestnanci, alkalmazottak, darbinieki, darbuotojai, tootajad, salariati, angajati, zaetost, persons, people, sysselsatta totalt, personen, personnes, personas, persone, osoby',
    'obs value, value, values, figure, figures, wert, valeur, valor, valore, wartosc, waarde, varde, vaerdi, arvo, hodnota, ertek, vrijednost, vrednost, vertiba, reiksme, vaartus, timi, stoinost, valoare, luach, data value, obsvalue, anzahl, nombre de personnes, aantal, antal, liczba, numero, count, n',
  ],
  localUnits: [
    'local unit, number of local units, v11210, loc nr, ortliche einheiten, arbeitsstatten, unites locales, unidades locales, unita locali, jednostki lokalne, lokale eenheden',
    'units, establishments, plants, betriebe, niederlassungen, etablissements, establecimientos, vestigingen, zaklady',
  ],
  wages: [
    'wages and salaries, wages meur, wage loc meur, v13320, lohne und gehalter, salaires et traitements, sueldos y salarios, salari e stipendi',
    'salaires, salarios, retribuzioni, wynagrodzenia, lonen, lohne',
  ],
  stars: ['star, cluster stars, sterne, etoiles, estrellas, stelle, gwiazdki'],
  flag: [
    'obs flag, flag codes, flag code, flag and footnotes, quality flag',
    'obs status, obs status code, status flag, observation status',
    'flags, flag description, observation status flag, footnotes, statut d observation, zeichen, qualitat',
  ],
  confidentiality: [
    'conf status, confidentiality status, confidentiality status flag, obs conf, confidentiality flag',
  ],
  incomplete: ['missing components'],
  regionTotal: [
    'region total, all activities, total all activities, gesamtbeschaftigung, total all sectors',
    'total, total of region, insgesamt, gesamt, emploi total, empleo total, occupazione totale, totale, ogolem, razem, celkem, spolu, totaal, totalt, yhteensa, osszesen, ukupno, skupaj, kopa, is viso, kokku, synolo, obshto, ensemble',
  ],
};

const fields: ReadonlyMap<string, NamedField> = new Map(
  Object.entries(HEADINGS).flatMap(([name, tiers]) => {
    const field = name as CsvField;
    return [name, ...tiers].flatMap((tier, rank) =>
      tier
        .split(', ')
        .map((heading): [string, NamedField] => [foldedHeading(heading), {field, rank}]),
    );
  }),
);

/** Field of a column with this heading; `undefined` if the heading is unknown. */
export function fieldOfHeading(heading: string): NamedField | undefined {
  return fields.get(foldedHeading(heading));
}
