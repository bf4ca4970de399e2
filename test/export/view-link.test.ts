import {describe, it} from 'node:test';

import {viewLink} from '../../src/export/view-link.js';
import {linkedView} from '../../src/state/url-fragment.js';
import {expect} from '../expect.js';

describe('viewLink', () => {
  it('leads to the view on the same page', () => {
    const view = {taxonomy: 'traded', sectors: 'automotive', year: 2012, selected: 'DE11 DE21'};
    const link = viewLink('https://host.eu/page?id=5#old', view);
    expect(link).to.match(/^https:\/\/host\.eu\/page\?id=5#/);
    expect(linkedView(new URL(link).hash)).to.deep.equal(view);
  });
});
