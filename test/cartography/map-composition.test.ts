import {describe, it} from 'node:test';

import type {AreaBreaksOptions} from '../../src/cartography/areas/area-breaks.js';
import type {AreaDrawing} from '../../src/cartography/areas/area-drawing.js';
import {areaPalette} from '../../src/cartography/colour/area-palette.js';
import {lineLook} from '../../src/cartography/colour/circle-look.js';
import {palette} from '../../src/cartography/colour/palette.js';
import {europeBase} from '../../src/cartography/ground/europe-base.js';
import {
  MapComposition,
  type ComposedMap,
  type CompositionOptions,
} from '../../src/cartography/map-composition.js';
import {
  layerDrawing,
  type BubbleDrawing,
  type MapDrawing,
} from '../../src/cartography/map-drawing.js';
import {regionTargets} from '../../src/cartography/map-target.js';
import {regionAreas} from '../../src/reading/shown-areas.js';
import {hotspotView} from '../../src/view/hotspot-view.js';
import {expect} from '../expect.js';
import {sampleAreas} from '../sample-areas.js';
import {sampleView} from '../sample-scene.js';

const view = sampleView([
  {region: 'DE11', at: [9.1, 48.6], employment: 40_000},
  {region: 'PL31', at: [24, 51], employment: 10_000},
  {region: 'ES70', at: [-16.6, 28.2], employment: 20_000},
]);
/** The same with a criterion that DE11 alone meets. */
const few = hotspotView(view.figures, {...view.filter, criterion: {minimumEmployment: 30_000}});
const quotient: AreaBreaksOptions = {measure: 'quotient', method: 'customary', thresholds: [0.5]};
const areas = regionAreas(
  sampleAreas({DE11: [7, 46, 4], PL31: [23, 50, 2], ES70: [-17.5, 27.5, 1]}),
);
const otherAreas = regionAreas(sampleAreas({DE1A: [7, 46, 4], ES7A: [-17.5, 27.5, 1]}));
const noAreas = regionAreas({type: 'FeatureCollection', features: []});

const options: CompositionOptions = {
  ...{view, areas, choice: undefined},
  projection: 'laea',
  scheme: 'light',
  maximumRadius: 40,
  ringed: [],
  insetSize: {width: 64, height: 38},
};

