import {describe, it} from 'node:test';

import {
  cellAt,
  cellCentre,
  frameBetween,
  frameBox,
  isFramed,
  lattice,
  packedDots,
  type LatticePoint,
} from '../../src/chart/lattice.js';
import {expect} from '../expect.js';

const points: readonly LatticePoint[] = [
  ...Array.from({length: 16}, () => ({sectoral: 2, crossSectoral: 0})),
  {sectoral: 40, crossSectoral: 12},
  {sectoral: 7, crossSectoral: 3},
];
const grid = lattice({points, left: 44, top: 20, width: 1054});
const dots = packedDots(grid, points);

describe('lattice', () => {
  it('has a cell for each number of stars along both axes', () => {
    expect(grid.most).to.deep.equal({sectoral: 40, crossSectoral: 12});
    expect(grid.cellWidth).to.be.closeTo(1054 / 41, 1e-9);
    expect(grid.plot.bottom - grid.plot.top).to.be.closeTo(13 * grid.cellHeight, 1e-9);
  });

  it('has a region that is alone in the middle of its cell', () => {
    const {x, y} = cellCentre(grid, {sectoral: 7, crossSectoral: 3});
    expect(x).to.be.closeTo(44 + 7.5 * grid.cellWidth, 1e-9);
    expect(y).to.be.closeTo(grid.plot.bottom - 3.5 * grid.cellHeight, 1e-9);
    expect(dots.at(-1)!.x).to.be.closeTo(x, 1e-9);
    expect(dots.at(-1)!.y).to.be.closeTo(y, 1e-9);
  });

  it('packs the regions of a cell into it without overlap', () => {
    const {x, y} = cellCentre(grid, {sectoral: 2, crossSectoral: 0});
    const packed = dots.slice(0, 16);
    for (const dot of packed) {
      expect(Math.abs(dot.x - x) + grid.radius).to.be.at.most(grid.cellWidth / 2);
      expect(Math.abs(dot.y - y) + grid.radius).to.be.at.most(grid.cellHeight / 2);
      const nearest = packed
        .filter((other) => other !== dot)
        .map((other) => Math.hypot(other.x - dot.x, other.y - dot.y));
      expect(Math.min(...nearest)).to.be.greaterThan(2 * grid.radius);
    }
  });

  it('has dots as large as the fullest cell has room for', () => {
    expect(grid.radius).to.be.closeTo(3.4, 0.1);
    const fuller = [...points, ...points, ...points];
    expect(lattice({points: fuller, left: 44, top: 20, width: 1054}).radius).to.be.lessThan(2.7);
    expect(lattice({points: points.slice(16), left: 44, top: 20, width: 1054}).radius).to.equal(
      4.5,
    );
  });

  it('packs thousands of regions into a cell', () => {
    const many = Array.from({length: 5000}, () => ({sectoral: 0, crossSectoral: 0}));
    const full = lattice({points: many, left: 0, top: 0, width: 200});
    const inside = packedDots(full, many).every(
      ({x, y}) =>
        x > 0 &&
        x < full.cellWidth &&
        y > full.plot.bottom - full.cellHeight &&
        y < full.plot.bottom,
    );
    expect(inside).to.equal(true);
  });
});

describe('cellAt', () => {
  it('is the cell of a position, and the nearest one beyond the edge', () => {
    const {x, y} = cellCentre(grid, {sectoral: 9, crossSectoral: 4});
    expect(cellAt(grid, {x, y})).to.deep.equal({sectoral: 9, crossSectoral: 4});
    expect(cellAt(grid, {x: -50, y: 5000})).to.deep.equal({sectoral: 0, crossSectoral: 0});
    expect(cellAt(grid, {x: 5000, y: -50})).to.deep.equal({sectoral: 40, crossSectoral: 12});
  });
});

describe('frameBetween', () => {
  it('has both cells as corners, whichever comes first', () => {
    const frame = frameBetween({sectoral: 5, crossSectoral: 1}, {sectoral: 2, crossSectoral: 3});
    expect(frame.from).to.deep.equal({sectoral: 2, crossSectoral: 1});
    expect(frame.to).to.deep.equal({sectoral: 5, crossSectoral: 3});
    expect(isFramed({sectoral: 5, crossSectoral: 3}, frame)).to.equal(true);
    expect(isFramed({sectoral: 6, crossSectoral: 3}, frame)).to.equal(false);
    const {left, right, top, bottom} = frameBox(grid, frame);
    expect((right - left) / grid.cellWidth).to.be.closeTo(4, 1e-9);
    expect((bottom - top) / grid.cellHeight).to.be.closeTo(3, 1e-9);
  });
});
