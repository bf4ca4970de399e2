/** A feature collection with the metadata of the contract. */
export interface GeoJsonDocument {
  readonly hotspots: {
    readonly taxonomies: readonly {readonly sectors: readonly object[]}[];
  } & Readonly<Record<string, unknown>>;
  readonly features: readonly object[];
}

/**
 * GeoJSON text with a line of its own for each feature, each sector and each member of the
 * metadata, so that two versions can be compared.
 */
export function geoJsonText({hotspots, features}: GeoJsonDocument): string {
  const {taxonomies, ...members} = hotspots;
  const head = Object.entries(members).map(([name, value]) => `${member(name, value)},`);
  const lists = taxonomies.map(({sectors, ...taxonomy}) => {
    const own = Object.entries(taxonomy).map(([name, value]) => `${member(name, value)},`);
    return `{${own.join('')}"sectors":[\n${lines(sectors)}\n]}`;
  });
  return [
    '{"type":"FeatureCollection",',
    '"hotspots":{',
    ...head,
    `"taxonomies":[\n${lists.join(',\n')}\n]},`,
    `"features":[\n${lines(features)}\n]}\n`,
  ].join('\n');
}

function member(name: string, value: unknown): string {
  return `${JSON.stringify(name)}:${JSON.stringify(value)}`;
}

function lines(values: readonly object[]): string {
  return values.map((value) => JSON.stringify(value)).join(',\n');
}
