import {describe, it} from 'node:test';

import {nuts2010Code, nutsRecoding} from '../../src/nuts/nuts-recoding.js';
import {expect} from '../expect.js';

describe('nutsRecoding', () => {
  it('is undefined for a code that kept its meaning', () => {
    expect(nutsRecoding('DE11')).to.equal(undefined);
    expect(nutsRecoding('ITH1')).to.equal(undefined);
  });

  it('joins parts that NUTS 2010 has as one region', () => {
    for (const code of ['DE41', 'DE42']) expect(nutsRecoding(code)?.codes).to.eql(['DE40']);
    for (const code of ['UKI3', 'UKI4']) expect(nutsRecoding(code)?.codes).to.eql(['UKI1']);
    for (const code of ['UKI5', 'UKI6', 'UKI7']) expect(nutsRecoding(code)?.codes).to.eql(['UKI2']);
  });

  it('names both regions where one was split', () => {
    expect(nutsRecoding('FI18')?.codes).to.eql(['FI1B', 'FI1C']);
  });

  it('knows where the boundary moved and where only the code changed', () => {
    expect(nutsRecoding('DED1')?.boundaryMoved).to.equal(true);
    expect(nutsRecoding('SI03')?.boundaryMoved).to.equal(true);
    expect(nutsRecoding('ITD1')?.boundaryMoved).to.equal(false);
    expect(nutsRecoding('EL51')?.boundaryMoved).to.equal(false);
  });

  it('tells earlier from later versions', () => {
    expect(nutsRecoding('ITE4')?.version).to.equal(2006);
    expect(nutsRecoding('FRA1')?.version).to.equal(2013);
  });
});

describe('nuts2010Code', () => {
  it('carries regions of 2006 and 2013 over', () => {
    expect(nuts2010Code('ITD3')).to.equal('ITH3');
    expect(nuts2010Code('EL61')).to.equal('EL14');
    expect(nuts2010Code('FRA4')).to.equal('FR94');
  });

  it('leaves other codes alone', () => {
    expect(nuts2010Code('FR10')).to.equal('FR10');
  });

  it('has no code for a region that cannot be carried over whole', () => {
    expect(nuts2010Code('FI18')).to.equal(undefined);
    expect(nuts2010Code('FRA5')).to.equal(undefined);
  });
});
