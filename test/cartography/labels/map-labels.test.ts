import {describe, it} from 'node:test';

import fc from 'fast-check';

import {mapLabels} from '../../../src/cartography/labels/map-labels.js';
import type {MapLabel} from '../../../src/cartography/labels/map-label.js';
import {
  boxesOverlap,
  boxMeetsCircle,
  boxWithin,
  lineMeetsBox,
  type Circle,
} from '../../../src/cartography/projection/box.js';
import {screenPosition} from '../../../src/cartography/projection/camera.js';
import {expect} from '../../expect.js';
import type {SampleRegion} from '../../sample-scene.js';
import {labelOptions, namedRegions} from './label-options.js';

const OBSTACLES = [
  {left: 0, top: 0, right: 430, bottom: 96},
  {left: 1084, top: 0, right: 1136, bottom: 150},
  {left: 300, top: 500, right: 560, bottom: 640},
];

/** Up to 120 regions in and around Germany, where circles lie over each other, and elsewhere. */
const somewhere = fc
  .array(
    fc.tuple(
      fc.oneof(
        fc.double({min: 4, max: 18, noNaN: true}),
        fc.double({min: -9, max: 30, noNaN: true}),
      ),
      fc.oneof(
        fc.double({min: 45, max: 54, noNaN: true}),
        fc.double({min: 36, max: 68, noNaN: true}),
      ),
      fc.integer({min: 10, max: 200_000}),
    ),
    {minLength: 1, maxLength: 120},
  )
  .map((rows) => rows.map(([x, y, jobs], at) => sample(at, x, y, jobs)));

const RUNS = {numRuns: 150};

