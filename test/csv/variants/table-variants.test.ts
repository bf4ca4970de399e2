import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {layoutReading, type CsvHotspots} from '../../../src/csv/csv-reading.js';
import {fileLayout} from '../../../src/csv/file-layout.js';
import {figureFile} from '../../../src/csv/files/figure-file.js';
import {HotspotDataError, problemText} from '../../../src/dataset/data-problem.js';
import {flagLetters} from '../../../src/dataset/quality-flag.js';
import {finishedSteps} from '../../../src/reading/values/finished-steps.js';
import {knownTable} from './known-table.js';
import {ENCODINGS, EXTRAS, FORMS, UNITS, type TableVariant} from './table-variant.js';
import {writtenVariant} from './written-variant.js';

const RUNS = 2_000;

describe('a table in 2,000 forms', () => {
  it('is read exactly, or refused with a message that names the cause', async (test) => {
    const counts = {exact: 0, refused: 0};
    const faults: string[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const variant = randomVariant(run);
      const outcome = await outcomeOf(variant);
      if (outcome.kind === 'fault')
        faults.push(`${run} ${JSON.stringify(variant)}: ${outcome.text}`);
      else counts[outcome.kind] += 1;
    }
    test.diagnostic(`${counts.exact} exact, ${counts.refused} refused, ${faults.length} otherwise`);
    assert.deepEqual(faults.slice(0, 20), []);
    assert.equal(counts.exact + counts.refused, RUNS);
    // Most variants can be understood; what cannot be is refused, not more.
    assert.ok(counts.exact > RUNS / 2, String(counts.exact));
  });
});

type Outcome =
  | {readonly kind: 'exact'}
  | {readonly kind: 'refused'}
  | {readonly kind: 'fault'; readonly text: string};

async function outcomeOf(variant: TableVariant): Promise<Outcome> {
  const cause = causeOf(variant);
  const read = await readVariant(variant);
  const messages =
    read instanceof HotspotDataError ? [read.message] : read.problems.map(problemText);
  if (read instanceof HotspotDataError || read.dataset.observations.region.length === 0) {
    const isNamed = cause !== undefined && messages.some((message) => cause.test(message));
    return isNamed ? {kind: 'refused'} : {kind: 'fault', text: `refused: ${messages.join(' | ')}`};
  }
  const differences = differencesOf(read, variant);
  if (differences.length > 0) {
    return {kind: 'fault', text: `${differences.slice(0, 3).join('; ')} | ${messages.join(' | ')}`};
  }
  return cause === undefined
    ? {kind: 'exact'}
    : {kind: 'fault', text: `read, not refused for ${cause}`};
}

async function readVariant(variant: TableVariant): Promise<CsvHotspots | HotspotDataError> {
  try {
    const file = await figureFile(writtenVariant(variant));
    if (file.kind === 'geojson') return new HotspotDataError('read as GeoJSON');
    return finishedSteps(layoutReading(finishedSteps(fileLayout(file))));
  } catch (error) {
    if (error instanceof HotspotDataError) return error;
    throw error;
  }
}

/** What the message of a refusal must name; `undefined` for a variant that can be understood. */
function causeOf({unit, extra, form}: TableVariant): RegExp | undefined {
  const causes = [
    unit === 'column per cent' ? 'unit: is PC' : '',
    unit === 'heading per cent' && !isHeadless(form) ? 'column of figures|another unit' : '',
    extra === 'sex without total' ? 'sex: divides the figures' : '',
    extra === 'unknown column' ? 'kategorie: tells rows .* apart' : '',
    extra === 'other indicator' ? 'indic_sb: does not say' : '',
  ].filter((cause) => cause !== '');
  return causes.length === 0 ? undefined : new RegExp(causes.join('|'));
}

/** Whether the heading of the figures is lost in a form. */
function isHeadless(form: TableVariant['form']): boolean {
  return /^(?:eurostat|years|sectors|no headings)/.test(form);
}

