import fc from 'fast-check';

import {OPTIONS, OPTION_NAMES, type OptionName} from '../../src/state/options.js';
import {attributeValue, propertyValue} from './option-values.js';
import {SET_NAMES} from './small-sets.js';
import type {ChildScript, Deed, Step} from './step.js';

/** Elements with controls; those that readers use most come more than once. */
const TAGS = [
  ...['hotspot-criterion', 'hotspot-criterion', 'hotspot-measures', 'hotspot-measures'],
  ...['hotspot-sector-picker', 'hotspot-sector-picker', 'hotspot-countries', 'hotspot-timeline'],
  ...['hotspot-table', 'hotspot-share', 'hotspot-search', 'hotspot-map', 'hotspot-legend'],
  ...['hotspot-strengths', 'hotspot-profile', 'hotspot-overview', 'regional-hotspots'],
  ...['regional-hotspots', 'hotspot-filters', 'hotspot-filters', 'hotspot-regions'],
  ...['hotspot-region', 'hotspot-largest', 'hotspot-comparison'],
] as const;

const KEYS = ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'Home', 'End', 'PageDown'].concat([
  ...['Enter', 'Space', 'Escape', 'Tab'],
]);

/** Texts that find a sector or a region, or are numbers. */
const ENTERED = ['auto', 'ile', 'lisb', 'zzz', '', '1', '2', '3', '1000', '-5'];

/** Options in the order of the register, without those that only properties hold. */
const ATTRIBUTES = OPTION_NAMES.filter((name) => OPTIONS[name].attribute !== undefined);

/** Options that decide about most of a widget come more often. */
const optionName: fc.Arbitrary<OptionName> = fc.oneof(
  {weight: 4, arbitrary: fc.constantFrom(...ATTRIBUTES)},
  {weight: 1, arbitrary: fc.constantFrom<OptionName>('src', 'sectors', 'year', 'minStars')},
  {weight: 1, arbitrary: fc.constantFrom<OptionName>('mode', 'change')},
);

/** A step by page, reader or browser. */
export function arbitraryStep(): fc.Arbitrary<Step> {
  return fc.record({deed: arbitraryDeed(), wait: arbitraryWait()});
}

function arbitraryWait(): fc.Arbitrary<number> {
  return fc.oneof(
    {weight: 3, arbitrary: fc.constant(0)},
    {weight: 1, arbitrary: fc.constant(1)},
    {weight: 3, arbitrary: fc.integer({min: 2, max: 12})},
  );
}

function arbitraryDeed(): fc.Arbitrary<Deed> {
  const deeds: readonly (readonly [weight: number, arbitrary: fc.Arbitrary<Deed>])[] = [
    [12, attribute()],
    [6, optionName.map((name) => ({do: 'attribute', name: attributeOf(name), value: null}))],
    [6, property()],
    [
      2,
      fc.record({
        do: fc.constant('data'),
        set: fc.constantFrom(...SET_NAMES, 'junk', null, undefined, undefined),
      }),
    ],
    [
      2,
      fc.record({
        do: fc.constant('regions'),
        value: fc.constantFrom('areas', 'junk', null, undefined),
      }),
    ],
    [
      2,
      fc.record({
        do: fc.constant('annotations'),
        value: fc.constantFrom('good', 'junk', null, undefined),
      }),
    ],
    [2, fc.record({do: fc.constant('child'), script: childScript()})],
    [10, fc.record({do: fc.constant('click'), tag: tag(), at: at()})],
    [4, fc.record({do: fc.constant('press'), tag: tag(), at: at(), key: fc.constantFrom(...KEYS)})],
    [
      6,
      fc.record({
        do: fc.constant('enter'),
        tag: tag(),
        at: at(),
        text: fc.constantFrom(...ENTERED),
      }),
    ],
    [2, fc.record({do: fc.constant('point'), x: share(), y: share(), drag: fc.boolean()})],
    [
      3,
      fc.record({
        do: fc.constant('put'),
        place: fc.constantFrom('elsewhere', 'away', 'frame', 'home'),
      }),
    ],
    [2, fc.record({do: fc.constant('resize'), width: fc.constantFrom(320, 480, 640, 800, 1000)})],
    [2, fc.record({do: fc.constant('context'), change: fc.constantFrom('lose', 'restore')})],
    [2, fc.constant({do: 'release'})],
    [1, fc.record({do: fc.constant('language'), tag: fc.constantFrom('en', 'de', 'xx')})],
    [2, fc.record({do: fc.constant('go'), to: fc.constantFrom('back', 'back', 'forward')})],
  ];
  return fc.oneof(...deeds.map(([weight, arbitrary]) => ({weight, arbitrary})));
}

function attribute(): fc.Arbitrary<Deed> {
  return optionName.chain((name) =>
    attributeValue(name).map((value) => ({do: 'attribute', name: attributeOf(name), value})),
  );
}

function property(): fc.Arbitrary<Deed> {
  return optionName.chain((name) =>
    propertyValue(name).map((value) => ({do: 'property', name, value})),
  );
}

function childScript(): fc.Arbitrary<ChildScript> {
  const options = fc
    .uniqueArray(optionName, {minLength: 1, maxLength: 3})
    .chain((names) =>
      fc.record(Object.fromEntries(names.map((name) => [name, propertyValue(name)]))),
    );
  const data = fc.constantFrom(...SET_NAMES);
  return fc.oneof(
    {weight: 3, arbitrary: fc.record({options})},
    {weight: 2, arbitrary: fc.record({options, data})},
    {weight: 1, arbitrary: fc.constant<ChildScript>({broken: true})},
    {weight: 1, arbitrary: fc.constant<ChildScript>({options: 'text'})},
  );
}

function attributeOf(name: OptionName): string {
  return OPTIONS[name].attribute ?? name;
}

function tag(): fc.Arbitrary<string> {
  return fc.constantFrom(...TAGS);
}

function at(): fc.Arbitrary<number> {
  return fc.nat({max: 40});
}

/** A tenth of a side, not at its ends. */
function share(): fc.Arbitrary<number> {
  return fc.integer({min: 1, max: 9}).map((tenths) => tenths / 10);
}
