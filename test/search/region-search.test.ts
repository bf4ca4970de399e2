import {describe, it} from 'node:test';

import type {LocalisedText} from '../../src/dataset/localised-text.js';
import type {Region} from '../../src/dataset/region.js';
import {regionMatches} from '../../src/search/region-search.js';
import {expect} from '../expect.js';

const regions: readonly Region[] = [
  region('DE21', 'Oberbayern'),
  region('DE22', 'Niederbayern'),
  region('FR10', 'Île de France'),
  region('EL30', 'Attiki'),
  region('BE10', {fr: 'Région de Bruxelles-Capitale', nl: 'Brussels Hoofdstedelijk Gewest'}),
  region('PL21', 'Małopolskie'),
  region('ITH1', 'Provincia Autonoma di Bolzano/Bozen'),
  region('FR22', 'Nord - Pas-de-Calais'),
];

describe('regionMatches', () => {
  it('finds nothing for an empty text', () => {
    expect(codes(' ')).to.deep.equal([]);
  });

  it('finds by the beginning of the code, in any case', () => {
    expect(codes('de2')).to.deep.equal(['DE21', 'DE22']);
    expect(codes('FR10')).to.deep.equal(['FR10']);
  });

  it('ignores accents, in the name and in the text', () => {
    expect(codes('ile')).to.deep.equal(['FR10']);
    expect(codes('malopolskie')).to.deep.equal(['PL21']);
    expect(codes('Öberbäyern')).to.deep.equal(['DE21']);
  });

  it('finds by the name in every language of the data', () => {
    expect(codes('brussels')).to.deep.equal(['BE10']);
    expect(codes('bruxelles')).to.deep.equal(['BE10']);
  });

  it('finds a Latin name by the national one', () => {
    expect(codes('Αττική')).to.deep.equal(['EL30']);
  });

  it('has codes before names, beginnings before words and words before what is inside', () => {
    expect(codes('be')).to.deep.equal(['BE10', 'DE21']);
    expect(codes('de')).to.deep.equal(['DE21', 'DE22', 'FR10', 'BE10', 'FR22']);
    expect(codes('bo')).to.deep.equal(['ITH1']);
    expect(codes('no')).to.deep.equal(['FR22', 'ITH1']);
  });

  it('does not mind spaces and hyphens', () => {
    expect(codes('  ile   de ')).to.deep.equal(['FR10']);
    expect(codes('Île-de-France')).to.deep.equal(['FR10']);
  });
});

function codes(text: string): (string | undefined)[] {
  return regionMatches(regions, text).map(({at}) => regions[at]?.code);
}

function region(code: string, name: LocalisedText): Region {
  return {code, name, country: code.slice(0, 2), longitude: 0, latitude: 0};
}
