import {describe, it} from 'node:test';
import {gzipSync} from 'node:zlib';

import {figureFile} from '../../../src/csv/files/figure-file.js';
import {expect} from '../../expect.js';
import {figuresOf} from '../cases/figures-of.js';
import {workbook} from './workbook-bytes.js';

describe('figureFile', () => {
  it('reads the sheet of a workbook that holds a table, and names the others', async () => {
    const table = [
      ['geo', 'nace_r2', 'year', 'employment'],
      ['DE11', 'C29', 2021, 152_899],
      ['DE12', 'C29', 2021, 36_210.125],
      ['DE13', 'C29', 2021, ': c'],
    ];
    const bytes = workbook([['Contents'], ['1', 'Persons employed']], {Data: table});
    const {figures, problems} = await figuresOf(bytes);
    expect(figures).to.deep.equal([
      'DE11 C29 2021: 152899',
      'DE12 C29 2021: 36210.125',
      'DE13 C29 2021: NaN c',
    ]);
    expect(problems).to.deep.equal([
      'warning: sheet: "Data" was read, of Sheet1, Data; to take another, say --sheet NAME',
    ]);
  });

  it('refuses a sheet that is not there, and a damaged workbook', async () => {
    const bytes = workbook([
      ['geo', 'value'],
      ['DE11', 5],
    ]);
    expect(await failure(bytes, {sheet: 'Data'})).to.contain('it has Sheet1');
    expect(await failure(bytes.subarray(0, bytes.length - 40))).to.contain('cannot be read');
  });

  it('reads JSON-stat 2.0, with values in an array or by position, and its labels', async () => {
    const dimension = {
      geo: {category: {index: ['DE11', 'DE12'], label: {DE11: 'Stuttgart', DE12: 'Karlsruhe'}}},
      nace_r2: {category: {index: {C29: 0}, label: {C29: 'Vehicles'}}},
      time: {category: {index: {2020: 0, 2021: 1}}},
    };
    const head = {
      version: '2.0',
      class: 'dataset',
      id: ['geo', 'nace_r2', 'time'],
      size: [2, 1, 2],
    };
    const values = [5, 6.125, null, 8];
    for (const value of [values, {0: 5, 1: 6.125, 3: 8}]) {
      const given = {...head, dimension, value, status: {1: 'p', 2: 'c'}};
      const {figures, dataset} = await figuresOf(JSON.stringify(given));
      expect(figures).to.deep.equal([
        'DE11 C29 2020: 5',
        'DE12 C29 2020: NaN c',
        'DE11 C29 2021: 6.125 p',
        'DE12 C29 2021: 8',
      ]);
      expect(dataset.sectors[0]?.label).to.equal('Vehicles');
      expect(dataset.regions[0]?.name).to.equal('Stuttgart');
    }
  });

  it('refuses JSON-stat whose sizes do not fit', async () => {
    const dimension = {geo: {category: {index: ['DE11']}}};
    const given = {version: '2.0', id: ['geo'], size: [2], dimension, value: [1, 2]};
    expect(await failure(JSON.stringify(given))).to.contain(
      'size of the dimension "geo" must be 1',
    );
  });

  it('reads TopoJSON: quantised points, arcs in both directions', async () => {
    const topology = {
      type: 'Topology',
      transform: {scale: [0.1, 0.1], translate: [8, 48]},
      arcs: [
        [
          [0, 0],
          [10, 0],
          [0, 10],
        ],
        [
          [0, 0],
          [0, 10],
          [10, 0],
        ],
      ],
      objects: {
        regions: {
          type: 'GeometryCollection',
          geometries: [
            {type: 'Point', coordinates: [12, 8], properties: {...flat, region: 'DE11'}},
            {type: 'Polygon', arcs: [[0, ~1]], properties: {...flat, region: 'DE12'}},
          ],
        },
      },
    };
    const {dataset, problems} = await figuresOf(JSON.stringify(topology));
    expect(problems).to.deep.equal([]);
    const [point, area] = dataset.regions;
    expect([point?.longitude, point?.latitude]).to.deep.equal([9.2, 48.8]);
    expect(area?.outline?.coordinates).to.deep.equal([
      [
        [8, 48],
        [9, 48],
        [9, 49],
        [8, 49],
        [8, 48],
      ],
    ]);
  });

  it('reads GeoJSON with one feature a line, also as a text sequence', async () => {
    const lines = [9.2, 8.4].map((longitude, at) =>
      JSON.stringify({
        type: 'Feature',
        geometry: {type: 'Point', coordinates: [longitude, 48.8]},
        properties: {...flat, region: `DE1${at + 1}`},
      }),
    );
    for (const text of [lines.join('\n'), lines.map((line) => `\x1e${line}\n`).join('')]) {
      expect((await figuresOf(text)).figures).to.deep.equal([
        'DE11 C29 2021: 5',
        'DE12 C29 2021: 5',
      ]);
    }
  });

  it('transforms coordinates of EPSG:3035 and 3857, and names what it does not know', async () => {
    const stuttgart = {3035: [4_262_332, 2_855_049], 3857: [1_024_139.3, 6_242_595.9]};
    for (const [code, coordinates] of Object.entries(stuttgart)) {
      const {dataset, problems} = await figuresOf(
        projected(`urn:ogc:def:crs:EPSG::${code}`, coordinates),
      );
      expect(dataset.regions[0]?.longitude, code).to.be.closeTo(9.2, 0.01);
      expect(dataset.regions[0]?.latitude, code).to.be.closeTo(48.8, 0.01);
      expect(problems.join(), code).to.contain('the coordinates were transformed to degrees');
    }
    const unknown = await figuresOf(projected('EPSG:25832', [9.2, 48.8]));
    expect(unknown.problems.join()).to.contain(
      '"EPSG:25832" is not known; the coordinates were read as degrees',
    );
    const degrees = await figuresOf(projected('urn:ogc:def:crs:OGC:1.3:CRS84', [9.2, 48.8]));
    expect(degrees.problems).to.deep.equal([]);
  });

  it('unpacks gzip, and tells a damaged file', async () => {
    const packed = gzipSync('geo,nace,year,value\nDE11,C29,2021,5\n');
    expect((await figuresOf(new Uint8Array(packed))).figures).to.deep.equal(['DE11 C29 2021: 5']);
    expect(await failure(new Uint8Array(packed.subarray(0, 30)))).to.contain('gzip and damaged');
  });

  it('says of other files in one sentence what they are and what to do', async () => {
    const files = [
      ['%PDF-1.7', 'this is a PDF document; look for the table as CSV or .xlsx'],
      ['<!DOCTYPE html><title>x', 'this is a web page; download the table itself'],
      ['<?xml version="1.0"?><a/>', 'this is an XML document; choose CSV, TSV or JSON-stat'],
      ['\xd0\xcf\x11\xe0\xa1', 'this is an old Excel file (.xls); save it as .xlsx or CSV'],
      ['PK\x03\x04........................a.csv', 'this is a ZIP archive; unpack it'],
      ['PAR1', 'this is a Parquet file; write it as CSV'],
      ['{"type": ', 'the file is not valid JSON'],
    ] as const;
    for (const [text, sentence] of files) {
      const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
      expect(await failure(bytes)).to.contain(sentence);
    }
  });
});

const flat = {sector: 'C29', year: 2021, employment: 5};

function projected(name: string, coordinates: readonly number[]): string {
  const geometry = {type: 'Point', coordinates};
  const features = [{type: 'Feature', geometry, properties: {...flat, region: 'A1'}}];
  return JSON.stringify({
    type: 'FeatureCollection',
    crs: {type: 'name', properties: {name}},
    features,
  });
}

async function failure(
  given: Uint8Array | string,
  options: {readonly sheet?: string} = {},
): Promise<string> {
  const bytes = typeof given === 'string' ? new TextEncoder().encode(given) : given;
  try {
    await figureFile(bytes, options);
  } catch (error) {
    return (error as Error).message;
  }
  return 'no failure';
}
