import {expect} from '@open-wc/testing';

import {decodedText} from '../../src/csv/decoded-text.js';

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
  });
});
