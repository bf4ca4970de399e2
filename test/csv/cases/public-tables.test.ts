import {describe, it} from 'node:test';

import {expect} from '../../expect.js';
import {figuresOf} from './figures-of.js';

/** Small tables with made-up figures, in the manner of public sources. */
describe('tables in the manner of public sources', () => {
  it('Destatis: title lines, headings in three lines, men beside the total, a footer', async () => {
    const {figures, problems} = await figuresOf(
      text(
        '"Tabelle: 13111-0007"',
        '"Beschäftigte am Arbeitsort";;;;;',
        ';;;2021;2021;2022',
        ';;;Insgesamt;Männer;Insgesamt',
        ';;;Anzahl;Anzahl;Anzahl',
        'DE11;Stuttgart;C;2000000;1200000;2010000',
        'DE12;Karlsruhe;C;1300000;700000;-',
        '__________',
        '© Statistisches Bundesamt',
      ),
    );
    expect(figures).to.deep.equal([
      'DE11 all 2021: 2000000',
      'DE12 all 2021: 1300000',
      'DE11 all 2022: 2010000',
    ]);
    expect(problems.join()).to.contain('2 lines beneath the table');
  });

  it('INSEE: thousands and years in the headings, decimal commas, blanks', async () => {
    const {figures} = await figuresOf(
      text(
        'Code région;Libellé;"Emploi salarié 2019 (en milliers)";"Emploi salarié 2020 (en milliers)"',
        'FR10;Île-de-France;5 412,3;5 390,1',
      ),
    );
    expect(figures).to.deep.equal(['FR10 all 2019: 5412300', 'FR10 all 2020: 5390100']);
  });

  it('INE: code and name in one cell, both sexes among men and women', async () => {
    const {figures, problems} = await figuresOf(
      text(
        'Comunidad autónoma;Rama de actividad;Sexo;Periodo;Total',
        'ES51 Cataluña;Industria;Ambos sexos;2021;612400',
        'ES51 Cataluña;Industria;Hombres;2021;430100',
        'ES51 Cataluña;Industria;Mujeres;2021;182300',
      ),
    );
    expect(figures).to.deep.equal(['ES51 Industria 2021: 612400']);
    expect(problems).to.deep.equal([
      'warning: Sexo: Ambos sexos was read as the total; rows of Hombres, Mujeres were left out',
    ]);
  });

  it('Istat: codes with labels beside them, sexes by number, flags by code and by word', async () => {
    const {figures} = await figuresOf(
      text(
        '"ITTER107","Territorio","TIPO_DATO1","Tipo dato","ATECO_2007","Ateco 2007","SEXISTAT1","Sesso","TIME","Seleziona periodo","Value","Flag Codes","Flags"',
        '"ITC4","Lombardia","EMP","occupati","C","industria manifatturiera","9","totale","2020","2020",900500,,',
        '"ITC4","Lombardia","EMP","occupati","C","industria manifatturiera","1","maschi","2020","2020",600100,,',
        '"ITC1","Piemonte","EMP","occupati","C","industria manifatturiera","9","totale","2020","2020",400250,"e","dato stimato"',
      ),
    );
    expect(figures).to.deep.equal(['ITC4 C 2020: 900500', 'ITC1 C 2020: 400250 e']);
  });

  it('OECD.Stat: unit in persons with a power code of thousands', async () => {
    const {figures, problems} = await figuresOf(
      text(
        '"REG_ID","Regions","VAR","Indicator","SEX","Gender","TIME","Year","Unit Code","Unit","PowerCode Code","PowerCode","Value","Flag Codes","Flags"',
        '"DE11","Stuttgart","EMP","Employment","T","Total","2018","2018","PER","Persons","3","Thousands",2200.5,,',
        '"DE12","Karlsruhe","EMP","Employment","T","Total","2018","2018","PER","Persons","3","Thousands",1500.25,"E","Estimated value"',
      ),
    );
    expect(figures).to.deep.equal(['DE11 all 2018: 2200500', 'DE12 all 2018: 1500250 e']);
    expect(problems.join()).to.contain('PowerCode Code: is 3; the figures were multiplied by 1000');
  });

  it('OECD Data Explorer: SDMX-CSV 2.0 with UNIT_MULT', async () => {
    const {figures} = await figuresOf(
      text(
        'STRUCTURE;STRUCTURE_ID;ACTION;FREQ;REF_AREA;MEASURE;ACTIVITY;UNIT_MEASURE;TIME_PERIOD;OBS_VALUE;OBS_STATUS;UNIT_MULT;DECIMALS',
        'DATAFLOW;OECD:X(2.0);I;A;DE11;EMP;C;PS;2020;612.345;A;3;0',
        'DATAFLOW;OECD:X(2.0);I;A;DE12;EMP;C;PS;2020;412.345;P;3;0',
        'DATAFLOW;OECD:X(2.0);D;A;DE13;EMP;C;PS;2020;1;A;3;0',
      ),
    );
    expect(figures).to.deep.equal(['DE11 C 2020: 612345', 'DE12 C 2020: 412345 p']);
  });

  it('Statistics Denmark: years as columns, code and name in a cell, dots for missing', async () => {
    const {figures} = await figuresOf(
      text(
        'region;branche;2018;2019',
        'DK01 Hovedstaden;C10;54321;..',
        'DK02 Sjælland;C10;23456;24000',
      ),
    );
    expect(figures).to.deep.equal([
      'DK01 C10 2018: 54321',
      'DK02 C10 2018: 23456',
      'DK02 C10 2019: 24000',
    ]);
  });

  it('Statistics Sweden: a measure and a year in each heading', async () => {
    const {figures} = await figuresOf(
      text(
        '"region","näringsgren SNI 2007","kön","Sysselsatta 2019","Sysselsatta 2020"',
        '"SE11 Stockholm","C tillverkning","totalt","60000","61000"',
      ),
    );
    expect(figures).to.deep.equal([
      'SE11 c-tillverkning 2019: 60000',
      'SE11 c-tillverkning 2020: 61000',
    ]);
  });

  it('ONS: codes of the ITL beside names', async () => {
    const {figures, problems} = await figuresOf(
      text(
        'Date,Geography,Geographycode,Industry,Value',
        '2019,Tees Valley and Durham,TLC1,C,50000',
        '2019,Northumberland and Tyne and Wear,TLC2,C,60000',
      ),
    );
    expect(figures).to.deep.equal(['UKC1 C 2019: 50000', 'UKC2 C 2019: 60000']);
    expect(problems.join()).to.contain('read TLC1 as UKC1, TLC2 as UKC2');
  });

  it('R: row names, X before years, NA', async () => {
    const {figures, problems} = await figuresOf(
      text(
        '"","geo","nace_r2","X2015","X2016"',
        '"1","DE11","C29",150000,151000',
        '"2","DE12","C29",NA,31000',
      ),
    );
    expect(figures).to.deep.equal([
      'DE11 C29 2015: 150000',
      'DE11 C29 2016: 151000',
      'DE12 C29 2016: 31000',
    ]);
    expect(problems).to.deep.equal([]);
  });

  it('pandas: an index without a heading, melted measures', async () => {
    const {figures} = await figuresOf(
      text(
        ',geo,sector,year,variable,value',
        '0,DE11,C29,2015.0,employment,150000.0',
        '1,DE11,C29,2015.0,localUnits,12.0',
      ),
    );
    expect(figures).to.deep.equal(['DE11 C29 2015: 150000 | 12 NaN']);
  });

  it('Eurostat: per cent beside thousands, a total of all activities, countries', async () => {
    const {figures, dataset} = await figuresOf(
      text(
        'freq,unit,nace_r2,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG',
        'A,THS,TOTAL,DE11,2019,2100.5,',
        'A,THS,C,DE11,2019,645.1,p',
        'A,PC,C,DE11,2019,30.7,',
        'A,THS,C,DE,2019,8000,',
      ),
    );
    expect(figures).to.deep.equal(['DE11 C 2019: 645100 p']);
    expect([...(dataset.total ?? [])]).to.deep.equal([2_100_500]);
  });

  it('refuses parts of a year, plants by size and other measures, each by name', async () => {
    const refused = [
      [
        ['geo,2021M01,2021M02,Total', 'DE11,1,2,', 'DE12,3,4,'],
        'name parts of years (2021M01, 2021M02)',
      ],
      [
        ['geo,year,value', 'DE11,2020-Q1,5', 'DE12,2020-Q2,6'],
        'year: must be a whole number such as 2012',
      ],
      [
        ['geo,nace_r2,size_emp,year,value', 'DE11,C29,0-9,2020,1', 'DE11,C29,10-49,2020,2'],
        'size_emp: divides the figures (0-9, 10-49)',
      ],
      [['geo,year,na_item,unit,value', 'DE11,2020,B1GQ,MIO_EUR,5'], 'na_item: does not say'],
      [
        ['geo,year,value,unit', 'DE11,2020,5,EUR_HAB'],
        'unit: is EUR_HAB, which does not count persons',
      ],
      [['geo,year,rate (%)', 'DE11,2020,5'], 'no recognised column of figures'],
    ] as const;
    for (const [lines, cause] of refused) {
      const {figures, problems} = await figuresOf(text(...lines));
      expect(figures, cause).to.deep.equal([]);
      expect(problems.join(), cause).to.contain(cause);
    }
  });

  it('doubts persons with decimals where nothing names a unit', async () => {
    const lines = [
      'geo,year,value',
      'DE11,2020,612.4',
      'DE12,2020,290.3',
      'DE13,2020,80.5',
    ] as const;
    const {problems} = await figuresOf(text(...lines));
    expect(problems.join()).to.contain('has decimals in 3 of 3 figures, and nothing names a unit');
    const told = await figuresOf(text(...lines), {unit: 'thousand persons'});
    expect(told.figures).to.deep.equal([
      'DE11 all 2020: 612400',
      'DE12 all 2020: 290300',
      'DE13 all 2020: 80500',
    ]);
    expect(told.problems.join()).not.to.contain('has decimals');
  });

  it('does not add up sections and divisions', async () => {
    const {dataset, problems} = await figuresOf(
      text('geo,nace_r2,year,value', 'DE11,C,2020,100', 'DE11,C29,2020,60'),
      {additive: true},
    );
    expect(dataset.taxonomies[0]?.additive).to.equal(false);
    expect(problems.join()).to.contain('C contains C29; the sectors overlap and are not added up');
  });

  it('reads one of equal rows, and reports a row that differs from an earlier one', async () => {
    const {figures, problems} = await figuresOf(
      text(
        'geo,nace,year,value',
        'DE11,C29,2012,5',
        'DE11,C29,2012,5',
        'DE12,C29,2012,6',
        'DE12,C29,2012,7',
      ),
    );
    expect(figures).to.deep.equal(['DE11 C29 2012: 5', 'DE12 C29 2012: 6']);
    expect(problems).to.deep.equal([
      'warning: line 3: repeats the figure of an earlier row; it was read once',
      'error: line 5 (DE12): is given a second time for its region, sector and year; the first was kept',
    ]);
  });
});

function text(...lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}