describe('MapComposition', () => {
  it('shows regions far outside Europe in insets, on the scale of the main map', () => {
    const {scene, main, insets} = composed();
    expect(codes(scene)).to.deep.equal(['DE11', 'ES70', 'PL31']);
    expect(codes(bubbles(main).scene)).to.deep.equal(['DE11', 'PL31']);
    expect(insets.map(({inset}) => inset.id)).to.deep.equal(['canarias']);
    const inset = insets[0] && bubbles(insets[0].drawing).scene;
    expect(inset && codes(inset)).to.deep.equal(['ES70']);
    expect(inset?.radius[0]).to.equal(scene.radius[1]);
    expect(insets[0] && areasOf(insets[0].drawing)?.shapes.codes).to.deep.equal(['ES70']);
  });

  it('shows all regions on the main map where there shall be no insets', () => {
    const {scene, main, insets} = composed({insetSize: undefined});
    expect(insets).to.deep.equal([]);
    expect(bubbles(main).scene).to.equal(scene);
  });

  it('draws bubbles as smaller rings on areas that are filled', () => {
    const {main, insets, areaColours} = composed({choice: quotient});
    expect([...(areaColours?.fills.keys() ?? [])]).to.deep.equal(['DE11', 'PL31', 'ES70']);
    expect(areasOf(main)?.fills).to.deep.equal([...(areaColours?.fills.values() ?? [])]);
    const {ring, boundary} = areaPalette('light');
    const [plain = NaN] = bubbles(composed().main).scene.radius;
    expect(bubbles(main).scene.radius[0]).to.be.closeTo(0.7 * plain, 1e-9);
    for (const drawing of [main, ...insets.map((each) => each.drawing)]) {
      expect(bubbles(drawing).scene.colour.looks).to.deep.equal([lineLook(ring, 1.3)]);
      expect(areasOf(drawing)?.boundary).to.equal(boundary);
    }
  });

  it('draws what it draws without a choice where no area belongs to a region of the data', () => {
    const plain = composed({areas: otherAreas});
    const {main, insets, areaColours} = composed({areas: otherAreas, choice: quotient});
    expect(areaColours).to.equal(undefined);
    expect(main).to.deep.equal(plain.main);
    expect(insets).to.deep.equal(plain.insets);
    expect(areasOf(main)?.boundary).to.equal(palette('light').regionBorder);
    expect(areasOf(main)?.fills).to.deep.equal([undefined, undefined]);
  });

  it('fills no area of a country that is not shown', () => {
    const german = hotspotView(view.figures, {...view.filter, countries: ['DE']});
    const {areaColours} = composed({view: german, choice: quotient});
    expect([...(areaColours?.fills.keys() ?? [])]).to.deep.equal(['DE11']);
    const polish = hotspotView(view.figures, {...view.filter, countries: ['PL']});
    const alone = regionAreas(sampleAreas({DE11: [7, 46, 4]}));
    expect(composed({view: polish, areas: alone, choice: quotient}).areaColours).to.equal(
      undefined,
    );
  });

  it('lays the bubbles over the areas', () => {
    const {layers} = composed().main;
    expect(layers.map(({kind}) => kind)).to.deep.equal(['areas', 'bubbles']);
  });

  it('lays the rings of regions below the threshold under the bubbles, on one scale', () => {
    const {main, insets, walk, scene, namedRing} = composed({view: few});
    expect(main.layers.map(({kind}) => kind)).to.deep.equal(['areas', 'rings', 'bubbles']);
    const whole = composed().scene;
    const rings = layerDrawing(main, 'rings');
    expect(rings && codes(rings.scene)).to.deep.equal(['PL31']);
    expect(rings?.scene.radius[0]).to.equal(whole.radius[2]);
    expect(rings?.line).to.equal(palette('light').hairline);
    const inset = insets[0] && layerDrawing(insets[0].drawing, 'rings')?.scene;
    expect(inset && codes(inset)).to.deep.equal(['ES70']);
    expect(inset?.radius[0]).to.equal(whole.radius[1]);
    expect(codes(scene)).to.deep.equal(['DE11']);
    expect(codes(walk)).to.deep.equal(['DE11', 'ES70', 'PL31']);
    expect(walk.radius).to.deep.equal(whole.radius);
    expect(namedRing).to.equal('ES70');
  });

  it('names no ring up to 0.64 of the largest radius', () => {
    const named = (maximum: number): string | undefined => {
      const others = few.others && {...few.others, maximum};
      return composed({view: {...few, maximum, others}}).namedRing;
    };
    const limit = 20_000 / 0.64 ** 2;
    expect(named(limit * 1.01)).to.equal(undefined);
    expect(named(limit * 0.99)).to.equal('ES70');
  });

  it('highlights the ring of a region below the threshold', () => {
    const {main} = composed({view: few, ringed: regionTargets(['PL31'])});
    expect(bubbles(main).ringed).to.deep.equal([1]);
    expect(bubbles(main).beneath).to.equal(layerDrawing(main, 'rings')?.scene);
  });

  it('keeps the rings when a region is highlighted', () => {
    const composition = new MapComposition();
    const first = composition.compose({...options, view: few}).main;
    const ringed = regionTargets(['DE11']);
    const second = composition.compose({...options, view: few, ringed}).main;
    expect(layerDrawing(second, 'rings')).to.equal(layerDrawing(first, 'rings'));
  });

  it('has no areas where there are none', () => {
    const {layers} = composed({areas: noAreas, choice: quotient}).main;
    expect(layers.map(({kind}) => kind)).to.deep.equal(['bubbles']);
  });

  it('rings the regions that the data has, and their areas', () => {
    const {main} = composed({ringed: regionTargets(['PL31', 'XX', 'DE11'])});
    expect(bubbles(main).ringed).to.deep.equal([1, 0]);
    expect(areasOf(main)?.ringed).to.deep.equal([1, 0]);
  });

  it('is the same objects again while nothing changes', () => {
    const composition = new MapComposition();
    const choice = {...quotient, thresholds: [0.5]};
    const first = composition.compose({...options, choice});
    const second = composition.compose({...options, choice: {...choice}, ringed: []});
    expect(second.scene).to.equal(first.scene);
    expect(second.main).to.equal(first.main);
    expect(second.insets[0]?.drawing).to.equal(first.insets[0]?.drawing);
    expect(second.areaColours).to.equal(first.areaColours);
  });

  it('keeps ground and scene when a region gets a ring', () => {
    const composition = new MapComposition();
    const first = composition.compose(options).main;
    const second = composition.compose({...options, ringed: regionTargets(['DE11'])}).main;
    expect(second.base).to.equal(first.base);
    expect(bubbles(second)).not.to.equal(bubbles(first));
    expect(bubbles(second).scene).to.equal(bubbles(first).scene);
    expect(areasOf(second)?.shapes).to.equal(areasOf(first)?.shapes);
  });

  it('lets the land of the countries with data stand out, or of those chosen alone', () => {
    const {countries} = europeBase();
    const base = composed().main.base;
    expect(new Set(base.lit.land)).to.deep.equal(
      new Set([countries.get('DE'), countries.get('PL'), countries.get('ES')]),
    );
    const chosen = hotspotView(view.figures, {...view.filter, countries: ['DE']});
    expect(composed({view: chosen}).main.base.lit.land).to.deep.equal([countries.get('DE')]);
  });

  it('keeps ground and areas when the reader filters', () => {
    const composition = new MapComposition();
    const first = composition.compose(options).main;
    const filter = {...view.filter, criterion: {minimumEmployment: 15_000}};
    const fewer = hotspotView(view.figures, filter);
    const second = composition.compose({...options, view: fewer}).main;
    expect(codes(bubbles(second).scene)).to.deep.equal(['DE11']);
    expect(second.base).to.equal(first.base);
    expect(areasOf(second)).to.equal(areasOf(first));
  });
});

function composed(change: Partial<CompositionOptions> = {}): ComposedMap {
  return new MapComposition().compose({...options, ...change});
}

function bubbles(drawing: MapDrawing): BubbleDrawing {
  const found = layerDrawing(drawing, 'bubbles');
  if (found === undefined) throw new Error('the map must have bubbles');
  return found;
}

function areasOf(drawing: MapDrawing): AreaDrawing | undefined {
  return layerDrawing(drawing, 'areas');
}

function codes({regions, region}: ComposedMap['scene']): (string | undefined)[] {
  return [...region].map((index) => regions[index]?.code);
}
