import assert from 'node:assert/strict';
import {before, it} from 'node:test';

import type {FeatureCollection} from 'geojson';

import {symbolScale, type SymbolScale} from '../../src/cartography/bubbles/symbol-scale.js';
import {
  mapProjection,
  type ProjectionName,
} from '../../src/cartography/projection/map-projection.js';
import type {HotspotMap} from '../../src/elements/map/hotspot-map.js';
import {parseHotspots} from '../../src/reading/parse-hotspots.js';
import {describeOnSite} from './describe-on-site.js';
import {mapPicture, type MapPicture} from './map-picture.js';
import {mapPlane, type MapPlane} from './map-plane.js';
import {html, scriptTag} from './site.js';

/** Figures of one sector at places on the open sea, where nothing else is drawn. */
const FIGURES = {
  Atlantic: {at: [-14, 47.5], employment: 90_000},
  'North Sea': {at: [3, 56.5], employment: 40_000},
  'Norwegian Sea': {at: [1, 64.5], employment: 10_000},
  'Ionian Sea': {at: [18.5, 36], employment: 0},
  'Tyrrhenian Sea': {at: [12, 39.8], employment: null},
} as const;

type Place = keyof typeof FIGURES;

const data: FeatureCollection = {
  type: 'FeatureCollection',
  features: Object.entries(FIGURES).map(([region, {at, employment}]) => ({
    type: 'Feature',
    geometry: {type: 'Point', coordinates: [...at]},
    properties: {region, name: region, sector: 'fishing', year: 2012, employment},
  })),
};

for (const projection of ['laea', 'mercator'] satisfies ProjectionName[]) {
  const widget = `<regional-hotspots src="/data.json" projection="${projection}" height="900">`;
  const page = html(scriptTag('regional-hotspots.js'), `${widget}</regional-hotspots>`);
  const pages = {'/data.json': {body: JSON.stringify(data)}};

  describeOnSite(
    `circles on the map in ${mapProjection(projection).name}`,
    {page, pages},
    (site) => {
      let shown: MapPicture;
      let place: MapPlane;
      let scale: SymbolScale;

      before(async () => {
        const visit = await site.visit();
        await visit.loaded('webgl');
        const map = visit.page.locator('hotspot-map');
        const maximumRadius = await map.evaluate(
          (element: HotspotMap) => element.maximumRadius ?? 0,
        );
        scale = symbolScale({maximum: 90_000, maximumRadius});
        place = await mapPlane(visit.page, parseHotspots(data).dataset.regions, projection);
        shown = await mapPicture(visit.page);
      });

      function radius(name: Place): number {
        const [longitude, latitude] = FIGURES[name].at;
        return shown.radius(...place(longitude, latitude));
      }

      for (const name of ['Atlantic', 'North Sea', 'Norwegian Sea'] as const) {
        const {employment} = FIGURES[name];
        it(`are as large as the scale says for ${employment} persons`, () => {
          // The rim, half of which lies outside, may have the colour of the sea.
          const edge = scale(employment);
          assert.ok(Math.abs(radius(name) - edge) < 1, `${radius(name)} is not ${edge}`);
        });
      }

      it('are not there for a zero', () => assert.equal(radius('Ionian Sea'), 0));

      it('are not there for a missing figure', () => assert.equal(radius('Tyrrhenian Sea'), 0));
    },
  );
}
