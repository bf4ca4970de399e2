import type {LocalisedText} from '../../dataset/localised-text.js';
import {sectorKey, type Sector, type Taxonomy} from '../../dataset/taxonomy.js';
import {identifier, localisedText} from '../values/checked-text.js';
import {isPlainObject, member, type PlainObject} from '../values/plain-object.js';
import type {ProblemList} from '../values/problem-list.js';

/** A taxonomy as declared in the metadata; one without a list of sectors accepts any. */
export type DeclaredTaxonomy = Taxonomy;

const LABEL = 200;
const SHORT = 24;
const NOTE = 2_000;

/**
 * Taxonomies that the metadata lists.
 *
 * @returns `undefined` if none of them can be used: then they are inferred.
 */
export function taxonomyMetadata(
  value: unknown,
  problems: ProblemList,
): readonly DeclaredTaxonomy[] | undefined {
  if (value === undefined || value === null) return undefined;
  const field = 'hotspots.taxonomies';
  if (!Array.isArray(value)) {
    const message = 'must be an array of taxonomies; they were inferred';
    problems.add({}, {severity: 'error', field, value, message});
    return undefined;
  }
  const taxonomies = new Map<string, DeclaredTaxonomy>();
  for (const [at, entry] of value.entries()) {
    const taxonomy = taxonomyFrom(entry, `${field}[${at}]`, problems);
    if (taxonomy === undefined) continue;
    if (!taxonomies.has(taxonomy.id)) taxonomies.set(taxonomy.id, taxonomy);
    else
      left(problems, `${field}[${at}].id`, taxonomy.id, 'is given twice; the second was left out');
  }
  return taxonomies.size === 0 ? undefined : [...taxonomies.values()];
}

function taxonomyFrom(
  entry: unknown,
  field: string,
  problems: ProblemList,
): DeclaredTaxonomy | undefined {
  if (!isPlainObject(entry)) {
    return left(problems, field, entry, 'must be an object; the taxonomy was left out');
  }
  const id = identifier(member(entry, 'id'));
  if (id === undefined || id.includes(':')) {
    const message = 'must be text without a colon; the taxonomy was left out';
    return left(problems, `${field}.id`, member(entry, 'id'), message);
  }
  const place = {field: `${field}.label`, longest: LABEL};
  const label = localisedText(member(entry, 'label'), place, problems) ?? id;
  const additive = member(entry, 'additive');
  if (typeof additive !== 'boolean') {
    const message = 'must be true or false; taken as false, so that its sectors are not summed';
    problems.add({}, {severity: 'warning', field: `${field}.additive`, value: additive, message});
  }
  const context = {taxonomy: id, additive: additive === true, field, problems};
  const sectors = sectorsFrom(member(entry, 'sectors'), context);
  const excerpt = isSet(entry, 'excerpt', {field, problems});
  return {
    ...{id, label, additive: additive === true, sectors},
    ...(excerpt && {excerpt: true as const}),
  };
}

interface SectorContext {
  readonly taxonomy: string;
  readonly additive: boolean;
  readonly field: string;
  readonly problems: ProblemList;
}

function sectorsFrom(value: unknown, context: SectorContext): readonly Sector[] {
  const field = `${context.field}.sectors`;
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) {
    left(context.problems, field, value, 'must be an array of sectors; they were inferred');
    return [];
  }
  const sectors = new Map<string, Sector>();
  for (const [at, entry] of value.entries()) {
    const sector = sectorFrom(entry, {...context, field: `${field}[${at}]`});
    if (sector === undefined) continue;
    if (!sectors.has(sector.id)) sectors.set(sector.id, sector);
    else
      left(
        context.problems,
        `${field}[${at}].id`,
        sector.id,
        'is given twice; the second was left out',
      );
  }
  return [...sectors.values()];
}

/** Whether a member is true; absent and `null` are false, other values are reported. */
function isSet(
  entry: PlainObject,
  name: string,
  {field, problems}: Pick<SectorContext, 'field' | 'problems'>,
): boolean {
  const value = member(entry, name) ?? false;
  if (typeof value !== 'boolean') {
    left(problems, `${field}.${name}`, value, 'must be true or false; it was left out');
  }
  return value === true;
}

function sectorFrom(
  entry: unknown,
  {taxonomy, additive, field, problems}: SectorContext,
): Sector | undefined {
  if (!isPlainObject(entry)) {
    return left(problems, field, entry, 'must be an object; the sector was left out');
  }
  const id = identifier(member(entry, 'id'));
  if (id === undefined) {
    return left(
      problems,
      `${field}.id`,
      member(entry, 'id'),
      'must be text; the sector was left out',
    );
  }
  const text = (name: string, longest: number): LocalisedText | undefined =>
    localisedText(member(entry, name), {field: `${field}.${name}`, longest}, problems);
  const label = text('label', LABEL) ?? id;
  const short = text('short', SHORT);
  const note = text('note', NOTE);
  const hidden = isSet(entry, 'hidden', {field, problems}) && !additive;
  return {
    key: sectorKey(taxonomy, id),
    id,
    taxonomy,
    label,
    ...(short && {short}),
    ...(hidden && {hidden: true as const}),
    ...(note && {note}),
  };
}

function left(problems: ProblemList, field: string, value: unknown, message: string): undefined {
  problems.add({}, {severity: 'error', field, value, message});
  return undefined;
}
