// A reader's own file: GeoJSON goes to the widget unchanged, a table becomes GeoJSON first.
// Everything happens in the browser; the page sends nothing.
import {columnForm} from './column-form.js';
import {droppedFiles} from './file-drop.js';

const widget = document.querySelector('regional-hotspots');
const panel = document.querySelector('#own-data');
const outcome = panel.querySelector('#outcome');
const problemList = panel.querySelector('#problems');
const back = panel.querySelector('#sample');
const form = columnForm(panel.querySelector('#columns'), (text, options) =>
  showTable(text, options),
);

/** Options that the page sets on the widget; a file brings its own view, or none. */
const request = [
  ...['taxonomy', 'sectors', 'year', 'countries', 'minStars', 'minQuotient', 'minEmployment'],
  ...['top', 'size', 'colour', 'method', 'growth', 'place'],
];
let reading;
const sample = {regions: widget.getAttribute('regions-src')};

panel.querySelector('input[type=file]').addEventListener('change', ({target}) => {
  if (target.files.length > 0) void open(target.files[0]);
});
droppedFiles(document.body, (file) => void open(file));

back.addEventListener('click', () => {
  reading?.abort();
  askForNothing();
  widget.regionsSrc = sample.regions;
  widget.data = undefined;
  form.hide();
  tell('');
  back.hidden = true;
  panel.querySelector('input[type=file]').focus();
});

widget.addEventListener('hotspot-error', ({error}) => {
  if (widget.data !== undefined) tell(error.message, true);
});

async function open(file) {
  panel.open = true;
  form.hide();
  const signal = newReading();
  tell(`Reading ${file.name} …`);
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
      throw new Error('This is a spreadsheet file. Save it as CSV and try again.');
    }
    const {decoding, unhurried} = await import('../dist/esm/csv.js');
    const text = await unhurried(decoding(bytes), signal);
    if (/^\s*\{/.test(text)) showGeoJson(JSON.parse(text), file.name);
    else await showTable(text, {}, file.name);
  } catch (error) {
    if (!signal.aborted) tell(`${file.name}: ${error.message}`, true);
  }
}

function showGeoJson(collection, name) {
  show(collection);
  tell(`${name} is shown.`);
}

/** Ends the reading of an earlier file; returns the signal that ends this one. */
function newReading() {
  reading?.abort();
  reading = new AbortController();
  return reading.signal;
}

async function showTable(text, options, name = 'The table') {
  const signal = newReading();
  const {csvLayoutReading, csvReading, geoJsonWriting, unhurried} =
    await import('../dist/esm/csv.js');
  try {
    const layout = await unhurried(csvLayoutReading(text, options), signal);
    form.show(text, layout, options);
    const {columns} = layout;
    if (columns.region === undefined || columns.employment === undefined) {
      tell('Say which columns hold the codes of the regions and the figures.');
      return;
    }
    const steps = csvReading(text, {...options, layout});
    const {dataset, problems, nuts} = await unhurried(steps, signal);
    show(await unhurried(geoJsonWriting(dataset), signal));
    const {regions, sectors} = dataset;
    const counts = [
      counted(regions.length, `region of NUTS ${nuts}`, `regions of NUTS ${nuts}`),
      counted(sectors.length, 'sector', 'sectors'),
    ];
    tell(`${name} is shown: ${counts.join(', ')}.`, false, problems);
  } catch (error) {
    if (!signal.aborted) tell(`${name}: ${error.message}`, true);
  }
}

/** The sample's boundaries are NUTS 2010 and fit no other version. */
function show(collection) {
  askForNothing();
  widget.regionsSrc = String(collection.hotspots?.nuts) === '2010' ? sample.regions : undefined;
  widget.data = collection;
  back.hidden = false;
}

function askForNothing() {
  for (const name of request) widget[name] = undefined;
}

function tell(message, failed = false, problems = []) {
  outcome.textContent = message;
  outcome.classList.toggle('failed', failed);
  problemList.hidden = problems.length === 0;
  const summary = problemList.querySelector('summary');
  summary.textContent = `${counted(problems.length, 'problem', 'problems')} in the file`;
  const {problemText} = regionalHotspots;
  problemList.querySelector('ul').replaceChildren(
    ...problems.slice(0, 200).map((problem) => {
      const item = document.createElement('li');
      item.textContent = problemText(problem);
      return item;
    }),
  );
}

function counted(count, one, several) {
  return `${count} ${count === 1 ? one : several}`;
}
