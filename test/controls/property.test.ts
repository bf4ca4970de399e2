import {expect} from '@open-wc/testing';
import {LitElement} from 'lit';

import {property} from '../../src/controls/property.js';
import {explorerElements} from '../../src/registry/explorer-elements.js';
import {listElements} from '../../src/registry/list-elements.js';
import {widgetElements} from '../../src/registry/widget-elements.js';
import '../../src/define.js';

class Sample extends LitElement {
  @property({attribute: 'mood'}) accessor mood: string | undefined;
  @property({attribute: 'size', type: Number}) accessor size = 3;
  @property({attribute: 'calm', type: Boolean, reflect: true}) accessor calm = false;
}
customElements.define('property-sample', Sample);

describe('property', () => {
  it('has its first value again when it is set to nothing', () => {
    const sample = new Sample();
    Object.assign(sample, {size: 5, mood: 'good'});
    expect([sample.size, sample.mood]).to.deep.equal([5, 'good']);
    Object.assign(sample, {size: null, mood: undefined});
    expect([sample.size, sample.mood]).to.deep.equal([3, undefined]);
  });

  it('has its first value again when its attribute goes', () => {
    const sample = new Sample();
    sample.setAttribute('size', '5');
    sample.removeAttribute('size');
    expect(sample.size).to.equal(3);
  });

  it('takes the text of a number, as frameworks set it', () => {
    const sample = new Sample();
    Object.assign(sample, {size: '2012', mood: '7'});
    expect([sample.size, sample.mood]).to.deep.equal([2012, '7']);
  });

  it('has its first value if the text of a number is blank', () => {
    const sample = new Sample();
    for (const set of [
      () => sample.setAttribute('size', ' '),
      () => Object.assign(sample, {size: ''}),
    ]) {
      sample.size = 5;
      set();
      expect(sample.size).to.equal(3);
    }
  });

  it('is off while the attribute of a flag is absent or says false', () => {
    const sample = new Sample();
    const found = ['', 'false', 'calm'].map((text) => {
      sample.setAttribute('calm', text);
      return sample.calm;
    });
    sample.removeAttribute('calm');
    expect([...found, sample.calm]).to.deep.equal([true, false, true, false]);
  });

  it('keeps empty texts, zeros and false', () => {
    const sample = new Sample();
    sample.setAttribute('mood', '');
    sample.size = 0;
    expect([sample.size, sample.mood]).to.deep.equal([0, '']);
  });
});

for (const [tag, constructor] of Object.entries({
  ...widgetElements,
  ...listElements,
  ...explorerElements,
})) {
  describe(`<${tag}>`, () => {
    const {elementProperties} = constructor as typeof LitElement;
    const attributes = [...elementProperties].flatMap(([name, {attribute}]) =>
      typeof attribute === 'string' ? [[String(name), attribute] as const] : [],
    );
    for (const [name, attribute] of attributes) {
      it(`${attribute} taken away is as in a new element`, () => {
        const element = document.createElement(tag);
        const fresh: unknown = Reflect.get(element, name);
        element.setAttribute(attribute, '7');
        expect(Reflect.get(element, name)).not.to.equal(fresh);
        element.removeAttribute(attribute);
        expect(Reflect.get(element, name)).to.equal(fresh);
      });
    }
  });
}
