import {expect} from '@open-wc/testing';

import {HotspotDataError, problemText} from '../../../src/dataset/data-problem.js';
import {embeddedContent} from '../../../src/elements/widget/embedded-content.js';

describe('embeddedContent', () => {
  it('reads options by attribute and by property name', () => {
    const {options} = embeddedContent('{"options": {"max-value": 5, "workerUrl": "w.js"}}');
    expect(options).to.deep.equal({maxValue: 5, workerUrl: 'w.js'});
  });

  it('reads the name of a view, or that it is in the address', () => {
    for (const urlState of ['b', true]) {
      const {options} = embeddedContent(JSON.stringify({options: {'url-state': urlState}}));
      expect(options).to.deep.equal({urlState});
    }
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
        'options must be an object; it is left out',
      ]);
    }
  });

  it('names an option that does not exist', () => {
    const {options, problems} = embeddedContent('{"options": {"flavour": "red", "year": "2012"}}');
    expect(options).to.deep.equal({year: '2012'});
    expect(problems.map(problemText)).to.deep.equal([
      'options: unknown option flavour; it is left out',
    ]);
  });

  it('asks whether a name near that of an option is meant', () => {
    const {problems} = embeddedContent('{"options": {"min-star": 2}}');
    expect(problems[0]?.message).to.equal(
      'unknown option min-star; did you mean minStars? it is left out',
    );
  });

  it('names few of a great many options, each in at most 80 characters', () => {
    const names = Array.from({length: 1000}, (_, at) => [`${at}`.repeat(9999), at]);
    const {problems} = embeddedContent(JSON.stringify({options: Object.fromEntries(names)}));
    expect(problems).to.have.lengthOf(6);
    for (const problem of problems) expect(problemText(problem).length).to.be.below(160);
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
