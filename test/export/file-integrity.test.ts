import {expect} from '@open-wc/testing';

import {fileIntegrity} from '../../src/export/file-integrity.js';

describe('fileIntegrity', () => {
  it('is the hash that the browser asks for', async () => {
    const url = new URL('/package.json', location.href).href;
    const integrity = await fileIntegrity(url);
    expect(integrity).to.match(/^sha384-[A-Za-z0-9+/]{64}$/);
    expect((await fetch(url, {integrity: integrity ?? ''})).ok).to.equal(true);
  });

  it('is not known for a file that cannot be read', async () => {
    expect(await fileIntegrity(new URL('nowhere.js', import.meta.url).href)).to.equal(undefined);
    expect(await fileIntegrity('file:///x.js')).to.equal(undefined);
    expect(await fileIntegrity('')).to.equal(undefined);
  });
});
