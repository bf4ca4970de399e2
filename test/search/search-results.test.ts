import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';

import {chosenSectors} from '../../src/dataset/chosen-sectors.js';
import {observationAt} from '../../src/dataset/hotspot-dataset.js';
import {defaultFilter, type HotspotFilter} from '../../src/dataset/hotspot-filter.js';
import {HotspotFigures} from '../../src/figures/hotspot-figures.js';
import {foldedText} from '../../src/locale/folded-text.js';
import {parseHotspots} from '../../src/reading/parse-hotspots.js';
import {allTexts} from '../../src/search/all-texts.js';
import {searchResults, type SearchResults} from '../../src/search/search-results.js';
import {hotspotView} from '../../src/view/hotspot-view.js';

const text = await readFile('data/eu-hotspots.geojson', 'utf8');
const {dataset} = parseHotspots(JSON.parse(text));
const figures = new HotspotFigures(dataset);
const automotive = {...defaultFilter(dataset), sectors: ['traded:automotive'], year: 2012};
const view = hotspotView(figures, {...automotive, criterion: {minimumStars: 2}});

describe('searchResults', () => {
  it('find every region first by its name, whatever the case and the accents', () => {
    for (const {code, name} of dataset.regions) {
      const shown = typeof name === 'string' ? name : (name['en'] ?? '');
      for (const written of waysToWrite(shown)) {
        assert.equal(firstOf(found(written)), code, written);
      }
    }
  });

  it('find every region first by its code', () => {
    for (const {code} of dataset.regions) {
      assert.equal(firstOf(found(code.toLowerCase())), code);
    }
  });

  it('find every sector by its label in each of the languages', () => {
    for (const {key, label, short = label} of dataset.sectors) {
      for (const written of [...allTexts(label), ...allTexts(short)].flatMap(waysToWrite)) {
        const keys = found(written).sectors.map(({sector}) => sector.key);
        assert.ok(keys.includes(key), `${written} should find ${key}`);
      }
    }
  });

  it('find every sector by its id', () => {
    for (const {key, id} of dataset.sectors) {
      const keys = found(id).sectors.map(({sector}) => sector.key);
      assert.ok(keys.includes(key), key);
    }
  });

  it('say of every region why it has no circle, until loosening the filter shows it', () => {
    const narrow = {
      ...automotive,
      countries: ['DE', 'FR'],
      criterion: {minimumStars: 3, minimumEmployment: 9_000, minimumQuotient: 1.5, top: 6},
    };
    let steps = 0;
    for (const {code} of dataset.regions) {
      const last = loosened(narrow, code);
      steps += last.steps;
      const figure = figureOf(code, last.filter);
      assert.equal(last.shown, figure > 0, code);
    }
    assert.ok(steps > dataset.regions.length, `${steps} steps`);
  });

  it('have the figure of a region whatever the filter', () => {
    const [lombardia] = found('Lombardia').regions;
    assert.equal(lombardia?.value, 24_287);
    assert.deepEqual(lombardia.hidden, {
      reason: {kind: 'minimumStars', value: 1},
      change: {criterion: {minimumStars: 1}},
    });
  });

  it('have the sectors in which the region found is strong', () => {
    const strong = found('lomb').strong.map(({sector, stars}) => [sector.id, stars]);
    assert.deepEqual(strong[0], ['textile', 3]);
    assert.equal(strong.length, 3);
  });

  it('prefer a sector that begins with the text to a region with such a word', () => {
    const {sectorFirst, sectors, strong, regions} = found('auto');
    assert.equal(sectorFirst, true);
    assert.equal(sectors[0]?.sector.id, 'automotive');
    assert.ok(regions.length > 0);
    assert.deepEqual(strong, []);
  });

  it('have regions alone, up to twelve and without figures, where sectors are left out', () => {
    const {regions, strong, sectors} = searchResults(view, 'e', {onlyRegions: true});
    assert.equal(regions.length, 12);
    assert.deepEqual([strong, sectors], [[], []]);
    assert.ok(regions.every(({value, hidden}) => Number.isNaN(value) && hidden === undefined));
  });

  it('are empty for an empty text', () => {
    assert.deepEqual(found(' '), {regions: [], strong: [], sectors: [], sectorFirst: false});
  });
});

function found(written: string): SearchResults {
  return searchResults(view, written, {onlyRegions: false});
}

/** A name as it is, in capitals, and without accents; и is not й without one. */
function waysToWrite(name: string): readonly string[] {
  const cyrillic = /\p{Script=Cyrillic}/u.test(name);
  return [name, name.toUpperCase(), ...(cyrillic ? [] : [foldedText(name)])];
}

/** Code of the region that Enter chooses; `undefined` if it is a sector. */
function firstOf({regions, sectorFirst}: SearchResults): string | undefined {
  return sectorFirst ? undefined : dataset.regions[regions[0]?.at ?? -1]?.code;
}

interface Loosened {
  readonly filter: HotspotFilter;
  readonly shown: boolean;
  readonly steps: number;
}

/** Loosens a filter step by step until it shows a region, or no step is offered. */
function loosened(filter: HotspotFilter, code: string, steps = 0): Loosened {
  assert.ok(steps < 8, `${code} is not reached`);
  const [region] = searchResults(hotspotView(figures, filter), code, {onlyRegions: false}).regions;
  if (region?.hidden === undefined) return {filter, shown: true, steps};
  const {change} = region.hidden;
  if (change === undefined) return {filter, shown: false, steps};
  return loosened({...filter, ...change}, code, steps + 1);
}

function figureOf(code: string, filter: HotspotFilter): number {
  const region = dataset.regions.findIndex((each) => each.code === code);
  const year = dataset.years.indexOf(filter.year);
  const [sector = -1] = chosenSectors(figures, filter);
  const at = observationAt(dataset, {year, sector, region}) ?? -1;
  return dataset.observations.employment[at] ?? NaN;
}
