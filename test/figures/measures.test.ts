import {describe, it} from 'node:test';

import {bubbleFacts} from '../../src/a11y/bubble-facts.js';
import {AREA_MEASURES} from '../../src/cartography/areas/area-choice.js';
import {bubbleClasses} from '../../src/cartography/bubbles/bubble-classes.js';
import {palette} from '../../src/cartography/colour/palette.js';
import type {HotspotDataset} from '../../src/dataset/hotspot-dataset.js';
import {defaultFilter, type RatioMeasure} from '../../src/dataset/hotspot-filter.js';
import {tableCell} from '../../src/elements/table/table-cell.js';
import {tableColumns} from '../../src/elements/table/table-columns.js';
import {hotspotCsv} from '../../src/export/hotspot-csv.js';
import {ratioMeasures} from '../../src/figures/available-measures.js';
import {HotspotFigures} from '../../src/figures/hotspot-figures.js';
import {RATIO_MEASURES} from '../../src/figures/measures.js';
import {localeFor} from '../../src/locale/locale-for.js';
import {ratioText} from '../../src/locale/ratio-text.js';
import {requestedFilter} from '../../src/state/requested-filter.js';
import {regionMeasure} from '../../src/view/area-measure.js';
import {bubbleMeasure} from '../../src/view/bubble-measure.js';
import {hotspotView, type HotspotView} from '../../src/view/hotspot-view.js';
import {expect} from '../expect.js';
import {sampleDataset} from '../sample-dataset.js';

const english = localeFor('en');

describe('measures', () => {
  it('have a name of their own each', () => {
    const names = RATIO_MEASURES.map((measure) => english.text(measure));
    expect(new Set(names).size).to.equal(RATIO_MEASURES.length);
    names.forEach((name) => expect(name).to.match(/^[A-Z]\S.+/));
  });

  it('are offered exactly where the data has their terms', () => {
    const {taxonomies, years, observations, total, ...rest} = dataset;
    const {wages, ...withoutWages} = observations;
    const {localUnits, ...withoutUnits} = observations;
    const overlapping = taxonomies.map((taxonomy) => ({...taxonomy, additive: false}));
    const lacking = (data: HotspotDataset): readonly RatioMeasure[] => {
      const offered = ratioMeasures(new HotspotFigures(data));
      return RATIO_MEASURES.filter((measure) => !offered.includes(measure));
    };
    expect([total?.length, wages?.length, localUnits?.length]).to.deep.equal([8, 8, 8]);
    expect(lacking(dataset)).to.deep.equal([]);
    expect(lacking({...dataset, observations: withoutWages})).to.deep.equal(['productivity']);
    expect(lacking({...dataset, observations: withoutUnits})).to.deep.equal(['unitSize']);
    expect(lacking({...dataset, years: years.slice(1)})).to.deep.equal(['growth']);
    const summed = {...rest, years, observations, taxonomies};
    expect(lacking(summed)).to.deep.equal([]);
    expect(lacking({...summed, taxonomies: overlapping})).to.deep.equal(['quotient', 'focus']);
  });

  for (const measure of RATIO_MEASURES) {
    describe(measure, () => {
      it('can be asked for', () => {
        const {filter, problems} = requestedFilter(new HotspotFigures(dataset), {colour: measure});
        expect([filter?.colour, problems]).to.deep.equal([measure, []]);
      });

      it('parts the circles into ascending classes', () => {
        const {kind, classes, of} = bubbleClasses(view(measure), palette('light'));
        const places = classes.map(({from, stars}) => from ?? stars ?? -Infinity);
        expect(kind).to.equal(measure);
        expect(new Set(of).size).to.be.greaterThan(1);
        expect(places).to.deep.equal([...new Set(places)].sort((one, other) => one - other));
      });

      it('shows one figure in table, tooltip and CSV', () => {
        const shown = view(measure);
        const [value = NaN] = bubbleMeasure(shown, measure);
        const text = ratioText(measure, value, english);
        expect(text).to.match(/\d/);
        expect(
          tableColumns(shown, {locale: english, narrow: false}).map(({name}) => name),
        ).to.include(measure);
        if (measure !== 'stars') {
          const row = {kind: 'figure', region: 0, rank: 1, rankInCountry: 1, bubble: 0} as const;
          expect(tableCell(measure, row, {view: shown, locale: english})).to.equal(text);
        }
        const {figures} = bubbleFacts({view: shown, region: 0}, english);
        const told = measure === 'stars' ? `${text} stars, given by the data` : text;
        expect(figures.map((figure) => figure.value)).to.include(told);
        const [headings = '', first = ''] = hotspotCsv(shown, english).split('\r\n');
        const written = Number(first.split(',')[headings.split(',').indexOf(measure)]);
        expect(written).to.be.closeTo(value, Math.abs(value) * 1e-5);
      });
    });
  }

  it('colour areas where their record says so', () => {
    expect(AREA_MEASURES).to.deep.equal(['quotient', 'focus', 'growth']);
    for (const measure of AREA_MEASURES) {
      const {figures, filter} = view(measure);
      expect(regionMeasure(figures, filter, measure)[0]).to.be.a('number').and.not.NaN;
    }
  });
});

const sector = 'traded:automotive';
const dataset = sampleDataset(
  [
    {region: 'DE11', sector, year: 2011, employment: 8000},
    {region: 'DE12', sector, year: 2011, employment: 6000},
    {region: 'DE13', sector, year: 2011, employment: 4000},
    {region: 'DE14', sector, year: 2011, employment: 1000},
    {region: 'DE11', sector, employment: 9000, localUnits: 20, wages: 500, stars: 3},
    {region: 'DE12', sector, employment: 6000, localUnits: 150, wages: 240, stars: 2},
    {region: 'DE13', sector, employment: 3000, localUnits: 200, wages: 90, stars: 1},
    {region: 'DE14', sector, employment: 1000, localUnits: 200, wages: 20, stars: 0},
  ],
  {totals: {DE11: 10_000, DE12: 20_000, DE13: 30_000, DE14: 40_000}},
);

function view(colour: RatioMeasure): HotspotView {
  const figures = new HotspotFigures(dataset);
  return hotspotView(figures, {...defaultFilter(dataset), colour});
}
