import type {LocalisedText} from '../dataset/localised-text.js';

/** A text in all languages that the data has, without repetitions. */
export function allTexts(text: LocalisedText): readonly string[] {
  return typeof text === 'string' ? [text] : [...new Set(Object.values(text))];
}
