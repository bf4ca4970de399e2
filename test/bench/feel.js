// A page to feel how the map behaves with many regions; `npm start`, then /test/bench/feel.html.
import {grownRegions, grownTable} from '../../build/test/bench/grown-regions.js';
import {HotspotFigures} from '../../dist/esm/model/hotspot-figures.js';
import {defaultFilter} from '../../dist/esm/model/hotspot-filter.js';
import {hotspotView} from '../../dist/esm/model/hotspot-view.js';
import {parseHotspots} from '../../dist/esm/model/parse-hotspots.js';

const map = document.querySelector('hotspot-map');
const {elements} = document.querySelector('form');
const {regions, sector, year, threshold, shown, meter} = elements;

const answer = await fetch('../../data/eu-hotspots.geojson');
const {table: real} = parseHotspots(await answer.json());
let figures;

function grow() {
  const count = Number(regions.value);
  const limits = count > 20_000 ? {sectors: 4, years: 2} : {};
  const table = count === 0 ? real : grownTable(real, grownRegions(real, count), limits);
  figures = new HotspotFigures(table);
  sector.max = sectors().length - 1;
  year.max = table.years.length - 1;
  year.value = year.max;
  show();
}

function sectors() {
  const {taxonomy} = defaultFilter(figures.table);
  return figures.table.sectors.filter((each) => each.taxonomy === taxonomy);
}

function show() {
  const {table} = figures;
  const chosen = sectors()[Number(sector.value)];
  const filter = {
    ...defaultFilter(table),
    sectors: [chosen.key],
    year: table.years[Number(year.value)],
    criterion: {minimumEmployment: Number(threshold.value)},
  };
  map.view = hotspotView(figures, filter);
  const count = map.view.bubbles.length.toLocaleString('en');
  shown.value = `${chosen.id}, ${filter.year}, from ${threshold.value} persons: ${count} circles`;
}

/** Reports the longest and the median frame of the last second. */
function measureFrames() {
  let frames = [];
  let last = performance.now();
  let told = last;
  const note = (now) => {
    frames.push(now - last);
    last = now;
    if (now - told > 1000) {
      frames.sort((one, other) => one - other);
      const middle = frames[Math.floor(frames.length / 2)];
      meter.value = `Frames: ${middle.toFixed(1)} ms, the longest ${frames.at(-1).toFixed(1)} ms`;
      [frames, told] = [[], now];
    }
    requestAnimationFrame(note);
  };
  requestAnimationFrame(note);
}

regions.addEventListener('change', grow);
for (const slider of [sector, year, threshold]) slider.addEventListener('input', show);
grow();
measureFrames();
