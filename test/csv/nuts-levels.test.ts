import {describe, it} from 'node:test';

import type {CsvHotspots, CsvOptions} from '../../src/csv/csv-reading.js';
import {hotspotDatasetFromCsv} from '../../src/csv/hotspot-dataset-from-csv.js';
import {problemText} from '../../src/dataset/data-problem.js';
import {flagLetters} from '../../src/dataset/quality-flag.js';
import {nutsRegions0} from '../../src/nuts/nuts-regions-0.js';
import {nutsRegions1} from '../../src/nuts/nuts-regions-1.js';
import {nutsRegions2} from '../../src/nuts/nuts-regions-2.js';
import {nutsRegions3} from '../../src/nuts/nuts-regions-3.js';
import {regionParts} from '../../src/nuts/region-parts.js';
import {expect} from '../expect.js';

const LEVELS = [nutsRegions0, nutsRegions1, nutsRegions2, nutsRegions3];

describe('tables of every level and version of NUTS', () => {
  for (const {level, versions} of LEVELS) {
    for (const {year, points} of versions) {
      it(`places all ${points.size} regions of level ${level} of NUTS ${year}`, () => {
        const lines = [...points.keys()].map((code, at) => `${code};a;${at + 1}`);
        const read = readTable(`geo;sector;persons\n${lines.join('\n')}`);
        expect(read.problems).to.deep.equal([]);
        expect(read.level).to.equal(level);
        expect(read.dataset.regions.map(({code}) => code)).to.deep.equal([...points.keys()]);
        const [first] = points.values();
        expect(read.dataset.regions[0]?.name).to.equal(first?.name);
      });
    }
  }

  it('shows one level of several and says which', () => {
    const codes = LEVELS.slice(0, 3).flatMap(({versions}) => [
      ...(versions[4]?.points.keys() ?? []),
    ]);
    const read = readTable(`geo;persons\n${codes.map((code) => `${code};5`).join('\n')}`);
    expect(read.level).to.equal(2);
    expect(read.dataset.regions).to.have.lengthOf(334);
    expect(texts(read)).to.include('warning: geo: has regions of levels 1 and 2; level 2 is shown');
    expect(texts(read).some((text) => text.startsWith('error'))).to.equal(false);
  });

  it('shows the level that is asked for', () => {
    const read = readTable('geo;persons\nDE1;7\nDE11;5\nDE12;2', {level: 1});
    expect(figures(read)).to.deep.equal(['DE1: 7']);
    expect(() => readTable('geo;persons\nDE1;7', {level: 4})).to.throw('level must be one of 0, 1');
  });

  it('loses no larger region without a word', () => {
    const read = readTable('geo;persons\nDE1;7\nFR10;5\nITC1;2');
    expect(figures(read)).to.deep.equal(['FR10: 5', 'ITC1: 2']);
    expect(texts(read)).to.include(
      'error: line 2 (DE1), geo: is of level 1 and has no regions of level 2 in the table; the region and its figures were left out',
    );
  });
});

describe('codes of several versions of NUTS', () => {
  it('carries a code over that only changed', () => {
    const read = readTable('geo;year;persons\nFR71;2012;5\nFRK2;2018;6\nHR05;2018;1');
    expect(figures(read)).to.deep.equal(['FRK2 2012: 5', 'FRK2 2018: 6', 'HR05 2018: 1']);
    expect(texts(read)).to.include(
      'warning: geo: has codes of other versions than NUTS 2024; read FR71 as FRK2',
    );
    expect(texts(read)).to.include(
      'warning: geo: was read by year: NUTS 2013: 2012; NUTS 2024: 2018',
    );
  });

  it('sums parts where all are there, and only then', () => {
    const read = readTable(
      'geo;year;persons\nUKI1;2012;9\nEL11;2012;1\nUKI3;2014;3\nUKI4;2014;4\nUKI5;2014;1',
      {nuts: 2010},
    );
    expect(figures(read)).to.deep.equal(['UKI1 2012: 9', 'UKI1 2014: 7', 'EL11 2012: 1']);
    expect(texts(read)).to.include(
      'error: line 6, geo: UKI5 is part of a region of NUTS 2010 whose other parts have no figures; left out',
    );
  });

  it('makes no sum of a part that is missing', () => {
    const read = readTable('geo;year;persons\nUKI1;2012;9\nUKI3;2014;: c\nUKI4;2014;4', {
      nuts: 2010,
    });
    expect(figures(read)).to.deep.equal(['UKI1 2012: 9', 'UKI1 2014: NaN c']);
  });

  it('flags the break where a boundary moved', () => {
    const years = [2008, 2009, 2010, 2011];
    const lines = years.map((year) => `${year < 2010 ? 'DED1' : 'DED4'};${year};5`);
    const read = readTable(`geo;year;persons\n${lines.join('\n')}\nITH1;2010;1\nITH1;2011;1`);
    expect(figures(read)).to.include.members([
      'DED4 2008: 5 d',
      'DED4 2009: 5 d',
      'DED4 2010: 5 b',
      'DED4 2011: 5',
    ]);
  });

  it('keeps the figure of the own code where both codes are given', () => {
    const read = readTable('geo;year;persons\nEL51;2013;5\nEL11;2013;6\nUKI3;2013;1\nUKI4;2013;2');
    expect(figures(read)).to.deep.equal(['EL51 2013: 5', 'UKI3 2013: 1', 'UKI4 2013: 2']);
    expect(texts(read)).to.include(
      'warning: geo: gives figures of a region under two codes; those of EL11 were left out',
    );
  });

  it('takes the figure of the other code where the own one has none', () => {
    const wide = 'geo\tpersons 2012\tpersons 2013\nEL51\t:\t5\nEL11\t6\t:\nUKI3\t:\t1';
    expect(figures(readTable(wide))).to.include.members(['EL51 2012: 6', 'EL51 2013: 5']);
  });

  it('does not take a code for another region that bears it later', () => {
    const read = readTable(
      'geo;year;persons\nHR01;2008;7\nHR02;2008;5\nFR71;2008;5\nHR02;2022;6\nFRK2;2022;4\nHR05;2022;4',
    );
    expect(figures(read)).to.not.include('HR02 2008: 5');
    expect(texts(read)).to.include(
      'error: line 3, geo: HR02 is the code of another region of NUTS 2024; the figures were left out',
    );
  });

  it('shows countries that left NUTS by their last version', () => {
    const read = readTable('geo;persons\nPT1A;5\nPT1B;4\nNL35;3\nUKC1;2');
    expect(read.nuts).to.equal(2024);
    expect(figures(read)).to.include('UKC1: 2');
    expect(read.problems).to.deep.equal([]);
  });

  it('sums totals of all activities as it does figures', () => {
    const read = readTable('geo;sector;persons\nUKI3;a;3\nUKI4;a;4\nUKI3;TOTAL;30\nUKI4;TOTAL;40', {
      nuts: 2010,
    });
    expect(figures(read)).to.deep.equal(['UKI1: 7']);
    expect([...(read.dataset.total ?? [])]).to.deep.equal([70]);
  });

  it('sums a column of totals, too', () => {
    const read = readTable('geo;sector;persons;region total\nUKI3;a;3;30\nUKI4;a;4;40', {
      nuts: 2010,
      columns: {regionTotal: 'region total'},
    });
    expect([...(read.dataset.total ?? [])]).to.deep.equal([70]);
  });
});

