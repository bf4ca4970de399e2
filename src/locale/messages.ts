import type {en} from './en.js';
import type {enExplorer} from './en-explorer.js';

/** Forms of a message by plural category of its placeholder `{count}`. */
export interface PluralForms {
  readonly zero?: string;
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

type English = typeof en & typeof enExplorer;

/** Name of one message; English defines which there are. */
export type MessageKey = keyof English;

/**
 * Every word that the elements say by themselves, in one language: text with placeholders in
 * braces, or its plural forms.
 */
export type Messages = {
  readonly [Key in MessageKey]: English[Key] extends string ? string : PluralForms;
};

/** The words of another language than English, which stands in for those that are missing. */
export type Translation = Partial<Messages>;

/** What the library knows of a language. */
export interface Language {
  /** English stands in for words that are missing. */
  readonly messages: Translation;
  /** Names of countries by ISO's code that come before those of the browser. */
  readonly countries?: Readonly<Record<string, string>>;
  /** Word between the last two names of a list, for a language that browsers cannot list in. */
  readonly and?: string;
}

/** What stands for a placeholder; a number is written by the number rules of the language. */
export type MessageValue = string | number;

type PlaceholderOf<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PlaceholderOf<Rest>
  : never;

type TextOf<Message> = Message extends {readonly other: infer Text} ? Text : Message;

/** Names of the placeholders of a message. */
export type Placeholder<Key extends MessageKey> = PlaceholderOf<TextOf<English[Key]>>;

/** Arguments that a message wants after its key: one value for each placeholder, or none. */
export type MessageValues<Key extends MessageKey> = [Placeholder<Key>] extends [never]
  ? []
  : [values: Readonly<Record<Placeholder<Key>, MessageValue>>];
