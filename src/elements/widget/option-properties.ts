import type {LitElement} from 'lit';

import {property} from '../../controls/property.js';
import {OPTION_NAMES, OPTIONS, type Option} from '../../state/options.js';

/** A flag that may also be a name. */
const named = {fromAttribute: (text: string | null) => text === '' || text};

/**
 * Gives an element a property for each option, with its attribute and default. Its class declares
 * their types. `lang` is a property of all elements.
 */
export function addOptionProperties({prototype}: typeof LitElement): void {
  for (const name of OPTION_NAMES) {
    if (name === 'lang') continue;
    const {attribute, kind, default: usual, reflect = false}: Option = OPTIONS[name];
    const type = kind === 'number' ? Number : kind === 'flag' ? Boolean : String;
    const kept = name === 'urlState' ? {converter: named} : {type};
    const values = new WeakMap<object, unknown>();
    const accessor = {
      get(this: object): unknown {
        return values.has(this) ? values.get(this) : usual;
      },
      set(this: object, value: unknown): void {
        values.set(this, value);
      },
      configurable: true,
      enumerable: true,
    };
    Object.defineProperty(prototype, name, accessor);
    const decorate = property({attribute: attribute ?? false, reflect, ...kept}) as (
      ...place: unknown[]
    ) => PropertyDescriptor;
    Object.defineProperty(prototype, name, decorate(prototype, name, accessor));
  }
}
