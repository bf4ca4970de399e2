import type {GrowthSpan} from '../figures/growth.js';

/** Words for gaps that growth may cross. */
const BREAKS = 'breaks';
const HOLES = 'holes';

/** Years of growth in the form of links and attributes: `2010-2014`, `2010-2014 breaks holes`. */
export function growthText({from, to, acrossBreaks, acrossHoles}: GrowthSpan): string {
  return [
    `${from}-${to}`,
    ...(acrossBreaks === true ? [BREAKS] : []),
    ...(acrossHoles === true ? [HOLES] : []),
  ].join(' ');
}

/** Years of growth in a text like that of {@link growthText}; `undefined` if it holds none. */
export function growthIn(text: string): GrowthSpan | undefined {
  const [span = '', ...words] = text.split(/\s+/).filter((word) => word !== '');
  const [, from, to] = /^(\d{1,4})[-–](\d{1,4})$/.exec(span) ?? [];
  const known = words.every((word) => word === BREAKS || word === HOLES);
  if (!known || !(Number(from) < Number(to))) return undefined;
  return {
    from: Number(from),
    to: Number(to),
    ...(words.includes(BREAKS) && {acrossBreaks: true}),
    ...(words.includes(HOLES) && {acrossHoles: true}),
  };
}
