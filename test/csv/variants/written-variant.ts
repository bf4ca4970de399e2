import {encoded} from './encoded-text.js';
import {knownTable, type KnownFigure} from './known-table.js';
import type {TableVariant} from './table-variant.js';

const HEADINGS = {
  contract: {region: 'region', name: 'name', sector: 'sector', year: 'year', value: 'employment'},
  eurostat: {
    region: 'geo',
    name: 'geo_label',
    sector: 'nace_r2',
    year: 'TIME_PERIOD',
    value: 'OBS_VALUE',
  },
  german: {
    region: 'NUTS-Code',
    name: 'Regionsname',
    sector: 'Wirtschaftszweig',
    year: 'Jahr',
    value: 'Tätige Personen',
  },
  french: {
    region: 'Code NUTS',
    name: 'Nom de la région',
    sector: 'Secteur',
    year: 'Année',
    value: 'Personnes occupées',
  },
  polish: {
    region: 'Kod NUTS',
    name: 'Nazwa regionu',
    sector: 'Branża',
    year: 'Rok',
    value: 'Wartość',
  },
  spanish: {region: 'Código NUTS', name: 'Nombre', sector: 'Rama', year: 'Año', value: 'Ocupados'},
  italian: {
    region: 'Codice NUTS',
    name: 'Nome regione',
    sector: 'Settore',
    year: 'Anno',
    value: 'Valore',
  },
} as const;

/** A row by its columns, in their order. */
type Row = Readonly<Record<string, string>>;

/** Bytes of a file with the known table in a form, and its options. */
export function writtenVariant(variant: TableVariant): Uint8Array {
  const {form} = variant;
  if (form === 'json-stat') return encoded(jsonStat(variant), variant);
  if (form === 'records')
    return encoded(JSON.stringify(shuffled(longRows(variant), variant.order)), variant);
  const {above, rows, below} = textOf(variant);
  const lines = [...above, ...rows, ...below].map((cells) => joined(cells, variant));
  return encoded(`${lines.join(variant.lineEnd)}${variant.lineEnd}`, variant);
}

interface Text {
  readonly above: readonly (readonly string[])[];
  readonly rows: readonly (readonly string[])[];
  readonly below: readonly (readonly string[])[];
}

function textOf(variant: TableVariant): Text {
  const {form, unit} = variant;
  const rows = tableOf(variant);
  const width = rows[0]?.length ?? 1;
  const line = (...cells: string[]): string[] =>
    [...cells, ...Array.from({length: width}, () => '')].slice(0, width);
  const isAround = form === 'lines around' || unit === 'line thousand';
  const named = unit === 'line thousand' ? [line('Unit of measure:', 'Thousand persons')] : [];
  return {
    above: isAround
      ? [
          line('Data extracted on 12/03/2024'),
          line('Dataset:', 'Regional figures'),
          ...named,
          line(''),
        ]
      : [],
    rows,
    below:
      form === 'lines around' ? [line(''), line('Special value'), line(':', 'not available')] : [],
  };
}

/** Headings and rows of the table in its form. */
function tableOf(variant: TableVariant): readonly (readonly string[])[] {
  const rows = shuffled(longRows(variant), variant.order);
  const names = columnOrder(Object.keys(rows[0] ?? {}), variant);
  const {year, value, sector} = HEADINGS[headingsOf(variant)];
  switch (variant.form) {
    case 'years':
    case 'years and flags':
    case 'two headings':
      return spread(rows, {by: year, value: valueHeading(variant), names, variant});
    case 'sectors':
      return spread(rows, {by: sector, value: valueHeading(variant), names, variant});
    case 'eurostat':
      return eurostatTable(rows, {year, value});
    case 'no headings':
      return rows.map((row) => names.map((name) => row[name] ?? ''));
    case 'r': {
      const own = names.map((name) => name);
      return [
        ['', ...own],
        ...rows.map((row, at) => [String(at + 1), ...own.map((name) => row[name] ?? '')]),
      ];
    }
    case 'pandas':
      return [
        ['', ...names],
        ...rows.map((row, at) => [String(at), ...names.map((name) => row[name] ?? '')]),
      ];
    default:
      return [names, ...rows.map((row) => names.map((name) => row[name] ?? ''))];
  }
}

