import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {before, describe, it} from 'node:test';

import {bubbleScene} from '../../../src/cartography/bubbles/bubble-scene.js';
import {largestRadius} from '../../../src/cartography/bubbles/largest-radius.js';
import {symbolScale} from '../../../src/cartography/bubbles/symbol-scale.js';
import {mapProjection} from '../../../src/cartography/projection/map-projection.js';
import {
  SIZE_MEASURES,
  defaultFilter,
  type HotspotFilter,
} from '../../../src/dataset/hotspot-filter.js';
import {HotspotFigures} from '../../../src/figures/hotspot-figures.js';
import {parseHotspots} from '../../../src/reading/parse-hotspots.js';
import {hotspotView} from '../../../src/view/hotspot-view.js';

const SIDE = 480;
const FILE = new URL('../../../../data/eu-hotspots.geojson', import.meta.url);

describe('largestRadius, over Eurostat’s figures', () => {
  let figures: HotspotFigures;
  let usual: HotspotFilter;
  let filters: readonly HotspotFilter[];

  before(async () => {
    const {dataset} = parseHotspots(JSON.parse(await readFile(FILE, 'utf8')));
    figures = new HotspotFigures(dataset);
    usual = defaultFilter(dataset);
    const countries = [...new Set(dataset.regions.map(({country}) => country))];
    const extents = [[], ...countries.map((country) => [country])];
    const choices = dataset.taxonomies.flatMap(({id, sectors}) =>
      [[], ...sectors.map(({key}) => [key])].map((keys) => ({taxonomy: id, sectors: keys})),
    );
    filters = SIZE_MEASURES.flatMap((size) =>
      choices.flatMap((choice) =>
        extents.map((chosen) => ({...usual, ...choice, size, countries: chosen})),
      ),
    );
  });

  it('is 1/16 of the side, or 1/24, or such that circles cover 10 % of its square', () => {
    const kinds = {most: 0, least: 0, ink: 0};
    for (const filter of filters) {
      const view = hotspotView(figures, filter);
      const radius = largestRadius(view, SIDE);
      const years = drawn(filter, {maximum: view.maximum, maximumRadius: radius});
      const ink = Math.max(...years.map(({share}) => share));
      const largest = Math.max(...years.map((year) => year.largest));
      const name = JSON.stringify([filter.sectors, filter.countries, filter.size]);
      assert.ok(largest < radius + 1e-9, `${name} has a circle of ${largest}`);
      const within = (share: number, side: number): boolean => Math.abs(share - side) < 1e-9;
      if (within(radius / SIDE, 1 / 16)) {
        kinds.most++;
        assert.ok(ink < 0.1 + 1e-9, `${name} covers ${ink}`);
      } else if (within(radius / SIDE, 1 / 24)) {
        kinds.least++;
        assert.ok(ink > 0.1 - 1e-9, `${name} covers ${ink}`);
      } else {
        kinds.ink++;
        assert.ok(within(ink, 0.1), `${name} covers ${ink} at ${radius}`);
      }
    }
    assert.ok(filters.length > 1_000, String(filters.length));
    assert.ok(Math.min(...Object.values(kinds)) > 20, JSON.stringify(kinds));
  });

  it('is the same whatever year, criterion and colour are shown', () => {
    const filter = {...usual, sectors: ['traded:automotive']};
    const scale = (change: Partial<HotspotFilter>): readonly number[] => {
      const view = hotspotView(figures, {...filter, ...change});
      return [view.maximum, largestRadius(view, SIDE)];
    };
    for (const year of figures.dataset.years) {
      assert.deepEqual(scale({year}), scale({}));
      assert.deepEqual(scale({year, criterion: {minimumStars: 2}, colour: 'focus'}), scale({}));
    }
  });

  it('is 1/18 of the side on a scale for several maps', () => {
    const filter = {...usual, sectors: ['traded:automotive']};
    for (const options of [{sameScale: true}, {maximum: 200_000}]) {
      const radius = largestRadius(hotspotView(figures, filter, options), SIDE);
      assert.ok(Math.abs(radius - SIDE / 18) < 1e-9, String(radius));
    }
  });

  /** Share of the square that the circles of each year cover, and the radius of the largest. */
  function drawn(
    filter: HotspotFilter,
    scale: {readonly maximum: number; readonly maximumRadius: number},
  ): readonly {readonly share: number; readonly largest: number}[] {
    return figures.dataset.years.map((year) => {
      const view = hotspotView(figures, {...filter, year});
      const {radius} = bubbleScene(view, {
        projection: mapProjection('laea'),
        scale: symbolScale(scale),
        colour: {looks: [], of: new Uint8Array(view.bubbles.length)},
      });
      const area = radius.reduce((sum, each) => sum + Math.PI * each ** 2, 0);
      return {share: area / SIDE ** 2, largest: radius[0] ?? 0};
    });
  }
});
