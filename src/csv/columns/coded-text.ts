/** A code and its label from one cell. */
export interface CodedText {
  readonly code: string;
  /** Empty if the cell holds only the code. */
  readonly label: string;
}

/** `DE11: Stuttgart`, `DE11 - Stuttgart`, `DE11 Stuttgart`, `[DE11] Stuttgart`. */
const LEADING =
  /^[[(]?([A-Z][A-Z\d]*(?:[-_.+][A-Z\d]+)*)(?:[\])]\s*|\s*[:|]\s*|\s+[-–—]\s+|\s+)(\S.*)$/;

/** `Stuttgart (DE11)`, `Stuttgart [DE11]`. */
const TRAILING = /^(.*\S)\s*[[(]([A-Z][A-Z\d]*(?:[-_.+][A-Z\d]+)*)[\])]$/;

/** `C29 Motor vehicles`: nothing but a blank between, which words of a sentence have too. */
const LOOSE = /^[A-Z]+\s+\S/;

/** Whether a cell holds a code without digits and words behind it, like a sentence. */
export function isSentence(cell: string): boolean {
  return LOOSE.test(cell) && !/^[A-Z]+\s+[-–—|:]/.test(cell);
}

/** Maximum number of characters of a code with its label. */
const LONGEST = 300;

/** Reads a cell that may hold a code of capitals and digits beside its label. */
export function codedText(cell: string): CodedText | undefined {
  if (cell.length > LONGEST) return undefined;
  const leading = LEADING.exec(cell);
  if (leading !== null) return {code: leading[1] ?? '', label: leading[2] ?? ''};
  const trailing = TRAILING.exec(cell);
  return trailing === null ? undefined : {code: trailing[2] ?? '', label: trailing[1] ?? ''};
}

/** `T: Total`, `SAL:Employees`: what a column that names both writes in every cell. */
const PAIR = /^([\w.+-]+)\s*:\s*(\S.*)$/;

/** Code and label of a cell that names both with a colon between; else the cell as its code. */
export function colonText(cell: string): CodedText {
  const pair = PAIR.exec(cell);
  return pair === null ? {code: cell, label: ''} : {code: pair[1] ?? '', label: pair[2] ?? ''};
}
