import {belowText} from './legend-notes.js';
import type {LegendKey, LegendKeyOptions} from './legend-key.js';

/** Key of the rings; `undefined` if no region is below the threshold, or none is shown. */
export function ringKey({view, palette, locale}: LegendKeyOptions): LegendKey | undefined {
  const {others} = view;
  if (others === undefined) return undefined;
  return {
    kind: 'rings',
    title: '',
    rows: [
      {
        colour: palette.hairline,
        text: belowText(view, locale),
        sign: undefined,
        count: others.bubbles.length,
      },
    ],
    notes: [],
  };
}
