// Timeline and map: the page holds the filter; both show the view made from it.
const {HotspotFigures, defaultFilter, hotspotView, parseHotspots} =
  await regionalHotspots.library();

const answer = await fetch('../data/eu-hotspots.geojson');
const {dataset} = parseHotspots(await answer.json());
const figures = new HotspotFigures(dataset);
const views = document.querySelectorAll('hotspot-timeline, hotspot-map');

let filter = {...defaultFilter(dataset), sectors: ['traded:automotive'], year: 2012};

function show() {
  const view = hotspotView(figures, filter);
  for (const element of views) element.view = view;
}

document.addEventListener('hotspot-filter-change', ({change}) => {
  filter = {...filter, ...change};
  show();
});

show();
