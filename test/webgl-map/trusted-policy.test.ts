import {expect} from '@open-wc/testing';

import {trustedPolicy} from '../../src/webgl-map/trusted-policy.js';

describe('trustedPolicy', () => {
  const given = Object.getOwnPropertyDescriptor(globalThis, 'trustedTypes');

  afterEach(() => {
    if (given === undefined) Reflect.deleteProperty(globalThis, 'trustedTypes');
    else Object.defineProperty(globalThis, 'trustedTypes', given);
  });

  it('lets markup and addresses through', () => {
    setTrustedTypes({createPolicy: (_: string, rules: unknown) => rules});
    const policy = trustedPolicy('a');
    expect(policy?.createHTML('<b>')).to.equal('<b>');
    expect(policy?.createScriptURL('/b.js')).to.equal('/b.js');
  });

  it('has the name', () => {
    const names: string[] = [];
    setTrustedTypes({createPolicy: (name: string) => names.push(name)});
    trustedPolicy('a');
    expect(names).to.deep.equal(['a']);
  });

  it('is absent where the page refuses the name', () => {
    const refuse = (): never => {
      throw new TypeError('Policy "a" disallowed.');
    };
    setTrustedTypes({createPolicy: refuse});
    expect(trustedPolicy('a')).to.equal(undefined);
  });

  it('is absent in a browser without trusted types', () => {
    setTrustedTypes(undefined);
    expect(trustedPolicy('a')).to.equal(undefined);
  });
});

function setTrustedTypes(value: unknown): void {
  Object.defineProperty(globalThis, 'trustedTypes', {value, configurable: true});
}
