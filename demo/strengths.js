// Chart and table: the page holds the selection and passes it to both.
const {HotspotFigures, defaultFilter, hotspotView, parseHotspots, textIn} =
  await regionalHotspots.library();

const answer = await fetch('../data/eu-hotspots.geojson');
const {dataset} = parseHotspots(await answer.json());
const view = hotspotView(new HotspotFigures(dataset), {
  ...defaultFilter(dataset),
  taxonomy: 'emerging',
  sectors: ['emerging:mobility'],
});
const views = document.querySelectorAll('hotspot-strengths, hotspot-table');

for (const element of views) element.view = view;

document.addEventListener('hotspot-select', ({regions}) => {
  for (const element of views) element.selected = regions;
});

document.addEventListener('hotspot-hover', ({region}) => {
  for (const element of views) element.hovered = region;
});

document.querySelector('.source').textContent = textIn(dataset.metadata.attribution, 'en');
