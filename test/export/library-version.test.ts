import {expect} from '@open-wc/testing';

import {LIBRARY_VERSION} from '../../src/export/library-version.js';

describe('LIBRARY_VERSION', () => {
  it('is that of the package', async () => {
    const {version} = await (await fetch('/package.json')).json();
    expect(LIBRARY_VERSION).to.equal(version);
  });
});
