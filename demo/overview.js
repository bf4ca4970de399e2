// Two comparisons and a table: the page holds the filter; all show the view made from it.
const {HotspotFigures, defaultFilter, hotspotView, parseHotspots, textIn} =
  await regionalHotspots.library();

const answer = await fetch('../data/eu-hotspots.geojson');
const {dataset} = parseHotspots(await answer.json());
const figures = new HotspotFigures(dataset);
const views = document.querySelectorAll('hotspot-overview, hotspot-table');

let filter = {...defaultFilter(dataset), taxonomy: 'emerging'};

function show() {
  const view = hotspotView(figures, filter);
  for (const element of views) element.view = view;
}

document.addEventListener('hotspot-sector-change', ({taxonomy, sectors}) => {
  filter = {...filter, taxonomy, sectors};
  show();
});

show();
document.querySelector('.source').textContent = textIn(dataset.metadata.attribution, 'en');
