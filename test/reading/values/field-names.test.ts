import {describe, it} from 'node:test';

import {parseHotspots} from '../../../src/reading/parse-hotspots.js';
import {FIELD_NAMES, fieldNames, type FieldNames} from '../../../src/reading/values/field-names.js';
import {problemList} from '../../../src/reading/values/problem-list.js';
import {expect} from '../../expect.js';
import {collection, STUTTGART} from '../../sample-geojson.js';

describe('fieldNames', () => {
  it("puts the page's names in the place of the contract's", () => {
    expect(fieldNames({region: 'NUTS_ID'}, problemList())).to.deep.equal({
      ...FIELD_NAMES,
      region: 'NUTS_ID',
    });
  });

  it('reports a field that the contract does not have', () => {
    const problems = problemList();
    fieldNames({regoin: 'NUTS_ID'} as Partial<FieldNames>, problems);
    expect(problems.all()[0]).to.deep.include({field: 'fields["regoin"]', severity: 'error'});
  });

  it('refuses names that every object inherits', () => {
    for (const name of ['__proto__', 'constructor', 'toString', '']) {
      const problems = problemList();
      expect(fieldNames({region: name}, problems).region).to.equal('region');
      expect(problems.all()).to.have.length(1);
    }
  });

  it('reads a file of other property names', () => {
    const properties = {NUTS_ID: 'DE11', branche: 'auto', beschaeftigte: 149_882};
    const geojson = collection([{type: 'Feature', geometry: STUTTGART, properties}]);
    const fields = {region: 'NUTS_ID', sector: 'branche', employment: 'beschaeftigte'};
    const {dataset, problems} = parseHotspots(geojson, {fields});
    expect(problems).to.deep.equal([]);
    expect(dataset.regions[0]?.code).to.equal('DE11');
    expect([...dataset.observations.employment]).to.deep.equal([149_882]);
  });

  it('names the fields of problems as the file does', () => {
    const properties = {region: 'DE11', sector: 'auto', jobs: 'many'};
    const geojson = collection([{type: 'Feature', geometry: STUTTGART, properties}]);
    const {problems} = parseHotspots(geojson, {fields: {employment: 'jobs'}});
    expect(problems[0]).to.deep.include({field: 'properties.jobs', value: '"many"'});
  });
});
