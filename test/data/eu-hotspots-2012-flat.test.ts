import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {observationAt, type HotspotDataset} from '../../src/dataset/hotspot-dataset.js';
import type {Sector} from '../../src/dataset/taxonomy.js';
import {HotspotFigures} from '../../src/figures/hotspot-figures.js';
import {parseHotspots} from '../../src/reading/parse-hotspots.js';
import {committedFile, wideFile} from './wide-file.js';

const flat = parsed('eu-hotspots-2012-flat.geojson');
const wide = parsed('eu-hotspots.geojson');

describe('eu-hotspots-2012-flat.geojson', () => {
  it('parses without problems, as the wide file does', () => {
    assert.deepEqual(flat.problems, []);
    assert.deepEqual(wide.problems, []);
  });

  it('has the year 2012 and all sectors of traded and emerging industries', () => {
    assert.deepEqual(flat.dataset.years, [2012]);
    assert.deepEqual(
      flat.dataset.sectors.map(({key}) => key),
      flatSectors().map(({key}) => key),
    );
  });

  it('has just the observations with a star, and their stars', () => {
    const {observations} = flat.dataset;
    const given = new HotspotFigures(wide.dataset);
    const year = wide.dataset.years.indexOf(2012);
    const starred = flatSectors().flatMap((_, sector) =>
      [...given.of(year, sector).stars].filter((stars) => stars > 0 && stars < 255),
    );
    assert.equal(observations.employment.length, starred.length);
    assert.equal(starred.length, 1_791);
    assert.ok([...(observations.stars ?? [])].every((stars) => stars >= 1 && stars <= 3));
  });

  it('says in the 24 official languages what counts as a hotspot', () => {
    const {definition} = wideFile('eu-hotspots-2012-flat.geojson').hotspots;
    assert.equal(Object.keys(definition).length, 24);
    for (const [language, text] of Object.entries(definition)) {
      for (const value of ['2012', '10\u00a0%', '1\u00a0000']) {
        assert.ok(text.includes(value), `${language}: ${value}`);
      }
      assert.doesNotMatch(text, /[{}]/, language);
    }
  });

  it('has the figures and quotients of the wide file', () => {
    const ofFlat = new HotspotFigures(flat.dataset);
    const ofWide = new HotspotFigures(wide.dataset);
    const year = wide.dataset.years.indexOf(2012);
    for (const sector of flat.dataset.sectors.keys()) {
      const some = ofFlat.of(0, sector);
      const all = ofWide.of(year, sector);
      some.region.forEach((region, at) => {
        const code = flat.dataset.regions[region]?.code ?? '';
        const place = positionIn(wide.dataset, {year, sector, code}) - all.slice.start;
        assert.equal(some.employment[at], all.employment[place], code);
        assert.equal(some.quotient[at], all.quotient[place], code);
        assert.equal(some.stars[at], all.stars[place], code);
      });
    }
  });
});

/** The first sectors of the wide file: those of the taxonomies that the flat one has. */
function flatSectors(): readonly Sector[] {
  return wide.dataset.sectors.filter(({taxonomy}) => taxonomy !== 'ecosystem');
}

function parsed(name: string): ReturnType<typeof parseHotspots> {
  return parseHotspots(JSON.parse(committedFile(name).toString('utf8')));
}

function positionIn(
  dataset: HotspotDataset,
  {year, sector, code}: {year: number; sector: number; code: string},
): number {
  const region = dataset.regions.findIndex((entry) => entry.code === code);
  return observationAt(dataset, {year, sector, region}) ?? NaN;
}