describe('territorial levels of the United Kingdom', () => {
  it('reads those of 2021 as NUTS', () => {
    expect(figures(readTable('geo;persons\nTLC1;5\nTLI3;6'))).to.deep.equal(['UKC1: 5', 'UKI3: 6']);
  });

  it('sums those of 2025 that are parts, and lists those that are not', () => {
    const read = readTable('geo;persons\nTLH4;1\nTLH5;2\nTLH6;4\nTLC4;9\nTLD3;5');
    expect(figures(read)).to.deep.equal(['UKD3: 5', 'UKH1: 7']);
    expect(texts(read).filter((text) => text.startsWith('error'))).to.have.lengthOf(1);
    expect(texts(read).find((text) => text.startsWith('error'))).to.contain('UKC4');
  });

  it('recodes those of 2025 at level 3', () => {
    expect(
      figures(readTable('geo;persons\nTLC31;5\nTLD33;6\nTLN10;7', {nuts: 2021})),
    ).to.have.members(['UKC11: 5', 'UKD33: 6', 'UKN0A: 7']);
  });
});

describe('generated tables of two versions', () => {
  for (const {level, versions} of [nutsRegions1, nutsRegions2, nutsRegions3]) {
    const regions = LEVELS[level] ?? nutsRegions2;
    for (const [at, {year: home, points}] of versions.entries()) {
      const {year: other} = versions[at === 0 ? 1 : at - 1] ?? {year: NaN};
      it(`carries ${other} over to ${home} at level ${level}, each person once`, () => {
        const find = regionParts(regions, home, other);
        const wanted = new Map<string, number>();
        const lines: string[] = [];
        for (const code of points.keys()) {
          const parts = find(code)?.codes ?? [];
          lines.push(`${code};2020;1`);
          parts.forEach((part, index) => lines.push(`${part};2019;${2 ** index * lines.length}`));
          const sum = parts.reduce((total, _, index) => {
            const line = lines[lines.length - parts.length + index] ?? '';
            return total + Number(line.split(';')[2]);
          }, 0);
          if (parts.length > 0) wanted.set(code, sum);
        }
        const read = readTable(`geo;year;persons\n${lines.join('\n')}`, {nuts: home});
        const got = new Map(
          figures(read)
            .filter((text) => text.includes(' 2019: '))
            .map((text) => [text.slice(0, level + 2), Number(text.split(' ')[2])]),
        );
        expect([...got].sort()).to.deep.equal([...wanted].sort());
        expect(texts(read).filter((text) => text.startsWith('error'))).to.deep.equal([]);
      });
    }
  }
});

function readTable(text: string, options: CsvOptions = {}): CsvHotspots {
  const read = hotspotDatasetFromCsv(text, {
    sector: 'a',
    levels: [nutsRegions3],
    ...options,
  });
  const problems = read.problems.filter(({message}) => !message.includes('no recognised column'));
  return {...read, problems};
}

function texts({problems}: CsvHotspots): readonly string[] {
  return problems.map((problem) => `${problem.severity}: ${problemText(problem)}`);
}

/** `DE11 2012: 5 d`. */
function figures({dataset}: CsvHotspots): readonly string[] {
  const {observations, regions, years} = dataset;
  const list = regions.flatMap(({code}, region) =>
    years.flatMap((year, y) => {
      const [start = 0, end = 0] = [observations.start[y], observations.start[y + 1]];
      const at = observations.region.subarray(start, end).indexOf(region);
      if (at < 0) return [];
      const flags = flagLetters(observations.flags?.[start + at] ?? 0).join('');
      const time = year === 0 ? '' : ` ${year}`;
      return [`${code}${time}: ${observations.employment[start + at]} ${flags}`.trim()];
    }),
  );
  return list;
}
