// The form in which a reader assigns the columns of a table.

/** Fields that a column can hold, with their labels in the form. */
const fields = {
  region: 'Code of the region',
  employment: 'Figure (persons employed)',
  sector: 'Sector',
  year: 'Year',
  taxonomy: 'Classification',
  name: 'Name of the region',
  flag: 'Quality flag',
  regionTotal: 'Region’s total employment',
};
const needed = ['region', 'employment'];
const decimals = [
  ['', 'detected'],
  [',', 'comma'],
  ['.', 'point'],
];

/** Number of columns that each list of the form offers, and that its sample of the table shows. */
const mostOffered = 100;
const mostShown = 30;

/** Encodings that a reader may choose if letters are wrong. */
const encodings = [
  ...['utf-8', 'windows-1252', 'iso-8859-15', 'windows-1250', 'iso-8859-2', 'windows-1253'],
  ...['iso-8859-7', 'windows-1251', 'windows-1254', 'windows-1257', 'macintosh'],
];
const units = [
  ['', 'as the table says'],
  ['persons', 'persons'],
  ['thousand persons', 'thousand persons'],
];

/** Beginning of the names of fields that choose the rows with a value. */
const where = 'where ';

/** A form that calls `choose` with the chosen options. */
export function columnForm(form, choose) {
  /** Values of columns that had to be chosen, by heading. */
  const offeredValues = new Map();

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const values = new FormData(form);
    const columns = Object.fromEntries(
      Object.keys(fields).map((field) => [field, values.get(field)]),
    );
    const chosen = [...values].filter(([name, value]) => name.startsWith(where) && value !== '');
    choose({
      columns,
      where: Object.fromEntries(chosen.map(([name, value]) => [name.slice(where.length), value])),
      ...(values.get('fixedYear') && {year: Number(values.get('fixedYear'))}),
      ...(values.get('decimal') && {decimal: values.get('decimal')}),
      ...(values.get('unit') && {unit: values.get('unit')}),
      ...(values.get('encoding') && {encoding: values.get('encoding')}),
      ...(values.has('additive') && {additive: true}),
    });
  });

  return {
    get hidden() {
      return form.hidden;
    },
    set hidden(hidden) {
      form.hidden = hidden;
    },
    /** Shows what was found; `refused` are columns of which a value must be chosen. */
    show(layout, options, refused = []) {
      const isSpread = layout.spread.length > 0;
      const selects = Object.entries(fields).map(([field, label]) => {
        const chosen = layout.headings[layout.columns[field]] ?? '';
        const offered = [...new Set([...layout.headings.slice(0, mostOffered), chosen])];
        const names = [['', '–'], ...offered.filter(Boolean).map((name) => [name, cut(name)])];
        const required = needed.includes(field) && !(isSpread && field === 'employment');
        return choice(label, {name: field, options: names, chosen, required});
      });
      for (const {heading, values} of refused) offeredValues.set(heading, values);
      const choices = choicesOf(options.where, refused, offeredValues).map(
        ({heading, values, chosen}) =>
          choice(`Rows with ${cut(heading)}`, {
            name: where + heading,
            options: [['', 'choose'], ...values.map((value) => [value, cut(value)])],
            chosen,
            required: true,
          }),
      );
      const {decimal = '', unit = '', encoding = ''} = options;
      const encodingOptions = [['', 'detected'], ...encodings.map((name) => [name, name])];
      form
        .querySelector('.fields')
        .replaceChildren(
          ...choices,
          ...selects,
          choice('Decimal sign', {name: 'decimal', options: decimals, chosen: decimal}),
          choice('Unit of the figures', {name: 'unit', options: units, chosen: unit}),
          choice('Encoding', {name: 'encoding', options: encodingOptions, chosen: encoding}),
        );
      form.querySelector('table').replaceChildren(...sampleRows(layout));
      const {length} = layout.headings;
      const offered = form.querySelector('#offered');
      offered.hidden = length <= mostOffered;
      offered.textContent = `The table has ${length} columns. The lists offer the first ${mostOffered} and the recognised ones.`;
    },
  };
}

/** Columns of which a value was chosen or must be, with the values that are known. */
function choicesOf(chosen = {}, refused, offered) {
  const asked = refused.filter(({values}) => values.length > 0);
  const earlier = Object.entries(chosen).map(([heading, value]) => ({
    ...{heading, values: offered.get(heading) ?? [value], chosen: value},
  }));
  return [...earlier, ...asked.map(({heading, values}) => ({heading, values, chosen: ''}))];
}

function choice(text, {name, options, chosen, required = false}) {
  const label = document.createElement('label');
  const select = document.createElement('select');
  Object.assign(select, {name, required});
  for (const [value, shown] of options) {
    select.add(new Option(shown, value, value === chosen, value === chosen));
  }
  label.append(text, select);
  return label;
}

function sampleRows({headings, rows}) {
  return [headings, ...rows.slice(0, 5).map(({cells}) => cells)].map((cells, at) => {
    const row = document.createElement('tr');
    for (const text of cells.slice(0, mostShown)) {
      const cell = document.createElement(at === 0 ? 'th' : 'td');
      cell.textContent = cut(text);
      row.append(cell);
    }
    return row;
  });
}

function cut(text) {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
