import type {RegionChange} from '../../figures/region-change.js';
import type {Bubbles} from '../../view/bubbles.js';
import type {BubbleClasses} from '../colour/bubble-class.js';
import type {Palette} from '../colour/palette.js';

/** Classes of bubbles that show a change: gain, and loss. */
export function changeClasses(
  {region}: Bubbles,
  {first, last}: RegionChange,
  {change: [, loss = '', gain = '']}: Palette,
): BubbleClasses {
  return {
    kind: 'change',
    classes: [
      {colour: gain, from: 0},
      {colour: loss, to: 0},
    ],
    of: Uint8Array.from(region, (at) => Number((last[at] ?? NaN) < (first[at] ?? NaN))),
  };
}
