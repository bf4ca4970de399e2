import {describe, it} from 'node:test';

import {decodedText} from '../../src/csv/decoded-text.js';
import {expect} from '../expect.js';

describe('decodedText', () => {
  it('reads UTF-8 with and without a byte order mark', () => {
    expect(decodedText(Uint8Array.of(0xef, 0xbb, 0xbf, 0xc3, 0xa4))).to.equal('ä');
    expect(decodedText(Uint8Array.of(0xc3, 0xa4))).to.equal('ä');
  });

  it('reads UTF-16 in either order of bytes', () => {
    expect(decodedText(Uint8Array.of(0xff, 0xfe, 0xe4, 0x00))).to.equal('ä');
    expect(decodedText(Uint8Array.of(0xfe, 0xff, 0x00, 0xe4))).to.equal('ä');
  });

  it('reads what is no UTF-8 as Windows-1252', () => {
    expect(decodedText(Uint8Array.of(0xe4, 0x80))).to.equal('ä€');
    expect(decodedText(Uint8Array.of(0x8a, 0x93, 0x9c, 0x9f))).to.equal('Š“œŸ');
  });
});
