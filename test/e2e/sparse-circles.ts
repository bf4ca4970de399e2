/** Figures of few regions, whose circles do not overlap; one of them is far from Europe. */
export const SPARSE_CIRCLES: string = JSON.stringify({
  type: 'FeatureCollection',
  features: [
    ['DE11', 9.2, 48.8, 150_000],
    ['UKC1', -1.5, 54.7, 7_100],
    ['ES70', -15.6, 28, 9_000],
  ].map(([region, longitude, latitude, employment]) => ({
    type: 'Feature',
    geometry: {type: 'Point', coordinates: [longitude, latitude]},
    properties: {region, name: region, sector: 'automotive', year: 2012, employment},
  })),
});
