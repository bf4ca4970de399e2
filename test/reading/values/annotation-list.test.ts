import {describe, it} from 'node:test';

import type {Annotation} from '../../../src/dataset/annotation.js';
import type {DataProblem} from '../../../src/dataset/data-problem.js';
import {problemText} from '../../../src/dataset/data-problem.js';
import {annotationList} from '../../../src/reading/values/annotation-list.js';
import {problemList} from '../../../src/reading/values/problem-list.js';
import {expect} from '../../expect.js';
import {hostileObject} from '../../hostile-object.js';
import {sampleDataset} from '../../sample-dataset.js';

const dataset = sampleDataset([
  {region: 'DE11', sector: 'traded:automotive', year: 2011, employment: 10},
  {region: 'FR10', sector: 'traded:digital', year: 2012, employment: 20},
  {region: 'FR10', sector: 'emerging:digital', year: 2012, employment: 20},
]);

describe('annotationList', () => {
  it('takes all that the contract has', () => {
    const {annotations, problems} = read([
      {region: 'DE11', text: 'Cars'},
      {coordinates: [-1.9, 52.5], text: {en: 'Motor city', de: 'Autostadt'}},
      {region: 'FR10', text: 'Code', sectors: ['automotive', 'emerging:digital'], year: 2012},
    ]);
    expect(problems).to.deep.equal([]);
    expect(annotations).to.deep.equal([
      {text: 'Cars', region: 'DE11'},
      {text: {en: 'Motor city', de: 'Autostadt'}, coordinates: [-1.9, 52.5]},
      {
        ...{text: 'Code', region: 'FR10', year: 2012},
        sectors: ['traded:automotive', 'emerging:digital'],
      },
    ]);
  });

  it('takes none for an empty list', () => {
    for (const none of [undefined, null, []]) {
      expect(read(none)).to.deep.equal({annotations: [], problems: []});
    }
  });

  it('leaves out what cannot be used, says where, and keeps the others', () => {
    const good = {region: 'DE11', text: 'Cars'};
    const {annotations, problems} = read([
      ...[good, 5, {region: 'DE11'}, {region: 'DE11', text: ' \n'}, {region: 'XX', text: 'Cars'}],
      ...[{text: 'Cars'}, {coordinates: [9, 480], text: 'Cars'}, {...good, year: 2040}],
      ...[
        {...good, sectors: 'automotive'},
        {...good, sectors: ['digital']},
      ],
    ]);
    expect(annotations).to.deep.equal([good]);
    expect(problems.map(problemText)).to.deep.equal([
      'annotations[1]: must be an object; the annotation was left out (found 5)',
      'annotations[2].text: must be text, or text by language; the annotation was left out',
      'annotations[3].text: must be text, or text by language; the annotation was left out (found " \\u000a")',
      'annotations[4].region: must be the code of a region of the data; the annotation was left out (found "XX")',
      'annotations[5]: must have a region or coordinates; the annotation was left out (found {"text"})',
      'annotations[6].coordinates: must be degrees east and degrees north; the annotation was left out (found [9, 480] (2 values))',
      'annotations[7].year: must be a year of the data; the annotation was left out (found 2040)',
      'annotations[8].sectors: must be an array of sectors of the data; the annotation was left out (found "automotive")',
      'annotations[9].sectors: must say which sector is meant: traded:digital or emerging:digital; the annotation was left out (found ["digital"] (1 values))',
    ]);
  });

  it('shortens a text of 40,000 characters to 120, and says so once', () => {
    const {annotations, problems} = read([{region: 'DE11', text: '🚗'.repeat(20_000)}]);
    const [{text = ''} = {}] = annotations;
    expect(String(text).length).to.be.at.most(120);
    expect(String(text)).to.match(/^(🚗)+…$/u);
    expect(problems.map(({field, message}) => `${field} ${message}`)).to.deep.equal([
      'annotations[0].text has more than 120 characters; it was shortened to them',
    ]);
  });

  it('keeps markup as text, and no control characters', () => {
    const {annotations} = read([{region: 'DE11', text: '<b>Cars</b>\u0000\u0007\n\tand  more'}]);
    expect(annotations[0]?.text).to.equal('<b>Cars</b> and more');
  });

  it('keeps twenty, and says that there are more', () => {
    const list = Array.from({length: 21}, () => ({region: 'DE11', text: 'Cars'}));
    const {annotations, problems} = read(list);
    expect(annotations).to.have.length(20);
    expect(problems.map(({message}) => message)).to.deep.equal([
      'has more than 20 annotations; the others were left out',
    ]);
  });

  it('reports a list that refuses to be read', () => {
    const {annotations, problems} = read([hostileObject('revoked')]);
    expect(annotations).to.deep.equal([]);
    expect(problems).to.have.length(1);
  });
});

function read(given: unknown): {
  readonly annotations: readonly Annotation[];
  readonly problems: readonly DataProblem[];
} {
  const problems = problemList();
  const annotations = annotationList(given, {field: 'annotations', dataset}, problems);
  return {annotations, problems: problems.all()};
}
