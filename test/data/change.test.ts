import {readFile} from 'node:fs/promises';
import {before, describe, it} from 'node:test';

import {csvParse} from 'd3-dsv';

import {palette} from '../../src/cartography/colour/palette.js';
import {defaultFilter, type HotspotFilter} from '../../src/dataset/hotspot-filter.js';
import {hotspotCsv} from '../../src/export/hotspot-csv.js';
import {HotspotFigures} from '../../src/figures/hotspot-figures.js';
import {legendKeys} from '../../src/legend/legend-keys.js';
import {localeFor} from '../../src/locale/locale-for.js';
import {parseHotspots} from '../../src/reading/parse-hotspots.js';
import {hotspotView, type HotspotView} from '../../src/view/hotspot-view.js';
import {expect} from '../expect.js';

const CHANGE = {from: 2010, to: 2014};

/** Figures of a region in the file, by sector and year. */
type Runs<Value> = Readonly<Record<string, readonly (Value | null)[]>>;

interface Properties {
  readonly region: string;
  readonly note?: unknown;
  readonly employment: Runs<number>;
  readonly flags?: Runs<string>;
  readonly incomplete?: Runs<number>;
}

interface Source {
  readonly hotspots: {readonly years: readonly number[]};
  readonly features: readonly {readonly properties: Properties}[];
}

/** What a region shows: its change, or the reason for none. */
type Outcome = number | 'noFigure' | 'nobody' | 'defect' | 'barred';

describe('change of the sample from 2010 to 2014', () => {
  let source: Source;
  let figures: HotspotFigures;

  before(async () => {
    source = JSON.parse(await readFile('data/eu-hotspots.geojson', 'utf8')) as Source;
    figures = new HotspotFigures(parseHotspots(source).dataset);
  });

  it('is that of the file for every sector, region by region', () => {
    for (const {key} of figures.dataset.sectors) {
      const view = viewOf(key);
      const {regions} = figures.dataset;
      const {bubbles, change} = view;
      const expected = new Map(outcomes(key));
      const shown = new Map(
        Array.from(bubbles.region, (region, at) => {
          const difference = (change?.last[region] ?? NaN) - (change?.first[region] ?? NaN);
          expect(bubbles.value[at]).to.equal(Math.abs(difference));
          return [regions[region]?.code, difference] as const;
        }),
      );
      for (const region of bubbles.zero) shown.set(regions[region]?.code, 0);
      const known = [...expected].filter(([, outcome]) => typeof outcome === 'number');
      expect(shown.size, key).to.equal(known.length);
      for (const [code, outcome] of known)
        expect(shown.get(code), `${key} ${code}`).to.equal(outcome);
    }
  });

  it('leaves out the others by the reason that the file gives, for every sector', () => {
    for (const {key} of figures.dataset.sectors) {
      const {bubbles, change} = viewOf(key);
      const expected = new Map(outcomes(key));
      expect(bubbles.missing.length).to.equal(
        [...expected.values()].filter((outcome) => typeof outcome !== 'number').length,
      );
      for (const region of bubbles.missing) {
        const mask = change?.gaps[region] ?? 0;
        const named = mask & 1 ? 'noFigure' : mask & 2 ? 'nobody' : mask & 4 ? 'defect' : 'barred';
        const code = figures.dataset.regions[region]?.code ?? '';
        expect(mask > 0 && named, `${key} ${code}`).to.equal(expected.get(code));
      }
    }
  });

  it('counts 107 gains, 79 losses and one region without change in automotive', () => {
    const view = viewOf('traded:automotive');
    const [key] = keysOf(view);
    expect(key?.rows.map(({text, count}) => [text, count])).to.deep.equal([
      ['Gain', 107],
      ['Loss', 79],
    ]);
    expect(view.bubbles.zero.length).to.equal(1);
    expect(view.bubbles.missing.length).to.equal(92);
  });

  it('is in the colours of gain and loss, in the numbers of the legend, for every sector', () => {
    for (const {key: sector} of figures.dataset.sectors) {
      const view = viewOf(sector);
      const changes = outcomes(sector).map(([, outcome]) => Number(outcome));
      const [key] = keysOf(view);
      expect(key?.rows.map(({colour, count}) => [colour, count])).to.deep.equal([
        ['#2f76bd', changes.filter((change) => change > 0).length],
        ['#c8550f', changes.filter((change) => change < 0).length],
      ]);
    }
  });

  it('is written to CSV with both figures, and with the reason where there is none', () => {
    const view = viewOf('traded:automotive');
    const rows = csvParse(hotspotCsv(view, localeFor('en')).replace('\uFEFF', ''));
    const expected = new Map(outcomes('traded:automotive'));
    expect(rows.length).to.equal(279);
    for (const row of rows) {
      const outcome = expected.get(row['region'] ?? '');
      const written = row['change'];
      if (typeof outcome !== 'number') expect(written).to.equal('');
      else {
        expect(Number(written)).to.equal(outcome);
        expect(Number(row['employment']) - Number(row['fromEmployment'])).to.equal(outcome);
        expect(row['fromYear']).to.equal('2010');
      }
      expect(row['missing'] !== '').to.equal(typeof outcome !== 'number');
    }
  });

  function viewOf(sector: string): HotspotView {
    const taxonomy = sector.split(':')[0] ?? '';
    const filter: HotspotFilter = {
      ...defaultFilter(figures.dataset),
      ...{taxonomy, sectors: [sector], change: CHANGE},
    };
    return hotspotView(figures, filter);
  }

  function keysOf(view: HotspotView) {
    const options = {palette: palette('light'), areaColours: undefined, locale: localeFor('en')};
    return legendKeys({view, ...options});
  }

  /** By the rule of growth, from the text of the file alone. */
  function outcomes(sector: string): readonly (readonly [code: string, outcome: Outcome])[] {
    const {years} = source.hotspots;
    const [first, last] = [years.indexOf(CHANGE.from), years.indexOf(CHANGE.to)];
    return source.features.map(({properties}) => {
      const {region, note, employment, flags, incomplete} = properties;
      const run = (employment[sector] ?? []).slice(first, last + 1);
      const marks = (flags?.[sector] ?? []).slice(first, last + 1).map((mark) => mark ?? '');
      const parts = incomplete?.[sector] ?? [];
      const [start, end] = [run[0] ?? null, run[last - first] ?? null];
      if (start === null || end === null) return [region, 'noFigure'];
      if (start === 0) return [region, 'nobody'];
      if (note !== undefined && marks.join('').includes('i')) return [region, 'defect'];
      const broken = marks.slice(1).some((mark) => mark.includes('b'));
      const hole = run.some((figure) => figure === null);
      const partial = (parts[first] ?? 0) > 0 || (parts[last] ?? 0) > 0;
      return [region, broken || hole || partial ? 'barred' : end - start];
    });
  }
});
