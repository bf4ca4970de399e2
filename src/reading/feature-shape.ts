import type {FeatureList} from './values/feature-list.js';
import type {FieldNames} from './values/field-names.js';
import {isPlainObject, type PlainObject} from './values/plain-object.js';

/** The contract's two shapes: one feature per observation, or one per region. */
export type FeatureShape = 'flat' | 'wide';

/** Shape of a feature by its properties; `undefined` if they have no figures. */
export function shapeOf(properties: PlainObject, names: FieldNames): FeatureShape | undefined {
  const employment = properties[names.employment];
  if (typeof employment === 'number') return 'flat';
  if (isPlainObject(employment)) return 'wide';
  if (properties[names.sector] !== undefined) return 'flat';
  const {localUnits, wages, stars, flags, incomplete, total} = names;
  const measures = [localUnits, wages, stars, flags, incomplete].map((name) => properties[name]);
  if (measures.some(isPlainObject) || properties[total] !== undefined) return 'wide';
  return employment === undefined ? undefined : 'flat';
}

/** Shape of the first feature that has figures; one that cannot be read has none. */
export function firstShape(features: FeatureList, names: FieldNames): FeatureShape {
  for (let at = 0; at < features.length; at += 1) {
    try {
      const feature = features.feature(at);
      const properties = isPlainObject(feature) ? feature['properties'] : undefined;
      const shape = isPlainObject(properties) ? shapeOf(properties, names) : undefined;
      if (shape !== undefined) return shape;
    } catch {
      // Reported when the feature is read.
    }
  }
  return 'flat';
}
