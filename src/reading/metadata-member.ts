import type {DatasetMetadata, HotspotDataset} from '../dataset/hotspot-dataset.js';
import type {ReferenceArea} from '../dataset/reference-area.js';
import {UNNAMED_YEAR} from '../dataset/year.js';

/** The metadata of a table as the contract's foreign member `hotspots`. */
export function metadataMember({metadata, taxonomies, years}: HotspotDataset): object {
  const {title, source, attribution, definition, disclaimer, nuts, extracted, view} = metadata;
  const isNamed = years.length > 0 && years[0] !== UNNAMED_YEAR;
  return defined({
    version: 1,
    title,
    source,
    attribution,
    definition,
    disclaimer,
    nuts,
    extracted,
    view,
    years: isNamed ? years : undefined,
    partial: partialMember(metadata),
    taxonomies: taxonomies.map(({id, additive, label, sectors}) => ({
      id,
      additive,
      label,
      sectors: sectors.map(({id, label, note}) => defined({id, label, note})),
    })),
    reference: isNamed ? referenceMember(metadata.reference, years) : undefined,
  });
}

function partialMember({partial}: DatasetMetadata): object | undefined {
  return partial.size === 0 ? undefined : Object.fromEntries(partial);
}

function referenceMember(
  reference: ReferenceArea | undefined,
  years: readonly number[],
): object | undefined {
  if (reference === undefined) return undefined;
  const run = (figures: ReadonlyMap<number, number>): (number | null)[] =>
    years.map((year) => figures.get(year) ?? null);
  const employment = [...reference.employment].map(([key, figures]) => [key, run(figures)]);
  return {total: run(reference.total), employment: Object.fromEntries(employment)};
}

/** The members that have a value. */
function defined(members: object): object {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}
