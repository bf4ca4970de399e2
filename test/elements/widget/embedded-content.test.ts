import {expect} from '@open-wc/testing';

import {HotspotDataError} from '../../../src/dataset/data-problem.js';
import {embeddedContent} from '../../../src/elements/widget/embedded-content.js';

describe('embeddedContent', () => {
  it('reads options by attribute and by property name', () => {
    const {options} = embeddedContent('{"options": {"max-value": 5, "workerUrl": "w.js"}}');
    expect(options).to.deep.equal({maxValue: 5, workerUrl: 'w.js'});
  });

  it('hands the data over as it is', () => {
    expect(embeddedContent('{"data": {"type": "x"}}').data).to.deep.equal({type: 'x'});
  });

  it('takes null for no data', () => {
    expect(embeddedContent('{"data": null}').data).to.equal(undefined);
  });

  it('names options that are no object once', () => {
    for (const options of ['"year"', '["year"]', '5']) {
      const {problems} = embeddedContent(`{"options": ${options}}`);
      expect(problems.map(({field, message}) => `${field} ${message}`)).to.deep.equal([
        'options must be an object; it was left out',
      ]);
    }
  });

  it('names an option that does not exist and one of the wrong kind', () => {
    const {options, problems} = embeddedContent('{"options": {"weight": "red", "year": "2012"}}');
    expect(options).to.deep.equal({});
    expect(problems.map(({field, message}) => `${field} ${message}`)).to.deep.equal([
      'options.weight is not an option; it was left out',
      'options.year must be a number; it was left out',
    ]);
  });

  it('asks whether a name near that of an option is meant', () => {
    const {problems} = embeddedContent('{"options": {"min-star": 2}}');
    expect(problems[0]?.message).to.equal(
      'is not an option; did you mean "minStars"? it was left out',
    );
  });

  it('sets nothing by the name of an inherited property', () => {
    const {options} = embeddedContent('{"options": {"constructor": "x", "__proto__": "y"}}');
    expect(Object.keys(options)).to.deep.equal([]);
  });

  it('refuses what is no JSON object', () => {
    expect(() => embeddedContent('{"data": ')).to.throw(HotspotDataError, 'not JSON');
    expect(() => embeddedContent('[]')).to.throw(HotspotDataError, 'object');
  });
});
