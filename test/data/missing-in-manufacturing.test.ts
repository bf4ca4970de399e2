import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {MANUFACTURING_FILE} from '../../data/manufacturing/manufacturing-dataset.js';
import {bubbleSentence} from '../../src/a11y/bubble-facts.js';
import {palette} from '../../src/cartography/colour/palette.js';
import {defaultFilter} from '../../src/dataset/hotspot-filter.js';
import {tableColumns} from '../../src/elements/table/table-columns.js';
import {hotspotCsv} from '../../src/export/hotspot-csv.js';
import {HotspotFigures} from '../../src/figures/hotspot-figures.js';
import {bubbleKey} from '../../src/legend/bubble-key.js';
import {localeFor} from '../../src/locale/locale-for.js';
import {parseHotspots} from '../../src/reading/parse-hotspots.js';
import {hotspotView} from '../../src/view/hotspot-view.js';
import {regionFacts} from '../../src/view/region/region-facts.js';
import {regionNotes} from '../../src/tip/region-notes.js';
import {wideFile} from './wide-file.js';

const {dataset} = parseHotspots(wideFile(MANUFACTURING_FILE));
const locale = localeFor('en');

/** The four regions without a full figure of C12, tobacco, or C10, food. */
const tobacco = viewOf('division:C12');
const food = viewOf('division:C10');

describe('what is not there of manufacturing in 2022', () => {
  it('is told apart in the CSV: no row, no total, zero, empty cell', () => {
    const rows = csvRows(tobacco);
    assert.deepEqual(rows.get('NL31'), [
      '',
      '',
      'Published only under the codes of NUTS 2024, which the extract does not have.',
    ]);
    assert.deepEqual(rows.get('AT11')?.slice(0, 2), ['0', '']);
    assert.equal(rows.get('AT11')?.[2], '');
    const [empty] = [...rows.values()].filter(([persons, , why]) => persons === '' && why !== '');
    assert.ok(empty);
    const reasons = new Set([...rows.values()].map(([, , why]) => why));
    assert.ok(reasons.has('confidential or not available'));
    const [persons, quotient, why] = csvRows(food).get('EL41') ?? [];
    assert.ok(Number(persons) > 0);
    assert.equal(quotient, '');
    assert.match(why ?? '', /manufacturing as a whole is not published/);
  });

  it('gives a region with a total and a figure no reason', () => {
    assert.equal(csvRows(food).get('DE11')?.[2], '');
  });

  it('is among the notes of the tip of a region without a total', () => {
    const facts = regionFacts(food, 'EL41');
    assert.ok(facts);
    assert.match(regionNotes(facts, food, locale).join(' '), /there is no location quotient/);
  });
});

describe('quotients of manufacturing in 2022', () => {
  it('say what they are of in the legend, the table, the CSV and to screen readers', () => {
    const label = 'Location quotient (of manufacturing)';
    const key = bubbleKey({view: food, palette: palette('light'), areaColours: undefined, locale});
    assert.equal(key?.title, label);
    const heads = tableColumns(food, {locale, narrow: false}).map((column) => column.label);
    assert.ok(heads.includes(label), heads.join());
    assert.ok(heads.includes('Share of regional employment (of manufacturing)'), heads.join());
    assert.match(hotspotCsv(food, locale), /Location quotient: of manufacturing\./);
    const region = dataset.regions.findIndex(({code}) => code === 'DE11');
    assert.match(
      bubbleSentence({view: food, region, areas: undefined}, locale),
      /of manufacturing/,
    );
  });
});

function viewOf(sector: string): ReturnType<typeof hotspotView> {
  const filter = {...defaultFilter(dataset), taxonomy: 'division', sectors: [sector], year: 2022};
  return hotspotView(new HotspotFigures(dataset), filter);
}

/** Persons, quotient and reason of each region, from the CSV. */
function csvRows(view: ReturnType<typeof hotspotView>): ReadonlyMap<string, readonly string[]> {
  const [heading = '', ...lines] = hotspotCsv(view, locale).trim().split('\r\n');
  const headings = heading.split(',');
  return new Map(
    lines.map((line) => {
      const cells = [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell = '']) =>
        cell.replace(/^"|"$/g, ''),
      );
      const of = (name: string): string => cells[headings.indexOf(name)] ?? '';
      return [of('region'), [of('employment'), of('quotient'), of('missing')]];
    }),
  );
}
