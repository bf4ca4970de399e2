import type {HotspotFilter} from '../dataset/hotspot-filter.js';

/** Time for the browser to write a file before its memory is released, in milliseconds. */
const WRITING = 60_000;

/** Downloads a file. */
export function saveFile(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), WRITING);
}

/**
 * Name for a file of a view, valid on every system: `hotspots-traded-automotive-2012.csv`.
 *
 * @param extension - Without the dot.
 * @param subject - First word of the name.
 */
export function fileName(
  {taxonomy, sectors, year}: Pick<HotspotFilter, 'taxonomy' | 'sectors' | 'year'>,
  extension: string,
  subject = 'hotspots',
): string {
  const [only] = sectors.length === 1 ? sectors : [];
  const when = year > 0 ? [String(year)] : [];
  const name = [subject, only ?? taxonomy, ...when].join('-').toLowerCase();
  return `${name.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 80)}.${extension}`;
}
