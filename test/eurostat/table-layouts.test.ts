import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {assert as holds, constantFrom, property, shuffledSubarray} from 'fast-check';

import {datasets} from '../../data/datasets.js';
import {flagMask} from '../../src/dataset/quality-flag.js';
import {eurostatTable} from '../../src/eurostat/eurostat-table.js';
import {excerpt, excerptFile} from '../data/excerpt.js';

/** Indicators of today by those of the excerpt. */
const TODAY: Readonly<Record<string, string>> = {
  V16110: 'EMP_LOC_NR',
  V11210: 'LOC_NR',
  V13320: 'WAGE_LOC_MEUR',
};

interface Figure {
  readonly values: Readonly<Record<string, string>>;
  readonly year: string;
  readonly field: string;
}

/** Names of the dimensions and columns of a layout. */
interface Layout {
  readonly dimensions: readonly string[];
  readonly isToday: boolean;
  readonly isAscending: boolean;
}

const figures = figuresOf(excerptFile('sbs_r_nuts06_r2.tsv'));
const expected = datasets(excerpt()).files;

const layouts = {
  dimensions: shuffledSubarray(['freq', 'nace_r2', 'indic', 'geo'], {minLength: 4}),
  isToday: constantFrom(true, false),
  isAscending: constantFrom(true, false),
};

describe("Eurostat's layouts of one table", () => {
  for (const [name, written] of Object.entries({
    TSV: tsv,
    'SDMX-CSV 1.0': sdmx,
    'SDMX-CSV with labels in the cells': (layout: Layout) => sdmx(layout, ':label, with comma'),
    'SDMX-CSV 2.0 with labels beside': sdmxTwo,
  })) {
    it(`give the same files as ${name}, in any order`, () => {
      holds(
        property(
          layouts.dimensions,
          layouts.isToday,
          layouts.isAscending,
          (dimensions, isToday, isAscending) => {
            const table = written({dimensions, isToday, isAscending});
            const {files} = datasets({...excerpt(), table});
            for (const [file, text] of expected) assert.equal(files.get(file), text, file);
          },
        ),
        {numRuns: 12},
      );
    });
  }

  it('are read from plain columns of one indicator, empty cells as not published', () => {
    const table = eurostatTable(
      'geo,nace_r2,year,V16110,flag\nDE11,C29,2015,5,d\nDE11,C30,2015,,\nDE11,C31,2015,0,\n',
    );
    const cell = (activity: string, indicator = 'V16110'): object =>
      table.cell({activity, indicator, region: 'DE11', year: 2015});
    assert.deepEqual(
      [table.nace, table.indicators, table.years, table.activities],
      ['2', ['V16110'], [2015], ['C29', 'C30', 'C31']],
    );
    assert.deepEqual(cell('C29'), {value: 5, flags: flagMask('d')});
    assert.deepEqual(cell('C30'), {value: undefined, flags: 0});
    assert.deepEqual(cell('C31'), {value: 0, flags: 0});
    assert.deepEqual(cell('C29', 'V11210'), {value: undefined, flags: 0});
  });

  it('name the indicator of plain columns as the statistics since 2021 do', () => {
    const {cell} = eurostatTable('geo,nace_r2,year,emp_loc_nr\nDE11,C29,2022,7\n');
    const address = {activity: 'C29', indicator: 'V16110', region: 'DE11', year: 2022};
    assert.equal(cell(address).value, 7);
  });

  it('are refused where a further dimension has several values', () => {
    const table =
      'unit,nace_r2,indic_sb,geo\\time\t2012\nNR,C29,V16110,DE11\t5\nPC,C29,V16110,DE11\t6';
    assert.throws(() => eurostatTable(table), /dimension unit must have one value, not NR and PC/);
  });

  it('are refused without years or figures', () => {
    assert.throws(() => eurostatTable('geo,nace_r2,indic_sbs\nDE11,C29,V16110'), /TIME_PERIOD/);
    assert.throws(
      () => eurostatTable('nace_r2,geo\\time\t2012\nC29,DE11\t5'),
      /dimension indic_sb/,
    );
  });
});

