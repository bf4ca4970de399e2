import {describe, it} from 'node:test';

import {hotspotReading} from '../../src/reading/parse-hotspots.js';
import {parseHotspots} from '../../src/reading/parse-hotspots.js';
import {expect} from '../expect.js';
import {collection, flatFeature} from '../sample-geojson.js';

describe('hotspotReading', () => {
  const geojson = collection(
    Array.from({length: 5_000}, (_, at) => flatFeature({region: `R${at}`, country: 'DE'})),
  );

  it('pauses after every few features, and says how many it has read', () => {
    const reading = hotspotReading(geojson);
    const counts = [reading.next(), reading.next(), reading.next()].map(({value}) => value);
    expect(counts).to.deep.equal([64, 128, 192].map((features) => ({features, of: 5_000})));
  });

  it('pauses while it places and sorts what it has read', () => {
    const steps = [...hotspotReading(geojson)];
    expect(steps.filter(({features}) => features === 5_000)).to.have.length.above(5);
  });

  it('ends with what reading in one go gives', () => {
    const reading = hotspotReading(geojson);
    let step = reading.next();
    while (step.done !== true) step = reading.next();
    expect(step.value).to.deep.equal(parseHotspots(geojson));
  });
});
