/** GeoJSON of features, with the metadata `hotspots` if given. */
export function collection(features: readonly unknown[], hotspots?: unknown): unknown {
  return {type: 'FeatureCollection', ...(hotspots === undefined ? {} : {hotspots}), features};
}

/** A flat feature: automotive in Stuttgart in 2012, with other or further properties. */
export function flatFeature(properties: object = {}, geometry: unknown = STUTTGART): object {
  const given = {region: 'DE11', name: 'Stuttgart', country: 'DE', taxonomy: 'traded'};
  const figures = {sector: 'automotive', year: 2012, employment: 149_882};
  return {type: 'Feature', geometry, properties: {...given, ...figures, ...properties}};
}

/** A wide feature: automotive in Stuttgart in 2008 and 2009, with other or further properties. */
export function wideFeature(properties: object = {}, geometry: unknown = STUTTGART): object {
  const employment = {'traded:automotive': [148_000, 149_882]};
  const given = {region: 'DE11', name: 'Stuttgart', country: 'DE', employment};
  return {type: 'Feature', geometry, properties: {...given, ...properties}};
}

/** Metadata of 2008 and 2009, one additive taxonomy and one of overlapping sectors. */
export function metadata(given: object = {}): object {
  const traded = [
    {id: 'automotive', label: {en: 'Automotive'}},
    {id: 'biopharmaceuticals', label: {en: 'Biopharmaceuticals'}},
  ];
  const emerging = [{id: 'biopharmaceuticals', label: {en: 'Biopharmaceuticals'}}];
  const taxonomies = [
    {id: 'traded', additive: true, label: 'Sectoral industries', sectors: traded},
    {id: 'emerging', additive: false, label: 'Emerging industries', sectors: emerging},
  ];
  return {version: 1, years: [2008, 2009], taxonomies, ...given};
}

/** The place of Stuttgart. */
export const STUTTGART: object = {type: 'Point', coordinates: [9.18, 48.78]};
