// A reader's own file: GeoJSON goes to the widget, a table becomes GeoJSON first.
// Everything happens in the browser; the page sends nothing.
import {columnForm} from './column-form.js';
import {droppedFiles} from './file-drop.js';

const widget = document.querySelector('regional-hotspots');
const panel = document.querySelector('#own-data');
const part = (id) => panel.querySelector(`#${id}`);
const [outcome, problemList, back, stop] = ['outcome', 'problems', 'sample', 'stop'].map(part);
const [edit, naming] = ['edit', 'naming'].map(part);
const chooser = panel.querySelector('input[type=file]');
const title = naming.querySelector('input');
const form = columnForm(part('columns'), (options) => void showTable(options));

/** Options that the page sets on the widget; a file brings its own view, or none. */
const request = [
  ...['taxonomy', 'sectors', 'year', 'countries', 'minStars', 'minQuotient', 'minEmployment'],
  ...['top', 'size', 'colour', 'method', 'growth', 'place'],
];
const sample = {regions: widget.getAttribute('regions-src')};

/** The controller of the reading that is running, and the file that was read last. */
let reading;
let own;

chooser.addEventListener('change', () => {
  if (chooser.files.length > 0) void open(chooser.files[0]);
});
droppedFiles(document.body, (file) => void open(file));
stop.addEventListener('click', () => {
  reading?.abort();
  stop.hidden = true;
  tell(`${own?.name ?? 'The file'} was not read to its end.`);
});
edit.addEventListener('click', () => showForm(form.hidden));
title.addEventListener('change', () => {
  if (own?.collection === undefined) return;
  const hotspots = {...own.collection.hotspots, title: title.value};
  own.collection = {...own.collection, hotspots};
  widget.data = own.collection;
});

back.addEventListener('click', () => {
  reading?.abort();
  askForNothing();
  widget.regionsSrc = sample.regions;
  widget.data = undefined;
  own = undefined;
  showForm(false);
  tell('');
  for (const element of [back, edit, naming, stop]) element.hidden = true;
  chooser.focus();
});

widget.addEventListener('hotspot-error', ({error}) => {
  if (widget.data !== undefined) tell(error.message, true);
});

async function open(file) {
  panel.open = true;
  showForm(false);
  edit.hidden = true;
  own = {name: file.name, bytes: undefined};
  title.value = titleOf(file.name);
  await working(async (signal) => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    signal.throwIfAborted();
    own.bytes = bytes;
    await showFile({}, signal);
  });
}

/** Shows the file that was read last, with options of the form. */
function showTable(options) {
  return working((signal) => showFile(options, signal));
}

/** Carries out a reading that ends an earlier one; tells why it failed. */
async function working(task) {
  reading?.abort();
  const running = new AbortController();
  reading = running;
  tell(`Reading ${own.name} …`);
  stop.hidden = false;
  const {name} = own;
  try {
    await task(running.signal);
  } catch (error) {
    if (!running.signal.aborted) tell(`${name}: ${error.message}`, true);
  }
  if (reading === running) stop.hidden = true;
}

async function showFile(options, signal) {
  const tables = await import('../dist/regional-hotspots.tables.js');
  const {figureFile, fileLayout, geoJsonWriting, layoutReading, unhurried} = tables;
  const carryOut = (steps) => unhurried(steps, signal);
  const file = await figureFile(own.bytes, {...options, carryOut});
  signal.throwIfAborted();
  if (file.kind === 'geojson') {
    own.collection = file.geojson;
    await show(file.geojson, signal);
    tell(`${own.name} is shown.`, false, file.problems);
    return;
  }
  const layout = await carryOut(fileLayout(file, options));
  const {columns, spread} = layout;
  const hasFigures = columns.employment !== undefined || spread.length > 0;
  form.show(layout, options);
  edit.hidden = false;
  if (columns.region === undefined || !(hasFigures || columns.localUnits !== undefined)) {
    showForm(true);
    tell('Say which columns hold the codes of the regions and the figures.');
    return;
  }
  const metadata = {title: title.value};
  const levels = await tables.neededLevels(layout);
  const names = await tables.neededNames(layout, document.documentElement.lang);
  signal.throwIfAborted();
  const steps = layoutReading(layout, {...options, layout, levels, names, metadata});
  const read = await carryOut(watched(steps));
  const problems = [...file.problems, ...read.problems];
  form.show(layout, options, read.refused);
  if (read.dataset.observations.region.length === 0) {
    showForm(read.refused.length > 0);
    tell(`${own.name}: nothing can be shown.`, true, problems);
    return;
  }
  own.collection = await carryOut(geoJsonWriting(read.dataset));
  await show(own.collection, signal);
  naming.hidden = false;
  showForm(false);
  tell(`${own.name}: ${counts(read.dataset)}`, false, problems);
}

/** Steps of a reading that tell how far it is. */
function* watched(steps) {
  let shown = -1;
  let step = steps.next();
  while (!step.done) {
    const {features, of} = step.value;
    const tenth = of > 0 ? Math.floor((10 * features) / of) : 0;
    if (tenth > shown && of > 20_000) {
      shown = tenth;
      tell(`Reading ${own.name} … ${tenth * 10} %`);
    }
    yield;
    step = steps.next();
  }
  return step.value;
}

/** Shows a collection, with the sample's boundaries if they are of all its regions. */
async function show(collection, signal) {
  const fits = await hasBoundaries(collection);
  signal.throwIfAborted();
  askForNothing();
  widget.regionsSrc = fits ? sample.regions : undefined;
  widget.data = collection;
  back.hidden = false;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  widget.scrollIntoView({block: 'nearest', behavior: still ? 'auto' : 'smooth'});
}

let boundaries;

/** Whether the sample has the boundary of each region: others would look like places without data. */
async function hasBoundaries({features}) {
  boundaries ??= fetch(sample.regions)
    .then((answer) => answer.json())
    .then((areas) => new Set(areas.features.map(({id, properties}) => id ?? properties.region)));
  const known = await boundaries.catch(() => new Set());
  return features.every(({properties}) => known.has(properties?.region));
}

function askForNothing() {
  for (const name of request) widget[name] = undefined;
}

function showForm(visible) {
  form.hidden = !visible;
  edit.setAttribute('aria-expanded', String(visible));
}

function tell(message, failed = false, problems = []) {
  outcome.textContent = message;
  outcome.classList.toggle('failed', failed);
  problemList.hidden = problems.length === 0;
  problemList.open = failed;
  const summary = problemList.querySelector('summary');
  summary.textContent = `${counted(problems.length, 'remark', 'remarks')} on the file`;
  const {problemText} = regionalHotspots;
  problemList.querySelector('ul').replaceChildren(
    ...problems.slice(0, 200).map((problem) => {
      const item = document.createElement('li');
      item.textContent = problemText(problem);
      return item;
    }),
  );
}

/** `14 regions, 2 sectors, 2012–2021`. */
function counts({regions, sectors, years}) {
  const named = years.filter((year) => year > 0);
  const span = [...new Set([named[0], named.at(-1)])].filter((year) => year !== undefined);
  return [
    counted(regions.length, 'region', 'regions'),
    counted(sectors.length, 'sector', 'sectors'),
    ...(span.length > 0 ? [span.join('–')] : []),
  ].join(', ');
}

function counted(count, one, several) {
  return `${count} ${count === 1 ? one : several}`;
}

/** A title from the name of a file. */
function titleOf(name) {
  const plain = name
    .replace(/(?:\.\w{2,8}){1,2}$/, '')
    .replace(/[_\s]+/g, ' ')
    .trim();
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}
