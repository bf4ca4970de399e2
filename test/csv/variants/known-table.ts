/** A figure of the known table. */
export interface KnownFigure {
  readonly region: string;
  readonly name: string;
  readonly sector: string;
  readonly label: string;
  readonly year: number;
  /** `undefined` for one that is not published. */
  readonly persons: number | undefined;
  /** Letters of Eurostat's flags. */
  readonly flags: string;
}

/** Regions whose names need letters of one group of encodings. */
export type NameGroup = 'west' | 'middle' | 'greek';

const REGIONS: Readonly<Record<NameGroup, readonly (readonly [string, string])[]>> = {
  west: [
    ['DE11', 'Stuttgart'],
    ['DE21', 'Oberbayern, München'],
    ['ES61', 'Andalucía'],
    ['FRK2', 'Rhône-Alpes'],
    ['AT13', 'Wien'],
    ['SE11', 'Stockholm'],
  ],
  middle: [
    ['PL22', 'Śląskie'],
    ['PL21', 'Małopolskie'],
    ['PL51', 'Dolnośląskie'],
    ['PL61', 'Kujawsko-pomorskie'],
    ['PL62', 'Warmińsko-mazurskie'],
    ['PL71', 'Łódzkie'],
  ],
  greek: [
    ['EL30', 'Αττική'],
    ['EL42', 'Νότιο Αιγαίο'],
    ['EL43', 'Κρήτη'],
    ['EL51', 'Ανατολική Μακεδονία'],
    ['EL52', 'Κεντρική Μακεδονία'],
    ['EL53', 'Δυτική Μακεδονία'],
  ],
};

const SECTORS = [
  ['C10', 'Manufacture of food products'],
  ['C29', 'Manufacture of motor vehicles'],
  ['J62', 'Computer programming, consultancy'],
] as const;

/** Figures of six regions, three sectors and two years: small and large, some missing, some flagged. */
export function knownTable(group: NameGroup): readonly KnownFigure[] {
  return REGIONS[group].flatMap(([region, name], r) =>
    SECTORS.flatMap(([sector, label], s) =>
      [2011, 2012].map((year, y): KnownFigure => {
        const number = r * 6 + s * 2 + y;
        const isMissing = number % 11 === 7;
        const persons = isMissing ? undefined : 37 + number * 4_109 + (number % 5) * 13;
        const flags = isMissing ? 'c' : ['', '', 'p', '', 'b', '', 'e'][number % 7];
        return {region, name, sector, label, year, persons, flags: flags ?? ''};
      }),
    ),
  );
}
