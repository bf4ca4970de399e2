/** Marks for a missing figure that need no mention: every office writes them so. */
const USUAL = /^(?::|\.{1,3}|…|-+|–|—|\/|x|na|n\/a|n\.a\.|nan|null|#n\/a)?$/i;

/**
 * Other marks of statistical offices and programs for a figure that is missing, is not applicable or
 * has no value, without blanks: German, Austrian, French, Italian, Spanish, Polish, Czech, Dutch,
 * Hungarian, Finnish, British, Irish and Swiss offices; pandas, R and SQL.
 */
const OTHER =
  /^(?:k\.?a\.?|o\.?a\.?|n\.?d\.?|n\/d|s\.?d\.?|s\/d|n\.?s\.?|n\.?v\.?t?\.?|b\.?d\.?|\.\.\.?\.|[*∗]{1,3}|[·•?~!×∅]|<na>|none|missing|notavailable|n[ao]data|\[(?:x|z|low|u|w)\]|\(x\)|\.[-_]|#(?:value|ref|div\/0|null|name\?)!?)$/i;

/** Marks for a figure that must not be published. */
const CONFIDENTIAL =
  /^(?:i\.?d\.?|n\.?c\.?|conf(?:idential|\.)?|confidencial|confidentiel|riservato|poufne|geheim|secret|secretestatistico|suppressed|\[c\]|\(d\))$/i;

/** How a cell says that there is no figure. */
export interface MissingMark {
  /** Whether the mark is of the few that all offices share. */
  readonly usual: boolean;
  /** Letter of the quality flag that the mark implies; empty for none. */
  readonly flag: '' | 'c';
}

/** What a mark in the place of a figure means; `undefined` for anything else. */
export function missingMark(cell: string): MissingMark | undefined {
  if (USUAL.test(cell)) return {usual: true, flag: ''};
  if (cell.length > 30) return undefined;
  const close = cell.replace(/\s/g, '');
  if (CONFIDENTIAL.test(close)) return {usual: false, flag: 'c'};
  return OTHER.test(close) ? {usual: false, flag: ''} : undefined;
}
