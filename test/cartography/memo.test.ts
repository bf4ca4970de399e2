import {describe, it} from 'node:test';

import {Memo} from '../../src/cartography/memo.js';
import {expect} from '../expect.js';

describe('Memo', () => {
  it('makes the value once for the same inputs', () => {
    const kept = new Memo<object>();
    const input = {};
    const first = kept.from([input, NaN], () => ({}));
    expect(kept.from([input, NaN], () => ({}))).to.equal(first);
  });

  it('makes it anew when an input is another one, or one more', () => {
    const kept = new Memo<object>();
    const first = kept.from([{}, 1], () => ({}));
    const second = kept.from([{}, 1], () => ({}));
    expect(second).not.to.equal(first);
    expect(kept.from([], () => ({}))).not.to.equal(second);
  });

  it('keeps the absence of a value too', () => {
    const kept = new Memo<string | undefined>();
    let made = 0;
    const make = (): undefined => void made++;
    kept.from([1], make);
    kept.from([1], make);
    expect(made).to.equal(1);
  });
});
