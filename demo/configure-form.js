// The form of options, made from the library's register and the descriptions in the manifest.
import {GROUPS, LANGUAGES} from './configure-words.js';

/**
 * @param options - The library's register of options.
 * @param change - Called after each change.
 */
export async function optionsForm(form, options, change) {
  const described = await descriptions();
  const fields = new Map();
  for (const [title, words] of Object.entries(GROUPS)) {
    const group = document.createElement('details');
    group.open = fields.size === 0 || title === 'Words';
    group.append(element('summary', title));
    for (const [name, label] of Object.entries(words)) {
      const field = control(name, options[name]);
      const help = described.get(options[name].attribute) ?? '';
      group.append(row(name, label, field, help));
      fields.set(name, field);
    }
    form.append(group);
  }
  form.addEventListener('change', change);
  form.addEventListener('submit', (event) => event.preventDefault());
  return {
    fields,
    get values() {
      return Object.fromEntries([...fields].map(([name, field]) => [name, valueOf(field)]));
    },
    set values(values) {
      for (const [name, field] of fields) setValue(field, values[name]);
    },
  };
}

async function descriptions() {
  const {modules} = await (await fetch('../dist/custom-elements.json')).json();
  const widget = modules
    .flatMap(({declarations = []}) => declarations)
    .find(({tagName}) => tagName === 'regional-hotspots');
  return new Map(widget.attributes.map(({name, description}) => [name, description]));
}

function control(name, {kind, values}) {
  if (name === 'sectors' || name === 'countries') return multiple();
  if (name === 'lang') return select(LANGUAGES, languageName, 'That of the page');
  if (name === 'year') return select([], String, 'The latest full year');
  if (values !== undefined && kind !== 'words') return select(values, String, 'Usual');
  const field = document.createElement(kind === 'object' || kind === 'list' ? 'textarea' : 'input');
  if (kind === 'flag') field.type = 'checkbox';
  if (kind === 'number') Object.assign(field, {type: 'number', step: 'any'});
  field.dataset.kind = kind;
  return field;
}

function select(values, text, none) {
  const field = document.createElement('select');
  field.append(new Option(none, ''), ...values.map((value) => new Option(text(value), value)));
  return field;
}

function multiple() {
  return Object.assign(document.createElement('select'), {multiple: true, size: 6});
}

function languageName(tag) {
  return new Intl.DisplayNames('en', {type: 'language'}).of(tag);
}

function row(name, label, field, help) {
  const row = element('div', '');
  const note = element('small', help.replaceAll('`', ''));
  const caption = element('label', label);
  row.className = field.type === 'checkbox' ? 'field box' : 'field';
  field.id = `option-${name}`;
  note.id = `help-${name}`;
  caption.htmlFor = field.id;
  if (help) field.setAttribute('aria-describedby', note.id);
  row.append(...(field.type === 'checkbox' ? [field, caption] : [caption, field]), note);
  return row;
}

function element(tag, text) {
  return Object.assign(document.createElement(tag), {textContent: text});
}

/** The value that the widget takes; `undefined` for none. */
function valueOf(field) {
  if (field.type === 'checkbox') return field.checked ? (field.dataset.name ?? true) : undefined;
  if (field.multiple) {
    return [...field.selectedOptions].map(({value}) => value).join(' ') || undefined;
  }
  if (field.tagName === 'TEXTAREA') return parsed(field);
  if (field.value === '') return undefined;
  return field.type === 'number' ? field.valueAsNumber : field.value;
}

function parsed(field) {
  field.setCustomValidity('');
  if (field.value.trim() === '') return undefined;
  try {
    return JSON.parse(field.value);
  } catch ({message}) {
    field.setCustomValidity(message);
    field.reportValidity();
    return undefined;
  }
}

/** Shows a value; a choice that the data lacks is added, so that it is not lost. */
function setValue(field, value) {
  if (field.type === 'checkbox') {
    field.checked = value !== undefined && value !== false;
    if (typeof value === 'string') field.dataset.name = value;
    else delete field.dataset.name;
    return;
  }
  if (field.tagName !== 'SELECT') {
    field.value = typeof value === 'object' ? JSON.stringify(value, null, 2) : (value ?? '');
    return;
  }
  const wanted = field.multiple
    ? String(value ?? '')
        .split(/\s+/)
        .filter(Boolean)
    : [`${value ?? ''}`];
  for (const each of wanted) {
    if (![...field.options].some((option) => option.value === each))
      field.append(new Option(each, each));
  }
  for (const option of field.options) option.selected = wanted.includes(option.value);
}

/** Fills a list with the choices of the data; chosen ones remain. */
export function setChoices(field, choices) {
  const chosen = valueOf(field);
  const kept = field.multiple ? [] : [field.options[0]];
  field.replaceChildren(...kept, ...choices.map(([value, text]) => new Option(text, value)));
  setValue(field, chosen);
}
