// The same view for the table and the downloads.
const {HotspotFigures, defaultFilter, hotspotView, parseHotspots} =
  await regionalHotspots.library();

const answer = await fetch('../data/eu-hotspots.geojson');
const {dataset} = parseHotspots(await answer.json());
const filter = {
  ...defaultFilter(dataset),
  sectors: ['traded:automotive'],
  year: 2012,
  criterion: {minimumStars: 2},
};
const view = hotspotView(new HotspotFigures(dataset), filter);
const elements = document.querySelectorAll('hotspot-share, hotspot-table');

document.addEventListener('hotspot-select', ({regions}) => show(regions));

document.querySelector('hotspot-share').options = {src: '../data/eu-hotspots.geojson'};

function show(selected) {
  for (const element of elements) Object.assign(element, {view, selected});
}

show([]);
