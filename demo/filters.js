// Filters by hand: the page holds the filter and the figures; the elements show them and request changes.
const {HotspotFigures, defaultFilter, hotspotView, parseHotspots} =
  await regionalHotspots.library();

const answer = await fetch('../data/eu-hotspots.geojson');
const {dataset} = parseHotspots(await answer.json());
const views = document.querySelectorAll(
  'hotspot-criterion, hotspot-countries, hotspot-measures, hotspot-search, hotspot-table',
);

let filter = {...defaultFilter(dataset), sectors: ['traded:automotive'], year: 2012};
let figures = new HotspotFigures(dataset);
let selected = [];

function show() {
  const view = hotspotView(figures, filter);
  for (const element of views) Object.assign(element, {view, selected});
}

document.addEventListener('hotspot-filter-change', ({change}) => {
  filter = {...filter, ...change};
  show();
});

document.addEventListener('hotspot-method-change', ({change}) => {
  const {starMethod, growthSpan} = figures;
  figures = new HotspotFigures(dataset, {stars: starMethod, growth: growthSpan, ...change});
  show();
});

document.addEventListener('hotspot-select', ({regions}) => {
  selected = regions;
  show();
});

show();
