import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {problemText} from '../../src/dataset/data-problem.js';
import {hotspotsGeoJson} from '../../src/reading/hotspots-geojson.js';
import {parseHotspots} from '../../src/reading/parse-hotspots.js';
import {HOSTILE_TEXTS, hostileSamples, hostileTexts} from '../hostile-geojson.js';
import {comparableTable} from './table-statements.js';

describe('parseHotspots, given hostile data,', () => {
  for (const {name, text} of hostileSamples()) {
    it(`survives ${name}`, () => {
      const geojson: unknown = JSON.parse(text);
      const {dataset, problems} = parseHotspots(geojson, {regions: geojson});
      assert.equal(({} as {hacked?: boolean}).hacked, undefined);
      if (!name.includes('hostile texts') && !name.startsWith('__proto__ as')) {
        assert(
          dataset.regions.some(({code}) => code === 'DE12'),
          'loses the good feature',
        );
      }
      for (const problem of problems) {
        assert((problem.value ?? '').length <= 80);
        assert(problemText(problem).length < 500, problemText(problem).slice(0, 600));
      }
      const again = parseHotspots(JSON.parse(JSON.stringify(hotspotsGeoJson(dataset))));
      assert.deepEqual(comparableTable(again.dataset), comparableTable(dataset));
    });
  }

  it('hands texts on as they are, for the page to show as text', () => {
    const {dataset, problems} = parseHotspots(hostileTexts());
    assert.deepEqual(problems, []);
    assert.deepEqual(
      dataset.regions.map(({name}) => name),
      HOSTILE_TEXTS.map((text) => text.slice(0, 200)),
    );
    assert.deepEqual(
      dataset.sectors.map(({label}) => label),
      HOSTILE_TEXTS.map((text) => ({en: text})),
    );
  });

  it('quotes it in problems without characters that hide or reorder text', () => {
    for (const text of HOSTILE_TEXTS) {
      const properties = {region: 'DE11', sector: 's', employment: text};
      const geometry = {type: 'Point', coordinates: [9, 48]};
      const feature = {type: 'Feature', geometry, properties};
      const {problems} = parseHotspots({type: 'FeatureCollection', features: [feature]});
      assert.equal(problems.length, 1);
      assert.doesNotMatch(problems[0]?.value ?? '', /[\p{Cc}\p{Cf}\u2028\u2029]/u);
    }
  });
});
