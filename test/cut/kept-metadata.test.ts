import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

import {cutHotspots} from '../../src/cut/cut-hotspots.js';
import type {CutRequest} from '../../src/cut/cut-request.js';
import type {HotspotDataset} from '../../src/dataset/hotspot-dataset.js';
import {ratioMeasures} from '../../src/figures/available-measures.js';
import {HotspotFigures} from '../../src/figures/hotspot-figures.js';
import {similarRegions} from '../../src/figures/similar-regions.js';
import {parseHotspots} from '../../src/reading/parse-hotspots.js';
import {openingView} from '../../src/state/opening-view.js';
import {regionProfile} from '../../src/view/region-profile.js';
import {regionStrengths} from '../../src/view/region-strengths.js';
import {expect} from '../expect.js';

const sample = parseHotspots(JSON.parse(readFileSync('data/eu-hotspots.geojson', 'utf8'))).dataset;
const CARS = {sectors: ['traded:automotive']};

describe('what a cut says of itself', () => {
  it('is the view of the whole, where the cut has it', () => {
    expect(openingView(cut(CARS)).view).to.deep.include({
      ...{taxonomy: 'traded', sectors: 'automotive', year: 2012, minStars: 2},
    });
  });

  it('is a view of its own sectors and years otherwise', () => {
    const {view, problems} = openingView(cut({sectors: ['emerging:digital'], years: [2010]}));
    expect(view).to.deep.include({taxonomy: 'emerging', sectors: 'digital', year: 2010});
    expect(problems).to.deep.equal([]);
  });

  it('is a view of the countries that it is asked for', () => {
    expect(openingView(cut({...CARS, countries: ['DE', 'GR']})).view.countries).to.equal('DE EL');
  });

  it('hides sectors that the whole hides, unless it has no others', () => {
    const hiddenOf = (...sectors: readonly string[]): readonly unknown[] =>
      cut({sectors}).sectors.map(({id, hidden}) => [id, hidden]);
    expect(hiddenOf('ecosystem:retail', 'ecosystem:health')).to.deep.equal([
      ['health', true],
      ['retail', undefined],
    ]);
    expect(hiddenOf('ecosystem:health')).to.deep.equal([['health', undefined]]);
  });

  it('has the questions that it answers, and no others', () => {
    const all = sample.metadata.questions ?? [];
    expect(cut({}).metadata.questions).to.deep.equal(all);
    const own = all.filter(({view}) => view.includes('biopharmaceuticals'));
    expect(own).to.not.be.empty;
    expect(cut({sectors: ['traded:biopharmaceuticals']}).metadata.questions).to.deep.equal(own);
    expect(cut(CARS).metadata.questions).to.equal(undefined);
  });

  it('has annotations of its sectors, years and countries', () => {
    const annotations = [
      {text: 'cars', region: 'DE11', sectors: ['traded:automotive', 'traded:plastics']},
      {text: 'plastics', region: 'DE11', sectors: ['traded:plastics']},
      {text: '2014', region: 'DE11', year: 2014},
      {text: 'Stuttgart', region: 'DE11'},
      {text: 'Paris', region: 'FR10'},
    ];
    const whole = {...sample, metadata: {...sample.metadata, annotations}};
    const part = cut({...CARS, years: [2012], countries: ['DE']}, whole);
    expect(part.metadata.annotations).to.deep.equal([
      {text: 'cars', region: 'DE11', sectors: ['traded:automotive']},
      {text: 'Stuttgart', region: 'DE11'},
    ]);
  });

  it('keeps texts in the languages asked for, and in English where one is lacking', () => {
    const {metadata, regions, sectors} = cut({...CARS, languages: ['de']});
    expect(Object.keys(metadata.title ?? '')).to.deep.equal(['de']);
    expect(Object.keys(sectors[0]?.label ?? '')).to.deep.equal(['de']);
    const notes = regions.flatMap(({note}) => (note === undefined ? [] : Object.keys(note)));
    expect([...new Set(notes)]).to.deep.equal(['de']);
    const title = {en: 'Hotspots', fr: 'Pôles'};
    const whole = {...sample, metadata: {...sample.metadata, title}};
    expect(cut({...CARS, languages: ['de']}, whole).metadata.title).to.deep.equal({en: 'Hotspots'});
  });

  it('refuses a language that no text has', () => {
    expect(() => cutHotspots(sample, {languages: ['xx']})).to.throw(RangeError, 'language xx');
  });
});

describe('a list that lacks sectors', () => {
  const figures = new HotspotFigures(cut({...CARS, years: [2012]}));

  it('is marked as an excerpt, and a complete one is not', () => {
    const {sectors} = sample.taxonomies.find(({id}) => id === 'emerging') ?? {};
    const keys = sectors?.map(({key}) => key) ?? [];
    const part = cut({sectors: [...keys, 'traded:automotive']});
    expect(part.taxonomies.map(({id, excerpt}) => [id, excerpt])).to.deep.equal([
      ['traded', true],
      ['emerging', undefined],
    ]);
  });

  it('gives no sum of stars over all its sectors', () => {
    expect(ratioMeasures(figures)).to.not.include('portfolio');
    expect(ratioMeasures(new HotspotFigures(sample))).to.include('portfolio');
    const subject = {region: 'DE11', taxonomy: 'traded', year: 2012};
    expect(regionProfile(figures, subject)?.strengths).to.deep.equal([]);
    expect(regionStrengths(figures, 0)).to.equal(undefined);
  });

  it('gives no regions with similar sectors', () => {
    const question = {region: 0, taxonomy: 'traded', year: 2012};
    expect(similarRegions(figures, question, 5)).to.deep.equal([]);
  });
});

function cut(request: CutRequest, whole: HotspotDataset = sample): HotspotDataset {
  return parseHotspots(JSON.parse(JSON.stringify(cutHotspots(whole, request)))).dataset;
}
