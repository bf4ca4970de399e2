import {expect} from '@open-wc/testing';

import {areaPalette, spreadColours} from '../../src/cartography/colour/area-palette.js';
import {palette} from '../../src/cartography/colour/palette.js';
import {europeBase} from '../../src/cartography/ground/europe-base.js';
import {defaultFilter} from '../../src/dataset/hotspot-filter.js';
import {regionCountries} from '../../src/dataset/region-countries.js';
import type {PictureOptions} from '../../src/export/hotspot-picture.js';
import {hotspotSvg} from '../../src/export/hotspot-svg.js';
import {localeFor} from '../../src/locale/locale-for.js';
import {HotspotFigures} from '../../src/figures/hotspot-figures.js';
import {parseHotspots} from '../../src/reading/parse-hotspots.js';
import {hotspotView, type HotspotView} from '../../src/view/hotspot-view.js';
import {sampleAreas} from '../sample-areas.js';
import {sampleView} from './sample-view.js';

describe('hotspotSvg', () => {
  it('is a document that stands by itself', () => {
    const {documentElement: picture} = parsed(sampleView());
    expect(picture.namespaceURI).to.equal('http://www.w3.org/2000/svg');
    expect(picture.getAttribute('viewBox')).to.match(/^0 0 1000 \d+$/);
    expect(picture.getAttribute('lang')).to.equal('en');
  });

  it('asks for nothing from elsewhere, no style sheet and no font of its own', () => {
    const text = hotspotSvg(sampleView(), {locale: localeFor('en')});
    expect(text).not.to.match(/<style|<image|<use|style=|href|url\((?!#)|@font-face|<script/);
    expect(text).to.contain('font-family="Arial, Liberation Sans');
  });

  it('says title, criterion, method, definition, source, date and notice', () => {
    const shown = words(parsed(sampleView({criterion: {minimumEmployment: 30}})));
    expect(shown).to.match(/automotive: \d+ hotspots?\. Largest: Region \w+ \(.+\)/);
    expect(shown).to.contain('People employed, 2012. Hotspot criterion');
    expect(shown).to.contain('Hotspot criterion: at least 30 people employed');
    expect(shown).to.contain('One star for each criterion met (European Cluster Observatory)');
    expect(shown).to.contain('How the data was made');
    expect(shown).to.contain('Source: Survey & register; Data extracted: 1 August 2017');
    expect(shown).to.contain('Notice <of> the data');
  });

  it('speaks the language asked for where the data does', () => {
    expect(words(parsed(sampleView(), {locale: localeFor('de')}))).to.contain('Hinweis');
  });

  it('tells the same to those who do not see it', () => {
    const picture = parsed(sampleView());
    expect(picture.querySelector('title')?.textContent).to.equal('automotive, 2012');
    expect(picture.querySelector('desc')?.textContent).to.contain('Notice <of> the data');
  });

  it('has annotations as texts with leaders, and says them in its description', () => {
    const annotations = [{region: 'DE11', text: '<b>Two</b> makers of cars'}];
    const picture = parsed({...sampleView(), annotations});
    const lines = [...picture.querySelectorAll('g > line')].filter((line) =>
      line.parentElement?.textContent?.includes('<b>Two</b> makers of'),
    );
    expect(lines).to.have.length(2);
    expect(picture.querySelector('desc')?.textContent).to.contain(
      'Region DE11: <b>Two</b> makers of cars',
    );
  });

  it('has numbers for annotations without room, and their texts below the map', () => {
    const annotations = Array.from({length: 20}, (_, at) => ({
      ...{region: 'DE11', text: `Text ${at} ${'of many words '.repeat(7)}`},
    }));
    const picture = parsed({...sampleView(), annotations});
    const texts = [...picture.querySelectorAll('text')].map((text) => text.textContent?.trim());
    const listed = texts.filter((text) => text?.startsWith('Region DE11: Text'));
    const last = String(listed.length);
    expect(listed.length).to.be.greaterThan(0);
    expect(texts.filter((text) => text === last).length).to.be.at.least(2);
  });

  it('has the disclaimer of the page', () => {
    const disclaimer = 'No opinion on the status of any territory';
    expect(words(parsed(sampleView(), {disclaimer}))).to.contain(disclaimer);
  });

  it('draws a circle for each bubble, its area by the figure', () => {
    const radii = [...bubbles(parsed(sampleView()))].map((circle) =>
      Number(circle.getAttribute('r')),
    );
    expect(radii).to.have.lengthOf(3);
    expect(radii.map((radius) => Math.round((radius / (radii[0] ?? 0)) ** 2 * 400))).to.deep.equal([
      400, 100, 25,
    ]);
  });

  it('counts the regions that have no circle', () => {
    const shown = words(parsed(sampleView()));
    expect(shown).to.contain('No data: 1 region');
    expect(shown).to.contain('Zero: 1 region');
  });

  it('lays the legend over the map, with a histogram of the quotient', () => {
    const picture = parsed(sampleView());
    const map = picture.querySelector('clipPath#europe > rect');
    const [width, height] = ['width', 'height'].map((name) => Number(map?.getAttribute(name)));
    expect((height ?? 0) / (width ?? 0)).to.be.closeTo(0.72, 0.001);
    const {quiet, quotient} = palette('light');
    const colours = [quiet, ...quotient];
    const bars = [...picture.querySelectorAll('g > rect')].filter((rect) =>
      colours.includes(rect.getAttribute('fill') ?? ''),
    );
    expect(bars).to.have.lengthOf(7 * colours.length);
    const title = [...picture.querySelectorAll('text')].find(
      ({textContent}) => textContent === 'Location quotient',
    );
    expect(Number(title?.getAttribute('x'))).to.be.below(28 + 277);
    const bottom = Number(map?.getAttribute('y')) + (height ?? 0);
    expect(Number(title?.getAttribute('y'))).to.be.within(bottom - 200, bottom);
  });

  it('carries the note on the measure that colours it', () => {
    const note = 'only within one country.';
    expect(words(parsed(sampleView({colour: 'unitSize'})))).to.contain(note);
    expect(words(parsed(sampleView()))).not.to.contain(note);
  });

  it('rings the selected regions', () => {
    const rings = (selected: string[]): number =>
      parsed(sampleView(), {selected}).querySelectorAll('g g circle[fill=none][stroke-width="3.5"]')
        .length;
    expect([rings([]), rings(['DE12']), rings(['XX'])]).to.deep.equal([0, 1, 0]);
  });

  it('leaves programs that know no scaled strokes nothing to get wrong', () => {
    const picture = parsed(sampleView());
    expect(picture.querySelectorAll('[transform*=scale], [vector-effect]')).to.have.lengthOf(0);
    expect(picture.querySelectorAll('path[stroke-width]').length).to.be.greaterThan(0);
  });

  it('draws areas in their colours beneath rings of one colour', () => {
    const areas = {measure: 'quotient', method: 'customary', thresholds: [0.5, 1]} as const;
    const picture = parsed(sampleView(), {regions: squares, areas});
    const {sequential} = areaPalette('light');
    const fills = [...picture.querySelectorAll('g g path[fill]')].map((path) =>
      path.getAttribute('fill'),
    );
    const drawn = spreadColours(sequential, 3).filter((colour) => fills.includes(colour));
    expect(drawn.length).to.be.greaterThan(1);
    const {ring} = areaPalette('light');
    const circles = picture.querySelectorAll(`circle[fill=none][stroke="${ring}"]`);
    expect(circles).to.have.lengthOf(3);
  });

  it('explains the colours of areas and says whose boundaries they are', () => {
    const areas = {measure: 'quotient', method: 'quantile', thresholds: []} as const;
    const shown = words(parsed(sampleView(), {regions: squares, areas}));
    expect(shown).to.contain('Region colour: Location quotient');
    expect(shown).to.contain('Quantiles: about the same number of regions in each class.');
    expect(shown).to.contain('Boundaries by the survey');
  });

  it('looks where the map looks, and ends circles at its frame', () => {
    const whole = bubbles(parsed(sampleView()));
    const picture = parsed(sampleView(), {place: {longitude: 5, latitude: 50, zoom: 6}});
    const near = bubbles(picture);
    const apart = ([one, other]: Element[]): number =>
      Number(other?.getAttribute('cx')) - Number(one?.getAttribute('cx'));
    expect(apart([...near]) / apart([...whole])).to.be.closeTo(6, 0.3);
    expect(near[0]?.closest('[clip-path]')).not.to.equal(null);
    expect(whole[0]?.closest('[clip-path]')).to.equal(null);
  });

  it('shows the countries of the view', () => {
    const view = sampleView();
    const german = hotspotView(view.figures, {...view.filter, countries: ['DE']});
    const first = bubbles(parsed(german))[0];
    expect(first?.closest('[clip-path]')).not.to.equal(null);
  });

  it('holds each country of the data whole when it is chosen', async () => {
    const answer = await fetch('/data/eu-hotspots.geojson');
    const {dataset} = parseHotspots(await answer.json());
    const figures = new HotspotFigures(dataset);
    for (const country of regionCountries(dataset.regions).codes) {
      const filter = {...defaultFilter(dataset), countries: [country]};
      const picture = parsed(hotspotView(figures, filter), {insets: 'none'});
      const frame = picture.querySelector('clipPath rect')!;
      const [width, height] = ['width', 'height'].map((name) => Number(frame.getAttribute(name)));
      const land = picture.querySelector(`path[fill="${palette('light').land}"]`);
      const places = [...(land?.getAttribute('d') ?? '').matchAll(/([-\d.]+) ([-\d.]+)/g)];
      const {length} = (europeBase().countries.get(country) ?? []).flat(2);
      expect(places.length, country).to.be.above(0.8 * length);
      const margin = 0.059 * Math.min(width!, height!);
      for (const [, x, y] of places) {
        // Right of the column of the legend.
        expect(Number(x), country).to.be.within(277, width! - margin);
        expect(Number(y), country).to.be.within(margin, height! - margin);
      }
    }
  }).timeout(30_000);

  it('fades land without data to the paper, with nothing that other programs do not know', () => {
    const picture = parsed(sampleView());
    expect(picture.querySelector('mask, [mask]')).to.equal(null);
    const ends = [...picture.querySelectorAll('linearGradient')].map(({id, lastElementChild}) => [
      picture.querySelectorAll(`rect[fill="url(#${id})"]`).length,
      lastElementChild?.getAttribute('stop-color'),
      lastElementChild?.getAttribute('stop-opacity'),
    ]);
    expect(ends).to.deep.equal(Array.from({length: 4}, () => [1, '#ffffff', '1']));
  });

  it('draws the outermost regions only for data that has some of them', () => {
    expect(words(parsed(sampleView()))).not.to.contain('Martinique');
    const view = sampleView();
    const [first, ...others] = view.figures.dataset.regions;
    const regions = [{...first!, longitude: -61, latitude: 14.6}, ...others];
    Object.assign(view.figures.dataset, {regions});
    const picture = parsed(view);
    expect(words(picture)).to.contain('Martinique');
    expect(bubbles(picture)).to.have.lengthOf(3);
  });

  it('ends circles at the frame of a map without insets', () => {
    const picture = parsed(sampleView(), {insets: 'none'});
    expect(bubbles(picture)[0]?.closest('[clip-path]')).not.to.equal(null);
  });
});

const squares = {
  ...sampleAreas({DE11: [5, 49, 1], DE12: [6, 49, 1], DE13: [7, 49, 1]}),
  attribution: {en: 'Boundaries by the survey'},
};

function parsed(view: HotspotView, options: Partial<PictureOptions> = {}): XMLDocument {
  const text = hotspotSvg(view, {locale: localeFor('en'), ...options});
  const picture = new DOMParser().parseFromString(text, 'image/svg+xml');
  expect(picture.querySelector('parsererror')).to.equal(null);
  return picture;
}

/** Filled circles within the maps. */
function bubbles(picture: XMLDocument): NodeListOf<Element> {
  return picture.querySelectorAll('g g circle[fill-opacity]');
}

function words(picture: XMLDocument): string {
  return [...picture.querySelectorAll('text')].map(({textContent}) => textContent).join(' ');
}
