// Single elements combined by hand: one dataset, two views of it, shared selection.
const {HotspotFigures, defaultFilter, hotspotView, parseHotspots} =
  await regionalHotspots.library();

const answer = await fetch('../data/eu-hotspots.geojson');
const {dataset} = parseHotspots(await answer.json());
const figures = new HotspotFigures(dataset);

const views = [...document.querySelectorAll('hotspot-map, hotspot-legend, hotspot-table')];

for (const element of views) {
  const sectors = element.dataset.sector ? [element.dataset.sector] : ['emerging:mobility'];
  const filter = {...defaultFilter(dataset), taxonomy: 'emerging', sectors, year: 2012};
  element.view = hotspotView(figures, filter);
}

document.addEventListener('hotspot-select', ({regions}) => {
  for (const element of views) element.selected = regions;
});

document.addEventListener('hotspot-hover', ({region}) => {
  for (const element of views) element.hovered = region;
});
