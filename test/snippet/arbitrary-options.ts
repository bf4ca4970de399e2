import fc from 'fast-check';

import {saidOptions, type EmbeddedOptions} from '../../src/export/embed-code.js';
import {OPTION_NAMES, OPTIONS, type Option, type OptionName} from '../../src/state/options.js';

const text = fc.oneof(
  fc.string({unit: 'grapheme'}),
  fc.string({unit: fc.constantFrom(...'<>"\'&{}/=-! \n\\;', '<!--', '-->', '</script>', '&amp;')}),
);

/** Usable values of any options, those left out that a snippet need not hold. */
export const arbitraryOptions: fc.Arbitrary<EmbeddedOptions> = fc
  .record(Object.fromEntries(OPTION_NAMES.map((name) => [name, valueOf(name)])), {
    requiredKeys: [],
  })
  .map((options: EmbeddedOptions) =>
    Object.fromEntries(saidOptions(options).map((name) => [name, options[name]])),
  );

function valueOf(name: OptionName): fc.Arbitrary<unknown> {
  const {kind, values, whole, decimals, least = 0}: Option = OPTIONS[name];
  if (name === 'urlState') return fc.constantFrom(true, 'b');
  if (kind === 'flag') return fc.constant(true);
  if (kind === 'number') {
    const integer = fc.integer({min: Math.max(least, 1), max: 1e9});
    return decimals === true && !whole ? integer.map((count) => count / 100) : integer;
  }
  if (kind === 'object') return plain(fc.dictionary(fc.string(), fc.jsonValue()));
  if (kind === 'list') return plain(fc.array(fc.jsonValue()));
  return values === undefined ? text : fc.constantFrom(...values);
}

/** Values after JSON, which has no minus zero. */
function plain(values: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return values.map((value) => JSON.parse(JSON.stringify(value)) as unknown);
}
