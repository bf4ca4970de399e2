import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';

import {fileServer, type FileServer} from '../../demo/file-server.js';

describe('fileServer', () => {
  let server: FileServer;

  before(async () => {
    const pages = {'/page': {status: 201, headers: {'x-page': 'yes'}, body: 'Page'}};
    server = await fileServer({root: 'src', pages, headers: {'x-all': 'yes'}});
  });

  after(() => server.close());

  it('serves a file with its type', async () => {
    const answer = await fetch(`${server.origin}/index.ts`);
    assert.match(await answer.text(), /^export/);
    assert.equal(answer.headers.get('x-all'), 'yes');
  });

  it('compresses text for those who can read it', async () => {
    const own = await fileServer({root: '.'});
    const answer = await fetch(`${own.origin}/package.json`);
    await own.close();
    assert.equal(answer.headers.get('content-encoding'), 'gzip');
    assert.equal(answer.headers.get('content-type'), 'application/json');
  });

  it('serves a page before the files', async () => {
    const answer = await fetch(`${server.origin}/page`);
    assert.equal(answer.status, 201);
    assert.equal(answer.headers.get('x-page'), 'yes');
    assert.equal(await answer.text(), 'Page');
  });

  it('sends a folder on to its address with a slash', async () => {
    const own = await fileServer({root: '.'});
    const answer = await fetch(`${own.origin}/demo`, {redirect: 'manual'});
    await own.close();
    assert.equal(answer.headers.get('location'), '/demo/');
  });

  for (const path of ['/none', '/..%2fpackage.json', '/%2e%2e/package.json', '/%zz', '/\\..\\x']) {
    it(`finds nothing at ${path}`, async () => {
      const answer = await fetch(`${server.origin}${path}`);
      assert.equal(answer.status, 404);
    });
  }
});
