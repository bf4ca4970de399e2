import {describe, it} from 'node:test';

import {bubbleFacts, bubbleSentence} from '../../src/a11y/bubble-facts.js';
import {
  defaultFilter,
  type HotspotFilter,
  type RatioMeasure,
} from '../../src/dataset/hotspot-filter.js';
import {QUALITY_FLAGS} from '../../src/dataset/quality-flag.js';
import {HotspotFigures} from '../../src/figures/hotspot-figures.js';
import {localeFor} from '../../src/locale/locale-for.js';
import {hotspotView, type HotspotView} from '../../src/view/hotspot-view.js';
import {expect} from '../expect.js';
import {sampleDataset} from '../sample-dataset.js';

const totals = {DE11: 1_700_000, FR10: 5_700_000, PL22: 1_000_000, MT00: 100_000};
const dataset = sampleDataset(
  [
    {region: 'DE11', sector: 'traded:automotive', employment: 149_882, stars: 3},
    {
      region: 'DE11',
      sector: 'traded:apparel',
      employment: 2_000,
      flags: QUALITY_FLAGS.e,
      incomplete: 2,
    },
    {region: 'FR10', sector: 'traded:automotive', employment: 147_179},
    {region: 'PL22', sector: 'traded:automotive'},
    {region: 'MT00', sector: 'traded:automotive', employment: 0},
    {region: 'DE11', sector: 'emerging:mobility', employment: 200_000},
    {region: 'DE11', sector: 'emerging:digital', employment: 90_000},
  ],
  {totals},
);
const figures = new HotspotFigures(dataset);
const locale = localeFor('en');

describe('bubbleFacts', () => {
  it('names region, code, country, sector and year', () => {
    const {name, place, subject} = factsOf('DE11', automotive());
    expect(name).to.equal('Region DE11');
    expect(place).to.equal('DE11 · Germany');
    expect(subject).to.equal('automotive, 2012');
  });

  it('has the figures that the view has, as the locale writes them', () => {
    expect(valuesOf('DE11', automotive())).to.deep.equal({
      'People employed': '149\u00a0882',
      'Share of regional employment': '8.8\u00a0%',
      'Location quotient': '2.52',
      Stars: '3 stars, given by the data',
    });
  });

  it('says which criteria earn computed stars', () => {
    const {figures: told} = factsOf('FR10', view({sectors: ['traded:automotive']}));
    expect(told.at(-1)).to.deep.equal({
      label: 'Stars',
      value: 'Size no, Specialised no, Focus no',
    });
  });

  it('names the sector of a sum that has its stars', () => {
    expect(valuesOf('DE11', view({}))['Stars']).to.equal('automotive: 3 stars, given by the data');
  });

  it('has growth with its years where growth colours the map', () => {
    const label = 'Annual employment growth, 2010–2012';
    expect(valuesOf('DE11', grown('growth'))[label]).to.equal('10.0\u00a0%');
    expect(valuesOf('DE11', grown('quotient'))).not.to.have.property(label);
  });

  it('has growth where growth colours the areas', () => {
    const subject = {view: grown('quotient'), region: 0, areas: 'growth'} as const;
    const labels = bubbleFacts(subject, locale).figures.map(({label}) => label);
    expect(labels).to.include('Annual employment growth, 2010–2012');
  });

  it('says that there is no growth across a break, and the flag', () => {
    const {figures: told, notes} = factsOf('FR10', grown('growth'));
    expect(told.map(({value}) => value)).to.include('no data');
    expect(notes).to.deep.equal(['break in time series']);
  });

  it('has wages per person where they colour the map', () => {
    const label = 'Wages and salaries per person employed (€)';
    expect(valuesOf('DE11', grown('productivity'))[label]).to.equal('50\u00a0000');
  });

  it('tells a zero from a missing figure and from one outside the criteria', () => {
    const strict = view({
      sectors: ['traded:automotive'],
      criterion: {minimumEmployment: 148_000},
    });
    const label = 'People employed';
    expect(valuesOf('MT00', automotive())).to.deep.equal({[label]: '0'});
    expect(valuesOf('PL22', automotive())).to.deep.equal({[label]: 'no data'});
    const bare = hotspotView(figures, strict.filter, {others: 'hidden'});
    expect(valuesOf('FR10', bare)).to.deep.equal({[label]: 'not shown (criterion not met)'});
  });

  it('has the figures of a region below the threshold, and says that it is', () => {
    const strict = view({
      sectors: ['traded:automotive'],
      criterion: {minimumEmployment: 148_000},
    });
    expect(valuesOf('FR10', strict)).to.deep.equal(
      valuesOf('FR10', view({sectors: ['traded:automotive']})),
    );
    expect(factsOf('FR10', strict).notes).to.deep.equal(['Below the threshold']);
    expect(factsOf('DE11', strict).notes).to.deep.equal([]);
  });

  it('says how many sectors are summed, that figures lack, and the flags', () => {
    const {subject, notes} = factsOf(
      'DE11',
      view({sectors: ['traded:automotive', 'traded:apparel']}),
    );
    expect(subject).to.equal('2 sectors, 2012');
    expect(notes).to.deep.equal(['estimated', 'incomplete (2 components not published)']);
  });

  it('says of overlapping industries which one is shown', () => {
    const {subject, notes} = factsOf('DE11', view({taxonomy: 'emerging'}));
    expect(subject).to.equal('mobility, 2012');
    expect(notes).to.deep.equal(['most specialised of 2 selected sectors in this region']);
  });

  it('carries the note of the region', () => {
    const regions = dataset.regions.map((region) => ({...region, note: 'Head-office effect'}));
    const noted = new HotspotFigures({...dataset, regions});
    const {notes} = factsOf('FR10', hotspotView(noted, defaultFilter(noted.dataset)));
    expect(notes).to.include('Head-office effect');
  });

  it('carries the annotations of the region, and of no other', () => {
    const annotations = [
      {region: 'FR10', text: 'Head offices'},
      {region: 'DE11', text: 'Two makers of cars'},
      {coordinates: [2, 48], text: 'A place'},
    ] as const;
    const noted = hotspotView(figures, defaultFilter(dataset), {annotations});
    expect(factsOf('FR10', noted).notes).to.include('Head offices');
    expect(factsOf('FR10', noted).notes).to.have.length(1);
    expect(factsOf('PL22', noted).notes).to.deep.equal([]);
  });
});

