import {isPlainObject} from '../../reading/values/plain-object.js';

/** Lines between two pauses. */
const STRIDE = 2_000;

/**
 * GeoJSON from text with one feature, or one collection, per line, with or without the separator of
 * text sequences.
 *
 * @returns `undefined` if a line is not JSON of an object.
 * @see https://datatracker.ietf.org/doc/html/rfc8142
 */
export function* lineCollection(text: string): Generator<void, object | undefined> {
  const features: unknown[] = [];
  const lines = text.split(/[\r\n\x1e]+/);
  for (const [at, line] of lines.entries()) {
    if (at % STRIDE === STRIDE - 1) yield;
    if (line.trim() === '') continue;
    const feature = parsed(line);
    if (!isPlainObject(feature)) return undefined;
    const more = feature['type'] === 'FeatureCollection' ? feature['features'] : undefined;
    if (Array.isArray(more)) for (const one of more as unknown[]) features.push(one);
    else features.push(feature);
  }
  return features.length === 0 ? undefined : {type: 'FeatureCollection', features};
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
