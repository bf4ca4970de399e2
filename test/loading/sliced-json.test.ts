import {describe, it} from 'node:test';

import {slicedJson} from '../../src/loading/sliced-json.js';
import {TimeSlice} from '../../src/loading/time-slice.js';
import {expect} from '../expect.js';

describe('slicedJson', () => {
  const tricky = {
    type: 'Feature',
    properties: {'a"\\': '],"features":[{', b: [1, [2], {c: '\\"'}]},
  };

  it('reads a small text whole', async () => {
    expect(await read('{"features": [1, 2]}')).to.deep.equal({features: [1, 2]});
  });

  it('reads a large collection like JSON.parse', async () => {
    const text = large(tricky);
    expect(await read(text)).to.deep.equal(JSON.parse(text));
  });

  it('reads features like JSON.parse whatever their members’ order and spaces', async () => {
    for (const text of [
      large({properties: {}, geometry: null, type: 'Feature'}),
      large(tricky).replaceAll('},{', '} ,\n\t{ '),
      large({...tricky, properties: {parts: [{type: 'Feature'}, {type: 'Feature'}]}}),
      large(tricky).replace(',"type":"FeatureCollection"', ''),
    ]) {
      expect(await read(text)).to.deep.equal(JSON.parse(text));
    }
  });

  it('fails where a comma stands behind the last feature', async () => {
    const text = large(tricky).replace('],"type":"FeatureCollection"', ',]');
    expect(await failure(text)).to.be.instanceOf(SyntaxError);
  });

  it('reads the same in pieces of whatever size', async () => {
    const text = large(tricky);
    for (const size of [4_999, 250_001, text.length]) {
      expect(await read(text, size)).to.deep.equal(JSON.parse(text));
    }
  });

  it('reads a feature that is larger than a portion', async () => {
    const text = large({...tricky, properties: {name: '],'.repeat(400_000)}}, 2);
    expect(await read(text)).to.deep.equal(JSON.parse(text));
  });

  it('keeps what stands before and after the features', async () => {
    const value = (await read(large(tricky))) as Record<string, unknown>;
    expect(Object.keys(value)).to.have.members(['hotspots', 'features', 'type']);
    expect(value['hotspots']).to.deep.equal({features: ['not these']});
  });

  it('reads a large text without features whole', async () => {
    const text = JSON.stringify({rows: Array.from({length: 60_000}, () => 'a text')});
    expect(await read(text)).to.deep.equal(JSON.parse(text));
  });

  it('fails where the features break off', async () => {
    expect(await failure(large(tricky).slice(0, -30))).to.be.instanceOf(SyntaxError);
  });

  it('fails where a feature is no JSON', async () => {
    expect(await failure(large(tricky).replace('"Feature"', 'Feature'))).to.be.instanceOf(
      SyntaxError,
    );
  });

  it('lets the page work in between, and ends when it is aborted', async () => {
    const controller = new AbortController();
    const reading = slicedJson(pieces(large(tricky, 60_000)), new TimeSlice(controller.signal));
    controller.abort();
    const error: unknown = await reading.catch((reason: unknown) => reason);
    expect((error as DOMException).name).to.equal('AbortError');
  });
});

function large(feature: unknown, count = 10_000): string {
  const features = Array.from({length: count}, () => feature);
  return JSON.stringify({hotspots: {features: ['not these']}, features, type: 'FeatureCollection'});
}

function read(text: string, size = 65_536): Promise<unknown> {
  return slicedJson(pieces(text, size), new TimeSlice(new AbortController().signal));
}

async function* pieces(text: string, size = 65_536): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

async function failure(text: string): Promise<unknown> {
  return read(text).then(
    () => undefined,
    (reason: unknown) => reason,
  );
}
