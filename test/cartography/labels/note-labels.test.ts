import {describe, it} from 'node:test';

import fc from 'fast-check';

import type {MapLabelsOptions, MapNote} from '../../../src/cartography/labels/label-options.js';
import {mapLabels} from '../../../src/cartography/labels/map-labels.js';
import type {MapLabel} from '../../../src/cartography/labels/map-label.js';
import {
  boxesOverlap,
  boxWithin,
  lineMeetsBox,
  type Box,
} from '../../../src/cartography/projection/box.js';
import {screenPosition} from '../../../src/cartography/projection/camera.js';
import {mapProjection} from '../../../src/cartography/projection/map-projection.js';
import {expect} from '../../expect.js';
import type {SampleRegion} from '../../sample-scene.js';
import {labelOptions} from './label-options.js';

const SIZES = [
  [360, 352],
  [640, 400],
  [1136, 820],
] as const;

/** Regions in the middle of Europe, with notes on some of them and on places. */
const noted = fc.record({
  size: fc.constantFrom(...SIZES),
  regions: fc.array(
    fc.record({
      at: fc.tuple(
        fc.double({min: -5, max: 22, noNaN: true}),
        fc.double({min: 41, max: 60, noNaN: true}),
      ),
      employment: fc.integer({min: 10, max: 200_000}),
    }),
    {minLength: 1, maxLength: 80},
  ),
  texts: fc.array(fc.stringMatching(/^[a-zé]{1,30}( [a-zé]{1,30}){0,3}$/), {maxLength: 12}),
});

describe('notes on a map', () => {
  it('cover no label, no obstacle and no leader, and stay on the map', () => {
    fc.assert(
      fc.property(noted, ({size: [width, height], regions, texts}) => {
        const obstacles = [{left: width - 50, top: 0, right: width, bottom: 120}];
        const sample = regions.map((region, at) => ({region: `R${at}`, ...region}));
        const notes = texts.map((text, at) => note(at, text, sample[2 * at] ?? {at: [at, 50]}));
        const labels = mapLabels(labelOptions(sample, {width, height, obstacles, notes}));
        const frame = {left: 0, top: 0, right: width, bottom: height};
        const upright = labels.filter(({angle}) => angle === 0);
        for (const {box, leader} of upright.filter(({kind}) => kind === 'note')) {
          const others = upright.filter((other) => other.box !== box);
          expect(boxWithin(box, frame)).to.equal(true);
          expect(
            [...obstacles, ...others.map((other) => other.box)].filter(overlaps(box)),
          ).to.deep.equal([]);
          expect(leader && others.filter((other) => lineMeetsBox(leader, other.box))).to.deep.equal(
            [],
          );
        }
      }),
      {numRuns: 150},
    );
  });

  it('are all on the map, as text or as a number', () => {
    fc.assert(
      fc.property(noted, ({size: [width, height], regions, texts}) => {
        const sample = regions.map((region, at) => ({region: `R${at}`, ...region}));
        const notes = texts.map((text, at) => note(at, text, sample[at] ?? {at: [at, 50]}));
        const options = labelOptions(sample, {width, height, notes});
        const codes = notesIn(mapLabels(options)).map(({code}) => code);
        const inFrame = notes.filter((each) => isInFrame(each, options));
        expect([...codes].sort()).to.deep.equal(inFrame.map(({code}) => code).sort());
      }),
      {numRuns: 100},
    );
  });

  it('come before all names, whichever names are chosen', () => {
    const notes = [note(0, 'Two makers of cars', STUTTGART)];
    for (const choice of ['all', 'countries', 'regions', 'none'] as const) {
      const [first] = mapLabels(labelOptions([STUTTGART], {choice, notes}));
      expect(first?.kind).to.equal('note');
    }
  });

  it('have lines of at most 22 characters of 12 pixels, as wide as they are measured', () => {
    const notes = [note(0, 'Two makers of cars and hundreds of their suppliers', STUTTGART)];
    const [{lines = [], box} = {}] = mapLabels(labelOptions([STUTTGART], {notes}));
    expect(lines.map(({text}) => text)).to.deep.equal([
      ...['Two makers of cars and', 'hundreds of their', 'suppliers'],
    ]);
    expect([...new Set(lines.map(({size}) => size))]).to.deep.equal([12]);
    expect((box?.right ?? 0) - (box?.left ?? 0)).to.be.closeTo(lines[0]?.width ?? 0, 1e-9);
  });

  it('lead a line to the rim of the circle, or to the very place', () => {
    const options = labelOptions([STUTTGART], {
      notes: [note(0, 'Cars', STUTTGART), note(1, 'Here', {at: [0, 45]})],
    });
    const [first, second] = notesIn(mapLabels(options));
    const {x1 = 0, y1 = 0} = first?.leader ?? {};
    const distance = Math.hypot(x1 - (first?.x ?? 0), y1 - (first?.y ?? 0));
    expect(distance).to.be.closeTo((options.scene.radius[0] ?? 0) - 3, 1e-9);
    expect(second?.leader).to.deep.include({x1: second?.x, y1: second?.y});
  });

  it('have a number where there is no room for the text', () => {
    const everywhere = {left: 0, top: 0, right: 360, bottom: 352};
    const notes = [note(0, 'Cars', STUTTGART), note(1, 'Here', {at: [0, 45]})];
    const options = labelOptions([STUTTGART], {width: 360, height: 352, notes});
    const labels = mapLabels({...options, obstacles: [everywhere]});
    const found = notesIn(labels).map(({kind, lines}) => [kind, lines[0]?.text]);
    expect(found).to.deep.equal([
      ['number', '1'],
      ['number', '2'],
    ]);
  });

  it('remain numbers where they have been', () => {
    const notes = [note(0, 'Cars', STUTTGART), note(1, 'Here', {at: [0, 45]})];
    const labels = notesIn(mapLabels(labelOptions([STUTTGART], {notes, numbered: ['1']})));
    expect(labels.map(({kind, code}) => `${kind} ${code}`)).to.deep.equal(['note 0', 'number 1']);
  });

  it('keep their places while nothing changes', () => {
    const notes = [note(0, 'Two makers of cars', STUTTGART), note(1, 'Here', {at: [0, 45]})];
    const before = mapLabels(labelOptions([STUTTGART], {notes}));
    expect(mapLabels(labelOptions([STUTTGART], {notes, before}))).to.deep.equal(before);
  });

  it('are left out where their place is not on the map', () => {
    const notes = [note(0, 'Far away', {at: [-60, 5]})];
    expect(notesIn(mapLabels(labelOptions([STUTTGART], {notes})))).to.deep.equal([]);
  });
});

const STUTTGART: SampleRegion = {region: 'R0', at: [9.2, 48.8], employment: 100_000};

function note(
  at: number,
  text: string,
  {region, at: [longitude, latitude]}: Partial<SampleRegion> & Pick<SampleRegion, 'at'>,
): MapNote {
  const [u, v] = mapProjection('laea').toUnit(longitude, latitude);
  return {code: String(at), text, region, u, v};
}

function notesIn(labels: readonly MapLabel[]): readonly MapLabel[] {
  return labels.filter(({kind}) => kind === 'note' || kind === 'number');
}

function isInFrame({u, v}: MapNote, {camera, size}: MapLabelsOptions): boolean {
  const [x, y] = screenPosition(u, v, camera, size);
  return x >= 0 && y >= 0 && x <= size.width && y <= size.height;
}

function overlaps(box: Box): (other: Box) => boolean {
  return (other) => boxesOverlap(box, other);
}
