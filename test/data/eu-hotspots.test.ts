import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {gzipSync} from 'node:zlib';

import {COUNTRY_ORDER} from '../../src/dataset/country-order.js';
import {HotspotFigures} from '../../src/figures/hotspot-figures.js';
import {parseHotspots} from '../../src/reading/parse-hotspots.js';
import {openingView} from '../../src/state/opening-view.js';
import {requestedFilter} from '../../src/state/requested-filter.js';
import {visibleBubbles} from '../../src/view/visible-bubbles.js';
import {committedFile, wideFile, type WideProperties} from './wide-file.js';

const {hotspots, features} = wideFile();
const LANGUAGES = 'bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv'.split(
  ' ',
);
const YEAR = hotspots.years.indexOf(2012);
const regions = new Map(features.map(({id, properties}) => [id, properties]));
const keys = hotspots.taxonomies.flatMap(({id, sectors}) =>
  sectors.map((sector) => `${id}:${sector.id}`),
);

describe('eu-hotspots.geojson', () => {
  it('has the years 2008 to 2015 of 37 traded sectors, 10 emerging industries and 13 ecosystems', () => {
    assert.deepEqual(hotspots.years, [2008, 2009, 2010, 2011, 2012, 2013, 2014, 2015]);
    assert.deepEqual(
      hotspots.taxonomies.map(({id, additive, sectors}) => [id, additive, sectors.length]),
      [
        ['traded', true, 37],
        ['emerging', false, 10],
        ['ecosystem', false, 13],
      ],
    );
  });

  it('names taxonomies and sectors in the 24 official languages', () => {
    for (const {id, label, sectors} of hotspots.taxonomies) {
      for (const named of [{id, label}, ...sectors]) {
        assert.deepEqual(Object.keys(named.label).sort(), LANGUAGES, named.id);
        for (const [language, name] of Object.entries(named.label)) {
          assert.notEqual(name.trim(), '', `${named.id} in ${language}`);
        }
      }
    }
  });

  it('tells title, notice, definition and notes in the 24 official languages', () => {
    const {title, attribution, definition} = hotspots;
    const notes = features.flatMap(({properties: {note}}) => (note === undefined ? [] : [note]));
    assert.equal(notes.length, 12);
    for (const texts of [title, attribution, definition, ...notes]) {
      assert.deepEqual(Object.keys(texts).sort(), LANGUAGES, texts['en']);
      assert.equal(new Set(Object.values(texts)).size, LANGUAGES.length, texts['en']);
    }
  });

  it('opens on the motor industry of 2012, two stars or more', () => {
    const {dataset} = parseHotspots(wideFile());
    const {view, problems} = openingView(dataset);
    assert.deepEqual(problems, []);
    const {taxonomy, sectors, year, minStars, minQuotient, countries} = view;
    assert.deepEqual(
      {taxonomy, sectors, year, minStars, minQuotient, countries},
      {
        ...{taxonomy: 'traded', sectors: 'automotive', year: 2012, minStars: 2},
        ...{minQuotient: undefined, countries: ''},
      },
    );
  });

  it('asks three questions in the 24 official languages, which its hotspots answer', () => {
    const {dataset} = parseHotspots(wideFile());
    const {questions} = openingView(dataset);
    assert.equal(questions.length, 3);
    for (const {text, view} of questions) {
      assert.ok(typeof text === 'object');
      assert.deepEqual(Object.keys(text).sort(), LANGUAGES);
      assert.equal(new Set(Object.values(text)).size, LANGUAGES.length, text['en']);
      const {filter} = requestedFilter(new HotspotFigures(dataset), view);
      assert.ok(filter);
      const {length} = visibleBubbles(new HotspotFigures(dataset), filter);
      assert.ok(length >= 10 && length <= 40, `${length} regions: ${text['en']}`);
    }
  });

  it('gives no two sectors of a taxonomy one name in a language', () => {
    for (const {sectors} of hotspots.taxonomies) {
      for (const language of LANGUAGES) {
        const names = sectors.map(({label}) => label[language]);
        assert.deepEqual(names, [...new Set(names)], language);
      }
    }
  });

  it('has a label of at most 24 characters for lists, different from all others of its list', () => {
    for (const {sectors} of hotspots.taxonomies) {
      for (const language of LANGUAGES) {
        const names = sectors.map(({label, short}) => (short ?? label)[language] ?? '');
        assert.deepEqual(names, [...new Set(names)], language);
        for (const name of names)
          assert.ok(name !== '' && [...name].length <= 24, `${language}: ${name}`);
      }
    }
  });

  it('hides the ecosystems of grade D, and no other sector', () => {
    const hidden = hotspots.taxonomies.flatMap(({id, sectors}) =>
      sectors.flatMap((sector) => (sector.hidden ? `${id}:${sector.id}` : [])),
    );
    assert.deepEqual(hidden, ['ecosystem:energy-renewables', 'ecosystem:health']);
  });

  it('has only countries that every language has a name of', () => {
    const countries = new Set(features.map(({properties: {country}}) => country));
    assert.deepEqual(
      [...countries].filter((country) => !COUNTRY_ORDER.includes(country)),
      [],
    );
    assert.equal(countries.has('EL') && countries.has('UK'), true);
  });

  it('gives every sector of every region one figure or null a year', () => {
    for (const properties of regions.values()) {
      for (const measure of ['employment', 'localUnits', 'wages'] as const) {
        assert.deepEqual(Object.keys(properties[measure]), keys, properties.region);
        for (const column of Object.values(properties[measure])) {
          assert.equal(column.length, 8, properties.region);
          assert.ok(column.every((figure) => figure === null || figure >= 0));
        }
      }
    }
  });

  it('has the published figures of single divisions in 2012', () => {
    assert.equal(figure('DE11', 'traded:automotive'), 149_882);
    assert.equal(figure('PT11', 'traded:apparel'), 70_893);
    assert.equal(figure('FR62', 'traded:other-transport-equipment'), 33_649);
  });

  it('has a confidential figure as null with its flag', () => {
    assert.equal(figure('PL22', 'traded:coal-mining'), null);
    assert.equal(flag('PL22', 'traded:coal-mining'), 'c');
  });

  it('has the motor industry of Oberbayern over all years, with its flags', () => {
    const {employment, flags} = region('DE21');
    assert.deepEqual(
      employment['traded:automotive'],
      [80_611, 76_966, 89_721, 92_894, 96_770, 100_271, 104_228, 110_595],
    );
    assert.deepEqual(flags['traded:automotive'], ['d', 'd', null, null, null, null, null, null]);
  });

  it('counts the regions with figures by year, after recoding', () => {
    const counts = hotspots.years.map(
      (_, year) => features.filter(({properties}) => properties.total[year] !== null).length,
    );
    // 251, 252, 282, 277, 277, 278, 282 and 167 codes in the table: less the parts of a region,
    // FI18, which cannot be split, and codes of two versions in 2010.
    assert.deepEqual(counts, [248, 249, 277, 277, 277, 275, 279, 164]);
  });

  it('calls the years partial in which countries lack regions', () => {
    assert.deepEqual(hotspots.partial, {
      2008: ['FI', 'FR', 'LU'],
      2009: ['FI', 'FR'],
      2013: ['IE'],
      2015: ['BE', 'EL', 'FI', 'FR', 'IE', 'IT', 'LU', 'MT', 'NL', 'NO', 'RO', 'SE'],
    });
  });

  for (const [key, sum, count, leaders] of [
    ['traded:automotive', 2_150_308, 249, {DE11: 149_882, FR10: 147_179, DE21: 96_770}],
    ['traded:apparel', 966_187, 240, {PT11: 70_893, ITC4: 42_651, ITH3: 36_813}],
    ['traded:production-technology', 2_974_814, 267, {DE11: 150_858, ITC4: 132_019, ITH5: 98_960}],
    ['traded:it-services', 3_333_291, 273, {FR10: 275_072, ES30: 121_054, UKI1: 105_571}],
    ['traded:water-transport', 195_807, 193, {DK01: 15_567, NL33: 12_394, ITC3: 10_564}],
    ['emerging:digital', 5_790_078, 277, {FR10: 527_282, ES30: 166_830, ITC4: 155_089}],
    ['emerging:creative', 4_445_629, 277, {FR10: 297_596, UKI1: 199_666, ITC4: 124_965}],
    ['emerging:logistical', 8_487_550, 277, {FR10: 442_808, ITC4: 181_814, PL12: 174_118}],
    [
      'ecosystem:mobility-transport-automotive',
      14_807_493,
      277,
      {FR10: 723_480, ITC4: 281_820, DE11: 243_399},
    ],
    ['emerging:medical-devices', 781_936, 263, {ITH3: 27_756, ITC4: 23_220, FR10: 20_983}],
  ] as const) {
    it(`has ${sum} persons of ${key} in ${count} regions in 2012`, () => {
      const figures = published(key);
      assert.equal(
        figures.reduce((total, [, persons]) => total + persons, 0),
        sum,
      );
      assert.equal(figures.length, count);
      assert.deepEqual(Object.fromEntries(figures.slice(0, 3)), leaders);
    });
  }

  it('marks the regions whose sum lacks a division', () => {
    assert.equal(incompleteRegions('emerging:digital'), 63);
    assert.equal(incompleteRegions('emerging:logistical'), 130);
    assert.equal(incompleteRegions('traded:automotive'), 0);
  });

  it('sums the emerging industries from the same divisions as the traded sectors', () => {
    for (const {employment, incomplete, region: code} of regions.values()) {
      employment['emerging:mobility']?.forEach((persons, year) => {
        if (incomplete['emerging:mobility']?.[year] !== 0) return;
        const parts = ['traded:automotive', 'traded:other-transport-equipment'];
        const sum = parts.reduce((total, key) => total + (employment[key]?.[year] ?? NaN), 0);
        assert.equal(persons, sum, code);
      });
    }
  });

  it('has no sector larger than the total employment of its region', () => {
    for (const {employment, total, region: code} of regions.values()) {
      for (const [key, column] of Object.entries(employment)) {
        column.forEach((persons, year) => {
          if (persons === null) return;
          assert.ok(persons <= (total[year] ?? NaN), `${code} ${key} ${hotspots.years[year]}`);
        });
      }
    }
  });

  it('marks the first year of a moved boundary as a break, and not before', () => {
    assert.deepEqual(breaks('DED4', 'traded:furniture'), [2011, 2013]);
    assert.deepEqual(breaks('UKD7', 'traded:furniture'), [2011]);
    assert.deepEqual(breaks('SI01', 'traded:furniture'), [2013]);
    assert.deepEqual(breaks('UKI1', 'traded:furniture'), []);
  });

  it('tells of the head-office effect in Île-de-France and Bonn', () => {
    assert.match(region('FR10').note?.['en'] ?? '', /^Head-office effect/);
    assert.match(region('DEA2').note?.['en'] ?? '', /^Head-office effect/);
  });

  it('stays below 1.5 MB gzipped', () => {
    assert.ok(gzipSync(committedFile('eu-hotspots.geojson')).length < 1_500_000);
  });
});

function region(code: string): WideProperties {
  const properties = regions.get(code);
  assert.ok(properties, `${code} is missing`);
  return properties;
}

function figure(code: string, key: string): number | null | undefined {
  return region(code).employment[key]?.[YEAR];
}

function flag(code: string, key: string): string | null | undefined {
  return region(code).flags[key]?.[YEAR];
}

/** Regions with a figure in 2012, largest first. */
function published(key: string): readonly [string, number][] {
  const figures = [...regions.keys()].map((code): [string, number | null | undefined] => [
    code,
    figure(code, key),
  ]);
  return figures
    .filter((entry): entry is [string, number] => typeof entry[1] === 'number')
    .sort(([, one], [, other]) => other - one);
}

function incompleteRegions(key: string): number {
  return published(key).filter(([code]) => (region(code).incomplete[key]?.[YEAR] ?? 0) > 0).length;
}

function breaks(code: string, key: string): readonly number[] {
  const flags = region(code).flags[key] ?? [];
  return hotspots.years.filter((_, year) => flags[year]?.includes('b') === true);
}
