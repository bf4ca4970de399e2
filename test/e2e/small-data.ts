/** A dataset small enough to be read at once. */
export const SMALL_DATA: string = JSON.stringify({
  type: 'FeatureCollection',
  features: [
    feature('FR10', 'Île de France', [2.5, 48.7], 'retail', 90_000),
    feature('DE11', 'Stuttgart', [9.1, 48.8], 'automotive', 150_000),
    feature('PL22', 'Śląskie', [19, 50.3], 'automotive', 60_000),
    feature('ES30', 'Comunidad de Madrid', [-3.7, 40.4], 'retail', 80_000),
    feature('RO11', 'Nord-Vest', [23.6, 47], 'automotive', 30_000),
  ],
});

function feature(
  region: string,
  name: string,
  coordinates: readonly number[],
  sector: string,
  employment: number,
): unknown {
  const properties = {region, name, country: region.slice(0, 2), sector, year: 2012, employment};
  return {type: 'Feature', geometry: {type: 'Point', coordinates}, properties};
}
