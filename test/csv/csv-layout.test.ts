import {describe, it} from 'node:test';

import {csvLayout} from '../../src/csv/csv-layout.js';
import {expect} from '../expect.js';

describe('csvLayout', () => {
  it('finds the delimiter that divides all rows alike, commas in figures or not', () => {
    const delimiter = (text: string): string => csvLayout(text).delimiter;
    expect(delimiter('geo,value\nDE11,1')).to.equal(',');
    expect(delimiter('geo;value\nDE11;1,5\nDE12;2,5')).to.equal(';');
    expect(delimiter('geo\tvalue\nDE11\t1')).to.equal('\t');
    expect(delimiter('geo|value\nDE11|1')).to.equal('|');
  });

  it('takes the delimiter that the first line states for Excel, and skips that line', () => {
    const layout = csvLayout('sep=|\r\ngeo|value\r\nDE11|1');
    expect([layout.delimiter, layout.headings]).to.deep.equal(['|', ['geo', 'value']]);
    expect(layout.rows[0]?.line).to.equal(3);
  });

  it('knows columns in several languages, whatever the case, accents and signs', () => {
    const columnsOf = (head: string): unknown => csvLayout(`${head}\nDE11;C29;2012;5`).columns;
    const columns = {region: 0, sector: 1, year: 2, employment: 3};
    expect(columnsOf('geo;nace_r2;TIME_PERIOD;OBS_VALUE')).to.deep.equal(columns);
    expect(columnsOf('NUTS-Code;Branche;Jahr;Beschäftigte')).to.deep.equal(columns);
    expect(columnsOf('Code région;Secteur;Année;Personnes occupées')).to.deep.equal(columns);
    expect(columnsOf('Código NUTS;Sector;Año;Personas ocupadas')).to.deep.equal(columns);
    expect(columnsOf('Kod NUTS;Branża;Rok;Liczba pracujących')).to.deep.equal(columns);
  });

  it('tells codes from names where both columns are called region', () => {
    const {columns} = csvLayout('region;code;value\nStuttgart;DE11;5\nKarlsruhe;DE12;6');
    expect(columns).to.deep.equal({region: 1, name: 0, employment: 2});
  });

  it('knows a column of codes by what is in it', () => {
    expect(csvLayout('wo;value\nDE11;5\nDE12;6').columns).to.have.property('region', 0);
  });

  it('takes a total as the figure only where there is no other', () => {
    expect(csvLayout('geo;total\nDE11;5').columns).to.have.property('employment', 1);
    expect(csvLayout('geo;total;value\nDE11;5;6').columns).to.include({
      regionTotal: 1,
      employment: 2,
    });
  });

  it('takes the columns that it is told', () => {
    const columns = {employment: 'Zahl', name: ''};
    expect(csvLayout('geo;name;Zahl\nDE11;x;5', {columns}).columns).to.deep.equal({
      region: 0,
      employment: 2,
    });
  });

  it('refuses a named column that is not there', () => {
    const columns = {employment: 'Zahl'};
    expect(() => csvLayout('geo;value\nDE11;5', {columns})).to.throw('not "Zahl"');
  });

  it('refuses text without rows', () => {
    expect(() => csvLayout('')).to.throw(
      'must have a row of headings and at least one row of figures',
    );
    expect(() => csvLayout('geo;value\r\n')).to.throw('at least one row of figures');
  });

  it('keeps quoted line ends in their cell and counts lines of the text', () => {
    const {rows} = csvLayout('geo;value;note\nDE11;5;"one\ntwo"\n\nDE12;6;');
    expect(rows.map(({line}) => line)).to.deep.equal([2, 5]);
    expect(rows[0]?.cells[2]).to.equal('one\ntwo');
  });
});
