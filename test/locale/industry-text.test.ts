import {describe, it} from 'node:test';

import {defaultFilter, type Criterion} from '../../src/dataset/hotspot-filter.js';
import {HotspotFigures} from '../../src/figures/hotspot-figures.js';
import {
  industryBasisText,
  industryMeasureName,
  industryTickText,
  industryValueText,
} from '../../src/locale/industry-text.js';
import {localeFor} from '../../src/locale/locale-for.js';
import {INDUSTRY_MEASURES, type IndustryMeasure} from '../../src/view/industry-measures.js';
import {expect} from '../expect.js';
import {sampleDataset} from '../sample-dataset.js';

const english = localeFor('en');
const german = localeFor('de');

describe('industryMeasureName', () => {
  it('has a name of its own for every measure', () => {
    const names = INDUSTRY_MEASURES.map((measure) => nameOf(measure));
    expect(new Set(names).size).to.equal(INDUSTRY_MEASURES.length);
  });

  it('tells the years of growth', () => {
    expect(nameOf('growth')).to.equal('Annual employment growth, 2010–2014');
  });

  it('tells the year and the unit', () => {
    expect(nameOf('productivity')).to.equal('Wages and salaries per person employed (€), 2014');
  });

  it('counts regions, and hotspots only where there is a criterion', () => {
    expect(nameOf('hotspots')).to.equal('Regions, 2014');
    expect(nameOf('hotspots', {minimumStars: 2})).to.equal('Hotspots, 2014');
  });
});

describe('industryValueText', () => {
  it('writes shares as per cent', () => {
    expect(industryValueText('growth', -0.0234, english)).to.equal('−2.3\u00a0%');
    expect(industryValueText('share', 0.0234, german)).to.equal('2,3\u00a0%');
  });

  it('writes quotients with two decimals, counts with none', () => {
    expect(industryValueText('quotient', 1.234, english)).to.equal('1.23');
    expect(industryValueText('productivity', 35504.4, english)).to.equal('35\u00a0504');
  });

  it('writes a dash for what does not exist', () => {
    for (const measure of INDUSTRY_MEASURES) {
      expect(industryValueText(measure, NaN, english)).to.equal('–');
    }
  });
});

describe('industryTickText', () => {
  it('has no more decimals than the step needs', () => {
    expect(tick('growth', 0.02, 0.01)).to.equal('2\u00a0%');
    expect(tick('growth', 0.02, 0.005)).to.equal('2.0\u00a0%');
    expect(tick('quotient', 1.5, 0.5)).to.equal('1.5');
    expect(tick('productivity', 40_000, 10_000)).to.equal('40\u00a0000');
  });

  it('has none for a tick that stands alone', () => {
    expect(tick('hotspots', 3, NaN)).to.equal('3');
  });
});

describe('industryBasisText', () => {
  it('tells the regions and what they hold', () => {
    const figure = {value: 1, regions: 179, coverage: 0.68};
    expect(industryBasisText(figure, english)).to.equal('179 regions, 68.0\u00a0% of employment');
  });
});

function nameOf(measure: IndustryMeasure, criterion: Criterion = {}): string {
  const dataset = sampleDataset([
    {region: 'AA1', sector: 'traded:a', year: 2010, employment: 1},
    {region: 'AA1', sector: 'traded:a', year: 2014, employment: 1},
  ]);
  const scope = {
    figures: new HotspotFigures(dataset),
    filter: {...defaultFilter(dataset), criterion},
  };
  return industryMeasureName(measure, scope, english);
}

function tick(measure: IndustryMeasure, value: number, step: number): string {
  return industryTickText(measure, {value, step}, english);
}
