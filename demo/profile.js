// The profile by hand: the address can name the regions, e.g. profile.html#DE11,DE21.
const {HotspotFigures, defaultFilter, hotspotView, parseHotspots} =
  await regionalHotspots.library();

const answer = await fetch('../data/eu-hotspots.geojson');
const {dataset} = parseHotspots(await answer.json());
const figures = new HotspotFigures(dataset);
const profile = document.querySelector('hotspot-profile');

let filter = {...defaultFilter(dataset), year: 2012};

function show() {
  profile.view = hotspotView(figures, filter);
}

document.addEventListener('hotspot-select', ({regions}) => {
  profile.selected = regions;
});

document.addEventListener('hotspot-hover', ({region}) => {
  profile.hovered = region;
});

document.addEventListener('hotspot-sector-change', ({taxonomy, sectors}) => {
  filter = {...filter, taxonomy, sectors};
  show();
});

const named = location.hash.slice(1);
profile.selected = named === '' ? ['DE11'] : named.split(',');
show();
