import type {HotspotFilter} from '../dataset/hotspot-filter.js';

/** How long a file may take to be written before its memory is given back, in milliseconds. */
const WRITING = 60_000;

/** Gives the reader a file to keep. */
export function saveFile(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), WRITING);
}

/**
 * Name for a file of a view, fit for every system: `hotspots-traded-automotive-2012.csv`.
 *
 * @param extension - Without the dot.
 */
export function fileName({taxonomy, sectors, year}: HotspotFilter, extension: string): string {
  const [only] = sectors.length === 1 ? sectors : [];
  const when = year > 0 ? [String(year)] : [];
  const name = ['hotspots', only ?? taxonomy, ...when].join('-').toLowerCase();
  return `${name.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 80)}.${extension}`;
}