describe('mapLabels', () => {
  it('lets no name lie on another, on an obstacle, on a leader or over the frame', () => {
    fc.assert(
      fc.property(somewhere, (regions) => {
        const options = labelOptions(regions, {obstacles: OBSTACLES});
        const labels = mapLabels(options);
        const frame = {left: 0, top: 0, right: options.size.width, bottom: options.size.height};
        labels.forEach(({box, leader, angle}, at) => {
          // Turned names have boxes along them, which their own test is about.
          if (angle !== 0) return;
          const others = labels.filter((other) => other !== labels[at] && other.angle === 0);
          expect(boxWithin(box, frame)).to.equal(true);
          expect(OBSTACLES.some((obstacle) => boxesOverlap(box, obstacle))).to.equal(false);
          expect(others.some((other) => boxesOverlap(box, other.box))).to.equal(false);
          expect(others.some((other) => leader && lineMeetsBox(leader, other.box))).to.not.equal(
            true,
          );
        });
      }),
      RUNS,
    );
  });

  it('sets no name over a circle of half its own radius or more', () => {
    fc.assert(
      fc.property(somewhere, (regions) => {
        const options = labelOptions(regions);
        const circles = circlesOf(options);
        for (const {code, box, fill} of regionLabels(mapLabels(options))) {
          const own = circles.get(code);
          const others = [...circles.values()].filter((circle) => circle !== own);
          // On its own circle, larger ones beneath it do not matter.
          if (own === undefined || fill !== undefined) continue;
          const large = others.filter(({radius}) => radius >= own.radius / 2);
          expect(large.some((circle) => boxMeetsCircle(box, circle))).to.equal(false);
        }
      }),
      RUNS,
    );
  });

  it('names first what is asked for first, whatever its size', () => {
    fc.assert(
      fc.property(somewhere, fc.nat(), (regions, pick) => {
        const first = regions[pick % regions.length]?.region ?? '';
        const plain = mapLabels(labelOptions(regions, {choice: 'regions'}));
        const labels = mapLabels(labelOptions(regions, {choice: 'regions', first: [first]}));
        // A region without room for its name has none, in either order.
        if (namedRegions(plain).includes(first)) expect(labels[0]?.code).to.equal(first);
      }),
      RUNS,
    );
  });

  it('gives the same labels for the same options', () => {
    fc.assert(
      fc.property(somewhere, (regions) => {
        expect(mapLabels(labelOptions(regions))).to.deep.equal(mapLabels(labelOptions(regions)));
      }),
      {numRuns: 30},
    );
  });

  it('keeps every name where it is while nothing changes', () => {
    fc.assert(
      fc.property(somewhere, (regions) => {
        const before = mapLabels(labelOptions(regions));
        expect(mapLabels(labelOptions(regions, {before}))).to.deep.equal(before);
      }),
      {numRuns: 50},
    );
  });

  it('keeps a name on its side when another place has become free', () => {
    const blocked = labelOptions([STUTTGART], {obstacles: [around(STUTTGART, 'right')]});
    const before = mapLabels(blocked);
    const after = mapLabels(labelOptions([STUTTGART], {before}));
    const fresh = mapLabels(labelOptions([STUTTGART]));
    expect(after[0]?.site).to.equal(before[0]?.site);
    expect(after[0]?.site).to.not.equal(fresh[0]?.site);
  });

  it('names three regions on a phone, four on a tablet and eight on a desk', () => {
    const sizes = [
      [360, 352],
      [640, 400],
      [1136, 820],
    ] as const;
    const counts = sizes.map(
      ([width, height]) => namedRegions(mapLabels(labelOptions(APART, {width, height}))).length,
    );
    expect(counts).to.deep.equal([3, 4, 8]);
  });

  it('adds a selected region to the largest ones instead of taking the place of one', () => {
    const largest = namedRegions(mapLabels(labelOptions(APART)));
    const labels = namedRegions(mapLabels(labelOptions(APART, {first: ['R11']})));
    expect(labels).to.deep.equal(['R11', ...largest]);
  });

  it('names all circles over 6 pixels once the map is magnified twice', () => {
    const {camera} = labelOptions(APART);
    const close = {camera: {...camera, scale: camera.scale * 1.2}, zoom: 2};
    expect(namedRegions(mapLabels(labelOptions(APART, close)))).to.have.length(12);
  });

  it('names all regions of one country, and not the country', () => {
    const labels = mapLabels(labelOptions(APART, {countries: ['DE']}));
    expect(namedRegions(labels)).to.have.length(12);
    expect(labels.map(({code}) => code)).to.not.include('DE');
    expect(labels.map(({code}) => code)).to.include('FR');
  });

  it('names only countries, only regions or nothing if asked to', () => {
    const kinds = (choice: 'all' | 'countries' | 'regions' | 'none'): readonly string[] => [
      ...new Set(mapLabels(labelOptions(APART, {choice})).map(({kind}) => kind)),
    ];
    expect(kinds('all')).to.deep.equal(['region', 'country']);
    expect(kinds('countries')).to.deep.equal(['country']);
    expect(kinds('regions')).to.deep.equal(['region']);
    expect(kinds('none')).to.deep.equal([]);
  });

  it('sets the name on the circle if it fits there, and then keeps the circle’s colour', () => {
    const [label] = mapLabels({...labelOptions([STUTTGART]), measure: () => 20});
    expect(label?.fill).to.equal('#ff0000');
  });

  it('leads a line to a name that has no room beside its circle', () => {
    const crowd = Array.from({length: 8}, (_, at) => {
      const turn = (at / 8) * 2 * Math.PI;
      return sample(20 + at, 9.2 + 2 * Math.cos(turn), 48.8 + 1.4 * Math.sin(turn), 60_000);
    });
    const [label] = mapLabels(labelOptions([STUTTGART, ...crowd]));
    expect(label?.code).to.equal('R0');
    expect(label?.leader).to.not.equal(undefined);
  });

  it('names Kosovo only where the data has it', () => {
    const codes = (regions: readonly SampleRegion[]): readonly string[] =>
      mapLabels(labelOptions(regions)).map(({code}) => code);
    expect(codes([STUTTGART])).to.not.include('XK');
    expect(codes([{...STUTTGART, region: 'XK00'}])).to.include('XK');
  });

  it('spaces the letters of countries with data, and not those of others', () => {
    const labels = mapLabels(labelOptions([{...STUTTGART, region: 'FR10'}]));
    const spacing = (code: string): number | undefined =>
      labels.find((label) => label.kind === 'country' && label.code === code)?.lines[0]?.spacing;
    expect(spacing('FR')).to.be.closeTo(1.43, 1e-9);
    expect(spacing('DE')).to.be.closeTo(0.22, 1e-9);
  });

  it('names the largest countries only on a phone', () => {
    const named = (width: number, height: number): readonly string[] =>
      mapLabels(labelOptions([STUTTGART], {width, height})).map(({code}) => code);
    expect(named(360, 352)).to.include('ES').and.not.include('EL');
    expect(named(640, 400)).to.include('EL').and.not.include('CH');
    expect(named(1136, 820)).to.include('CH');
  });
});

function sample(at: number, longitude: number, latitude: number, employment: number): SampleRegion {
  return {region: `R${at}`, at: [longitude, latitude], employment};
}

const STUTTGART = sample(0, 9.2, 48.8, 100_000);

/** Twelve regions far from each other. */
const APART = Array.from({length: 12}, (_, at) =>
  sample(at, -6 + (at % 4) * 9, 40 + Math.floor(at / 4) * 8, 100_000 - at * 1000),
);

function regionLabels(labels: readonly MapLabel[]): readonly MapLabel[] {
  return labels.filter(({kind}) => kind === 'region');
}

function circlesOf({
  scene,
  camera,
  size,
}: ReturnType<typeof labelOptions>): ReadonlyMap<string, Circle> {
  return new Map(
    Array.from(scene.region, (region, bubble) => {
      const [cx, cy] = screenPosition(scene.u[bubble] ?? 0, scene.v[bubble] ?? 0, camera, size);
      return [scene.regions[region]?.code ?? '', {cx, cy, radius: scene.radius[bubble] ?? 0}];
    }),
  );
}

/** Box that takes all places on one side of the circle of a region. */
function around(
  region: SampleRegion,
  side: 'right',
): {left: number; top: number; right: number; bottom: number} {
  const [circle] = circlesOf(labelOptions([region])).values();
  const {cx = 0, cy = 0} = circle ?? {};
  return {left: cx + (side === 'right' ? 1 : 0), top: cy - 200, right: cx + 200, bottom: cy + 200};
}
