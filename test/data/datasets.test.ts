import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {committedInputs} from '../../data/committed-inputs.js';
import {datasets} from '../../data/datasets.js';
import {excerpt, excerptFile} from './excerpt.js';
import {committedFile} from './wide-file.js';

/** Path of Eurostat's whole table, plain or gzipped. */
const input = process.env['HOTSPOTS_INPUT'];
const skip = input === undefined && 'HOTSPOTS_INPUT names no file: set it to the path of the table';

describe('datasets', () => {
  it('makes exactly the expected features of an excerpt', () => {
    const {files} = datasets(excerpt());
    assert.equal(files.get('eu-hotspots.geojson'), excerptFile('expected.geojson'));
  });

  it('lists what found no place', () => {
    const {files} = datasets(excerpt());
    assert.deepEqual(files.get('left-out.csv')?.split('\n'), [
      'code,years,figures,reason',
      'FI18,2008 2009 2010,18,cannot be split into FI1B and FI1C of NUTS 2010',
      'FRZ,2008 2009 2010 2011 2012 2013 2014,15,extra-regio: belongs to no region',
      '',
    ]);
  });

  it('makes the same of a table whose years and rows come in another order', () => {
    const inputs = excerpt();
    const [heading = '', ...rows] = inputs.table.trimEnd().split('\n').map(yearsReversed);
    const table = [heading, ...rows.reverse()].join('\n');
    assert.notEqual(table, inputs.table);
    assert.deepEqual(datasets({...inputs, table}), datasets(inputs));
  });

  it('writes what is committed', {skip}, async () => {
    const {files} = datasets(await committedInputs(input ?? ''));
    for (const [name, text] of files) {
      assert.ok(committedFile(name).equals(Buffer.from(text)), `${name} differs: npm run data`);
    }
  });
});

function yearsReversed(line: string): string {
  const [stub = '', ...fields] = line.split('\t');
  return [stub, ...fields.reverse()].join('\t');
}