/** Headings that the form needs; others are free. */
function headingsOf({form, headings}: TableVariant): keyof typeof HEADINGS {
  return /eurostat|sdmx|json-stat/.test(form) ? 'eurostat' : headings;
}

function valueHeading(variant: TableVariant): string {
  const {value} = HEADINGS[headingsOf(variant)];
  if (variant.unit === 'heading thousand') return `${value} (in 1000)`;
  return variant.unit === 'heading per cent' ? `${value} (%)` : value;
}

/** Rows with one figure each, as the known table has them or as something else repeats them. */
function longRows(variant: TableVariant): readonly Row[] {
  const known = knownTable(variant.group);
  return [...known.flatMap((figure) => rowsOf(figure, variant)), ...aggregates(known, variant)];
}

function rowsOf(figure: KnownFigure, variant: TableVariant): readonly Row[] {
  const half = figure.persons === undefined ? undefined : Math.floor(figure.persons / 3);
  const men = {...figure, persons: half};
  const women = {...figure, persons: half === undefined ? undefined : half + 1};
  switch (variant.extra) {
    case 'sex with total':
      return [
        rowOf(men, variant, {sex: 'M'}),
        rowOf(figure, variant, {sex: 'T'}),
        rowOf(women, variant, {sex: 'F'}),
      ];
    case 'sex without total':
      return [rowOf(men, variant, {sex: 'M'}), rowOf(women, variant, {sex: 'F'})];
    case 'unknown column':
      return [rowOf(men, variant, {kategorie: 'K1'}), rowOf(women, variant, {kategorie: 'K2'})];
    case 'indicators':
      return [
        rowOf(men, variant, {indic_sb: 'V12110'}),
        rowOf(figure, variant, {indic_sb: 'V16110'}),
      ];
    case 'other indicator':
      return [rowOf(figure, variant, {indic_sb: 'V12150'})];
    case 'one age':
      return [rowOf(figure, variant, {age: 'Y15-64'})];
    default:
      return [rowOf(figure, variant, {})];
  }
}

