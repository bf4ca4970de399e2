import {csvParse} from 'd3-dsv';

/** Texts in the languages besides English. */
export interface Translations {
  /**
   * Text in each language that has it, English first.
   *
   * @param id - Id of the text.
   */
  of(id: string, english: string): Readonly<Record<string, string>>;
}

type Row = Readonly<Partial<Record<string, string>>>;

/**
 * Reads texts of several languages.
 *
 * @param texts - CSV of each language, by its tag.
 * @param idOf - Id of the text in a row.
 * @param column - Column of the text.
 */
export function translations(
  texts: ReadonlyMap<string, string>,
  column: string,
  idOf: (row: Row) => string,
): Translations {
  const languages = [...texts].sort(([one], [other]) => (one < other ? -1 : 1));
  const known = languages.map(([language, text]) => {
    const rows = csvParse(text).map((row): [string, string] => [idOf(row), row[column] ?? '']);
    return {language, found: new Map(rows)};
  });
  return {
    of: (id, english) => {
      const others = known.map(({language, found}) => [language, found.get(id)]);
      return Object.fromEntries([['en', english], ...others.filter(([, text]) => text)]);
    },
  };
}

/** Reads the files of `texts/`, with the columns `id` and `text`. */
export function datasetTexts(texts: ReadonlyMap<string, string>): Translations {
  return translations(texts, 'text', (row) => row['id'] ?? '');
}
