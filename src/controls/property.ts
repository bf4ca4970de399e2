import type {PropertyDeclaration} from 'lit';
import {property as litProperty} from 'lit/decorators.js';

import {warnAuthor} from '../author/author-warning.js';
import {numberIn} from '../author/given-number.js';

/** The parts of an accessor used here, in either kind of decorators. */
interface Accessor {
  get(this: object): unknown;
  set(this: object, value: unknown): void;
}

/** Options of {@link property}. */
export interface PropertyOptions extends PropertyDeclaration {
  /** Whether only numbers above 0 are taken; another value is reported to the page's author. */
  readonly positive?: true;
}

/**
 * Lit's `@property`, whose value is never `null`: if it is set to `null` or `undefined`, or if its
 * attribute is removed, the property gets the value of a new element. A property of type `Number`
 * also takes text, as frameworks set the property where their templates name the attribute; blank
 * text, as of a template without a value, is no number, and other text is kept to be reported.
 * A property of type `Boolean` is true while its attribute is present, unless that says `false`.
 *
 * For `accessor` fields only.
 */
export function property(options: PropertyOptions): ReturnType<typeof litProperty> {
  const {reflect, type} = options;
  const numbers = type === Number ? {converter: {fromAttribute: numberOrText}} : {};
  const flags =
    type === Boolean ? {converter: {fromAttribute: isOn, toAttribute: emptyOrNull}} : {};
  const reflected = reflect && type !== Boolean ? {converter: {toAttribute: textOrNull}} : {};
  const decorated = litProperty({...options, ...numbers, ...flags, ...reflected}) as (
    ...place: unknown[]
  ) => Accessor;
  const decorate = (...place: unknown[]): Accessor => withoutNull(decorated(...place), options);
  return decorate as ReturnType<typeof litProperty>;
}

function withoutNull(accessor: Accessor, options: PropertyOptions): Accessor {
  const {type, positive, attribute} = options;
  const {get, set} = accessor;
  /** Initial values of elements whose property has been set since. */
  const initial = new WeakMap<object, unknown>();
  return {
    ...accessor,
    set(value) {
      if (!initial.has(this)) initial.set(this, get.call(this));
      const given = type === Number && typeof value === 'string' ? numberOrText(value) : value;
      const refused = positive && given != null && !isPositive(given);
      if (refused) warnAuthor(`${String(attribute)} must be a number above 0`, this);
      set.call(this, refused ? initial.get(this) : (given ?? initial.get(this)));
    },
  };
}

function isPositive(value: unknown): boolean {
  return typeof value === 'number' && value > 0 && value < Infinity;
}

function isOn(text: string | null): boolean {
  return text !== null && text !== 'false';
}

function emptyOrNull(value: unknown): string | null {
  return value ? '' : null;
}

/** An attribute cannot hold all that a page may set a property to, such as a symbol. */
function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** The number in a text; other text unchanged, and `null` if it is blank. */
function numberOrText(text: string | null): number | string | null {
  if (text === null || text.trim() === '') return null;
  const number = numberIn(text);
  return Number.isNaN(number) ? text : number;
}
