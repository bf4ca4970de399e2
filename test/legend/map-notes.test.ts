import {describe, it} from 'node:test';

import type {MapLabel} from '../../src/cartography/labels/map-label.js';
import {mapProjection} from '../../src/cartography/projection/map-projection.js';
import type {Annotation} from '../../src/dataset/annotation.js';
import {listedNotes, mapNotes} from '../../src/legend/map-notes.js';
import {localeFor} from '../../src/locale/locale-for.js';
import type {HotspotView} from '../../src/view/hotspot-view.js';
import {expect} from '../expect.js';
import {sampleView} from '../sample-scene.js';

const ANNOTATIONS: readonly Annotation[] = [
  {text: {en: 'Two makers of cars', de: 'Zwei Autobauer'}, region: 'DE11'},
  {text: 'Motor city', coordinates: [-1.9, 52.5]},
  {text: 'Sun', region: 'ES70'},
];

const view: HotspotView = {
  ...sampleView([
    {region: 'DE11', at: [9.2, 48.8], employment: 1000},
    {region: 'ES70', at: [-15.6, 28.3], employment: 10},
  ]),
  annotations: ANNOTATIONS,
};
const locale = localeFor('en');

describe('mapNotes', () => {
  const projection = mapProjection('laea');

  it('are the annotations on the map of Europe, in the language of the reader', () => {
    const notes = mapNotes(view, projection, localeFor('de'));
    expect(notes.map(({text, region}) => [text, region])).to.deep.equal([
      ['Zwei Autobauer', 'DE11'],
      ['Motor city', undefined],
    ]);
  });

  it('lie at the point of the region, or at the place', () => {
    const places = mapNotes(view, projection, locale).map(({u, v}) => [u, v]);
    expect(places).to.deep.equal([projection.toUnit(9.2, 48.8), projection.toUnit(-1.9, 52.5)]);
  });
});

describe('listedNotes', () => {
  it('name the region, have the number on the map, and say which are not on it', () => {
    const number = {kind: 'number', code: '1', lines: [{text: '1'}]} as unknown as MapLabel;
    expect(listedNotes(view, [number], locale)).to.deep.equal([
      {text: 'Region DE11: Two makers of cars', number: undefined, apart: false},
      {text: 'Motor city', number: '1', apart: true},
      {text: 'Region ES70: Sun', number: undefined, apart: true},
    ]);
  });
});