/** Figures, flags, years and sectors that are not those of the known table. */
function differencesOf({dataset}: CsvHotspots, variant: TableVariant): readonly string[] {
  const found = new Map<string, string>();
  const {observations, regions, sectors, years} = dataset;
  for (const [year, name] of years.entries()) {
    for (const [sector, {id}] of sectors.entries()) {
      const slice = year * sectors.length + sector;
      const end = observations.start[slice + 1] ?? 0;
      for (let at = observations.start[slice] ?? 0; at < end; at += 1) {
        const {code, name: label} = regions[observations.region[at] ?? 0] ?? {code: '', name: ''};
        const persons = observations.employment[at] ?? NaN;
        const flags = flagLetters(observations.flags?.[at] ?? 0).join('');
        found.set(`${code} ${id} ${name}`, `${persons} ${flags} ${nameOf(label, variant)}`);
      }
    }
  }
  const expected = new Map(
    knownTable(variant.group)
      .filter(({persons, flags}) => persons !== undefined || flags !== '')
      .map(({region, sector, year, persons = NaN, flags, name}) => [
        `${region} ${sector} ${year}`,
        `${persons} ${flags} ${nameOf(name, variant)}`,
      ]),
  );
  const keys = new Set([...found.keys(), ...expected.keys()]);
  return [...keys]
    .filter((key) => found.get(key) !== expected.get(key))
    .map((key) => `${key}: ${found.get(key)} for ${expected.get(key)}`);
}

/** The name if the form gives it. */
function nameOf(name: unknown, {form, extra}: TableVariant): string {
  const isNamed = !/^(?:eurostat|no headings|json-stat)/.test(form) && extra !== 'countries';
  return isNamed ? String(name) : '';
}

/** A variant by the number of its run, the same in every test. */
function randomVariant(run: number): TableVariant {
  let state = (run + 1) * 2_654_435_761;
  const pick = <Item>(items: readonly Item[]): Item => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 374_761_393) >>> 0;
    return items[(state >>> 8) % items.length] as Item;
  };
  const form = pick(FORMS);
  const decimal = pick([',', '.'] as const);
  const variant: TableVariant = {
    form,
    unit: pick(UNITS),
    extra: pick(EXTRAS),
    encoding: pick(ENCODINGS),
    group: pick(['west', 'middle', 'greek'] as const),
    delimiter: pick([',', ';', '\t', '|'] as const),
    decimal,
    thousands: pick(['', '', ' ', '\u00a0', '\u202f', '’', 'other sign'] as const),
    flags: pick([
      'behind',
      'OBS_FLAG',
      'Flag and Footnotes',
      'OBS_STATUS and CONF_STATUS',
    ] as const),
    headings: pick([
      'contract',
      'eurostat',
      'german',
      'french',
      'polish',
      'spanish',
      'italian',
    ] as const),
    order: pick([0, 1, 2, 3, 4, 5]),
    lineEnd: pick(['\n', '\r\n'] as const),
  };
  return sensible(variant);
}

/** A variant without what no file has: a unit in a heading that the form lacks. */
function sensible(variant: TableVariant): TableVariant {
  const {form, unit, encoding, headings} = variant;
  const typed = form === 'json-stat' || form === 'records';
  const lost =
    (unit.startsWith('heading') && (isHeadless(form) || typed || form === 'two headings')) ||
    (unit === 'line thousand' && (typed || form === 'no headings' || /^eurostat|two/.test(form)));
  const open = headings === 'eurostat' || headings === 'polish' || headings === 'italian';
  const needsOpen = /indicator/.test(variant.extra);
  return {
    ...variant,
    unit: lost ? 'none' : unit,
    // Codes of a column beside figures that are called persons employed say nothing of them.
    headings: needsOpen && !open ? 'eurostat' : headings,
    encoding: typed && !/^utf|gzip/.test(encoding) ? 'utf-8' : encoding,
    extra: form === 'no headings' ? 'none' : variant.extra,
    ...(form === 'no headings' && {unit: 'none'}),
    // A table of sectors as columns has no column for all activities.
    ...(form === 'sectors' && variant.extra === 'all activities' && {extra: 'none'}),
  };
}
