import {describe, it} from 'node:test';

import {identifier, localisedText} from '../../../src/reading/values/checked-text.js';
import {problemList} from '../../../src/reading/values/problem-list.js';
import {expect} from '../../expect.js';

describe('localisedText', () => {
  it('takes text, and text by language', () => {
    expect(read('Automotive').text).to.equal('Automotive');
    expect(read({en: 'Cars', 'de-AT': 'Autos'}).text).to.deep.equal({en: 'Cars', 'de-AT': 'Autos'});
  });

  it('is undefined for what is not there, without a problem', () => {
    for (const value of [undefined, null, '']) {
      expect(read(value)).to.deep.equal({text: undefined, problems: []});
    }
  });

  it('keeps the good languages beside a bad one', () => {
    const {text, problems} = read({en: 'Cars', de: 5});
    expect(text).to.deep.equal({en: 'Cars'});
    expect(problems[0]).to.deep.include({field: 'name["de"]', value: '5'});
  });

  it('refuses a key that is no language', () => {
    const {text, problems} = read(JSON.parse('{"__proto__":"x","en":"Cars"}'));
    expect(text).to.deep.equal({en: 'Cars'});
    expect(problems).to.have.length(1);
  });

  it('shortens what is too long, and says so', () => {
    const {text, problems} = read('x'.repeat(1_000_000));
    expect(text).to.equal(`${'x'.repeat(9)}…`);
    expect(problems[0]?.message).to.include('more than 10 characters');
  });
});

describe('identifier', () => {
  it('takes text without the blanks around it, and whole numbers', () => {
    expect(identifier(' DE11 ')).to.equal('DE11');
    expect(identifier(29)).to.equal('29');
  });

  it('refuses what is empty, long, or neither', () => {
    for (const value of ['', '  ', 'x'.repeat(101), 1.5, NaN, true, null, {}, []]) {
      expect(identifier(value), String(value)).to.equal(undefined);
    }
  });
});

function read(value: unknown): {text: unknown; problems: readonly {message: string}[]} {
  const problems = problemList();
  const text = localisedText(value, {field: 'name', longest: 10}, problems);
  return {text, problems: problems.all()};
}
