import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import fc from 'fast-check';

import {checkCommand} from '../../src/command-line/check-command.js';
import {csvReading} from '../../src/csv/csv-reading.js';
import {problemText, type DataProblem} from '../../src/dataset/data-problem.js';
import {parseHotspots} from '../../src/reading/parse-hotspots.js';
import {finishedSteps} from '../../src/reading/values/finished-steps.js';
import {collection, flatFeature, metadata, wideFeature} from '../sample-geojson.js';

/** A text that is easy to find in others, of a length that no problem may repeat. */
const long = fc.integer({min: 81, max: 5_000}).map((length) => 'ж'.repeat(length));

/** Members that problems name or quote. */
const MEMBERS = [
  ...['region', 'name', 'country', 'note', 'point', 'year', 'sector', 'taxonomy', 'flag'],
  ...['employment', 'wages', 'stars', 'incomplete', 'regionTotal', 'flags', 'total'],
];

describe('problems', () => {
  it('repeat at most 80 characters of a text of GeoJSON', () => {
    const place = fc.constantFrom<'text' | 'key' | 'list'>('text', 'key', 'list');
    const given = fc.record({text: long, place, member: fc.constantFrom(...MEMBERS)});
    fc.assert(
      fc.property(given, fc.boolean(), ({text, place, member}, isWide) => {
        const value = {text, key: {[text]: text}, list: [text, [text]]}[place];
        const own = {[member]: value};
        const feature = isWide ? wideFeature(own) : flatFeature(own);
        const hotspots = {...metadata(), [text]: text, title: {[text]: text}, partial: {[text]: 1}};
        const fields = {[text]: text, [member]: `${member}${text}`};
        for (const geojson of [collection([feature], hotspots), collection([feature, value])]) {
          assertShort(parseHotspots(geojson).problems);
          assertShort(parseHotspots(geojson, {fields, regions: value}).problems);
        }
      }),
      {numRuns: 500},
    );
  });

  it('repeat at most 80 characters of a text of a table', () => {
    const cell = fc.oneof(long, fc.constantFrom('DE11', 'DE12', '5', 'x', '"', ''));
    const line = fc.array(cell, {minLength: 1, maxLength: 5});
    const heading = fc.oneof(long, fc.constantFrom('geo', 'value', 'year', 'sector', 'flag'));
    const table = fc.record({
      headings: fc.array(heading, {minLength: 2, maxLength: 5}),
      lines: fc.array(line, {minLength: 1, maxLength: 5}),
    });
    fc.assert(
      fc.property(table, ({headings, lines}) => {
        const text = [headings, ['DE11', '5'], ...lines].map((cells) => cells.join(';')).join('\n');
        const columns = {region: headings[0] ?? '', employment: headings[1] ?? ''};
        for (const options of [{}, {columns}]) {
          // Messages on tables name columns and values.
          assertShort(finishedSteps(csvReading(text, options)).problems, 80);
        }
      }),
      {numRuns: 500},
    );
  });

  it('repeat at most 80 characters of a text in the list of the command check', async () => {
    const name = fc.constantFrom(...MEMBERS);
    await fc.assert(
      fc.asyncProperty(long, name, async (text, member) => {
        const features = [flatFeature({[member]: text}), wideFeature({[member]: {[text]: text}})];
        const json = JSON.stringify(collection(features, metadata({[text]: text, title: 5})));
        const lines: string[] = [];
        await checkCommand(
          {path: 'figures.geojson', json: false},
          {
            readFile: () => Promise.resolve(new TextEncoder().encode(json)),
            writeFile: () => Promise.resolve(),
            out: (line) => void lines.push(line),
            note: (line) => void lines.push(line),
          },
        );
        assert.doesNotMatch(lines.join(''), /ж{81}/);
      }),
      {numRuns: 200},
    );
  });
});

/** @param quoted - Maximum number of characters of a text of the data in a message. */
function assertShort(problems: readonly DataProblem[], quoted = 0): void {
  for (const problem of problems) {
    const {field = '', value = '', region = '', message} = problem;
    for (const text of [field, value, region]) assert.ok(text.length <= 80, text.slice(0, 200));
    assert.doesNotMatch(message, new RegExp(`ж{${quoted + 1}}`));
    assert.doesNotMatch(problemText(problem), /ж{81}/);
  }
}