function figuresOf(table: string): readonly Figure[] {
  const [heading = '', ...lines] = table.trimEnd().split('\n');
  const [stub = '', ...years] = heading.split('\t');
  const names = (stub.split('\\')[0] ?? '').split(',');
  return lines.flatMap((line) => {
    const [dimensions = '', ...fields] = line.split('\t');
    const values = Object.fromEntries(
      dimensions.split(',').map((value, at) => [names[at] ?? '', value]),
    );
    return fields.map((field, at) => ({
      values,
      year: (years[at] ?? '').trim(),
      field: field.trim(),
    }));
  });
}

/** Value of a dimension in a layout. */
function valueIn({values}: Figure, name: string, {isToday}: Layout): string {
  if (name === 'freq') return 'A';
  const value = values[name === 'indic' ? 'indic_sb' : name] ?? '';
  return (name === 'indic' && isToday && TODAY[value]) || value;
}

function namesOf({dimensions, isToday}: Layout): readonly string[] {
  return dimensions.map((name) => (name === 'indic' ? (isToday ? 'indic_sbs' : 'indic_sb') : name));
}

function tsv(layout: Layout): string {
  const years = [...new Set(figures.map(({year}) => year))].sort();
  if (!layout.isAscending) years.reverse();
  const rows = new Map<string, Map<string, string>>();
  for (const figure of figures) {
    const key = layout.dimensions.map((name) => valueIn(figure, name, layout)).join(',');
    rows.set(key, (rows.get(key) ?? new Map<string, string>()).set(figure.year, figure.field));
  }
  const lines = [...rows].map(([key, fields]) =>
    [key, ...years.map((year) => `${fields.get(year) ?? ':'} `)].join('\t'),
  );
  const time = layout.isToday ? 'TIME_PERIOD' : 'time';
  return [`${namesOf(layout).join(',')}\\${time}\t${years.join('\t')}`, ...lines].join('\n');
}

/** Figure and flags of a field. */
function partsOf({field}: Figure): readonly [string, string] {
  const [figure = '', flags = ''] = field.split(' ');
  return [figure === ':' ? '' : figure, flags];
}

function sdmx(layout: Layout, label = ''): string {
  const lines = ordered(layout).map((figure) => {
    const cells = layout.dimensions.map((name) => `"${valueIn(figure, name, layout)}${label}"`);
    const [value, flags] = partsOf(figure);
    return ['ESTAT:SBS(1.0)', '30/11/26', ...cells, figure.year, value, flags, ''].join(',');
  });
  const names = namesOf(layout).map((name) => (label === '' ? name : `${name}:A label`));
  const heading = ['DATAFLOW', 'LAST UPDATE', ...names, 'TIME_PERIOD', 'OBS_VALUE', 'OBS_FLAG'];
  return [[...heading, 'CONF_STATUS'].join(','), ...lines].join('\r\n');
}

function sdmxTwo(layout: Layout): string {
  const lines = ordered(layout).map((figure) => {
    const cells = layout.dimensions.flatMap((name) => [
      valueIn(figure, name, layout),
      '"A, label"',
    ]);
    const [value, flags] = partsOf(figure);
    const isConfidential = flags === 'c';
    const ends = [value, '', isConfidential ? '' : flags, '', isConfidential ? 'C' : '', ''];
    return ['dataflow', 'ESTAT:SBS', 'Name', ...cells, figure.year, '', ...ends].join(',');
  });
  const names = namesOf(layout).flatMap((name) => [name, `Label of ${name}`]);
  const heading = [
    'STRUCTURE',
    'STRUCTURE_ID',
    'STRUCTURE_NAME',
    ...names,
    'TIME_PERIOD',
    'Time',
  ].concat(
    ['OBS_VALUE', 'Observation value', 'OBS_FLAG', 'Observation status'],
    ['CONF_STATUS', 'Confidentiality status'],
  );
  return [heading.join(','), ...lines].join('\n');
}

function ordered({isAscending}: Layout): readonly Figure[] {
  return isAscending ? figures : [...figures].reverse();
}