describe('bubbleSentence', () => {
  it('says all facts in one sentence', () => {
    const sentence = bubbleSentence({view: automotive(), region: 0}, locale);
    expect(sentence).to.match(/^Region DE11, DE11 · Germany, automotive, 2012, People employed: /);
    expect(sentence).to.contain('Location quotient: 2.52');
  });
});

function view(filter: Partial<HotspotFilter>): HotspotView {
  return hotspotView(figures, {...defaultFilter(dataset), ...filter});
}

/** Two regions in 2010 and 2012: one that grows, one whose series breaks. */
function grown(colour: RatioMeasure): HotspotView {
  const sector = 'traded:automotive';
  const series = sampleDataset([
    {region: 'DE11', sector, year: 2010, employment: 1000},
    {region: 'DE11', sector, year: 2012, employment: 1210, wages: 60.5},
    {region: 'FR10', sector, year: 2010, employment: 1000},
    {region: 'FR10', sector, year: 2012, employment: 2000, flags: QUALITY_FLAGS.b},
  ]);
  const acrossYears = new HotspotFigures(series, {growth: {from: 2010, to: 2012}});
  return hotspotView(acrossYears, {...defaultFilter(series), sectors: [sector], colour});
}

function automotive(): HotspotView {
  return view({sectors: ['traded:automotive']});
}

function factsOf(code: string, shown: HotspotView): ReturnType<typeof bubbleFacts> {
  const region = shown.figures.dataset.regions.findIndex((candidate) => candidate.code === code);
  return bubbleFacts({view: shown, region}, locale);
}

function valuesOf(code: string, shown: HotspotView): Record<string, string> {
  const pairs = factsOf(code, shown).figures.map(({label, value}) => [label, value]);
  return Object.fromEntries(pairs) as Record<string, string>;
}
