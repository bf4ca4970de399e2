import {expect} from '@open-wc/testing';

import {fileName, saveFile} from '../../src/export/save-file.js';
import {sampleView} from './sample-view.js';

describe('saveFile', () => {
  it('offers the file under its name', async () => {
    const clicked: HTMLAnchorElement[] = [];
    const {click} = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function () {
      clicked.push(this);
    };
    try {
      saveFile(new Blob(['figures']), 'figures.csv');
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
    const [link] = clicked;
    expect(link?.download).to.equal('figures.csv');
    expect(await (await fetch(link?.href ?? '')).text()).to.equal('figures');
  });
});

describe('fileName', () => {
  const {filter} = sampleView();

  it('names the sector where there is one, else the taxonomy', () => {
    const sectors = ['traded:automotive'];
    expect(fileName({...filter, sectors}, 'csv')).to.equal('hotspots-traded-automotive-2012.csv');
    expect(fileName(filter, 'svg')).to.equal('hotspots-traded-2012.svg');
  });

  it('names no year where the data has none', () => {
    expect(fileName({...filter, year: 0}, 'csv')).to.equal('hotspots-traded.csv');
  });

  it('has only letters, digits and hyphens', () => {
    expect(fileName({...filter, taxonomy: '../a b:c'}, 'csv')).to.equal('hotspots-a-b-c-2012.csv');
  });
});
