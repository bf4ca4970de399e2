/** Sign before the decimals. */
export type DecimalSign = '.' | ',';

/** Content of a cell of figures. */
export interface FigureText {
  /** `null` if the figure is missing, the cell itself if it is not a figure. */
  readonly value: number | string | null;
  /** Letters of Eurostat's quality flags that follow the figure; empty if none do. */
  readonly flags: string;
}

/** Symbols that statistical offices use for a missing figure. */
const MISSING = /^(?::|\.{1,3}|…|-+|–|—|\/|x|na|n\/a|n\.a\.|nan|null|#n\/a)?$/i;

/** A figure or a colon, and the flags behind it. */
const FLAGGED = /^([^a-z]*?)[\s()]*((?:[bcdeipru][\s,;()]*)*)$/i;

/** Maximum number of characters of a figure with its flags. */
const LONGEST_FIGURE = 60;

/**
 * Reads a cell of figures: `1 234,5`, `149882 d`, `: c`.
 *
 * Missing is not zero: an empty cell, a colon or a dash has no figure.
 */
export function figureText(cell: string, decimal: DecimalSign): FigureText {
  if (MISSING.test(cell)) return {value: null, flags: ''};
  const isShort = cell.length <= LONGEST_FIGURE;
  const [, figure = cell, letters = ''] = (isShort && FLAGGED.exec(cell)) || [];
  const flags = letters.toLowerCase().replace(/[\s,;()]/g, '');
  const text = figure.trim();
  if (MISSING.test(text) && (text !== '' || flags.length === 1)) return {value: null, flags};
  const plain = plainNumber(text, decimal);
  return plain === undefined ? {value: cell, flags: ''} : {value: plain, flags};
}

/** Figures with thousands separated by a sign. */
const GROUPED = {
  '.': /^[-+−]?\d{1,3}(?:\.\d{3})+(?!\d)/,
  ',': /^[-+−]?\d{1,3}(?:,\d{3})+(?!\d)/,
} as const;

/** Digits with thousands separated by blanks, apostrophes or the other sign. */
function plainNumber(text: string, decimal: DecimalSign): number | undefined {
  const group = decimal === ',' ? '.' : ',';
  const closed = text.replace(/(?<=\d)[\s'’](?=\d{3}(?!\d))/g, '');
  const ungrouped = GROUPED[group].test(closed) ? closed.replaceAll(group, '') : closed;
  const pointed = ungrouped.replace('−', '-').replace(decimal, '.');
  const isNumber = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i.test(pointed);
  return isNumber && !ungrouped.includes(group) ? Number(pointed) : undefined;
}
