import {before, describe, it} from 'node:test';

import {headline, subtitle} from '../../src/a11y/headline.js';
import {defaultFilter, type HotspotFilter} from '../../src/dataset/hotspot-filter.js';
import type {HotspotDataset} from '../../src/dataset/hotspot-dataset.js';
import type {LocalisedText} from '../../src/dataset/localised-text.js';
import {HotspotFigures} from '../../src/figures/hotspot-figures.js';
import {LANGUAGES} from '../../src/locale/load-language.js';
import {localeFor} from '../../src/locale/locale-for.js';
import {requestLanguage} from '../../src/locale/message-registry.js';
import {hotspotView, type HotspotView} from '../../src/view/hotspot-view.js';
import {expect} from '../expect.js';
import {sampleDataset} from '../sample-dataset.js';

const sample = sampleDataset([
  {region: 'DE11', sector: 'traded:automotive', employment: 149_882, stars: 3},
  {region: 'FR10', sector: 'traded:automotive', employment: 147_179, stars: 1},
  {region: 'ITC1', sector: 'traded:automotive', employment: 52_019, stars: 2},
  {region: 'DE11', sector: 'traded:plastics', employment: 9000, stars: 0},
  {region: 'DE11', sector: 'traded:shoes', employment: 8, stars: 0},
]);
const CARS: Partial<HotspotFilter> = {sectors: ['traded:automotive']};
const STRONG: Partial<HotspotFilter> = {...CARS, criterion: {minimumStars: 2}};

describe('headline', () => {
  it('names the sector, the number of regions, and the largest with its exact figure', () => {
    expect(full(CARS)).to.equal('automotive: 3 regions. Largest: Region DE11 (149 882)');
  });

  it('counts hotspots where there is a criterion', () => {
    expect(full(STRONG)).to.equal('automotive: 2 hotspots. Largest: Region DE11 (149 882)');
  });

  it('names the country if there is one', () => {
    const one = full({...STRONG, countries: ['IT']});
    expect(one).to.equal('automotive, Italy: 1 hotspot. Largest: Region ITC1 (52 019)');
    expect(full({...CARS, countries: ['IT', 'FR']})).to.match(/^automotive: 2 regions\./);
  });

  it('names the taxonomy, with the number of its sectors unless all are shown', () => {
    expect(full({})).to.match(/^traded: 3 regions\./);
    const two = {sectors: ['traded:plastics', 'traded:shoes']};
    expect(full(two)).to.equal('traded, 2 sectors: 1 region. Largest: Region DE11 (9 008)');
  });

  it('has no largest where nothing is shown', () => {
    expect(full({...STRONG, countries: ['FR']})).to.equal('automotive, France: 0 hotspots');
  });

  it('is short without sector and figure', () => {
    const {short, finding, title} = headline(view(STRONG), localeFor('en'));
    expect(title).to.equal('automotive');
    expect(short).to.equal('2 hotspots. Largest: Region DE11');
    expect(plain(finding)).to.equal('2 hotspots. Largest: Region DE11 (149 882)');
  });
});

describe('subtitle', () => {
  it('has measure, year, criterion and countries', () => {
    const criterion = {minimumStars: 2, minimumEmployment: 1000, minimumQuotient: 1.5, top: 20};
    expect(below({...CARS, criterion, countries: ['DE', 'IT']})).to.equal(
      'People employed, 2012, 2 stars or more, location quotient of at least 1.50, at least 1 000 people employed, top 20, Germany, Italy',
    );
  });

  it('leaves the one country to the headline', () => {
    expect(below({...CARS, countries: ['DE']})).to.equal('People employed, 2012');
  });

  it('names the level of NUTS if the data states its version', () => {
    const dataset = {...sample, metadata: {...sample.metadata, nuts: 2010}};
    expect(below(CARS, dataset)).to.equal('People employed, NUTS 2 regions, 2012');
  });
});

const NAMES: readonly LocalisedText[] = [
  'Stuttgart',
  'Provence-Alpes-Côte d’Azur et territoires d’outre-mer',
  {en: 'Central Macedonia', el: 'Κεντρική Μακεδονία', bg: 'Централна Македония'},
  '<b>Bold</b> & "Co"',
  '$& {value} {count}',
];
const COUNTS = [0, 1, 2, 21, 101, 1_000_000];

for (const language of ['en', ...LANGUAGES]) {
  describe(`headline and subtitle in ${language}`, () => {
    before(() => requestLanguage(language));

    it('are whole for all counts and names', () => {
      const locale = localeFor(language);
      for (const [name, count, filter] of combinations()) {
        const shown = counted(filter, {name, count});
        const {full, title, finding, short} = headline(shown, locale);
        for (const text of [full, title, finding, short, subtitle(shown, locale)]) {
          const message = `${count} ${text}`;
          expect(text.trim(), message).to.equal(text);
          expect(text, message).to.not.equal('');
          const own = text.replace(locale.label(name), 'X');
          expect(own, message).to.not.match(/ {2}|[{}]|undefined|NaN|–|\.\.|led by/);
        }
        for (const text of [full, finding, short]) {
          expect(text.includes(locale.label(name)), text).to.equal(count > 0);
          if (count > 2) expect(text).to.contain(locale.number(count));
        }
      }
    });
  });
}

function* combinations(): Generator<[LocalisedText, number, Partial<HotspotFilter>]> {
  for (const name of NAMES) {
    for (const count of COUNTS) {
      for (const filter of [CARS, STRONG, {}, {...CARS, countries: ['FR']}]) {
        yield [name, count, filter];
      }
    }
  }
}

/** A view of any number of regions, the largest of them of a name. */
function counted(
  filter: Partial<HotspotFilter>,
  {name, count}: {readonly name: LocalisedText; readonly count: number},
): HotspotView {
  const regions = sample.regions.map((region) => ({...region, name}));
  const shown = view(filter, {...sample, regions});
  const region = count > 0 ? shown.bubbles.region : new Uint32Array();
  return {...shown, bubbles: {...shown.bubbles, length: count, region}};
}

function full(filter: Partial<HotspotFilter>): string {
  return plain(headline(view(filter), localeFor('en')).full);
}

function below(filter: Partial<HotspotFilter>, dataset: HotspotDataset = sample): string {
  return plain(subtitle(view(filter, dataset), localeFor('en')));
}

function view(filter: Partial<HotspotFilter>, dataset: HotspotDataset = sample): HotspotView {
  return hotspotView(new HotspotFigures(dataset), {...defaultFilter(dataset), ...filter});
}

function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}
