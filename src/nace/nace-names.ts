/** Module of one language. */
type Loader = () => Promise<{readonly NAMES: string}>;

/** Languages that have the headings: the official ones but Irish, Norwegian and Turkish. */
const LOADERS: Readonly<Record<string, Loader>> = {
  bg: () => import('./names/nace-names-bg.js'),
  cs: () => import('./names/nace-names-cs.js'),
  da: () => import('./names/nace-names-da.js'),
  de: () => import('./names/nace-names-de.js'),
  el: () => import('./names/nace-names-el.js'),
  en: () => import('./names/nace-names-en.js'),
  es: () => import('./names/nace-names-es.js'),
  et: () => import('./names/nace-names-et.js'),
  fi: () => import('./names/nace-names-fi.js'),
  fr: () => import('./names/nace-names-fr.js'),
  hr: () => import('./names/nace-names-hr.js'),
  hu: () => import('./names/nace-names-hu.js'),
  it: () => import('./names/nace-names-it.js'),
  lt: () => import('./names/nace-names-lt.js'),
  lv: () => import('./names/nace-names-lv.js'),
  mt: () => import('./names/nace-names-mt.js'),
  nl: () => import('./names/nace-names-nl.js'),
  no: () => import('./names/nace-names-no.js'),
  pl: () => import('./names/nace-names-pl.js'),
  pt: () => import('./names/nace-names-pt.js'),
  ro: () => import('./names/nace-names-ro.js'),
  sk: () => import('./names/nace-names-sk.js'),
  sl: () => import('./names/nace-names-sl.js'),
  sv: () => import('./names/nace-names-sv.js'),
  tr: () => import('./names/nace-names-tr.js'),
};

/** Headings of NACE Rev. 2 by code, such as `C29` or `C291`. */
export type NaceNames = ReadonlyMap<string, string>;

/**
 * Loads the official headings of NACE Rev. 2 in a language: sections, divisions and groups.
 *
 * @param language - Tag such as `de` or `de-AT`; `nb` and `nn` are Norwegian.
 * @returns `undefined` if the language has none.
 */
export async function naceNames(language: string): Promise<NaceNames | undefined> {
  const [primary = ''] = language.toLowerCase().split('-');
  const tag = primary === 'nb' || primary === 'nn' ? 'no' : primary;
  if (!Object.hasOwn(LOADERS, tag)) return undefined;
  const {NAMES = ''} = (await LOADERS[tag]?.()) ?? {};
  const lines = NAMES.trim().split('\n');
  return new Map(
    lines.map((line) => {
      const end = line.indexOf(' ');
      return [line.slice(0, end), line.slice(end + 1)];
    }),
  );
}
