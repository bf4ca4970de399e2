import {describe, it} from 'node:test';

import type {DataProblem} from '../../../src/dataset/data-problem.js';
import {
  datasetMetadata,
  type DeclaredMetadata,
} from '../../../src/reading/draft/dataset-metadata.js';
import {problemList} from '../../../src/reading/values/problem-list.js';
import {expect} from '../../expect.js';

describe('datasetMetadata', () => {
  it('takes all that the contract has', () => {
    const {declared, problems} = read({
      version: 1,
      title: {en: 'Hotspots', de: 'Hotspots'},
      source: 'Eurostat',
      attribution: 'Source: Eurostat',
      definition: {en: 'Three stars'},
      disclaimer: 'No opinion',
      totalLabel: {en: 'of manufacturing'},
      missing: 'not available',
      nuts: 2010,
      extracted: '2017-08-01',
      view: 'sectors=automotive',
      questions: [{text: {en: 'Where?', de: 'Wo?'}, view: 'sectors=automotive&year=2008'}],
      years: [2008, 2009],
      partial: {'2008': ['FR', 'FI']},
    });
    expect(problems).to.deep.equal([]);
    expect(declared.years).to.deep.equal([2008, 2009]);
    expect(declared.metadata).to.deep.equal({
      title: {en: 'Hotspots', de: 'Hotspots'},
      source: 'Eurostat',
      attribution: 'Source: Eurostat',
      definition: {en: 'Three stars'},
      disclaimer: 'No opinion',
      totalLabel: {en: 'of manufacturing'},
      missing: 'not available',
      nuts: 2010,
      extracted: '2017-08-01',
      view: 'sectors=automotive',
      questions: [{text: {en: 'Where?', de: 'Wo?'}, view: 'sectors=automotive&year=2008'}],
      partial: new Map([[2008, ['FR', 'FI']]]),
    });
  });

  it('needs none of it', () => {
    for (const value of [undefined, null, {}]) {
      expect(read(value)).to.deep.equal({
        declared: {metadata: {partial: new Map()}},
        problems: [],
      });
    }
  });

  it('names the member that is wrong, and keeps the others', () => {
    const wrong = {title: 5, nuts: '2010', extracted: 'yesterday', partial: [], years: 'all'};
    const {declared, problems} = read({...wrong, view: {year: 2012}, source: 'Eurostat'});
    expect(declared.metadata).to.deep.equal({source: 'Eurostat', partial: new Map()});
    expect(problems.map(({field}) => field).sort()).to.deep.equal([
      ...['hotspots.extracted', 'hotspots.nuts', 'hotspots.partial', 'hotspots.title'],
      ...['hotspots.view', 'hotspots.years'],
    ]);
  });

  for (const view of [5, 'automotive', ['year=2012'], `year=${'2'.repeat(5_000)}`]) {
    it(`refuses the view ${JSON.stringify(view).slice(0, 20)}`, () => {
      const {declared, problems} = read({view});
      expect(declared.metadata).to.deep.equal({partial: new Map()});
      expect(problems.map(({field}) => field)).to.deep.equal(['hotspots.view']);
    });
  }

  it('keeps the good questions beside bad ones', () => {
    const good = {text: 'Where?', view: 'year=2012'};
    const questions = [null, {...good, view: 'there'}, {...good, text: undefined}, good];
    const {declared, problems} = read({questions});
    expect(declared.metadata.questions).to.deep.equal([good]);
    expect(problems.map(({field}) => field)).to.deep.equal([
      ...['hotspots.questions[0].view', 'hotspots.questions[1].view', 'hotspots.questions[2].text'],
    ]);
  });

  it('refuses questions without an end', () => {
    const questions = Array.from({length: 11}, () => ({text: 'Where?', view: 'year=2012'}));
    const {declared, problems} = read({questions});
    expect(declared.metadata.questions).to.equal(undefined);
    expect(problems.map(({field}) => field)).to.deep.equal(['hotspots.questions']);
  });

  it('leaves a gap for a year that cannot be used, so that arrays stay aligned', () => {
    const {declared, problems} = read({years: [2008, '2009', 2008, 2010]});
    expect(declared.years).to.deep.equal([2008, undefined, undefined, 2010]);
    expect(problems.map(({field}) => field)).to.deep.equal([
      'hotspots.years[1]',
      'hotspots.years[2]',
    ]);
  });

  it('warns of a version it does not know, and reads on', () => {
    const {declared, problems} = read({version: 2, nuts: 2021});
    expect(declared.metadata.nuts).to.equal(2021);
    expect(problems[0]).to.deep.include({severity: 'warning', field: 'hotspots.version'});
  });

  it('refuses partial years without country codes', () => {
    const {declared, problems} = read({partial: {'2008': ['France'], x: ['FR'], '2009': ['FR']}});
    expect([...declared.metadata.partial]).to.deep.equal([[2009, ['FR']]]);
    expect(problems).to.have.length(2);
  });

  it('is not fooled by a member that all objects inherit', () => {
    const {declared} = read(JSON.parse('{"__proto__":{"nuts":2010}}'));
    expect(declared.metadata).to.deep.equal({partial: new Map()});
  });
});

function read(value: unknown): {declared: DeclaredMetadata; problems: readonly DataProblem[]} {
  const problems = problemList();
  const declared = datasetMetadata(value, problems);
  return {declared, problems: problems.all()};
}
