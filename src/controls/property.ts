import type {PropertyDeclaration} from 'lit';
import {property as litProperty} from 'lit/decorators.js';

/** The parts of an accessor used here, in either kind of decorators. */
interface Accessor {
  get(this: object): unknown;
  set(this: object, value: unknown): void;
}

/**
 * Lit's `@property`, whose value is never `null`: if it is set to `null` or `undefined`, or if its
 * attribute is removed, the property gets the value of a new element. A property of type `Number`
 * also takes text, as frameworks set the property where their templates name the attribute; blank
 * text, as of a template without a value, is no number.
 *
 * For `accessor` fields only.
 */
export function property(options: PropertyDeclaration): ReturnType<typeof litProperty> {
  const numbers = options.type === Number ? {converter: {fromAttribute: numberIn}} : {};
  const decorated = litProperty({...options, ...numbers}) as (...place: unknown[]) => Accessor;
  const decorate = (...place: unknown[]): Accessor => withoutNull(decorated(...place), options);
  return decorate as ReturnType<typeof litProperty>;
}

function withoutNull(accessor: Accessor, {type}: PropertyDeclaration): Accessor {
  const {get, set} = accessor;
  /** Initial values of elements whose property has been set since. */
  const initial = new WeakMap<object, unknown>();
  return {
    ...accessor,
    set(value) {
      if (!initial.has(this)) initial.set(this, get.call(this));
      const given = type === Number && typeof value === 'string' ? numberIn(value) : value;
      set.call(this, given ?? initial.get(this));
    },
  };
}

function numberIn(text: string | null): number | null {
  return text === null || text.trim() === '' ? null : Number(text);
}
