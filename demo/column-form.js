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

/** A form that calls `choose` with the text of the table and the chosen options. */
export function columnForm(form, choose) {
  let table = '';

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const values = new FormData(form);
    const columns = Object.fromEntries(
      Object.keys(fields).map((field) => [field, values.get(field)]),
    );
    choose(table, {
      columns,
      ...(values.get('fixedYear') && {year: Number(values.get('fixedYear'))}),
      ...(values.get('decimal') && {decimal: values.get('decimal')}),
      ...(values.has('additive') && {additive: true}),
    });
  });

  return {
    show(text, layout, {decimal = ''}) {
      table = text;
      const selects = Object.entries(fields).map(([field, label]) => {
        const chosen = layout.headings[layout.columns[field]] ?? '';
        const offered = [...new Set([...layout.headings.slice(0, mostOffered), chosen])];
        const options = [['', '–'], ...offered.filter(Boolean).map((name) => [name, cut(name)])];
        return choice(label, {name: field, options, chosen, required: needed.includes(field)});
      });
      const sign = {name: 'decimal', options: decimals, chosen: decimal};
      form.querySelector('.fields').replaceChildren(...selects, choice('Decimal sign', sign));
      form.querySelector('table').replaceChildren(...sampleRows(layout));
      const {length} = layout.headings;
      const offered = form.querySelector('#offered');
      offered.hidden = length <= mostOffered;
      offered.textContent = `The table has ${length} columns. The lists offer the first ${mostOffered} and the recognised ones.`;
      form.hidden = false;
    },
    hide() {
      form.hidden = true;
    },
  };
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
