import {describe, it} from 'node:test';

import type {HotspotDataset} from '../../src/dataset/hotspot-dataset.js';
import {openingView} from '../../src/state/opening-view.js';
import {expect} from '../expect.js';
import {sampleDataset} from '../sample-dataset.js';

const dataset = sampleDataset(
  [2011, 2012, 2013].flatMap((year) => [
    {region: 'DE11', sector: 'traded:automotive', year, employment: 900, stars: 3},
    {region: 'FR10', sector: 'traded:automotive', year, employment: 100, stars: 0},
    {region: 'DE11', sector: 'traded:plastics', year, employment: 500, stars: 2},
    {region: 'FR10', sector: 'traded:plastics', year, employment: 600, stars: 0},
  ]),
  {partial: {2013: ['IT']}},
);

const STRONGEST = {taxonomy: 'traded', sectors: 'automotive', year: 2012, minStars: 2};

describe('openingView', () => {
  it('is the strongest sector in the latest full year, two stars or more', () => {
    expect(openingView(dataset)).to.deep.equal({view: STRONGEST, questions: [], problems: []});
  });

  it('is all regions of the largest sector where none is strong', () => {
    const weak = sampleDataset([{region: 'DE11', sector: 'traded:automotive', employment: 9}]);
    expect(openingView(weak).view).to.deep.include({sectors: 'automotive', minStars: 0});
  });

  it('is empty without figures', () => {
    expect(openingView(sampleDataset([]))).to.deep.equal({view: {}, questions: [], problems: []});
  });

  it('is the one that the data names', () => {
    const {view, problems} = opening('sectors=traded:plastics&year=2011&top=1&selected=DE11');
    expect(problems).to.deep.equal([]);
    expect(view).to.deep.include({
      ...{taxonomy: 'traded', sectors: 'plastics', year: 2011, top: 1, minStars: undefined},
      selected: 'DE11',
    });
  });

  it('completes a view that names no figures by the strongest sector', () => {
    const {view} = opening('selected=FR10&areas=focus');
    expect(view).to.deep.include({...STRONGEST, selected: 'FR10', areas: 'focus'});
  });

  for (const [text, value] of [
    ['sectors=shoes', 'shoes'],
    ['year=2100&sectors=automotive', '2100'],
    ['countries=XX', 'XX'],
    ['a=b', 'a=b'],
    [`sectors=${'<b>'.repeat(1_000)}`, `${'<b>'.repeat(26)}…`],
  ] as const) {
    it(`leaves out ${text.slice(0, 20)}, which the data does not have, by name`, () => {
      const {view, problems} = opening(text);
      expect(view).to.deep.equal(STRONGEST);
      expect(problems.map(({field}) => field)).to.deep.equal(['hotspots.view']);
      expect(problems[0]?.value?.slice(0, 20)).to.equal(value.slice(0, 20));
      expect(problems[0]?.value?.length).to.be.below(81);
    });
  }

  it('leaves out what is wrong in a view, by name, and keeps the rest', () => {
    const {view, problems} = opening(
      'sectors=plastics&year=2011&min-stars=many&growth=soon&selected=FR10+XX99&method=own',
    );
    expect(view).to.deep.include({sectors: 'plastics', year: 2011, minStars: 0, selected: 'FR10'});
    expect(view).to.not.include.keys('growth', 'method');
    expect(
      problems.map(({field, message}) => `${field}: ${message.split(':')[0]}`),
    ).to.have.members(
      ['min-stars', 'growth', 'selected', 'method'].map((name) => `hotspots.view: ${name}`),
    );
  });

  it('answers the questions that the figures can answer, and names the others', () => {
    const questions = [
      {text: 'Where are plastics made?', view: 'sectors=plastics&min-stars=2'},
      {text: 'Where are shoes made?', view: 'sectors=shoes'},
    ];
    const found = openingView({...dataset, metadata: {...dataset.metadata, questions}});
    expect(found.questions.map(({text}) => text)).to.deep.equal(['Where are plastics made?']);
    expect(found.questions[0]?.view).to.deep.include({taxonomy: 'traded', sectors: 'plastics'});
    expect(found.problems.map(({field, value}) => [field, value])).to.deep.equal([
      ['hotspots.questions[1].view', 'shoes'],
    ]);
  });
});

function opening(view: string): ReturnType<typeof openingView> {
  const {metadata} = dataset;
  return openingView({...dataset, metadata: {...metadata, view}} satisfies HotspotDataset);
}
