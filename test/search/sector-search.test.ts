import {describe, it} from 'node:test';

import type {LocalisedText} from '../../src/dataset/localised-text.js';
import type {Sector} from '../../src/dataset/taxonomy.js';
import {sectorMatches} from '../../src/search/sector-search.js';
import {expect} from '../expect.js';

const sectors: readonly Sector[] = [
  sector('automotive', {en: 'Automotive', de: 'Automobilindustrie'}),
  sector('agri', {en: 'Agricultural inputs and services', de: 'Landwirtschaft'}, 'Farming'),
  sector(
    'heavy',
    {en: 'Production technology and heavy machinery', fr: 'Mécanique'},
    {
      en: 'Machinery',
      de: 'Maschinenbau',
    },
  ),
  sector('C29', 'Motor vehicles'),
];

describe('sectorMatches', () => {
  it('finds nothing for a text without letters', () => {
    expect(ids(' – ')).to.deep.equal([]);
  });

  it('finds by the label in every language of the data, without accents', () => {
    expect(ids('automobil')).to.deep.equal(['automotive']);
    expect(ids('MECANIQUE')).to.deep.equal(['heavy']);
  });

  it('finds by the short label in every language', () => {
    expect(ids('farm')).to.deep.equal(['agri']);
    expect(ids('maschinenbau')).to.deep.equal(['heavy']);
  });

  it('finds by the id', () => {
    expect(ids('c29')).to.deep.equal(['C29']);
  });

  it('has whole names before beginnings, words, and what is inside', () => {
    expect(ids('machinery')).to.deep.equal(['heavy']);
    expect(ids('mo')).to.deep.equal(['C29', 'automotive']);
    expect(sectorMatches(sectors, 'automotive')[0]?.rank).to.equal(1);
    expect(sectorMatches(sectors, 'automo')[0]?.rank).to.equal(2);
    expect(sectorMatches(sectors, 'vehicles')[0]?.rank).to.equal(3);
    expect(sectorMatches(sectors, 'ehicles')[0]?.rank).to.equal(4);
  });
});

function ids(text: string): (string | undefined)[] {
  return sectorMatches(sectors, text).map(({at}) => sectors[at]?.id);
}

function sector(id: string, label: LocalisedText, short?: LocalisedText): Sector {
  return {key: `traded:${id}`, id, taxonomy: 'traded', label, ...(short && {short})};
}
