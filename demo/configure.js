// Composes a figure: a form beside the live figure, and its snippet in five forms.
import {addressCheck} from './address-check.js';
import {optionsForm, setChoices} from './configure-form.js';
import {FORMS} from './configure-words.js';

const library = await regionalHotspots.library();
const {OPTIONS, SNIPPET_FORMS, countryNames, isLocalAddress, readSnippet, snippet, textIn} =
  library;
const part = (id) => document.querySelector(`#${id}`);
const [kind, code, local] = ['form', 'snippet', 'local'].map(part);
const widget = document.querySelector('regional-hotspots');
const sample = absolute(widget.getAttribute('src'));
const file = absolute('../dist/regional-hotspots.js');
const script = {url: file, integrity: await integrityOf(file)};

kind.append(...SNIPPET_FORMS.map((name) => new Option(FORMS[name][0], name)));
const form = await optionsForm(part('options'), OPTIONS, () => show());
form.values = {src: sample};
addDataTools(form.fields.get('src').parentElement);
widget.addEventListener('hotspot-load', offerData);
offerData();
show();

kind.addEventListener('change', writeSnippet);
part('copy').addEventListener('click', () => void copy());
part('read').addEventListener('click', read);
for (const choice of document.querySelectorAll('[name=width]')) {
  choice.addEventListener('change', () => {
    document.querySelector('.column').dataset.width = choice.value;
  });
}

/** Gives the figure the options of the form. */
function show() {
  const {values} = form;
  for (const [name, value] of Object.entries(values)) {
    const usual = OPTIONS[name].default;
    if (widget[name] !== (value ?? usual)) widget[name] = value ?? usual;
  }
  writeSnippet();
}

function writeSnippet() {
  const {values} = form;
  const [, note] = FORMS[kind.value];
  part('form-note').textContent = note;
  const addresses = [
    ...(kind.value === 'react' || kind.value === 'script' ? [] : [script.url]),
    ...[values.src, values.regionsSrc].filter((address) => address !== undefined),
  ];
  for (const name of ['src', 'regionsSrc']) if (values[name]) values[name] = absolute(values[name]);
  code.value = snippet(kind.value, script, values);
  const unread = addresses.map(absolute).filter(isLocalAddress);
  local.hidden = unread.length === 0;
  local.textContent = `Readers elsewhere cannot load ${unread.join(' and ')}: put the files on a public server.`;
}

/** Sectors, years and countries of the data that is shown. */
function offerData() {
  const {dataset} = widget.state.figures ?? {};
  if (dataset === undefined) return;
  const names = countryNames(['en']);
  const sectors = dataset.taxonomies.flatMap((taxonomy) =>
    taxonomy.sectors.map(({key, label}) => [
      key,
      `${textIn(label, 'en')} (${textIn(taxonomy.label, 'en')})`,
    ]),
  );
  const countries = [...new Set(dataset.regions.map(({country}) => country))]
    .map((country) => [country, names(country)])
    .sort(([, one], [, other]) => one.localeCompare(other, 'en'));
  setChoices(form.fields.get('sectors'), sectors);
  setChoices(form.fields.get('countries'), countries);
  setChoices(
    form.fields.get('year'),
    dataset.years.filter((year) => year > 0).map((year) => [String(year), String(year)]),
  );
}

function addDataTools(row) {
  const check = Object.assign(document.createElement('button'), {
    type: 'button',
    textContent: 'Check who may read it',
  });
  const outcome = Object.assign(document.createElement('span'), {role: 'status'});
  const label = Object.assign(document.createElement('label'), {
    textContent: 'Or look at a GeoJSON file: ',
  });
  const chooser = Object.assign(document.createElement('input'), {
    type: 'file',
    accept: '.geojson,.json',
  });
  label.append(chooser);
  row.append(check, outcome, label);
  check.addEventListener('click', async () => {
    outcome.textContent = await addressCheck(form.values.src ?? '');
  });
  chooser.addEventListener('change', async () => {
    const [chosen] = chooser.files;
    if (chosen === undefined) return;
    try {
      const data = JSON.parse(await chosen.text());
      form.values = {
        ...form.values,
        src: chosen.name,
        sectors: undefined,
        countries: undefined,
        year: undefined,
      };
      widget.data = data;
      outcome.textContent = `${chosen.name} is shown. The snippet loads it from a server: enter its public address.`;
      show();
    } catch ({message}) {
      outcome.textContent = `${chosen.name}: ${message}`;
    }
  });
}

async function copy() {
  try {
    await navigator.clipboard.writeText(code.value);
    part('copied').textContent = 'Copied';
  } catch {
    code.select();
    part('copied').textContent = 'Press Ctrl+C or ⌘C to copy';
  }
}

function read() {
  const outcome = part('outcome');
  try {
    const found = readSnippet(part('paste').value);
    kind.value = found.form;
    form.values = found.options;
    show();
    const ignored = found.left.length > 0 ? ` Left out: ${found.left.join(', ')}.` : '';
    outcome.textContent = `The figure is shown.${ignored}`;
  } catch ({message}) {
    outcome.textContent = `Not read: ${message}.`;
  }
}

function absolute(address) {
  return URL.canParse(address, document.baseURI)
    ? new URL(address, document.baseURI).href
    : address;
}

/** Hash of a file in the form of `integrity`; empty where browsers offer none. */
async function integrityOf(url) {
  if (globalThis.crypto?.subtle === undefined) return '';
  const bytes = await (await fetch(url)).arrayBuffer();
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-384', bytes));
  return `sha384-${btoa(String.fromCharCode(...hash))}`;
}
