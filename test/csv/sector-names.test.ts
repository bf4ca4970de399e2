import {describe, it} from 'node:test';

import {csvLayout} from '../../src/csv/csv-layout.js';
import type {CsvHotspots} from '../../src/csv/csv-reading.js';
import {hotspotDatasetFromCsv} from '../../src/csv/hotspot-dataset-from-csv.js';
import {neededNames} from '../../src/csv/sector-names.js';
import {naceNames} from '../../src/nace/nace-names.js';
import {expect} from '../expect.js';

describe('naceNames', () => {
  it('has the 381 headings in every language that has some', async () => {
    for (const language of ['bg', 'cs', 'el', 'en', 'fr', 'hu', 'mt', 'tr']) {
      expect((await naceNames(language))?.size, language).to.equal(381);
    }
  });

  it('reads the language from a tag', async () => {
    expect((await naceNames('de-AT'))?.get('C29')).to.contain('Kraftwagen');
    expect((await naceNames('nb'))?.get('C29')).to.equal((await naceNames('no'))?.get('C29'));
  });

  it('has none in other languages, Irish among them', async () => {
    for (const language of ['ga', 'ja', '', '__proto__', 'constructor']) {
      expect(await naceNames(language), language).to.equal(undefined);
    }
  });
});

describe('names of sectors', () => {
  it('are the headings of NACE where a table has nothing but codes', async () => {
    const {dataset} = await read('geo;nace;persons\nDE11;C29;5\nDE11;C29.1;4\nDE11;C;9', 'fr');
    expect(dataset.sectors.map(({id, label, short}) => ({id, label, short}))).to.deep.equal([
      {
        id: 'C29',
        label: {
          en: 'Manufacture of motor vehicles, trailers and semi-trailers',
          fr: 'Industrie automobile',
        },
        short: 'C29',
      },
      {
        id: 'C29.1',
        label: {
          en: 'Manufacture of motor vehicles',
          fr: 'Construction de véhicules automobiles',
        },
        short: 'C29.1',
      },
      {id: 'C', label: {en: 'MANUFACTURING', fr: 'INDUSTRIE MANUFACTURIÈRE'}, short: 'C'},
    ]);
  });

  it('are in English where the language has no headings', async () => {
    const {dataset} = await read('geo;nace;persons\nDE11;C29;5', 'ga');
    expect(dataset.sectors[0]?.label).to.deep.equal({
      en: 'Manufacture of motor vehicles, trailers and semi-trailers',
    });
  });

  it('are those of the table where it has some', async () => {
    const text = 'geo;nace;label;persons\nDE11;C29;Cars;5\nDE11;C30;Ships;4';
    const {dataset} = await read(text, 'en', {sector: 'nace', sectorName: 'label'});
    expect(dataset.sectors.map(({label}) => label)).to.deep.equal(['Cars', 'Ships']);
  });

  it('are left alone where the letters are not of NACE', async () => {
    for (const text of [
      'geo;sector;persons\nDE11;A;5\nDE11;B;4',
      'geo;s;persons\nDE11;C29;5\nDE11;Arts;4',
    ]) {
      const {dataset} = await read(text, 'en', text.includes(';s;') ? {sector: 's'} : {});
      expect(dataset.sectors.every(({label, id}) => label === id)).to.equal(true);
    }
  });
});

async function read(
  text: string,
  language: string,
  columns: Readonly<Record<string, string>> = {},
): Promise<CsvHotspots> {
  const layout = csvLayout(text, {columns});
  return hotspotDatasetFromCsv(text, {columns, names: await neededNames(layout, language)});
}
