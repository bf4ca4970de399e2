/** Warnings that have been written, by what they are about. */
const written = new WeakMap<object, Set<string>>();

/**
 * Warns the author of a page, in the browser's console, of a mistake that readers cannot mend. The
 * only place of the library that writes to the console.
 *
 * @param text - The mistake and the remedy, e.g. `unknown sector "automotiv"; did you mean
 *   "automotive"?`; a value of the page in it has at most 80 characters.
 * @param subject - Element or object that the warning is about: the same text is written once for
 *   each; without it, once for the page.
 */
export function warnAuthor(text: string, subject: object = globalThis): void {
  const texts = written.get(subject) ?? new Set();
  written.set(subject, texts);
  if (texts.has(text)) return;
  texts.add(text);
  const about = subject === globalThis ? [] : [subject];
  console.warn(`regional-hotspots: ${text}`, ...about);
}
