import {expect} from '@open-wc/testing';

import {flattenPaths} from '../../src/export/flat-paths.js';

describe('flattenPaths', () => {
  it('scales and moves paths, and takes scale and stroke hint away', () => {
    const picture = flat('M0 0L10 0L10 10Z');
    expect(path(picture)).to.equal('M1 2L21 2L21 22Z');
    expect(picture.querySelectorAll('[transform], [vector-effect]')).to.have.lengthOf(0);
  });

  it('keeps a tenth of a pixel, and no point twice', () => {
    expect(path(flat('M0 0L1 1L1 1L2 2', 'translate(0 0) scale(0.04)'))).to.equal('M0 0L0.1 0.1');
  });

  it('leaves lines out that the frame cannot show', () => {
    expect(path(flat('M0 0L10 10M900 0L900 50'))).to.equal('M1 2L21 22');
    expect(flat('M900 0L900 50').querySelector('path')).to.equal(null);
  });

  it('cuts corners only beyond the frame', () => {
    expect(path(flat('M0 0L500 0L600 10L500 20L0 20'))).to.equal('M1 2L1001 2L1001 42L1 42');
  });

  it('keeps a line around the frame', () => {
    const around = 'M-100 -100L500 -100L500 500L-100 500Z';
    expect(path(flat(around)).match(/[ML]/g)).to.have.lengthOf(4);
  });
});

function flat(d: string, transform = 'translate(1 2) scale(2)'): SVGSVGElement {
  const text = `<svg xmlns="http://www.w3.org/2000/svg"><g><rect width="100" height="100"/>
    <g transform="${transform}"><path d="${d}" vector-effect="non-scaling-stroke"/></g></g></svg>`;
  const {documentElement} = new DOMParser().parseFromString(text, 'image/svg+xml');
  const picture = documentElement as unknown as SVGSVGElement;
  flattenPaths(picture);
  return picture;
}

function path(picture: SVGSVGElement): string {
  return picture.querySelector('path')?.getAttribute('d') ?? '';
}
