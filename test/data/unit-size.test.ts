import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {defaultFilter} from '../../src/dataset/hotspot-filter.js';
import {hotspotCsv} from '../../src/export/hotspot-csv.js';
import {HotspotFigures} from '../../src/figures/hotspot-figures.js';
import {localeFor} from '../../src/locale/locale-for.js';
import {parseHotspots} from '../../src/reading/parse-hotspots.js';
import {bubbleMeasure} from '../../src/view/bubble-measure.js';
import {hotspotView} from '../../src/view/hotspot-view.js';
import {committedFile} from './wide-file.js';

const text = committedFile('eu-hotspots.geojson').toString('utf8');
const {dataset} = parseHotspots(JSON.parse(text));

/** Published for the motor industry of Stuttgart in 2012 (Eurostat, `sbs_r_nuts06_r2`). */
const STUTTGART = {persons: 149_882, localUnits: 580};

describe('persons per local unit in 2012', () => {
  const view = hotspotView(new HotspotFigures(dataset), {
    ...defaultFilter(dataset),
    ...{sectors: ['traded:automotive'], year: 2012, colour: 'unitSize'},
  });

  it('are 258.4 in the motor industry of Stuttgart', () => {
    const region = dataset.regions.findIndex(({code}) => code === 'DE11');
    const value = bubbleMeasure(view, 'unitSize')[view.bubbles.region.indexOf(region)] ?? NaN;
    assert.equal(value, STUTTGART.persons / STUTTGART.localUnits);
    assert.equal(value.toFixed(1), '258.4');
  });

  it('are a column of the CSV, whose rows say where they may be compared', () => {
    const [headings = '', first = ''] = hotspotCsv(view, localeFor('en')).split('\r\n');
    const cells = first.split(',');
    assert.deepEqual(
      ['employment', 'localUnits', 'unitSize'].map(
        (name) => cells[headings.split(',').indexOf(name)],
      ),
      ['149882', '580', '258.417'],
    );
    assert.match(first, /compare people employed per local unit only within one country\./);
  });
});
