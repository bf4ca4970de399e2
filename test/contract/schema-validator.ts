import {readFileSync} from 'node:fs';

import {Ajv2020, type ErrorObject} from 'ajv/dist/2020.js';

const schema = JSON.parse(readFileSync('src/schema/hotspots.schema.json', 'utf8')) as object;
const validate = new Ajv2020({strict: true, strictTuples: false, allowUnionTypes: true}).compile(
  schema,
);

/** Errors of a value by the schema of the contract; none if it is valid. */
export function schemaErrors(value: unknown): readonly ErrorObject[] {
  return validate(value) ? [] : (validate.errors ?? []);
}
