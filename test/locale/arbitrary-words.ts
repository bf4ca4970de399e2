import fc from 'fast-check';

import {english} from '../../src/locale/english.js';
import {hostileObject} from '../hostile-object.js';

/** Replaced by hostile objects, which the generator itself could not handle. */
const REVOKED = Symbol('revoked');
const THROWING = Symbol('throwing');

const text = fc.oneof(
  fc.constantFrom('', ' ', '\u200b', 'Wort', '{count}', '{cuont}', '{value} {label}', '{'),
  fc.string(),
);

const forms = fc.dictionary(
  fc.constantFrom('zero', 'one', 'two', 'few', 'many', 'other', 'single', '__proto__'),
  fc.oneof(text, fc.constantFrom(null, 5, {}, undefined, THROWING)),
);

const word = fc.oneof(
  text,
  forms,
  fc.constantFrom<unknown>(null, undefined, 5, NaN, true, [], {}, () => 'x', Symbol('x')),
  fc.constantFrom(REVOKED, THROWING),
  fc.anything(),
);

const key = fc.oneof(
  {weight: 8, arbitrary: fc.constantFrom(...Object.keys(english))},
  fc.constantFrom('__proto__', 'constructor', 'toString', '', 'regoin', 'timeline.plya'),
);

/** Functions that make lists of words, few of which are in order; some make none. */
export const arbitraryWords: fc.Arbitrary<() => unknown> = fc
  .oneof(
    {weight: 12, arbitrary: fc.dictionary(key, word, {maxKeys: 60})},
    fc.constantFrom<unknown>(null, undefined, [], 'words', 5, REVOKED),
  )
  .map((list) => () => made(list));

function made(value: unknown): unknown {
  if (value === REVOKED) return hostileObject('revoked');
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const object = {};
  for (const [name, member] of Object.entries(value)) {
    const isThrowing = member === THROWING;
    const own = isThrowing ? hostileObject('getter', name) : {[name]: made(member)};
    Object.defineProperties(object, Object.getOwnPropertyDescriptors(own));
  }
  return object;
}
