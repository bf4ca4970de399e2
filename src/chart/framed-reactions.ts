import type {PlotReactions} from './chart-parts.js';
import type {ChartPointerController} from './chart-pointer-controller.js';
import type {LatticeFrameController} from './lattice-frame-controller.js';
import type {LatticePoint} from './lattice.js';

/**
 * Reactions of a chart whose dots lie in a lattice: those of the frame come before those of the dots.
 *
 * @param cellOf - Returns the cell of a dot by its key.
 */
export function framedReactions(
  framing: LatticeFrameController,
  pointer: ChartPointerController,
  cellOf: (key: string | undefined) => LatticePoint | undefined,
): PlotReactions {
  return {
    onPointerDown: (event) => {
      framing.onPointerDown(event);
      pointer.onPointerDown(event);
    },
    onPointerMove: (event) => {
      if (!framing.onPointerMove(event)) pointer.onPointerMove(event);
    },
    onClick: (event) => {
      if (!framing.isOwnClick()) pointer.onClick(event);
    },
    onKeyDown: (event) => {
      const {key} = (event.target as SVGElement).dataset;
      if (framing.onKeyDown(event, cellOf(key))) event.preventDefault();
      else pointer.onKeyDown(event);
    },
  };
}
