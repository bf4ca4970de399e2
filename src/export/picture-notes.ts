import {svg} from 'lit';

import type {Palette} from '../cartography/colour/palette.js';
import type {ListedNote} from '../legend/map-notes.js';
import {stacked, textBlock, type PictureBlock, type TextPlace} from './picture-text.js';

const SIZE = 12;
const RADIUS = 8;
const GAP = 5;

/** Annotations without room on the map, by the numbers that are there in place of them. */
export function pictureNotes(
  notes: readonly ListedNote[],
  {outline}: Palette,
  place: TextPlace,
): PictureBlock {
  const style = {size: SIZE, colour: outline};
  const shown = notes.filter(({apart}) => apart);
  return stacked(
    place,
    GAP,
    shown.map(({text, number = ''}) => ({x, y, width}) => {
      const indent = number === '' ? 0 : 2 * RADIUS + GAP;
      const {content, height} = textBlock(text, {x: x + indent, y, width: width - indent}, style);
      if (indent === 0) return {content, height};
      const [cx, cy] = [x + RADIUS, y + height / 2];
      return {
        content: svg`
          <circle cx=${cx} cy=${cy} r=${RADIUS} fill="none" stroke=${outline}></circle>
          <text
            x=${cx}
            y=${cy + 0.36 * (SIZE - 1)}
            fill=${outline}
            font-size=${SIZE - 1}
            font-weight="bold"
            text-anchor="middle"
          >${number}</text>
          ${content}
        `,
        height: Math.max(height, 2 * RADIUS),
      };
    }),
  );
}
