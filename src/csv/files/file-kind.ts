/** Kind of a file by its first bytes. */
export type FileKind = 'gzip' | 'workbook' | 'text';

/** Files that are not read, with the advice what to do. */
const REFUSED: readonly (readonly [name: string, advice: string, beginning: RegExp])[] = [
  [
    'an OpenDocument file',
    'save it as .xlsx or CSV',
    /^PK\x03\x04[^]{26}mimetypeapplication\/vnd\.oasis/,
  ],
  ['an old Excel file (.xls)', 'save it as .xlsx or CSV', /^\xd0\xcf\x11\xe0/],
  ['a PDF document', 'look for the table as CSV or .xlsx', /^%PDF/],
  ['a Parquet file', 'write it as CSV', /^PAR1/],
  ['a database', 'write the table as CSV', /^SQLite format 3/],
  ['a web page', 'download the table itself', /^(?:\xef\xbb\xbf)?\s*<(?:!doctype html|html)/i],
  [
    'an XML document',
    'choose CSV, TSV or JSON-stat when you download it',
    /^(?:\xef\xbb\xbf)?\s*<\?xml/,
  ],
  ['a 7z archive', 'unpack it first', /^7z\xbc\xaf/],
  ['a bzip2 file', 'unpack it first', /^BZh\d/],
  ['a Zstandard file', 'unpack it first', /^\x28\xb5\x2f\xfd/],
  ['an xz file', 'unpack it first', /^\xfd7zXZ/],
];

/** Number of bytes that tell the kind. */
const BEGINNING = 4_096;

/** The kind of a file, or a sentence on why it is not read and what to do. */
export function fileKind(
  bytes: Uint8Array,
): {readonly kind: FileKind} | {readonly refused: string} {
  const beginning = String.fromCharCode(...bytes.subarray(0, BEGINNING));
  const found = REFUSED.find(([, , pattern]) => pattern.test(beginning));
  if (found !== undefined) return {refused: `this is ${found[0]}; ${found[1]}`};
  if (beginning.startsWith('\x1f\x8b')) return {kind: 'gzip'};
  if (!beginning.startsWith('PK\x03\x04')) return {kind: 'text'};
  const end = String.fromCharCode(...bytes.subarray(-BEGINNING));
  if (/xl\/|\[Content_Types\]/.test(beginning + end)) return {kind: 'workbook'};
  return {refused: 'this is a ZIP archive; unpack it and take the table in it'};
}
