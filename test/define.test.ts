import {expect} from '@open-wc/testing';

import '../src/define.js';
import * as library from '../src/index.js';

describe('define', () => {
  it('registers every element of the library', () => {
    expect(elementTags()).not.to.be.empty;
    expect(elementTags()).not.to.include(null);
  });

  it('registers what the package has entries for', async () => {
    const {exports} = await (await fetch('/package.json')).json();
    const files = Object.entries<string>(exports).filter(([, file]) => file.includes('/elements/'));
    const entries = files.map(([entry]) => entry.replace(/^\.\/|\.js$/g, ''));
    expect(entries.sort()).to.deep.equal(elementTags().sort());
  });

  it('leaves tags alone that are taken already', async () => {
    const before = elementTags();
    const again = '../src/define.js?again';
    await import(again);
    expect(elementTags()).to.deep.equal(before);
  });
});

/** Tags of the exported elements; `null` for one without a tag. */
function elementTags(): (string | null)[] {
  const names: unknown[] = Object.values(library);
  return names.filter(isElement).map((element) => customElements.getName(element));
}

function isElement(value: unknown): value is CustomElementConstructor {
  return typeof value === 'function' && value.prototype instanceof HTMLElement;
}