/** Rows of countries, or of all activities. */
function aggregates(known: readonly KnownFigure[], variant: TableVariant): readonly Row[] {
  const {extra} = variant;
  if (extra === 'countries') {
    const seen = new Set<string>();
    return known.flatMap((figure) => {
      const country = figure.region.slice(0, 2);
      const key = `${country} ${figure.sector} ${figure.year}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return [rowOf({...figure, region: country, persons: 900_000, flags: ''}, variant, {})];
    });
  }
  if (extra !== 'all activities') return [];
  return known
    .filter(({sector}) => sector === 'C10')
    .map((figure) =>
      rowOf({...figure, sector: 'TOTAL', label: 'Total', persons: 990_000, flags: ''}, variant, {}),
    );
}

function rowOf(figure: KnownFigure, variant: TableVariant, extra: Row): Row {
  const names = HEADINGS[headingsOf(variant)];
  const {form} = variant;
  const both = form === 'code and label';
  const sdmx: Row =
    form === 'sdmx 1'
      ? {DATAFLOW: 'ESTAT:X(1.0)', 'LAST UPDATE': '01/02/24 11:00:00', freq: 'A'}
      : form === 'sdmx 2'
        ? {
            STRUCTURE: 'dataflow',
            STRUCTURE_ID: 'ESTAT:X(1.0)',
            freq: 'A',
            'Time frequency': 'Annual',
          }
        : {};
  return {
    ...sdmx,
    ...extra,
    ...unitCells(variant),
    [names.sector]: both ? `${figure.sector}: ${figure.label}` : figure.sector,
    [names.region]: both ? `${figure.region}: ${figure.name}` : figure.region,
    ...(both || form === 'no headings' || /^eurostat/.test(form)
      ? {}
      : {[names.name]: figure.name}),
    [names.year]: yearCell(figure.year, variant),
    [valueHeading(variant)]: valueCell(figure, variant),
    ...flagCells(figure, variant),
  };
}

function unitCells({unit}: TableVariant): Row {
  const cells: Partial<Record<TableVariant['unit'], Row>> = {
    'column persons': {unit: 'NR'},
    'column thousand': {unit: 'THS_PER'},
    'column per cent': {unit: 'PC'},
    multiplier: {UNIT_MEASURE: 'PS', UNIT_MULT: '3'},
  };
  return cells[unit] ?? {};
}

function yearCell(year: number, {form}: TableVariant): string {
  if (form === 'r') return `${year}-01-01`;
  return form === 'pandas' ? `${year}.0` : String(year);
}

function isThousand({unit}: TableVariant): boolean {
  return /thousand|multiplier/.test(unit);
}

/** The figure as the variant writes it; JSON has numbers. */
function valueCell(figure: KnownFigure, variant: TableVariant): string {
  const behind = flagsAreBehind(variant) ? figure.flags : '';
  if (figure.persons === undefined) return behind === '' ? ':' : `: ${behind}`;
  const text = figureText(figure.persons, variant);
  return behind === '' ? text : `${text} ${behind}`;
}

function figureText(persons: number, variant: TableVariant): string {
  const {decimal, thousands} = variant;
  const typed = variant.form === 'records' || variant.form === 'json-stat';
  const value = isThousand(variant) ? String(persons / 1000) : String(persons);
  if (typed) return value;
  const [whole = '', decimals] = value.split('.');
  const group = thousands === 'other sign' ? (decimal === ',' ? '.' : ',') : thousands;
  const parted = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return decimals === undefined ? parted : `${parted}${decimal}${decimals}`;
}

function flagsAreBehind({flags, form, headings}: TableVariant): boolean {
  return (
    flags === 'behind' ||
    headings === 'contract' ||
    /^eurostat|years|sectors|two headings|no headings/.test(form)
  );
}

function flagCells(figure: KnownFigure, variant: TableVariant): Row {
  if (flagsAreBehind(variant)) return {};
  if (variant.flags !== 'OBS_STATUS and CONF_STATUS') return {[variant.flags]: figure.flags};
  const isConfidential = figure.flags === 'c';
  return {
    OBS_STATUS: isConfidential ? '' : figure.flags.toUpperCase(),
    CONF_STATUS: isConfidential ? 'C' : '',
  };
}

interface Spreading {
  /** Heading of the column whose cells become headings. */
  readonly by: string;
  readonly value: string;
  readonly names: readonly string[];
  readonly variant: TableVariant;
}

/** A table in which the values of one column are headings of figures. */
function spread(
  rows: readonly Row[],
  {by, value, names, variant}: Spreading,
): readonly (readonly string[])[] {
  const keys = names.filter((name) => name !== by && name !== value);
  const heads = [...new Set(rows.map((row) => row[by] ?? ''))].sort();
  const figures = new Map<string, Map<string, string>>();
  const first = new Map<string, Row>();
  for (const row of rows) {
    const key = keys.map((name) => row[name]).join('\0');
    first.set(key, first.get(key) ?? row);
    const own = figures.get(key) ?? new Map<string, string>();
    own.set(row[by] ?? '', row[value] ?? '');
    figures.set(key, own);
  }
  const apart = variant.form === 'years and flags';
  const body = [...first].map(([key, row]) => {
    const cells = heads.flatMap((head) => {
      const cell = figures.get(key)?.get(head) ?? '';
      const [figure = '', flag = ''] = cell.split(/ (?=[a-z]+$)/);
      return apart ? [figure, flag] : [cell];
    });
    return [...keys.map((name) => row[name] ?? ''), ...cells];
  });
  const flagged = heads.flatMap((head) => (apart ? [head, ''] : [head]));
  if (variant.form !== 'two headings') return [[...keys, ...flagged], ...body];
  const upper = [...keys.map(() => ''), value, ...heads.slice(1).map(() => '')];
  return [upper, [...keys, ...heads], ...body];
}

/** Eurostat's bulk format: dimensions in the first cell, years as columns with blanks behind them. */
function eurostatTable(
  rows: readonly Row[],
  {year, value}: {readonly year: string; readonly value: string},
): readonly (readonly string[])[] {
  const names = Object.keys(rows[0] ?? {}).filter(
    (name) => name !== year && name !== valueOf(rows, value) && name !== 'geo',
  );
  const years = [...new Set(rows.map((row) => row[year] ?? ''))].sort();
  const series = new Map<string, Map<string, string>>();
  for (const row of rows) {
    const key = [...names.map((name) => row[name]), row['geo']].join(',');
    const own = series.get(key) ?? new Map<string, string>();
    own.set(row[year] ?? '', row[valueOf(rows, value)] ?? '');
    series.set(key, own);
  }
  const head = `${[...names, 'geo'].join(',')}\\TIME_PERIOD`;
  return [
    [head, ...years.map((text) => `${text} `)],
    ...[...series].map(([key, own]) => [key, ...years.map((text) => `${own.get(text) ?? ':'} `)]),
  ];
}

/** Heading of the figures, which may name their unit. */
function valueOf(rows: readonly Row[], value: string): string {
  return Object.keys(rows[0] ?? {}).find((name) => name.startsWith(value)) ?? value;
}

/** JSON-stat with a dimension for each column of codes. */
function jsonStat(variant: TableVariant): string {
  const rows = longRows(variant);
  const names = Object.keys(rows[0] ?? {}).filter(
    (name) => !/OBS_|Flag|CONF_|geo_label/.test(name),
  );
  const categories = names.map((name) => [...new Set(rows.map((row) => row[name] ?? ''))]);
  const size = categories.map(({length}) => length);
  const value: Record<string, number> = {};
  const status: Record<string, string> = {};
  const heading = valueHeading(variant);
  for (const row of rows) {
    const at = names.reduce((sum, name, place) => {
      const codes = categories[place] ?? [];
      return sum * codes.length + codes.indexOf(row[name] ?? '');
    }, 0);
    const [figure = '', flag = ''] = (row[heading] ?? '').split(' ');
    if (figure !== ':') value[at] = Number(figure);
    const letters =
      flag ||
      row['OBS_FLAG'] ||
      row['Flag and Footnotes'] ||
      row['OBS_STATUS'] ||
      row['CONF_STATUS'] ||
      '';
    if (letters !== '') status[at] = letters.toLowerCase();
  }
  const dimension = Object.fromEntries(
    names.map((name, place) => [name, {category: {index: categories[place]}}]),
  );
  return JSON.stringify({
    version: '2.0',
    class: 'dataset',
    id: names,
    size,
    dimension,
    value,
    status,
  });
}

/** The columns in an order of their own; dimensions stay in front where the form needs it. */
function columnOrder(names: readonly string[], {form, order}: TableVariant): readonly string[] {
  return /sdmx|years|sectors|two headings/.test(form) ? names : shuffled(names, order + 1);
}

/** The items in an order that depends on a number; 0 keeps them as they are. */
export function shuffled<Item>(items: readonly Item[], order: number): readonly Item[] {
  if (order === 0) return items;
  let state = order * 2_654_435_761;
  const keyed = items.map((item) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return {item, key: state};
  });
  return keyed.sort((one, other) => one.key - other.key).map(({item}) => item);
}

function joined(cells: readonly string[], {delimiter, form}: TableVariant): string {
  const own = /^eurostat/.test(form) ? '\t' : delimiter;
  return cells
    .map((cell) =>
      cell.includes(own) || cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell,
    )
    .join(own);
}
