import type {en} from './en.js';
import type {enExplorer} from './en-explorer.js';
import type {enLists} from './en-lists.js';

/** Forms of a message by plural category of its placeholder `{count}`. */
export interface PluralForms {
  readonly zero?: string;
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

type English = typeof en & typeof enLists & typeof enExplorer;

/** Name of a message, as defined by English. */
export type MessageKey = keyof English;

/**
 * All words of the elements in one language: texts with placeholders in braces, or their plural
 * forms.
 */
export type Messages = {
  readonly [Key in MessageKey]: English[Key] extends string ? string : PluralForms;
};

/** Words of a language other than English, which replaces missing ones. */
export type Translation = Partial<Messages>;

/** Words and rules of a language. */
export interface Language {
  /** Words; a missing one is shown in English. */
  readonly messages: Translation;
  /** Names of countries by ISO code, which take precedence over the browser's. */
  readonly countries?: Readonly<Record<string, string>>;
  /** Word between the last two names of a list, if browsers cannot list in the language. */
  readonly and?: string;
}

/** Value of a placeholder; a number is written by the rules of the language. */
export type MessageValue = string | number;

type PlaceholderOf<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PlaceholderOf<Rest>
  : never;

type TextOf<Message> = Message extends {readonly other: infer Text} ? Text : Message;

/** Names of the placeholders of a message. */
export type Placeholder<Key extends MessageKey> = PlaceholderOf<TextOf<English[Key]>>;

/** Arguments of a message after its key: a value for each placeholder, or none. */
export type MessageValues<Key extends MessageKey> = [Placeholder<Key>] extends [never]
  ? []
  : [values: Readonly<Record<Placeholder<Key>, MessageValue>>];
