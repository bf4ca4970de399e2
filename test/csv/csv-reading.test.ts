import {describe, it} from 'node:test';

import {csvLayout, csvLayoutReading} from '../../src/csv/csv-layout.js';
import {csvReading} from '../../src/csv/csv-reading.js';
import {decodedText, decoding} from '../../src/csv/cells/decoded-text.js';
import {hotspotDatasetFromCsv} from '../../src/csv/hotspot-dataset-from-csv.js';
import {geoJsonWriting, hotspotsGeoJson} from '../../src/reading/hotspots-geojson.js';
import {finishedSteps} from '../../src/reading/values/finished-steps.js';
import {expect} from '../expect.js';

const rows = Array.from(
  {length: 50_000},
  (_, at) => `DE11;s${at % 500};${1900 + Math.floor(at / 500)};${at},5`,
);
const text = ['geo;sector;year;value', ...rows].join('\n');

describe('csvReading', () => {
  it('pauses while it divides the text, looks through the rows and reads them', () => {
    const steps = [...csvReading(text)];
    const before = steps.filter(({of}) => of === 0);
    const read = steps.filter(({features}) => features > 0 && features < 50_000);
    expect(before).to.have.length.above(4);
    expect(steps.length - before.length - read.length).to.be.above(45);
    expect(read).to.have.length.above(700);
  });

  it('ends with what reading in one go gives, also by a layout that is known', () => {
    const whole = hotspotDatasetFromCsv(text);
    const layout = finishedSteps(csvLayoutReading(text));
    expect(finishedSteps(csvReading(text, {layout})).dataset).to.deep.equal(whole.dataset);
    expect(layout).to.deep.equal(csvLayout(text));
  });
});

describe('geoJsonWriting', () => {
  it('pauses after every sector, and ends with what writing in one go gives', () => {
    const {dataset} = hotspotDatasetFromCsv(text);
    expect([...geoJsonWriting(dataset)]).to.have.lengthOf(500);
    expect(finishedSteps(geoJsonWriting(dataset))).to.deep.equal(hotspotsGeoJson(dataset));
  });
});

describe('decoding', () => {
  it('reads letters at the ends of its parts as in one go', () => {
    const letters = 'aäé€😀'.repeat(300_000);
    const bytes = new TextEncoder().encode(letters);
    expect([...decoding(bytes)]).to.have.length.above(2);
    expect(finishedSteps(decoding(bytes)) === letters).to.equal(true);
    expect(decodedText(bytes) === letters).to.equal(true);
  });

  it('turns to the old encoding wherever in a long file the first wrong byte is', () => {
    const bytes = new Uint8Array(2_500_000).fill(0x61);
    bytes[2_400_000] = 0xe4;
    expect(decodedText(bytes).slice(2_399_999, 2_400_002)).to.equal('aäa');
  });
});
