// Map and legend show the same regions with the same colours.
const {HotspotFigures, defaultFilter, hotspotView, parseHotspots} =
  await regionalHotspots.library();

const [data, regions] = await Promise.all(
  ['../data/eu-hotspots.geojson', 'nuts2-2010.geojson'].map(async (address) =>
    (await fetch(address)).json(),
  ),
);
const {dataset} = parseHotspots(data);
const figures = new HotspotFigures(dataset);
const form = document.forms[0];
const {sector, areas, method, thresholds} = form.elements;
const views = document.querySelectorAll('hotspot-map, hotspot-legend');
// Small enough circles for a map on a phone.
const maximumRadius = Math.min(40, Math.round(innerWidth / 20));

for (const {key, label} of dataset.taxonomies[0].sectors) sector.add(new Option(label.en, key));
sector.value = 'traded:automotive';

function show() {
  const filter = {...defaultFilter(dataset), sectors: [sector.value], year: 2012};
  const view = hotspotView(figures, filter);
  const choice = {
    areas: areas.value,
    areasMethod: method.value,
    areasThresholds: thresholds.value,
  };
  for (const element of views) {
    Object.assign(element, {view, regions, maximumRadius, ...choice});
  }
}

form.addEventListener('input', show);
form.addEventListener('submit', (event) => event.preventDefault());

document.addEventListener('hotspot-select', ({regions: selected}) => {
  document.querySelector('hotspot-map').selected = selected;
});

show();
