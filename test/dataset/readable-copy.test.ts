import {describe, it} from 'node:test';

import {readableCopy, UNREADABLE} from '../../src/dataset/readable-copy.js';
import {expect} from '../expect.js';
import {hostileObject} from '../hostile-object.js';

describe('readableCopy', () => {
  it('is equal to a value of JSON, also under the name __proto__', () => {
    const value: unknown = JSON.parse('{"a": [1, {"b": null}], "__proto__": {"c": "d"}}');
    expect(JSON.stringify(readableCopy(value))).to.equal(JSON.stringify(value));
  });

  it('replaces what cannot be read, and keeps the rest', () => {
    const value = {a: hostileObject('revoked'), b: [1, hostileObject('getter', 'x')]};
    expect(readableCopy(value)).to.deep.equal({a: UNREADABLE, b: [1, {x: UNREADABLE}]});
    expect(readableCopy(hostileObject('revoked'))).to.equal(UNREADABLE);
  });

  it('keeps cycles and the length of arrays with holes', () => {
    const value: unknown[] = [];
    value[3] = value;
    const copy = readableCopy(value) as unknown[];
    expect(copy).to.have.lengthOf(4);
    expect(copy[3]).to.equal(copy);
  });

  it('does not copy below seven levels', () => {
    const deep = JSON.parse(`${'['.repeat(10_000)}${']'.repeat(10_000)}`) as unknown[];
    const seventh = (value: unknown): unknown =>
      ((value as unknown[][][][][][])[0]?.[0]?.[0]?.[0]?.[0]?.[0] as unknown[])[0];
    expect(seventh(readableCopy(deep))).to.equal(seventh(deep));
  });
});
